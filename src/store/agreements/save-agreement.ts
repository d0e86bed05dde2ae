import { randomUUID } from "node:crypto";
import type { Agreement } from "../../domain/agreements/agreement.js";
import type { FollowUp } from "../../domain/followups/follow-up.js";
import type { Item } from "../../domain/items/item.js";
import type { Prisma } from "../client/client.js";
import { dateToRow } from "../database/plain-dates.js";
import { agreementId as idOf } from "./agreement-id.js";
import { insertItems, type PlacedItem } from "./insert-items.js";
import { CHECKPOINT_TO_ROW } from "./names.js";

type Transaction = Prisma.TransactionClient;

/** Writes what differs between `before` and `after`; unchanged items are told by being the same objects. */
export async function saveAgreement(tx: Transaction, before: Agreement | null, after: Agreement): Promise<void> {
  const agreementId = before ? await idOf(tx, before.fiscalYear) : randomUUID();
  if (!before) await tx.agreement.create({ data: { id: agreementId, ...agreementColumns(after) } });
  else await tx.agreement.update({ where: { id: agreementId }, data: agreementColumns(after) });

  await saveFollowUps(tx, agreementId, before, after);
  await saveExtraFollowUps(tx, agreementId, before, after);
  if (before?.chapters === after.chapters) return;
  const kept = before && keepsItsOrder(before, after) ? before : null;
  if (before && !kept) await tx.chapter.deleteMany({ where: { agreementId } });
  const chapterIds = await saveChapters(tx, agreementId, kept, after);
  const changed = changedItems(kept, after, chapterIds);
  const numbers = changed.filter(({ existed }) => existed).map(({ item }) => item.number);
  if (numbers.length > 0) await tx.item.deleteMany({ where: { agreementId, number: { in: numbers } } });
  await insertItems(tx, agreementId, changed);
}

function agreementColumns(agreement: Agreement) {
  const { fiscalYear, title, ruleSet, caseNumber, contact } = agreement;
  return {
    fiscalYear,
    title,
    ruleSet,
    caseNumber,
    contactName: contact.name,
    contactPhone: contact.phone,
    contactEmail: contact.email,
  };
}

async function saveFollowUps(tx: Transaction, agreementId: string, before: Agreement | null, after: Agreement) {
  if (!before) {
    const data = after.followUps.map((followUp) => ({ agreementId, ...followUpColumns(followUp) }));
    await tx.followUp.createMany({ data });
    return;
  }
  for (const [index, followUp] of after.followUps.entries()) {
    if (followUp === before.followUps[index]) continue;
    const { checkpoint, ...data } = followUpColumns(followUp);
    await tx.followUp.update({ where: { agreementId_checkpoint: { agreementId, checkpoint } }, data });
  }
}

function followUpColumns({ checkpoint, state, imported, datedOn, cutOffOn }: FollowUp) {
  return {
    checkpoint: CHECKPOINT_TO_ROW[checkpoint],
    state,
    imported,
    datedOn: dateToRow(datedOn),
    cutOffOn: dateToRow(cutOffOn),
  };
}

async function saveExtraFollowUps(tx: Transaction, agreementId: string, before: Agreement | null, after: Agreement) {
  if (before?.extraFollowUps === after.extraFollowUps) return;
  await tx.extraFollowUp.deleteMany({ where: { agreementId } });
  const data = after.extraFollowUps.map(({ fiscalYear, number }, position) => ({
    agreementId,
    fiscalYear,
    itemNumber: number,
    position,
  }));
  await tx.extraFollowUp.createMany({ data });
}

/** Whether chapters and items have only been added at their ends: then the rows that are here keep their places. */
function keepsItsOrder(before: Agreement, after: Agreement): boolean {
  return before.chapters.every((chapter, index) => {
    const now = after.chapters[index];
    const isSame = now?.number === chapter.number && now.title === chapter.title && now.subTheme === chapter.subTheme;
    return isSame && chapter.items.every((item, place) => now?.items[place]?.number === item.number);
  });
}

/** @returns the ids of all chapters, in order; those that are not here yet are added */
async function saveChapters(tx: Transaction, agreementId: string, before: Agreement | null, after: Agreement) {
  const known = before?.chapters.length ?? 0;
  const added = after.chapters.slice(known).map(({ number, title, subTheme }, index) => ({
    id: randomUUID(),
    agreementId,
    position: known + index,
    number,
    title,
    subTheme,
  }));
  await tx.chapter.createMany({ data: added });
  const rows = await tx.chapter.findMany({
    where: { agreementId },
    orderBy: { position: "asc" },
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

function changedItems(
  before: Agreement | null,
  after: Agreement,
  chapterIds: readonly string[],
): (PlacedItem & { existed: boolean })[] {
  const known = new Map<string, Item>();
  for (const chapter of before?.chapters ?? []) for (const item of chapter.items) known.set(item.number, item);
  return after.chapters.flatMap((chapter, index) => {
    const chapterId = chapterIds[index];
    if (chapterId === undefined) throw new Error("a chapter has no row");
    return chapter.items.flatMap((item, position) =>
      known.get(item.number) === item ? [] : [{ item, chapterId, position, existed: known.has(item.number) }],
    );
  });
}
