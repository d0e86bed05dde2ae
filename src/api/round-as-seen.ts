import type { FastifyRequest } from "fastify";
import { LANGUAGES } from "../../templates/texts/language.js";
import type { Actor } from "../domain/access/actor.js";
import type { RoundWithEarlier } from "../domain/followups/close-over-gaps.js";
import type { EntryName } from "../domain/followups/round-work.js";
import { type Conflict, conflictOf, type Fields } from "./conflict.js";
import { versionOf } from "./entity-tag.js";
import { asSeen, type Condition } from "./preconditions.js";
import { presentEntries, presentRound } from "./present-round.js";

/** An entry in the version somebody has seen. */
export interface SeenEntry {
  readonly entry: EntryName;
  readonly version: string;
}

/**
 * The whole round as it was seen: everything it asks, has got and is hindered by.
 * @throws Refused when the request does not say what it was made from
 */
export function roundAsSeen(request: FastifyRequest, yours: Fields): Condition<RoundWithEarlier> {
  const { actor, language } = request;
  const languages = [language, ...LANGUAGES.filter((other) => other !== language)];
  return asSeen(request, {
    // a round is worded in a language, and a change is of what the words say
    versions: (round) => languages.map((spoken) => versionOf(presentRound(actor, round)(spoken))),
    yours,
    current: (round) => {
      const { entries: _, ...glance } = presentRound(actor, round)(language);
      return glance;
    },
  });
}

/** Each of the entries as it was seen. What is not there the use case tells better. */
export function entriesAsSeen(actor: Actor, seen: readonly SeenEntry[], yours: Fields): Condition<RoundWithEarlier> {
  let conflicts: readonly Conflict[] = [];
  return {
    stillAsSeen: (round) => {
      const entryOf = presentEntries(actor, round);
      conflicts = seen.flatMap(({ entry, version }) => {
        const now = entryOf(entry);
        if (!now || now.version === version) return [];
        return [{ entry, ...conflictOf(now.version, { ...yours, version }, { ...now }) }];
      });
      return conflicts.length === 0;
    },
    conflict: () => (conflicts.length > 0 ? { conflicts } : null),
  };
}
