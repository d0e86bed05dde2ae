import type { FastifyRequest } from "fastify";
import type { Outcome } from "../domain/rejection.js";
import { type Conflict, conflictOf, type Fields } from "./conflict.js";
import { asTag, namesTag } from "./entity-tag.js";
import { Refused } from "./problem.js";

/** What a change was made from. */
export interface Condition<T> {
  /** For the use case to hold inside its transaction. */
  readonly stillAsSeen: (now: T) => boolean;
  /** What was found there instead; null while it has held. */
  readonly conflict: () => { readonly conflict: Conflict } | { readonly conflicts: readonly Conflict[] } | null;
}

/** Something that is changed from a version of it. */
export interface Versioned<T> {
  /**
   * The versions that it has now, one for each language it can be shown in, the reader's first. None: it is not there,
   * which the use case tells better.
   */
  readonly versions: (now: T) => readonly string[];
  /** What the change would make of it. */
  readonly yours: Fields;
  /** What has been made of it. */
  readonly current: (now: T) => Fields;
}

/**
 * The condition of a request that names the version it was made on in `If-Match`.
 * @throws Refused when it names none
 */
export function asSeen<T>(
  { headers }: Pick<FastifyRequest, "headers">,
  { versions, yours, current }: Versioned<T>,
): Condition<T> {
  const seen = headers["if-match"];
  if (seen === undefined) throw new Refused({ code: "precondition-required" });
  let conflict: Conflict | null = null;
  return {
    stillAsSeen: (now) => {
      const [version, ...others] = versions(now);
      if (version === undefined) return true;
      if ([version, ...others].some((one) => namesTag(seen, asTag(one), "strong"))) return true;
      // remembered inside the transaction that refuses: read afterwards it could be another again
      conflict = conflictOf(version, yours, current(now));
      return false;
    },
    conflict: () => conflict && { conflict },
  };
}

/** @throws Refused with the rejection; with both versions when the race was lost */
export function accepted<T>(outcome: Outcome<T>, condition?: Pick<Condition<never>, "conflict">): T {
  if (outcome.ok) return outcome.value;
  const { rejection } = outcome;
  const found = rejection.code === "changed-meanwhile" ? condition?.conflict() : null;
  throw new Refused(found ? { code: "changed-meanwhile", ...found } : rejection);
}
