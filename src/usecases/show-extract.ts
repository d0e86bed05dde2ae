import { ownCommittees } from "../domain/access/actor.js";
import { may } from "../domain/access/judge.js";
import { itemsOf } from "../domain/agreements/agreement.js";
import type { Checkpoint } from "../domain/agreements/calendar.js";
import type { Edition } from "../domain/followups/edition.js";
import { committeesNamed, meansAllStandingCommittees } from "../domain/items/committee-extract.js";
import { sameUnit, type UnitName } from "../domain/organisation/unit.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import type { World } from "./ports.js";
import { extractOf, factsOfEdition, onlyOf, type ReportFacts } from "./prepare-report.js";

/** What a committee gets of a published round, made from what its newest edition holds. */
export interface Extract {
  readonly edition: Edition;
  readonly facts: ReportFacts;
  /** Whose extracts there are: the committees that the round's items name, and the reader's own. */
  readonly committees: readonly UnitName[];
}

/**
 * SCOPE-1, ROUND-5: a committee's extract of what has been published, for everybody who may read that; what has been
 * changed since is not in it.
 * @param committee null is the whole, as it is for the finance committee
 * @returns or `edition-unknown` where nothing is published, `committee-unknown` where no item names it
 */
export async function showExtract(
  world: World,
  fiscalYear: number,
  round: Checkpoint,
  committee: UnitName | null,
): Promise<Outcome<Extract>> {
  const unknown = { code: "edition-unknown", fiscalYear, checkpoint: round, number: 1 } as const;
  if (!may(world.actor, "read-editions")) return reject(unknown);
  return world.store.read(async (reader) => {
    const edition = (await reader.editions(fiscalYear)).findLast((one) => one.round === round);
    // a published round is not reopened: what is frozen of it is what its newest edition holds
    const frozen = edition && (await reader.frozenRound(fiscalYear, round));
    if (!edition || !frozen) return reject(unknown);
    const whole = factsOfEdition(frozen, edition);
    const own = ownCommittees(world.actor);
    const mine = own.find((name) => committee !== null && sameUnit(name, committee));
    const facts = mine === undefined ? extractOf(whole, committee) : accept(onlyOf(whole, mine));
    if (!facts.ok) return facts;
    return accept({ edition, facts: facts.value, committees: choicesOf(whole, own) });
  });
}

function choicesOf({ agreement, extraItems }: ReportFacts, own: readonly UnitName[]): UnitName[] {
  const named = committeesNamed([...itemsOf(agreement), ...extraItems.map(({ item }) => item)]);
  const more = own.filter((name) => !named.some((other) => sameUnit(name, other)));
  return [...named.filter((name) => !meansAllStandingCommittees(name)), ...more];
}
