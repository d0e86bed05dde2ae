import type { Entry, RoundName, RoundWork } from "../../domain/followups/round-work.js";
import { noWork } from "../../domain/followups/round-work.js";
import { agreementId } from "../agreements/agreement-id.js";
import type { Prisma } from "../client/client.js";
import { inBatches } from "../database/in-batches.js";
import { dateFromRow, dateToRow } from "../database/plain-dates.js";
import { entryColumns, entryFromRow, keyColumns } from "./entry-rows.js";
import { roundToRow } from "./round-names.js";

export async function readRoundWork(
  tx: Prisma.TransactionClient,
  fiscalYear: number,
  round: RoundName,
): Promise<RoundWork> {
  const row = await tx.roundWork.findFirst({
    where: { agreement: { fiscalYear }, round: roundToRow(round) },
    include: { entries: { orderBy: [{ itemYear: "desc" }, { itemNumber: "asc" }, { of: "asc" }] } },
  });
  if (!row) return noWork(round);
  const work = { deadlineOn: dateFromRow(row.deadlineOn), entries: row.entries.map(entryFromRow) };
  if (round !== "implementation") return { round, ...work };
  return { round, state: row.state ?? "planned", ...work };
}

/** Writes the entries that differ between the two, and what the round says of itself. */
export async function writeRoundWork(
  tx: Prisma.TransactionClient,
  fiscalYear: number,
  before: RoundWork,
  after: RoundWork,
): Promise<void> {
  const key = { agreementId: await agreementId(tx, fiscalYear), round: roundToRow(after.round) };
  const facts = {
    deadlineOn: dateToRow(after.deadlineOn),
    state: after.round === "implementation" ? after.state : null,
  };
  await tx.roundWork.upsert({ where: { agreementId_round: key }, create: { ...key, ...facts }, update: facts });
  const gone = entriesNotIn(before, after, fiscalYear).map(({ name }) => keyColumns(name, fiscalYear));
  await inBatches(gone, (part) => tx.roundEntry.deleteMany({ where: { ...key, OR: part } }));
  const data = entriesNotIn(after, before, fiscalYear).map((entry) => ({ ...key, ...entryColumns(entry, fiscalYear) }));
  await inBatches(data, (part) => tx.roundEntry.createMany({ data: part }));
}

/** Those of one that the other lacks, or has otherwise. */
function entriesNotIn(one: RoundWork, other: RoundWork, fiscalYear: number): Entry[] {
  const rowOf = (entry: Entry) => JSON.stringify(entryColumns(entry, fiscalYear));
  const known = new Set(other.entries.map(rowOf));
  return one.entries.filter((entry) => !known.has(rowOf(entry)));
}
