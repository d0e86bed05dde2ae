import type { EntryName } from "../domain/followups/round-work.js";

export type Fields = Readonly<Record<string, unknown>>;

/** A lost race: what somebody was about to make of a thing, and what it has become meanwhile. */
export interface Conflict {
  /** Which one, where a change is of many at once. */
  readonly entry?: EntryName;
  /** Of what stands now: what the change must name to be made after all. */
  readonly version: string;
  readonly yours: Fields;
  readonly current: Fields;
  readonly fields: readonly FieldConflict[];
}

/** A field in which the two differ, as in `rating.status`. `null` is nothing there. */
export interface FieldConflict {
  readonly field: string;
  readonly yours: unknown;
  readonly current: unknown;
}

export function conflictOf(version: string, yours: Fields, current: Fields): Conflict {
  return { version, yours, current, fields: differing(yours, current) };
}

/** Field by field, as deep as both have fields; what `yours` leaves out is none of its business. */
function differing(yours: Fields, current: Fields, under = ""): FieldConflict[] {
  return Object.keys(yours).flatMap((key) => {
    const [mine, theirs] = [yours[key] ?? null, current[key] ?? null];
    const field = `${under}${key}`;
    if (isFields(mine) && isFields(theirs)) return differing(mine, theirs, `${field}.`);
    return JSON.stringify(mine) === JSON.stringify(theirs) ? [] : [{ field, yours: mine, current: theirs }];
  });
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Those fields of something that somebody was about to change. */
export function sameFields(yours: Fields, current: Fields): Fields {
  return Object.fromEntries(Object.keys(yours).map((key) => [key, current[key] ?? null]));
}
