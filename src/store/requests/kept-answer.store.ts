import type { KeptAnswer } from "../../usecases/ports.js";
import type { Prisma } from "../client/client.js";
import { instantFromRow, instantToRow } from "../database/instants.js";

const HOUR = 3_600_000;
const KEPT_FOR = 48 * HOUR;

export async function readKeptAnswer(
  tx: Prisma.TransactionClient,
  scope: string,
  keyHash: string,
): Promise<KeptAnswer | null> {
  const row = await tx.idempotencyKey.findUnique({ where: { scope_keyHash: { scope, keyHash } } });
  return row && { ...row, createdAt: instantFromRow(row.createdAt) };
}

export async function writeKeptAnswer(tx: Prisma.TransactionClient, kept: KeptAnswer): Promise<void> {
  const createdAt = instantToRow(kept.createdAt);
  const forgotten = new Date(createdAt.getTime() - KEPT_FOR);
  // others may be forgetting the same ones: whoever waited for them while holding the log could wait forever
  await tx.$executeRaw`DELETE FROM idempotency_keys WHERE (scope, key_hash) IN (
    SELECT scope, key_hash FROM idempotency_keys WHERE created_at < ${forgotten} FOR UPDATE SKIP LOCKED)`;
  await tx.idempotencyKey.create({ data: { ...kept, answer: new Uint8Array(kept.answer), createdAt } });
}
