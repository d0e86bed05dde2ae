import { z } from "zod";
import { RoundName } from "../followups/round-work.js";
import { fieldChanges } from "./field-changes.js";
import type { Alteration } from "./log-record.js";
import type { FrozenName } from "./stored-log.js";

const FIELD = "frozen";

/**
 * What the log keeps of what a round held when it was closed, by which that can be held against it for ever.
 * @param before the SHA-256 that the log has of it, null when nothing is frozen; `after` likewise
 * @returns nothing when the two are the same
 */
export function frozenChanges(
  { fiscalYear, round }: FrozenName,
  before: string | null,
  after: string | null,
): Alteration[] {
  const changes = fieldChanges(new Map([[FIELD, before]]), new Map([[FIELD, after]]));
  return changes.length === 0 ? [] : [{ fiscalYear, round, item: null, accountId: null, changes }];
}

const Frozen = z.object({
  fiscalYear: z.int(),
  round: RoundName,
  changes: z.tuple([z.object({ field: z.literal(FIELD), after: z.string().nullable() })]),
});

/** What a round holds as the log tells of it; a `sha256` of null: it was forgotten when the round was reopened. */
export interface FrozenRecord extends FrozenName {
  readonly sha256: string | null;
}

/** @returns null for a record of anything else */
export function frozenBy(said: object): FrozenRecord | null {
  const { data } = Frozen.safeParse(said);
  return data ? { fiscalYear: data.fiscalYear, round: data.round, sha256: data.changes[0].after } : null;
}
