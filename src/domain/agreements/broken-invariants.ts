import { isHeld } from "../followups/follow-up-states.js";
import type { Item } from "../items/item.js";
import { markedText } from "../items/marked-text.js";
import type { Agreement } from "./agreement.js";
import { CHECKPOINTS, type Checkpoint, compareCheckpoints } from "./calendar.js";

/** What a whole agreement must keep beyond the shape of its parts. */
export interface BrokenInvariant {
  readonly code:
    | "not-four-follow-ups"
    | "follow-ups-out-of-order"
    | "item-number-twice"
    | "checkpoints-not-ascending"
    | "rating-without-round"
    | "carried-from-later"
    | "unit-twice"
    | "extra-follow-up-twice"
    | "extra-follow-up-not-earlier"
    | "latest-status-twice"
    | "imported-not-history"
    | "mark-outside-text";
  /** Where, as in `chapters.0.items.2.effort`. */
  readonly path: readonly (string | number)[];
}

/** Holds an agreement that comes from outside against what the parts alone cannot promise. */
export function brokenInvariants(agreement: Agreement): BrokenInvariant[] {
  const broken = [...brokenRounds(agreement), ...brokenExtras(agreement)];
  const numbers = new Set<string>();
  agreement.chapters.forEach((chapter, chapterIndex) => {
    chapter.items.forEach((item, itemIndex) => {
      const path = ["chapters", chapterIndex, "items", itemIndex];
      if (numbers.has(item.number)) broken.push({ code: "item-number-twice", path: [...path, "number"] });
      numbers.add(item.number);
      broken.push(...brokenItem(agreement, item).map(({ code, path: inner }) => ({ code, path: [...path, ...inner] })));
    });
  });
  return broken;
}

function brokenRounds({ followUps }: Agreement): BrokenInvariant[] {
  const path = ["followUps"];
  const complete = CHECKPOINTS.every((checkpoint, index) => followUps[index]?.checkpoint === checkpoint);
  if (!complete || followUps.length !== CHECKPOINTS.length) return [{ code: "not-four-follow-ups", path }];
  const order = { published: 0, closed: 0, open: 1, planned: 2 };
  const broken: BrokenInvariant[] = followUps.flatMap((followUp, index) => {
    const before = followUps[index - 1];
    // history may have gaps at its end only, and a round opens once the one before it is history
    const outOfOrder = before && (order[before.state] > order[followUp.state] || before.state === "open");
    return outOfOrder && followUp.state !== "planned"
      ? [{ code: "follow-ups-out-of-order", path: [...path, index] }]
      : [];
  });
  followUps.forEach((followUp, index) => {
    if (followUp.imported && !isHeld(followUp.state))
      broken.push({ code: "imported-not-history", path: [...path, index] });
  });
  return broken;
}

function brokenExtras({ fiscalYear, extraFollowUps }: Agreement): BrokenInvariant[] {
  const seen = new Set<string>();
  return extraFollowUps.flatMap((extra, index): BrokenInvariant[] => {
    const path = ["extraFollowUps", index];
    if (extra.fiscalYear >= fiscalYear) return [{ code: "extra-follow-up-not-earlier", path }];
    const key = `${extra.fiscalYear}/${extra.number}`;
    if (seen.has(key)) return [{ code: "extra-follow-up-twice", path }];
    seen.add(key);
    return [];
  });
}

function brokenItem(agreement: Agreement, item: Item): BrokenInvariant[] {
  const broken: BrokenInvariant[] = [];
  const lists = { milestones: item.milestones, effort: item.effort, economy: item.economy.ratings };
  for (const [name, entries] of Object.entries(lists)) {
    if (!ascends(entries)) broken.push({ code: "checkpoints-not-ascending", path: [name] });
  }
  for (const name of ["effort", "economy"] as const) {
    const early = lists[name].some(({ checkpoint }) => isPlanned(agreement, checkpoint));
    if (early) broken.push({ code: "rating-without-round", path: [name] });
  }
  for (const { checkpoint, rating } of item.effort) {
    const late = rating.kind === "carried" && compareCheckpoints(rating.assessedAt, checkpoint) >= 0;
    if (late) broken.push({ code: "carried-from-later", path: ["effort"] });
  }
  const units = {
    responsibleCentres: item.responsibleCentres,
    responsibleCommittees: item.responsibleCommittees,
    involvedCommittees: item.involvedCommittees === "all" ? [] : item.involvedCommittees,
    contributors: item.contributors.centres,
  };
  for (const [name, names] of Object.entries(units)) {
    if (new Set(names).size !== names.length) broken.push({ code: "unit-twice", path: [name] });
  }
  item.formatting.forEach((mark, index) => {
    const length = markedText(item, mark.in)?.length ?? 0;
    if (mark.start >= mark.end || mark.end > length) {
      broken.push({ code: "mark-outside-text", path: ["formatting", index] });
    }
  });
  const rounds = item.latestStatuses.map((status) => `${status.fiscalYear}/${status.checkpoint}`);
  if (new Set(rounds).size !== rounds.length) broken.push({ code: "latest-status-twice", path: ["latestStatuses"] });
  return broken;
}

function ascends(entries: readonly { checkpoint: Checkpoint }[]): boolean {
  return entries.every((entry, index) => {
    const before = entries[index - 1];
    return !before || compareCheckpoints(before.checkpoint, entry.checkpoint) < 0;
  });
}

function isPlanned(agreement: Agreement, checkpoint: Checkpoint): boolean {
  return agreement.followUps.find((followUp) => followUp.checkpoint === checkpoint)?.state === "planned";
}
