import fc from "fast-check";
import type { Prisma } from "../../../src/store/client/client.js";
import type { Mutation, Written } from "./mutation.js";
import { changedEdition } from "./of-editions.js";
import {
  changedColumn,
  changedContent,
  droppedRecord,
  insertedRecord,
  rewrittenRecord,
  swappedRecords,
} from "./of-records.js";
import { changedEnd, cutEnd } from "./of-the-end.js";
import { writtenAnew } from "./written-anew.js";

export function anyMutation(written: Written): fc.Arbitrary<Mutation> {
  return fc.oneof(
    changedColumn(written),
    changedContent(written),
    droppedRecord(written),
    insertedRecord(written),
    rewrittenRecord(written),
    swappedRecords(written),
    cutEnd(written),
    writtenAnew(written),
    changedEnd(written),
    changedEdition(written),
  );
}

/** Whoever has the database in hand does not stop at triggers and constraints. */
export async function commit(tx: Prisma.TransactionClient, { statements }: Mutation): Promise<void> {
  await tx.$executeRawUnsafe("SET LOCAL session_replication_role = replica");
  await tx.$executeRawUnsafe("ALTER TABLE log DROP CONSTRAINT log_sequence_check");
  await tx.$executeRawUnsafe("ALTER TABLE editions DROP CONSTRAINT editions_reason_check");
  for (const [statement, ...values] of statements) await tx.$executeRawUnsafe(statement, ...values);
}
