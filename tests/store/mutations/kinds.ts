import type { Prisma } from "../../../src/store/client/client.js";
import type { Kind, Mutation } from "./mutation.js";
import { OF_EDITIONS } from "./of-editions.js";
import { OF_FROZEN_ROUNDS } from "./of-frozen-rounds.js";
import { OF_RECORDS } from "./of-records.js";
import { OF_THE_END } from "./of-the-end.js";
import { WRITTEN_ANEW } from "./written-anew.js";

const SUBJECTS = {
  "a record": OF_RECORDS,
  "the end": OF_THE_END,
  "a report": OF_EDITIONS,
  "what a round held": OF_FROZEN_ROUNDS,
  "a record, and all that follow": WRITTEN_ANEW,
};

/** Everything that somebody with the database in hand might do, each by its name. */
export const KINDS: readonly (readonly [string, Kind])[] = Object.entries(SUBJECTS).flatMap(([subject, kinds]) =>
  Object.entries(kinds).map(([name, kind]) => [`${subject}: ${name}`, kind] as const),
);

/** Whoever has the database in hand does not stop at triggers and constraints. */
export async function commit(tx: Prisma.TransactionClient, { statements }: Mutation): Promise<void> {
  await tx.$executeRawUnsafe("SET LOCAL session_replication_role = replica");
  await tx.$executeRawUnsafe("ALTER TABLE log DROP CONSTRAINT log_sequence_check");
  await tx.$executeRawUnsafe("ALTER TABLE editions DROP CONSTRAINT editions_reason_check");
  for (const [statement, ...values] of statements) await tx.$executeRawUnsafe(statement, ...values);
}
