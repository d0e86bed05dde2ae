import { randomUUID } from "node:crypto";
import type { Item } from "../../domain/items/item.js";
import type { Milestone } from "../../domain/items/milestone.js";
import type { Prisma } from "../client/client.js";
import { inBatches } from "../database/in-batches.js";
import { CHECKPOINT_TO_ROW } from "./names.js";
import { economyColumns, effortColumns, itemColumns, type NamedUnit, namedUnits } from "./rows-from-item.js";
import { unitIds, unitKey } from "./unit-rows.js";

export interface PlacedItem {
  readonly item: Item;
  readonly chapterId: string;
  readonly position: number;
}

/** Inserts items with everything that hangs on them. */
export async function insertItems(
  tx: Prisma.TransactionClient,
  agreementId: string,
  placed: readonly PlacedItem[],
): Promise<void> {
  const units = await unitIds(
    tx,
    placed.flatMap(({ item }) => namedUnits(item)),
  );
  const items = placed.map(({ item, chapterId, position }) => ({ id: randomUUID(), item, chapterId, position }));
  await inBatches(items, (part) =>
    tx.item.createMany({
      data: part.map(({ id, item, chapterId, position }) => ({
        id,
        agreementId,
        chapterId,
        position,
        ...itemColumns(item),
      })),
    }),
  );
  await insertEach(items, namedUnits, unitRow(units), (data) => tx.itemUnit.createMany({ data }));
  await insertEach(
    items,
    (item) => item.milestones,
    milestoneRow,
    (data) => tx.milestone.createMany({ data }),
  );
  await insertEach(
    items,
    (item) => item.effort,
    (itemId, { checkpoint, rating }) => ({ itemId, agreementId, ...effortColumns(checkpoint, rating) }),
    (data) => tx.effortRating.createMany({ data }),
  );
  await insertEach(
    items,
    (item) => item.economy.ratings,
    (itemId, { checkpoint, rating }) => ({ itemId, agreementId, ...economyColumns(checkpoint, rating) }),
    (data) => tx.economyRating.createMany({ data }),
  );
  await insertEach(
    items,
    (item) => item.latestStatuses,
    (itemId, status) => ({ itemId, ...status, checkpoint: CHECKPOINT_TO_ROW[status.checkpoint] }),
    (data) => tx.extraFollowUpStatus.createMany({ data }),
  );
}

function unitRow(ids: ReadonlyMap<string, string>) {
  return (itemId: string, unit: NamedUnit) => {
    const unitId = ids.get(unitKey(unit));
    if (unitId === undefined) throw new Error(`the unit ${unit.name} has no row`);
    return { itemId, role: unit.role, position: unit.position, unitId, unitKind: unit.kind };
  };
}

function milestoneRow(itemId: string, { checkpoint, text }: Milestone) {
  return { itemId, checkpoint: CHECKPOINT_TO_ROW[checkpoint], text };
}

async function insertEach<P, R>(
  items: readonly { id: string; item: Item }[],
  partsOf: (item: Item) => readonly P[],
  toRow: (itemId: string, part: P) => R,
  insert: (rows: R[]) => Promise<unknown>,
): Promise<void> {
  const rows = items.flatMap(({ id, item }) => partsOf(item).map((part) => toRow(id, part)));
  await inBatches(rows, insert);
}
