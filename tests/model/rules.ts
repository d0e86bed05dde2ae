import {
  type Agreement,
  type Checkpoint,
  type Entry,
  type Extra,
  extraOf,
  type Item,
  itemOf,
  type Rating,
  type RoundName,
  subjectOf,
  WINTER,
} from "./agreement.js";
import { asked, effortAt, effortDue, isEconomyDue } from "./asked.js";

/** The rules that what an entry says, or does not say, would break. */
export function rulesBroken(agreement: Agreement, at: Checkpoint, entry: Entry): string[] {
  if (entry.of === "latest-status") return extraOf(agreement, entry.item).texts[at] === undefined ? ["EXT-3"] : [];
  const item = itemOf(agreement, entry.item);
  return entry.of === "economy" ? economyBroken(item, at) : effortBroken(agreement, item, at);
}

function effortBroken(agreement: Agreement, item: Item, at: Checkpoint): string[] {
  const due = effortDue(agreement, item, at);
  const rating = effortAt(agreement, item, at);
  if (rating === null || rating.kind === "unrated") return due.due === "unrated" ? [] : [due.rule];
  if (rating.kind !== "assessed") return [];
  if (rating.smiley !== "happy") return notHappyBroken(rating);
  if (rating.status !== null || due.due === "assess") return [];
  return due.due === "assess-again" ? ["CARRY-2"] : ["CARRY-5"];
}

/** EFF-3: in a round of our own whom it is put before is said apart from the text. */
function notHappyBroken({ smiley, status, correctiveAction }: Extract<Rating, { kind: "assessed" }>): string[] {
  const namesNobody = smiley === "sad" && !correctiveAction;
  return [...(status === null ? ["EFF-2"] : []), ...(namesNobody ? ["EFF-3"] : [])];
}

function economyBroken(item: Item, at: Checkpoint): string[] {
  const rating = item.economy[at];
  if (!rating || rating.kind === "unrated") return isEconomyDue(item) ? ["ECO-3"] : [];
  if (rating.kind !== "assessed") return [];
  if (rating.smiley === "sad") return rating.status === null || isMoneyUntold(rating.status) ? ["ECO-4"] : [];
  return rating.status !== null || isEconomyDue(item) ? [] : ["ECO-3"];
}

/** ECO-4: whence the money for an overspend comes, and from which year to which something is put off. */
function isMoneyUntold(status: string): boolean {
  const isOverspent = /merforbrug/i.test(status);
  const isPutOff = /udskydes/.test(status);
  return (isOverspent && !/finansieres|ny sag/.test(status)) || (isPutOff && !/\d{4} til \d{4}/.test(status));
}

interface Hindrance {
  item: Item | Extra;
  rule: string;
}

/** What would hinder a round from closing whatever has been approved. */
export function broken(agreement: Agreement, at: Checkpoint): Hindrance[] {
  const own = agreement.items.flatMap(({ number: item }): Entry[] => [
    { of: "effort", item },
    { of: "economy", item },
  ]);
  const extra = agreement.extras.map(
    ({ fiscalYear, number: item }): Entry => ({ of: "latest-status", fiscalYear, item }),
  );
  return [...own, ...extra].flatMap((entry) =>
    rulesBroken(agreement, at, entry).map((rule) => ({ item: subjectOf(agreement, entry), rule })),
  );
}

/** ROUND-3: what hinders a round from closing. What nobody has written breaks a rule of its own, except milestones. */
export function hindrances(agreement: Agreement, round: RoundName): Hindrance[] {
  const waiting = asked(agreement, round).filter(({ progress, entry }) =>
    progress === "not-started" ? entry.of === "milestones" : !["approved", "not-reported"].includes(progress),
  );
  return [
    ...(round === WINTER ? [] : broken(agreement, round)),
    ...waiting.map(({ item }) => ({ item, rule: "ROUND-3" })),
  ];
}
