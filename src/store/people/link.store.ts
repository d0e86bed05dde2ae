import type { AccountId } from "../../domain/people/account.js";
import type { OneTimeLink } from "../../domain/people/one-time-link.js";
import type { Prisma } from "../client/client.js";
import { instantFromRow, instantToRow } from "../database/instants.js";

export async function readLink(tx: Prisma.TransactionClient, hash: string): Promise<OneTimeLink | null> {
  const row = await tx.oneTimeLink.findUnique({ where: { hash } });
  return row && { ...row, expiresAt: instantFromRow(row.expiresAt), usedAt: instantFromRow(row.usedAt) };
}

export async function writeLink(tx: Prisma.TransactionClient, { hash, ...link }: OneTimeLink): Promise<void> {
  const columns = {
    accountId: link.accountId,
    purpose: link.purpose,
    expiresAt: instantToRow(link.expiresAt),
    usedAt: instantToRow(link.usedAt),
  };
  await tx.oneTimeLink.upsert({ where: { hash }, create: { hash, ...columns }, update: columns });
}

/** Those that have been used keep their time. */
export async function useUpLinksOf(tx: Prisma.TransactionClient, accountId: AccountId, at: string): Promise<void> {
  await tx.oneTimeLink.updateMany({ where: { accountId, usedAt: null }, data: { usedAt: instantToRow(at) } });
}

export async function deleteExpiredLinks(tx: Prisma.TransactionClient, before: string): Promise<void> {
  // a row that somebody else is writing is not forgotten, and not waited for
  await tx.$executeRaw`DELETE FROM one_time_links WHERE hash IN (
    SELECT hash FROM one_time_links WHERE expires_at < ${instantToRow(before)} FOR UPDATE SKIP LOCKED)`;
}
