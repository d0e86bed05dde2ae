import { may } from "../domain/access/judge.js";
import { visibleThen } from "../domain/access/visible-part.js";
import type { Agreement } from "../domain/agreements/agreement.js";
import type { RoundWithEarlier } from "../domain/followups/close-over-gaps.js";
import type { FollowUp } from "../domain/followups/follow-up.js";
import {
  followUpStatusOf,
  type ImplementationStatus,
  implementationStatusOf,
  type RoundStatus,
} from "../domain/followups/round-status.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import { earlierAgreements } from "./change-agreement.js";
import { type RoundOf, readRound } from "./change-round.js";
import { permitOnAgreement } from "./permit.js";
import type { AgreementRounds, World } from "./ports.js";

/** The four follow-ups of an agreement. */
export async function listFollowUps(world: World, fiscalYear: number): Promise<Outcome<readonly FollowUp[]>> {
  const outcome = await readPermitted(world, { fiscalYear, round: "implementation" });
  return outcome.ok ? accept(outcome.value.agreement.followUps) : outcome;
}

/** The agreements with their rounds, newest first: those whose rounds one may read. */
export async function listRounds(world: World): Promise<AgreementRounds[]> {
  if (!may(world.actor, "read-round")) return [];
  return world.store.read((reader) => reader.rounds());
}

/** How far a follow-up is, of the items that the reader may read. */
export async function followUpStatus(
  world: World,
  round: RoundOf & { readonly round: FollowUp["checkpoint"] },
): Promise<Outcome<RoundStatus>> {
  const outcome = await readPermitted(world, round);
  return outcome.ok ? accept(followUpStatusOf(world.actor, outcome.value, round.round)) : outcome;
}

/** How far the winter's round is: the milestones of a new agreement. */
export async function implementationStatus(world: World, fiscalYear: number): Promise<Outcome<ImplementationStatus>> {
  const outcome = await readPermitted(world, { fiscalYear, round: "implementation" });
  return outcome.ok ? accept(implementationStatusOf(world.actor, outcome.value)) : outcome;
}

/** The implementation plan as it was frozen, of the items that the reader may read. */
export async function implementationPlan(world: World, fiscalYear: number): Promise<Outcome<Agreement>> {
  return world.store.read(async (reader) => {
    const agreement = await reader.agreement(fiscalYear);
    if (!agreement) return reject({ code: "agreement-unknown", fiscalYear });
    const permitted = permitOnAgreement(world.actor, "read-round", fiscalYear);
    if (!permitted.ok) return permitted;
    const frozen = await reader.frozenRound(fiscalYear, "implementation");
    if (!frozen) return reject({ code: "plan-not-frozen", fiscalYear });
    const earlier = await earlierAgreements(reader, frozen.agreement);
    return accept(visibleThen(world.actor, frozen.agreement, [agreement, ...earlier]));
  });
}

async function readPermitted(world: World, round: RoundOf): Promise<Outcome<RoundWithEarlier>> {
  const { fiscalYear } = round;
  const read = await world.store.read((reader) => readRound(reader, round));
  if (!read) return reject({ code: "agreement-unknown", fiscalYear });
  const permitted = permitOnAgreement(world.actor, "read-round", fiscalYear);
  return permitted.ok ? accept(read) : permitted;
}
