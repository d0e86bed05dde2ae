import { type Agreement, type Chapter, followUpAt, itemsOf } from "../domain/agreements/agreement.js";
import type { Checkpoint } from "../domain/agreements/calendar.js";
import { extraItems } from "../domain/followups/extra-follow-up.js";
import type { PlainDate } from "../domain/ids.js";
import { committeeExtract, concernsCommittee, isFinanceCommittee } from "../domain/items/committee-extract.js";
import type { Item } from "../domain/items/item.js";
import { sameUnit } from "../domain/organisation/unit.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import { earlierAgreements } from "./change-agreement.js";
import type { World } from "./ports.js";
import { today } from "./today.js";

/** Everything a follow-up report says, before it is worded. */
export interface ReportFacts {
  /** Restricted to the committee's items in an extract (SCOPE-1). */
  readonly agreement: Agreement;
  readonly checkpoint: Checkpoint;
  readonly committee: string | null;
  readonly extraItems: readonly ReportedExtra[];
  readonly datedOn: PlainDate | null;
}

export interface ReportedExtra {
  readonly fiscalYear: number;
  readonly agreementTitle: string;
  readonly chapter: Pick<Chapter, "number" | "title" | "subTheme">;
  readonly item: Item;
}

/** @param committee null is the whole report */
export async function prepareReport(
  world: World,
  fiscalYear: number,
  checkpoint: Checkpoint,
  committee: string | null,
): Promise<Outcome<ReportFacts>> {
  const agreement = await world.store.agreement(fiscalYear);
  if (!agreement) return reject({ code: "agreement-unknown", fiscalYear });
  const followUp = followUpAt(agreement, checkpoint);
  if (followUp.state === "planned") {
    return reject({ code: "follow-up-not-open", fiscalYear, checkpoint, state: followUp.state });
  }
  const extras = reportedExtras(agreement, await earlierAgreements(world.store, agreement));
  const items = [...itemsOf(agreement), ...extras.map(({ item }) => item)];
  if (committee !== null && !isCommittee(items, committee)) {
    return reject({ code: "committee-unknown", fiscalYear, committee });
  }
  const concerns = (item: Item) => committee === null || concernsCommittee(item, committee);
  return accept({
    agreement: committee === null ? agreement : committeeExtract(agreement, committee),
    checkpoint,
    committee,
    extraItems: extras.filter(({ item }) => concerns(item)),
    // a draft is dated by the day it is made, history only by what its paper says
    datedOn: followUp.datedOn ?? (followUp.state === "open" ? today(world) : null),
  });
}

function reportedExtras(agreement: Agreement, earlier: readonly Agreement[]): ReportedExtra[] {
  return extraItems(agreement, earlier).flatMap(({ from, item }) => {
    const chapter = from.chapters.find(({ items }) => items.includes(item));
    return chapter ? [{ fiscalYear: from.fiscalYear, agreementTitle: from.title, chapter, item }] : [];
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
