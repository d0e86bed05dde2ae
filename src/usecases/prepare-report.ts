import { type Agreement, followUpAt, itemsOf } from "../domain/agreements/agreement.js";
import type { Checkpoint } from "../domain/agreements/calendar.js";
import type { Edition } from "../domain/followups/edition.js";
import { isHeld } from "../domain/followups/follow-up-states.js";
import { freezeRound } from "../domain/followups/freeze-round.js";
import type { FrozenExtra, FrozenRound } from "../domain/followups/frozen-round.js";
import type { PlainDate } from "../domain/ids.js";
import {
  committeeExtract,
  committeesNamed,
  concernsCommittee,
  isFinanceCommittee,
} from "../domain/items/committee-extract.js";
import { sameUnit } from "../domain/organisation/unit.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import { earlierAgreements } from "./change-agreement.js";
import { permitOnAgreement } from "./permit.js";
import type { World } from "./ports.js";
import { today } from "./today.js";

/** Everything a follow-up report says, before it is worded. */
export interface ReportFacts {
  /** Restricted to the committee's items in an extract (SCOPE-1). */
  readonly agreement: Agreement;
  readonly checkpoint: Checkpoint;
  readonly committee: string | null;
  readonly extraItems: readonly FrozenExtra[];
  readonly datedOn: PlainDate | null;
  /** Which published edition it is; null: none. */
  readonly edition: Pick<Edition, "number" | "reason" | "logHead"> | null;
}

/**
 * What a published edition says: all that was frozen.
 * @throws when the round is the winter's, whose plan is no follow-up report
 */
export function factsOfEdition({ round, ...content }: FrozenRound, edition: ReportFacts["edition"]): ReportFacts {
  if (round === "implementation") throw new Error("an implementation plan is no follow-up report");
  return { ...content, checkpoint: round, committee: null, edition };
}

/**
 * The report of a round as it is now; of one that has been closed, as it was frozen.
 * @param committee null is the whole report
 */
export async function prepareReport(
  world: World,
  fiscalYear: number,
  checkpoint: Checkpoint,
  committee: string | null,
): Promise<Outcome<ReportFacts>> {
  const permitted = permitOnAgreement(world.actor, "read-report", fiscalYear);
  if (!permitted.ok) return permitted;
  return world.store.read(async (reader) => {
    const agreement = await reader.agreement(fiscalYear);
    if (!agreement) return reject({ code: "agreement-unknown", fiscalYear });
    const followUp = followUpAt(agreement, checkpoint);
    if (followUp.state === "planned") {
      return reject({ code: "follow-up-not-open", fiscalYear, checkpoint, state: followUp.state });
    }
    const frozen = isHeld(followUp.state) ? await reader.frozenRound(fiscalYear, checkpoint) : null;
    // a draft is dated by the day it is made, history only by what its paper says
    const datedOn = followUp.datedOn ?? (followUp.state === "open" ? today(world) : null);
    const content = frozen ?? freezeRound(agreement, checkpoint, await earlierAgreements(reader, agreement), datedOn);
    const { agreement: said, extraItems } = content;
    const facts = { agreement: said, extraItems, datedOn: content.datedOn, checkpoint, committee: null, edition: null };
    return extractOf(facts, committee);
  });
}

/** SCOPE-1: what a committee gets of a report; null is the whole of it. */
export function extractOf(facts: ReportFacts, committee: string | null): Outcome<ReportFacts> {
  if (committee === null) return accept(facts);
  const { agreement, extraItems } = facts;
  const names = committeesNamed([...itemsOf(agreement), ...extraItems.map(({ item }) => item)]);
  if (!isFinanceCommittee(committee) && !names.some((name) => sameUnit(name, committee))) {
    return reject({ code: "committee-unknown", fiscalYear: agreement.fiscalYear, committee });
  }
  return accept(onlyOf(facts, committee));
}

/** The same for a committee that is known to be one, though it may have no item. */
export function onlyOf(facts: ReportFacts, committee: string): ReportFacts {
  return {
    ...facts,
    committee,
    agreement: committeeExtract(facts.agreement, committee),
    extraItems: facts.extraItems.filter(({ item }) => concernsCommittee(item, committee)),
  };
}
