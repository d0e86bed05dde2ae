import { may } from "../domain/access/judge.js";
import type { Action } from "../domain/access/policy.js";
import type { RoundWithEarlier } from "../domain/followups/close-over-gaps.js";
import { draftEntry as asDraft } from "../domain/followups/draft-entry.js";
import type { EntryName } from "../domain/followups/round-work.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import { changeRound, type RoundOf, type RoundStillAsSeen } from "./change-round.js";
import { agreementOf, itemsOfEntries } from "./entry-items.js";
import { permitOnItem } from "./permit.js";
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
  { name, action, written, write }: Draft,
  stillAsSeen?: RoundStillAsSeen,
): Promise<Outcome<RoundWithEarlier>> {
  return draftEntries(world, round, [{ name, action, written, write }], stillAsSeen);
}

/** Many at once: all of them, or none. */
export function draftEntries(
  world: World,
  round: RoundOf,
  drafts: readonly Draft[],
  stillAsSeen: RoundStillAsSeen = () => true,
): Promise<Outcome<RoundWithEarlier>> {
  const itemsTouched = (before: RoundWithEarlier) =>
    itemsOfEntries(
      before,
      drafts.map(({ name }) => name),
    );
  const action = drafts[0]?.action ?? "draft-entry";
  return changeRound(world, { ...round, action, itemsTouched }, (before) => {
    let outcome: Outcome<RoundWithEarlier> = accept(before);
    for (const draft of drafts) {
      if (!outcome.ok) return outcome;
      outcome = writeOne(world, outcome.value, draft);
    }
    // permission comes before the version: what one may not know of has none
    return outcome.ok && !stillAsSeen(before) ? reject({ code: "changed-meanwhile" }) : outcome;
  });
}

function writeOne(world: World, before: RoundWithEarlier, draft: Draft): Outcome<RoundWithEarlier> {
  const { name, action, written, write } = draft;
  const permitted = permitOnItem(world.actor, action, agreementOf(before, name), name.item);
  if (!permitted.ok) return permitted;
  const after = write(before);
  if (!after.ok) return after;
  const reviews = may(world.actor, "review-entries");
  const drafted = asDraft(before, after.value, name, { written, reviews });
  return drafted.ok ? accept({ ...after.value, ...drafted.value }) : drafted;
}
