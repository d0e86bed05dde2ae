import type { Prisma } from "../client/client.js";
import type { UnitKind } from "../client/enums.js";

interface Named {
  readonly kind: UnitKind;
  readonly name: string;
}

export function unitKey({ kind, name }: Named): string {
  return `${kind}/${name}`;
}

/** The ids of the units, those not here yet added. */
export async function unitIds(tx: Prisma.TransactionClient, named: readonly Named[]): Promise<Map<string, string>> {
  const wanted = new Map(named.map((unit) => [unitKey(unit), { kind: unit.kind, name: unit.name }]));
  if (wanted.size === 0) return new Map();
  await tx.unit.createMany({ data: [...wanted.values()], skipDuplicates: true });
  const rows = await tx.unit.findMany({ where: { name: { in: [...wanted.values()].map(({ name }) => name) } } });
  return new Map(rows.map((row) => [unitKey(row), row.id]));
}
