import type { Edition } from "../../domain/followups/edition.js";
import type { RoundName } from "../../domain/followups/round-work.js";
import type { StoredEdition } from "../../domain/log/stored-log.js";
import type { Act } from "../../usecases/act.js";
import type { NewEdition } from "../../usecases/ports.js";
import { agreementId } from "../agreements/agreement-id.js";
import type { Prisma } from "../client/client.js";
import { instantFromRow, instantToRow } from "../database/instants.js";
import { actorOf } from "../log/actor-of.js";
import { sha256 } from "../log/sha256.js";
import { roundFromRow, roundToRow } from "./round-names.js";

/** Everything but what is long. */
const LISTED = {
  omit: { content: true, bytes: true },
  include: { agreement: { select: { fiscalYear: true } } },
} as const;

export async function listEditions(tx: Prisma.TransactionClient, fiscalYear?: number): Promise<Edition[]> {
  const rows = await tx.edition.findMany({
    ...LISTED,
    where: fiscalYear === undefined ? {} : { agreement: { fiscalYear } },
    orderBy: [{ publishedAt: "asc" }, { agreement: { fiscalYear: "asc" } }, { round: "asc" }, { number: "asc" }],
  });
  return rows.map(({ agreement, round, number, language, publishedAt, publishedBy, reason, sha256, size, ...row }) => ({
    fiscalYear: agreement.fiscalYear,
    round: roundFromRow(round),
    number,
    language,
    publishedAt: instantFromRow(publishedAt),
    publishedBy,
    reason,
    sha256,
    size,
    logHead: { sequence: row.logSequence, hash: row.logHash },
  }));
}

export async function readEditionBytes(
  tx: Prisma.TransactionClient,
  fiscalYear: number,
  round: RoundName,
  number: number,
): Promise<Uint8Array | null> {
  const where = { agreement: { fiscalYear }, round: roundToRow(round), number };
  return (await tx.edition.findFirst({ where, select: { bytes: true } }))?.bytes ?? null;
}

/** Summed anew, one at a time: together they are too long to hold. */
export async function listStoredEditions(tx: Prisma.TransactionClient): Promise<StoredEdition[]> {
  const stored: StoredEdition[] = [];
  for (const edition of await listEditions(tx)) {
    const where = { agreement: { fiscalYear: edition.fiscalYear }, round: roundToRow(edition.round) };
    const row = await tx.edition.findFirstOrThrow({
      where: { ...where, number: edition.number },
      select: { bytes: true, content: true },
    });
    stored.push({ ...edition, bytesSha256: sha256(row.bytes), contentSha256: sha256(row.content) });
  }
  return stored;
}

/** @throws when the number is not the next one */
export async function writeEdition(
  tx: Prisma.TransactionClient,
  { content: frozen, bytes, ...facts }: NewEdition,
  act: Act,
): Promise<{ readonly edition: Edition; readonly contentSha256: string }> {
  const { fiscalYear, round, number, language, reason, logHead } = facts;
  const key = { agreementId: await agreementId(tx, fiscalYear), round: roundToRow(round) };
  const published = await tx.edition.count({ where: key });
  if (number !== published + 1) throw new Error(`edition ${number} cannot follow ${published} published ones`);
  const by = actorOf(act.actor);
  const content = JSON.stringify(frozen);
  const made = { sha256: sha256(bytes), size: bytes.length };
  await tx.edition.create({
    data: {
      ...key,
      ...made,
      number,
      language,
      reason,
      publishedAt: instantToRow(act.at),
      publishedById: by.actorId,
      publishedBy: by.actorName,
      content,
      bytes: new Uint8Array(bytes),
      logSequence: logHead.sequence,
      logHash: logHead.hash,
    },
  });
  const edition = { ...facts, ...made, publishedAt: act.at, publishedBy: by.actorName };
  return { edition, contentSha256: sha256(content) };
}
