import { createHash } from "node:crypto";
import type { Actor } from "../domain/access/actor.js";
import type { RoundWithEarlier } from "../domain/followups/close-over-gaps.js";
import {
  type ExtraEntry,
  followUpEntries,
  type MilestonesEntry,
  milestonesEntries,
  type RoundEntry,
} from "../domain/followups/round-status.js";
import type { EntryName } from "../domain/followups/round-work.js";

type Asked = RoundEntry | ExtraEntry | MilestonesEntry;

/** The version of an entry: of what it says, how far it is, and what it rests on. */
export function versionOf(of: EntryName["of"], asked: Asked): string {
  return fingerprint(factsOf(of, asked));
}

/** The version an entry has in a round that is about to be changed; null when it is not there. */
export function versionNow(actor: Actor, round: RoundWithEarlier, name: EntryName): string | null {
  const asked = askedNow(actor, round, name);
  return asked ? versionOf(name.of, asked) : null;
}

export function fingerprint(facts: unknown): string {
  return createHash("sha256").update(JSON.stringify(facts)).digest("base64url");
}

function askedNow(actor: Actor, round: RoundWithEarlier, name: EntryName): Asked | undefined {
  const { round: checkpoint } = round.work;
  if (checkpoint === "implementation") return milestonesEntries(actor, round).find(({ item }) => item === name.item);
  const { entries, extraFollowUps } = followUpEntries(actor, round, checkpoint);
  if (name.of !== "latest-status") return entries.find(({ item }) => item === name.item);
  return extraFollowUps.find(({ item, fiscalYear }) => item === name.item && fiscalYear === name.fiscalYear);
}

function factsOf(of: EntryName["of"], asked: Asked): unknown {
  if ("milestones" in asked) return [asked.milestones, asked.stage, asked.centres];
  if ("text" in asked) return [asked.text, asked.stage, asked.centres];
  const { effortRating, effortStage, economyRating, economyStage, milestone, centres } = asked;
  return of === "effort" ? [effortRating, effortStage, milestone, centres] : [economyRating, economyStage, centres];
}
