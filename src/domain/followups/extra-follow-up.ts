import { type Agreement, findItem, followUpAt, withItem } from "../agreements/agreement.js";
import { type Checkpoint, compareCheckpoints } from "../agreements/calendar.js";
import type { ItemNumber, ItemReference } from "../ids.js";
import type { Item, LatestStatus } from "../items/item.js";
import { accept, type Outcome, reject } from "../rejection.js";

/** EXT-3: an extra follow-up has a text per round and no smiley. `text` null takes it away. */
export function writeExtraStatus(
  later: Agreement,
  earlier: Agreement,
  reference: ItemReference,
  checkpoint: Checkpoint,
  text: string | null,
): Outcome<Agreement> {
  const { fiscalYear } = later;
  const { state } = followUpAt(later, checkpoint);
  const item = isExtraFollowUp(later, reference) ? findItem(earlier, reference.number) : null;
  if (!item) {
    return reject({ code: "extra-follow-up-unknown", fiscalYear, of: reference.fiscalYear, item: reference.number });
  }
  if (state !== "open") return reject({ code: "follow-up-not-open", fiscalYear, checkpoint, state });
  return accept(withLatestStatus(earlier, reference.number, { fiscalYear, checkpoint }, text));
}

/** The earlier agreement with what one round says of its item; null takes it away. */
export function withLatestStatus(
  earlier: Agreement,
  number: ItemNumber,
  { fiscalYear, checkpoint }: Omit<LatestStatus, "text">,
  text: string | null,
): Agreement {
  const item = findItem(earlier, number);
  if (!item) return earlier;
  const others = item.latestStatuses.filter((status) => compareRounds(status, { fiscalYear, checkpoint }) !== 0);
  const latestStatuses = text === null ? others : [...others, { fiscalYear, checkpoint, text }].sort(compareRounds);
  return withItem(earlier, { ...item, latestStatuses });
}

export function isExtraFollowUp(later: Agreement, reference: ItemReference): boolean {
  return later.extraFollowUps.some(
    (extra) => extra.fiscalYear === reference.fiscalYear && extra.number === reference.number,
  );
}

/** The items of earlier agreements that this one takes along, as far as they are here. */
export function extraItems(agreement: Agreement, earlier: readonly Agreement[]): { from: Agreement; item: Item }[] {
  return agreement.extraFollowUps.flatMap(({ fiscalYear, number }) => {
    const from = earlier.find((candidate) => candidate.fiscalYear === fiscalYear);
    const item = from ? findItem(from, number) : null;
    return from && item ? [{ from, item }] : [];
  });
}

export function statusInRound(item: Item, fiscalYear: number, checkpoint: Checkpoint): string | null {
  const status = item.latestStatuses.find((one) => one.fiscalYear === fiscalYear && one.checkpoint === checkpoint);
  return status?.text ?? null;
}

/** For sorting: the order the rounds were held in. */
export function compareRounds(a: Omit<LatestStatus, "text">, b: Omit<LatestStatus, "text">): number {
  return a.fiscalYear - b.fiscalYear || compareCheckpoints(a.checkpoint, b.checkpoint);
}
