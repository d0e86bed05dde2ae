import type { AccountId } from "../../domain/people/account.js";
import type { RefreshToken, Session } from "../../domain/people/session.js";
import type { SomeSessions } from "../../usecases/identity-ports.js";
import type { Prisma } from "../client/client.js";
import { instantFromRow, instantToRow } from "../database/instants.js";

type Transaction = Prisma.TransactionClient;

export async function readSession(tx: Transaction, id: string): Promise<Session | null> {
  const row = await tx.session.findUnique({ where: { id } });
  return (
    row && {
      ...row,
      createdAt: instantFromRow(row.createdAt),
      expiresAt: instantFromRow(row.expiresAt),
      revokedAt: instantFromRow(row.revokedAt),
    }
  );
}

export async function readRefreshToken(tx: Transaction, hash: string): Promise<RefreshToken | null> {
  const row = await tx.refreshToken.findUnique({ where: { hash } });
  return row && { ...row, expiresAt: instantFromRow(row.expiresAt), usedAt: instantFromRow(row.usedAt) };
}

export async function writeSession(tx: Transaction, { id, ...session }: Session): Promise<void> {
  const columns = {
    accountId: session.accountId,
    createdAt: instantToRow(session.createdAt),
    expiresAt: instantToRow(session.expiresAt),
    revokedAt: instantToRow(session.revokedAt),
  };
  await tx.session.upsert({ where: { id }, create: { id, ...columns }, update: columns });
}

export async function writeRefreshToken(tx: Transaction, { hash, ...token }: RefreshToken): Promise<void> {
  const columns = {
    sessionId: token.sessionId,
    expiresAt: instantToRow(token.expiresAt),
    usedAt: instantToRow(token.usedAt),
  };
  await tx.refreshToken.upsert({ where: { hash }, create: { hash, ...columns }, update: columns });
}

/**
 * Those that have ended already keep their end.
 * @returns how many it ended
 */
export async function revokeSessionsOf(
  tx: Transaction,
  accountId: AccountId,
  at: string,
  which?: SomeSessions,
): Promise<number> {
  const some = which && { id: "only" in which ? which.only : { not: which.except } };
  const { count } = await tx.session.updateMany({
    where: { accountId, revokedAt: null, ...some },
    data: { revokedAt: instantToRow(at) },
  });
  return count;
}

/** With their tokens. */
export async function deleteExpiredSessions(tx: Transaction, before: string): Promise<void> {
  // a row that somebody else is writing is not forgotten, and not waited for
  await tx.$executeRaw`DELETE FROM sessions WHERE id IN (
    SELECT id FROM sessions WHERE expires_at < ${instantToRow(before)} FOR UPDATE SKIP LOCKED)`;
}
