import { type Agreement, followUpAt, itemsOf } from "../agreements/agreement.js";
import { CHECKPOINTS, type Checkpoint } from "../agreements/calendar.js";
import { extraItems, statusInRound } from "../followups/extra-follow-up.js";
import type { FollowUpState } from "../followups/follow-up.js";
import type { Item } from "../items/item.js";
import { economyBreaches } from "./economy-breaches.js";
import { effortBreaches, type RatedBreach } from "./effort-breaches.js";
import type { Finding, FindingLevel } from "./finding.js";
import { textBreaches } from "./text-breaches.js";

/**
 * FIND-1: holds an agreement, and the earlier agreements' items that it takes along, against the rules.
 * @param earlier the agreements that `extraFollowUps` names, as far as they are here
 * @returns every breach, in the order of the items; those of extra follow-ups last, under their own year
 */
export function findBreaches(agreement: Agreement, earlier: readonly Agreement[]): Finding[] {
  const own = itemsOf(agreement).flatMap((item) => itemFindings(agreement, item));
  const extra = extraItems(agreement, earlier).flatMap(({ from, item }) => itemFindings(from, item));
  const silent = CHECKPOINTS.flatMap((checkpoint) => extraFindings(agreement, earlier, checkpoint));
  return [...own, ...extra, ...silent, ...absentFindings(agreement, earlier)];
}

/** ROUND-3: what hinders an open round from closing, item by item, rule by rule. */
export function findHindrances(agreement: Agreement, checkpoint: Checkpoint, earlier: readonly Agreement[]): Finding[] {
  const own = itemsOf(agreement).flatMap((item) => roundFindings(agreement, item, checkpoint));
  const extra = [...extraFindings(agreement, earlier, checkpoint), ...absentFindings(agreement, earlier)];
  return [...own, ...extra].filter(({ level }) => level === "hindrance");
}

function itemFindings(agreement: Agreement, item: Item): Finding[] {
  const texts = textBreaches(item, agreement.fiscalYear).map(
    ({ breach, checkpoint }): Finding => ({ ...place(agreement, item, checkpoint), level: "note", breach }),
  );
  return [...CHECKPOINTS.flatMap((checkpoint) => roundFindings(agreement, item, checkpoint)), ...texts];
}

function roundFindings(agreement: Agreement, item: Item, checkpoint: Checkpoint): Finding[] {
  const { state } = followUpAt(agreement, checkpoint);
  if (state === "planned") return [];
  const breaches = [...effortBreaches(agreement, item, checkpoint), ...economyBreaches(agreement, item, checkpoint)];
  return breaches.map((found) => ({
    ...place(agreement, item, checkpoint),
    level: levelOf(found, state),
    breach: found.breach,
  }));
}

/** History cannot be hindered any more: what would hinder an open round is a warning there. */
function levelOf({ hinders }: RatedBreach, state: FollowUpState): FindingLevel {
  return hinders && state === "open" ? "hindrance" : "warning";
}

/** EXT-3: an extra follow-up has a text per round. */
function extraFindings(agreement: Agreement, earlier: readonly Agreement[], checkpoint: Checkpoint): Finding[] {
  if (followUpAt(agreement, checkpoint).state !== "open") return [];
  return extraItems(agreement, earlier)
    .filter(({ item }) => statusInRound(item, agreement.fiscalYear, checkpoint) === null)
    .map(({ from, item }) => ({
      ...place(from, item, checkpoint),
      level: "hindrance",
      breach: { code: "extra-status-missing", rule: "EXT-3", roundOf: agreement.fiscalYear },
    }));
}

/** EXT-2: an extra follow-up prints the old year's rows, so the old year must be here. */
function absentFindings(agreement: Agreement, earlier: readonly Agreement[]): Finding[] {
  const { fiscalYear: roundOf, extraFollowUps, followUps } = agreement;
  const open = followUps.find(({ state }) => state === "open");
  const present = extraItems(agreement, earlier);
  return extraFollowUps
    .filter(
      (extra) =>
        !present.some(({ from, item }) => from.fiscalYear === extra.fiscalYear && item.number === extra.number),
    )
    .map(({ fiscalYear, number }) => ({
      fiscalYear,
      item: number,
      checkpoint: open?.checkpoint ?? null,
      level: open ? "hindrance" : "warning",
      breach: { code: "extra-follow-up-absent", rule: "EXT-2", roundOf },
    }));
}

function place(agreement: Agreement, item: Item, checkpoint: Checkpoint | null) {
  return { fiscalYear: agreement.fiscalYear, item: item.number, checkpoint };
}
