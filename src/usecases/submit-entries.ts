import { centresActedFor } from "../domain/access/judge.js";
import type { Action } from "../domain/access/policy.js";
import type { RoundWithEarlier } from "../domain/followups/close-over-gaps.js";
import { approveEntries as approve, returnEntries as sendBack } from "../domain/followups/review-entries.js";
import type { RoundInHand } from "../domain/followups/round-in-hand.js";
import type { EntryName } from "../domain/followups/round-work.js";
import { submitEntries as submit } from "../domain/followups/submit-entries.js";
import { accept, type Outcome } from "../domain/rejection.js";
import { changeRound, type RoundOf, type RoundStillAsSeen } from "./change-round.js";
import { itemsOfEntries, permitOnEntries } from "./entry-items.js";
import type { World } from "./ports.js";

/** ROUND-2: hands drafts in to the finance office, all of them or none. */
export function submitEntries(
  world: World,
  round: RoundOf,
  names: readonly EntryName[],
  stillAsSeen?: RoundStillAsSeen,
): Promise<Outcome<RoundWithEarlier>> {
  return changeEntries(world, { ...round, action: "submit-entries" }, names, stillAsSeen, (before) =>
    submit(before, names, before.earlier, (entry) => centresActedFor(world.actor, "submit-entries", entry)),
  );
}

/** ROUND-2: the finance office assures the quality of what was submitted, all of it or none. */
export function approveEntries(
  world: World,
  round: RoundOf,
  names: readonly EntryName[],
  stillAsSeen?: RoundStillAsSeen,
): Promise<Outcome<RoundWithEarlier>> {
  return changeEntries(world, { ...round, action: "review-entries" }, names, stillAsSeen, (before) =>
    approve(before, names, before.earlier),
  );
}

/** ROUND-2: the finance office sends back what was submitted, saying why. */
export function returnEntries(
  world: World,
  round: RoundOf,
  names: readonly EntryName[],
  comment: string,
  stillAsSeen?: RoundStillAsSeen,
): Promise<Outcome<RoundWithEarlier>> {
  const change = { ...round, action: "review-entries", reason: comment } as const;
  return changeEntries(world, change, names, stillAsSeen, (before) => sendBack(before, names, before.earlier, comment));
}

interface EntriesChange extends RoundOf {
  readonly action: Extract<Action, "submit-entries" | "review-entries">;
  readonly reason?: string;
}

function changeEntries(
  world: World,
  change: EntriesChange,
  names: readonly EntryName[],
  stillAsSeen: RoundStillAsSeen | undefined,
  decide: (before: RoundWithEarlier) => Outcome<RoundInHand>,
): Promise<Outcome<RoundWithEarlier>> {
  const { action } = change;
  const touched = {
    ...change,
    permit: (before: RoundWithEarlier) => permitOnEntries(world.actor, action, before, names),
    itemsTouched: (before: RoundWithEarlier) => (action === "submit-entries" ? itemsOfEntries(before, names) : []),
  };
  const decideAll = (before: RoundWithEarlier): Outcome<RoundWithEarlier> => {
    const outcome = decide(before);
    return outcome.ok ? accept({ ...before, ...outcome.value }) : outcome;
  };
  return changeRound(world, touched, decideAll, stillAsSeen);
}
