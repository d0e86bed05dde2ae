import { may } from "../domain/access/judge.js";
import type { Action } from "../domain/access/policy.js";
import type { RoundWithEarlier } from "../domain/followups/close-over-gaps.js";
import { draftEntry as asDraft } from "../domain/followups/draft-entry.js";
import type { EntryName } from "../domain/followups/round-work.js";
import { accept, type Outcome } from "../domain/rejection.js";
import { changeRound, type RoundOf, type RoundStillAsSeen } from "./change-round.js";
import { itemsOfEntries, permitOnEntries } from "./entry-items.js";
import type { World } from "./ports.js";

export interface Draft {
  readonly name: EntryName;
  readonly action: Extract<Action, "draft-entry" | "draft-milestones">;
  /** Whether anything is left of it afterwards. */
  readonly written: boolean;
  readonly write: (round: RoundWithEarlier) => Outcome<RoundWithEarlier>;
}

/** Writes something that a round asks for, or takes it back: it is a draft then (ROUND-2). */
export function draftEntry(
  world: World,
  round: RoundOf,
  draft: Draft,
  stillAsSeen?: RoundStillAsSeen,
): Promise<Outcome<RoundWithEarlier>> {
  return draftEntries(world, round, [draft], stillAsSeen);
}

/** Many at once: all of them, or none. */
export function draftEntries(
  world: World,
  round: RoundOf,
  drafts: readonly Draft[],
  stillAsSeen?: RoundStillAsSeen,
): Promise<Outcome<RoundWithEarlier>> {
  const names = drafts.map(({ name }) => name);
  const action = drafts[0]?.action ?? "draft-entry";
  const change = {
    ...round,
    action,
    reachesEarlier: names.some(({ of }) => of === "latest-status"),
    permit: (before: RoundWithEarlier) => permitOnEntries(world.actor, action, before, names),
    itemsTouched: (before: RoundWithEarlier) => itemsOfEntries(before, names),
  };
  const decide = (before: RoundWithEarlier) =>
    drafts.reduce<Outcome<RoundWithEarlier>>(
      (written, draft) => (written.ok ? writeOne(world, written.value, draft) : written),
      accept(before),
    );
  return changeRound(world, change, decide, stillAsSeen);
}

function writeOne(world: World, before: RoundWithEarlier, draft: Draft): Outcome<RoundWithEarlier> {
  const { name, written, write } = draft;
  const after = write(before);
  if (!after.ok) return after;
  const reviews = may(world.actor, "review-entries");
  const drafted = asDraft(before, after.value, name, { written, reviews });
  return drafted.ok ? accept({ ...after.value, ...drafted.value }) : drafted;
}
