import { FrozenRound } from "../../domain/followups/frozen-round.js";
import { frozenBy } from "../../domain/log/frozen-change.js";
import type { LogEntry } from "../../domain/log/log-record.js";
import type { FrozenName, StoredRound } from "../../domain/log/stored-log.js";
import { agreementId } from "../agreements/agreement-id.js";
import type { Prisma } from "../client/client.js";
import { sha256 } from "../log/sha256.js";
import { roundFromRow, roundToRow } from "./round-names.js";

/**
 * @param unwritten what has been done in this transaction, and does not stand in the log yet
 * @throws when it is not what the log says was frozen
 */
export async function readFrozenRound(
  tx: Prisma.TransactionClient,
  { fiscalYear, round }: FrozenName,
  unwritten: readonly LogEntry[] = [],
): Promise<FrozenRound | null> {
  const row = await tx.frozenRound.findFirst({ where: { agreement: { fiscalYear }, round: roundToRow(round) } });
  const logged = await loggedSha256(tx, { fiscalYear, round }, unwritten);
  if ((row && sha256(row.content)) !== logged) {
    throw new Error(`what is kept of the ${round} round of ${fiscalYear} is not what the log says was frozen`);
  }
  return row && FrozenRound.parse(JSON.parse(row.content));
}

/** What the log tells of what a round holds; null: nothing is frozen. */
export async function loggedSha256(
  tx: Prisma.TransactionClient,
  { fiscalYear, round }: FrozenName,
  unwritten: readonly LogEntry[],
): Promise<string | null> {
  const newestOf = (said: readonly object[]) =>
    said.map(frozenBy).findLast((frozen) => frozen?.fiscalYear === fiscalYear && frozen.round === round);
  const waiting = newestOf(unwritten);
  if (waiting) return waiting.sha256;
  const rows = await tx.logRecord.findMany({
    // quotes within a text are escaped, so only the field itself reads like this
    where: { fiscalYear, itemNumber: null, accountId: null, content: { contains: '"field":"frozen"' } },
    orderBy: { sequence: "asc" },
    select: { content: true },
  });
  return newestOf(rows.map(({ content }) => JSON.parse(content)))?.sha256 ?? null;
}

/** Keeps what a round held; null forgets it. @returns the SHA-256 of what is kept */
export async function writeFrozenRound(
  tx: Prisma.TransactionClient,
  { fiscalYear, round }: FrozenName,
  frozen: FrozenRound | null,
): Promise<string | null> {
  const key = { agreementId: await agreementId(tx, fiscalYear), round: roundToRow(round) };
  if (frozen === null) {
    await tx.frozenRound.deleteMany({ where: key });
    return null;
  }
  const content = JSON.stringify(frozen);
  await tx.frozenRound.upsert({ where: { agreementId_round: key }, create: { ...key, content }, update: { content } });
  return sha256(content);
}

/** Summed anew, one at a time: together they are too long to hold. */
export async function listStoredRounds(tx: Prisma.TransactionClient): Promise<StoredRound[]> {
  const names = await tx.frozenRound.findMany({
    select: { agreementId: true, round: true, agreement: { select: { fiscalYear: true } } },
    orderBy: [{ agreement: { fiscalYear: "asc" } }, { round: "asc" }],
  });
  const stored: StoredRound[] = [];
  for (const { agreementId, round, agreement } of names) {
    const { content } = await tx.frozenRound.findUniqueOrThrow({
      where: { agreementId_round: { agreementId, round } },
      select: { content: true },
    });
    stored.push({ fiscalYear: agreement.fiscalYear, round: roundFromRow(round), sha256: sha256(content) });
  }
  return stored;
}
