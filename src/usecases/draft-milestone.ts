import { may } from "../domain/access/judge.js";
import type { Agreement } from "../domain/agreements/agreement.js";
import type { Checkpoint } from "../domain/agreements/calendar.js";
import type { RoundWithEarlier } from "../domain/followups/close-over-gaps.js";
import { ofRound, stateOf } from "../domain/followups/round-in-hand.js";
import type { ItemNumber } from "../domain/ids.js";
import { setMilestone } from "../domain/items/edit-item.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import { changeAgreement, type StillAsSeen } from "./change-agreement.js";
import type { RoundStillAsSeen } from "./change-round.js";
import { draftEntry } from "./draft-entry.js";
import type { World } from "./ports.js";
import type { RatedItem } from "./rate-item.js";
import { within } from "./within.js";

/**
 * Words a milestone. In the winter's round it is a draft that the finance office approves; outside it only the finance
 * office words milestones, of rounds that have not been held.
 * @param text null takes the milestone away
 */
export async function draftMilestone(
  world: World,
  fiscalYear: number,
  item: ItemNumber,
  checkpoint: Checkpoint,
  text: string | null,
  stillAsSeen: StillAsSeen = () => true,
): Promise<Outcome<Agreement>> {
  return world.store.transaction(async (transaction) => {
    // the year is held first, so that the winter's round cannot close in between
    await transaction.agreement(fiscalYear);
    const work = await transaction.roundWork(fiscalYear, "implementation");
    const here = within(world, transaction);
    const isWinter = work.round === "implementation" && work.state === "open";
    if (isWinter || !may(world.actor, "edit-item"))
      return draftInWinter(here, { fiscalYear, item, checkpoint }, text, stillAsSeen);
    const change = { fiscalYear, action: "edit-item", item } as const;
    return changeAgreement(here, change, (agreement) => setMilestone(agreement, item, checkpoint, text), stillAsSeen);
  });
}

async function draftInWinter(
  world: World,
  { fiscalYear, item, checkpoint }: RatedItem,
  text: string | null,
  stillAsSeen: StillAsSeen,
): Promise<Outcome<Agreement>> {
  const seen: RoundStillAsSeen = ({ agreement }) => stillAsSeen(agreement);
  const write = (round: RoundWithEarlier): Outcome<RoundWithEarlier> => {
    const state = stateOf(round);
    if (state !== "open") return reject({ code: "follow-up-not-open", ...ofRound(round), state });
    const worded = setMilestone(round.agreement, item, checkpoint, text);
    return worded.ok ? accept({ ...round, agreement: worded.value }) : worded;
  };
  const name = { of: "milestones", item } as const;
  const draft = { name, action: "draft-milestones", written: true, write } as const;
  const outcome = await draftEntry(world, { fiscalYear, round: "implementation" }, draft, seen);
  return outcome.ok ? accept(outcome.value.agreement) : outcome;
}
