import {
  type Agreement,
  CHECKPOINTS,
  type Checkpoint,
  type Correction,
  type Facts,
  type Item,
  keyOf,
  type RoundName,
  there,
  WINTER,
} from "./agreement.js";
import { edit, ratingOf, setFacts } from "./entry-commands.js";
import { broken } from "./rules.js";

/**
 * ROUND-5: a correction is a new edition: the one before it with what is named put right, in which the rules hold. What has
 * been said since does not come along.
 */
export function correct(agreement: Agreement, name: RoundName, corrections: Correction[]): string | null {
  const { rounds, frozen, editions } = agreement;
  if (name === WINTER || rounds[name].state !== "published") return "follow-up-not-published";
  const later = CHECKPOINTS.slice(CHECKPOINTS.indexOf(name) + 1);
  if (later.some((other) => rounds[other].state === "closed")) return "later-round-closed";
  for (const correction of corrections) {
    const refused = putRight(agreement, name, correction);
    if (refused !== null) return refused;
  }
  if (broken({ ...agreement, ...there(frozen[name]) }, name).length > 0) return "correction-hindered";
  editions[name] = there(editions[name]) + 1;
  return null;
}

/** Of the facts that are put right, those that have not been told anew since. */
function stillAsPublished({ money, centres }: Facts, today: Item, then: Item): Facts {
  return {
    ...(money !== undefined && today.money === then.money ? { money } : {}),
    ...(centres && today.centres.join() === then.centres.join() ? { centres } : {}),
  };
}

/** In what stands now and in what was published; what is put right needs nobody's approval any more. */
function putRight(agreement: Agreement, at: Checkpoint, correction: Correction): string | null {
  const published = there(agreement.frozen[at]);
  const { work } = agreement.rounds[at];
  if ("latestStatusOf" in correction) {
    const { fiscalYear, number } = correction.latestStatusOf;
    const both = [agreement, published].flatMap(({ extras }) => extras.filter((extra) => extra.number === number));
    if (both.length === 0) return "extra-follow-up-unknown";
    for (const { texts } of both) texts[at] = correction.text;
    work[keyOf({ of: "latest-status", fiscalYear, item: number })] = { state: "approved" };
    return null;
  }
  const { item: number, effort, economy, facts = {} } = correction;
  const both = [agreement, published].flatMap(({ items }) => items.filter((item) => item.number === number));
  if (both.length === 0) return "item-unknown";
  const [today, then] = both;
  if (today && then) edit(agreement, number, stillAsPublished(facts, today, then));
  setFacts(there(then), facts);
  for (const item of both) {
    if (effort) item.effort[at] = ratingOf("effort", effort);
    if (economy) item.economy[at] = ratingOf("economy", economy);
  }
  if (effort) work[keyOf({ of: "effort", item: number })] = { state: "approved" };
  if (economy) work[keyOf({ of: "economy", item: number })] = { state: "approved" };
  return null;
}
