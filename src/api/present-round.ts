import type { Language } from "../../templates/texts/language.js";
import type { Actor } from "../domain/access/actor.js";
import type { RoundWithEarlier } from "../domain/followups/close-over-gaps.js";
import {
  followUpEntries,
  followUpStatusOf,
  implementationStatusOf,
  milestonesEntries,
} from "../domain/followups/round-status.js";
import type { EntryName } from "../domain/followups/round-work.js";
import { presentEconomy, presentEffort, presentLatestStatus, presentMilestones } from "./entries.schema.js";
import {
  type FollowUpResource,
  type ImplementationResource,
  presentFollowUp,
  presentImplementation,
} from "./followups.schema.js";

/** A round as somebody may see it, in one language or another. */
export function presentRound(
  actor: Actor,
  round: RoundWithEarlier,
): (language: Language) => FollowUpResource | ImplementationResource {
  const { round: name } = round.work;
  if (name === "implementation") {
    const status = implementationStatusOf(actor, round);
    return (language) => presentImplementation(status, language);
  }
  const status = followUpStatusOf(actor, round, name);
  return (language) => presentFollowUp(status, language);
}

type Entry = ReturnType<
  typeof presentEffort | typeof presentEconomy | typeof presentLatestStatus | typeof presentMilestones
>;

/** The entries of a round as somebody may see them, each by its name; undefined: there is none of it. */
export function presentEntries(actor: Actor, round: RoundWithEarlier): (name: EntryName) => Entry | undefined {
  const { round: checkpoint } = round.work;
  if (checkpoint === "implementation") {
    const all = milestonesEntries(actor, round);
    return ({ of, item }) => (of === "milestones" ? present(presentMilestones, all, item) : undefined);
  }
  const { entries, extraFollowUps } = followUpEntries(actor, round, checkpoint);
  return (name) => {
    switch (name.of) {
      case "effort":
        return present(presentEffort, entries, name.item);
      case "economy":
        return present(presentEconomy, entries, name.item);
      case "latest-status": {
        const ofYear = extraFollowUps.filter(({ fiscalYear }) => fiscalYear === name.fiscalYear);
        return present(presentLatestStatus, ofYear, name.item);
      }
      default:
        return;
    }
  };
}

function present<T extends { readonly item: string }, R>(as: (entry: T) => R, all: readonly T[], number: string) {
  const found = all.find(({ item }) => item === number);
  return found && as(found);
}
