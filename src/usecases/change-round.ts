import type { Grant } from "../domain/access/grant.js";
import { type ItemSubject, may } from "../domain/access/judge.js";
import type { Action } from "../domain/access/policy.js";
import type { RoundWithEarlier } from "../domain/followups/close-over-gaps.js";
import { stateOf } from "../domain/followups/round-in-hand.js";
import type { RoundName } from "../domain/followups/round-work.js";
import { type Outcome, reject } from "../domain/rejection.js";
import { type Act, actOf } from "./act.js";
import { earlierAgreements } from "./change-agreement.js";
import { permitOnAgreement } from "./permit.js";
import type { Reader, Transaction, World } from "./ports.js";

/** Which round is meant. */
export interface RoundOf {
  readonly fiscalYear: number;
  readonly round: RoundName;
}

/** What a change must find unchanged since it was looked at: false refuses with `changed-meanwhile`. */
export type RoundStillAsSeen = (round: RoundWithEarlier) => boolean;

/** What is done to a round. */
export interface RoundChange extends RoundOf {
  readonly action: Action;
  readonly reason?: string;
  /** Who may do it, where that hangs on more than the year. */
  readonly permit?: (round: RoundWithEarlier) => Outcome<unknown>;
  /** false: it reaches no extra follow-up, so the earlier agreements are neither read nor held. */
  readonly reachesEarlier?: boolean;
  /** The items that it is done to in their centres' place, when it is. */
  readonly itemsTouched?: (round: RoundWithEarlier) => readonly ItemSubject[];
}

export type DecideRound = (
  round: RoundWithEarlier,
  transaction: Transaction,
) => Outcome<RoundWithEarlier> | Promise<Outcome<RoundWithEarlier>>;

/** Load → permit → decide → save, of one round with its agreement. Nothing is written when the decision is a refusal. */
export async function changeRound(
  world: World,
  change: RoundChange,
  decide: DecideRound,
  stillAsSeen: RoundStillAsSeen = () => true,
): Promise<Outcome<RoundWithEarlier>> {
  return world.store.transaction((transaction) => changeRoundIn(world, transaction, change, decide, stillAsSeen));
}

/** The same inside a unit of work that goes on afterwards. */
export async function changeRoundIn(
  world: World,
  transaction: Transaction,
  change: RoundChange,
  decide: DecideRound,
  stillAsSeen: RoundStillAsSeen = () => true,
): Promise<Outcome<RoundWithEarlier>> {
  const { fiscalYear, action, reason } = change;
  const before = await readRound(transaction, change);
  if (!before) return reject({ code: "agreement-unknown", fiscalYear });
  const permitted = change.permit?.(before) ?? permitOnAgreement(world.actor, action, fiscalYear);
  if (!permitted.ok) return permitted;
  if (!stillAsSeen(before)) return reject({ code: "changed-meanwhile" });
  const outcome = await decide(before, transaction);
  if (!outcome.ok) return outcome;
  const onBehalfOf = centresReplaced(world, change.itemsTouched?.(before) ?? []);
  await saveRound(
    transaction,
    before,
    outcome.value,
    actOf(world, action, reason === undefined ? { onBehalfOf } : { onBehalfOf, reason }),
  );
  return outcome;
}

/** @returns null when there is no such agreement */
export async function readRound(
  reader: Reader,
  { fiscalYear, round, reachesEarlier = true }: RoundOf & Pick<RoundChange, "reachesEarlier">,
): Promise<RoundWithEarlier | null> {
  const agreement = await reader.agreement(fiscalYear);
  if (!agreement) return null;
  const earlier = reachesEarlier ? await earlierAgreements(reader, agreement) : [];
  const work = await reader.roundWork(fiscalYear, round);
  const isPublished = stateOf({ agreement, work }) === "published";
  const editions = isPublished ? (await reader.editions(fiscalYear)).filter((one) => one.round === round) : [];
  return { agreement, work, earlier, editions: editions.length };
}

async function saveRound(
  transaction: Transaction,
  before: RoundWithEarlier,
  after: RoundWithEarlier,
  act: Act,
): Promise<void> {
  if (before.agreement !== after.agreement) await transaction.save(before.agreement, after.agreement, act);
  for (const [index, earlier] of after.earlier.entries()) {
    const was = before.earlier[index];
    if (was && was !== earlier) await transaction.save(was, earlier, act);
  }
  if (before.work !== after.work) {
    await transaction.saveRoundWork(after.agreement.fiscalYear, before.work, after.work, act);
  }
}

/** The centres of the items that somebody writes on from outside them: the log names them. */
function centresReplaced({ actor }: World, items: readonly ItemSubject[]): NonNullable<Act["onBehalfOf"]> {
  const own = (subject: ItemSubject) =>
    actor.kind === "person" && may({ ...actor, grants: actor.grants.filter(isOfCentre) }, "draft-entry", subject);
  const replaced = new Map(
    items
      .filter((subject) => !own(subject))
      .map(({ fiscalYear, item }) => [`${fiscalYear}/${item.number}`, item.responsibleCentres]),
  );
  return (fiscalYear, item) => replaced.get(`${fiscalYear}/${item}`) ?? [];
}

function isOfCentre({ role }: Grant): boolean {
  return role === "centre-lead" || role === "editor";
}
