import { createHash } from "node:crypto";
import type { Prisma } from "../client/client.js";

/** Whoever holds the same name waits here until the transaction before has ended. Needs no row to be there. */
export async function holdName(tx: Prisma.TransactionClient, ...name: readonly string[]): Promise<void> {
  const lock = createHash("sha256").update(JSON.stringify(name)).digest().readBigInt64BE();
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${lock}::bigint)`;
}
