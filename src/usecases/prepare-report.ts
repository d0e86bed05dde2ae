import { type Agreement, followUpAt, itemsOf } from "../domain/agreements/agreement.js";
import type { Checkpoint } from "../domain/agreements/calendar.js";
import type { Edition } from "../domain/followups/edition.js";
import { isHeld } from "../domain/followups/follow-up-states.js";
import { freezeRound } from "../domain/followups/freeze-round.js";
import type { FrozenExtra, FrozenRound } from "../domain/followups/frozen-round.js";
import type { PlainDate } from "../domain/ids.js";
import { committeeExtract, concernsCommittee, isFinanceCommittee } from "../domain/items/committee-extract.js";
import type { Item } from "../domain/items/item.js";
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
    return extractOf({ ...content, checkpoint }, committee);
  });
}

/** SCOPE-1: what a committee gets of a round; null is the whole of it. */
function extractOf(
  { agreement, checkpoint, extraItems, datedOn }: Omit<FrozenRound, "round"> & { readonly checkpoint: Checkpoint },
  committee: string | null,
): Outcome<ReportFacts> {
  const facts = { checkpoint, committee, datedOn, edition: null };
  if (committee === null) return accept({ ...facts, agreement, extraItems });
  const items = [...itemsOf(agreement), ...extraItems.map(({ item }) => item)];
  if (!isCommittee(items, committee)) {
    return reject({ code: "committee-unknown", fiscalYear: agreement.fiscalYear, committee });
  }
  return accept({
    ...facts,
    agreement: committeeExtract(agreement, committee),
    extraItems: extraItems.filter(({ item }) => concernsCommittee(item, committee)),
  });
}

function isCommittee(items: readonly Item[], committee: string): boolean {
  if (isFinanceCommittee(committee)) return true;
  const names = items.flatMap(({ responsibleCommittees, involvedCommittees }) => [
    ...responsibleCommittees,
    ...(involvedCommittees === "all" ? [] : involvedCommittees),
  ]);
  return names.some((name) => sameUnit(name, committee));
}
