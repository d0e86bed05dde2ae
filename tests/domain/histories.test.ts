import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Agreement, followUpAt, itemsOf } from "../../src/domain/agreements/agreement.js";
import { brokenInvariants } from "../../src/domain/agreements/broken-invariants.js";
import { CHECKPOINTS, type Checkpoint, checkpointsThrough } from "../../src/domain/agreements/calendar.js";
import { ruleSet } from "../../src/domain/agreements/rule-set.js";
import { findBreaches, findHindrances } from "../../src/domain/findings/find-breaches.js";
import { applyRules } from "../../src/domain/followups/apply-rules.js";
import { isHeld } from "../../src/domain/followups/follow-up-states.js";
import { agreementsFromReport } from "../../src/domain/followups/imported-history.js";
import type { ImportedReport } from "../../src/domain/followups/imported-report.js";
import { mergeHistory } from "../../src/domain/followups/merge-history.js";
import { readUnresolved } from "../../src/domain/followups/read-unresolved.js";
import { economyAt, effortAt, type Item, milestoneAt } from "../../src/domain/items/item.js";
import { effortDue } from "../../src/domain/ratings/effort-due.js";
import { statusOf } from "../../src/domain/ratings/effort-rating.js";
import { accepted } from "../builders/agreements.js";
import {
  effortsOf,
  type History,
  itemRoundsOf,
  playedHistory,
  printedReport,
  roundRecord,
  settled,
  stagesOf,
} from "../builders/histories.js";
import { closeFollowUp } from "../builders/rounds.js";
import { PATIENCE, runs } from "../builders/runs.js";

/**
 * The smiley CARRY-1 would carry, told once more and in another way than the code does: walk back from the round until
 * somebody has assessed, and stop at a milestone.
 */
function originOf(item: Item, checkpoint: Checkpoint): Checkpoint | null {
  if (milestoneAt(item, checkpoint)) return null;
  for (const at of checkpointsThrough(checkpoint).slice(0, -1).reverse()) {
    const rating = effortAt(item, at);
    if (rating?.kind === "assessed") return rating.smiley === "happy" ? at : null;
    if (milestoneAt(item, at)) return null;
    if (rating && rating.kind !== "unrated" && rating.kind !== "carried") return null;
  }
  return null;
}

function playing(name: string, holds: (history: History) => void, small = 60) {
  it(name, () => fc.assert(fc.property(playedHistory, holds), { numRuns: runs(small) }), PATIENCE);
}

function importing(name: string, holds: (report: ImportedReport) => void, small = 100) {
  it(name, () => fc.assert(fc.property(printedReport, holds), { numRuns: runs(small) }), PATIENCE);
}

describe("rounds played one after the other", () => {
  playing("CARRY-1 alone carries: from an assessed happy one, with no milestone between", (history) => {
    for (const { item, checkpoint, rating } of effortsOf(stagesOf(history))) {
      if (rating.kind === "carried") expect(originOf(item, checkpoint)).toBe(rating.assessedAt);
    }
  });

  playing("CARRY-1 always carries: what was not answered in a round that is open or held", (history) => {
    if (history.ruleSet === "2017") return;
    for (const { agreement, item, at } of itemRoundsOf(stagesOf(history))) {
      const origin = originOf(item, at);
      const rating = effortAt(item, at);
      if (!origin || followUpAt(agreement, at).state === "planned" || rating?.kind === "assessed") continue;
      expect(rating).toEqual({ kind: "carried", smiley: "happy", assessedAt: origin });
    }
  });

  playing("RULES-1: by the rule set of 2017 nothing is ever carried", (history) => {
    if (history.ruleSet !== "2017") return;
    for (const { rating } of effortsOf(stagesOf(history))) expect(rating.kind).not.toBe("carried");
  });

  playing("applying the rules twice changes nothing", (history) => {
    for (const agreement of stagesOf(history)) {
      const open = agreement.followUps.find(({ state }) => state === "open");
      if (open) expect(applyRules(agreement, open.checkpoint)).toEqual(agreement);
    }
  });

  playing("ROUND-1: a closed round never changes by anything done later", ({ steps }) => {
    for (const { before, outcome } of steps) {
      if (!outcome.ok) continue;
      for (const { checkpoint, state } of before.followUps) {
        if (isHeld(state)) expect(roundRecord(outcome.value, checkpoint)).toEqual(roundRecord(before, checkpoint));
      }
    }
  });

  playing("ECO-1: economy is never carried", (history) => {
    for (const agreement of stagesOf(history)) {
      const ratings = itemsOf(agreement).flatMap(({ economy }) => economy.ratings);
      for (const { rating } of ratings) expect(["assessed", "unrated"]).toContain(rating.kind);
    }
    for (const { move, outcome } of history.steps) {
      if (move.kind !== "open" || !outcome.ok) continue;
      for (const item of itemsOf(outcome.value)) {
        expect(economyAt(item, move.at)?.kind ?? "unrated").toBe("unrated");
      }
    }
  });

  playing(
    "ROUND-3: a round that closes has no hindrance; one that does not has some, each naming a rule",
    ({ steps }) => {
      for (const { move, before, outcome } of steps) {
        if (move.kind !== "close" || followUpAt(before, move.at).state !== "open") continue;
        const hindrances = findHindrances(before, move.at, []);
        expect(outcome.ok).toBe(hindrances.length === 0);
        if (!outcome.ok) expect(outcome.rejection).toMatchObject({ code: "follow-up-hindered", hindrances });
        for (const { breach, level } of hindrances) {
          expect(breach.rule).toMatch(/^[A-Z]+-\d$/);
          expect(level).toBe("hindrance");
        }
      }
    },
  );

  playing("ROUND-3: a round where everything asked is answered with a text closes", (history) => {
    for (const stage of stagesOf(history)) {
      const open = stage.followUps.find(({ state }) => state === "open");
      if (!open) continue;
      const { checkpoint } = open;
      expect(closeFollowUp(settled(stage, checkpoint), checkpoint, [], "2026-08-14").ok).toBe(true);
    }
  });

  playing("what is left parses and breaks no invariant", ({ end }) => {
    expect(Agreement.parse(end)).toEqual(end);
    expect(brokenInvariants(end)).toEqual([]);
  });

  it("the histories reach the year's end, carry, and are refused now and then", () => {
    const histories = fc.sample(playedHistory, { numRuns: 200, seed: 1 });
    const ends = histories.map(({ end }) => end);
    const refusals = histories.flatMap(({ steps }) => steps).filter(({ outcome }) => !outcome.ok);
    const hindered = refusals.filter(({ outcome }) => !outcome.ok && outcome.rejection.code === "follow-up-hindered");
    expect(ends.filter((end) => followUpAt(end, "year-end").state === "closed").length).toBeGreaterThan(20);
    expect(effortsOf(ends).filter(({ rating }) => rating.kind === "carried").length).toBeGreaterThan(100);
    expect(hindered.length).toBeGreaterThan(50);
    expect(refusals.length - hindered.length).toBeGreaterThan(50);
  });
});

describe("histories read from paper", () => {
  importing("CARRY-1: what is carried has an assessed origin, with no milestone between", (report) => {
    for (const { agreement, item, checkpoint, rating } of effortsOf(agreementsFromReport(report))) {
      if (rating.kind !== "carried") continue;
      expect(originOf(item, checkpoint)).toBe(rating.assessedAt);
      expect(agreement.ruleSet).toBe("2018");
    }
  });

  importing("ROUND-6: nothing printed is lost and nothing is invented", (report) => {
    const printed = report.chapters.flatMap((chapter) => chapter.items);
    for (const { item, checkpoint, rating } of effortsOf(agreementsFromReport(report).slice(0, 1))) {
      const rows = printed.find(({ number }) => number === item.number)?.rows;
      const row = rows?.find((one) => one.checkpoint === checkpoint);
      expect("smiley" in rating ? rating.smiley : rating.kind).toBe(row?.smiley?.meaning ?? "unrated");
      expect(statusOf(rating)).toBe(row?.status ?? null);
    }
  });

  importing("ROUND-6: importing twice changes nothing and differs in nothing", (report) => {
    for (const agreement of agreementsFromReport(report)) {
      const once = accepted(mergeHistory(null, agreement));
      expect(accepted(mergeHistory(once.agreement, agreement))).toEqual({ agreement, differences: [] });
    }
  });

  importing("ROUND-6: nor does it after everything unresolved has been read", (report) => {
    for (const agreement of agreementsFromReport(report)) {
      const read = readEverything(agreement);
      expect(accepted(mergeHistory(read, agreement))).toEqual({ agreement: read, differences: [] });
    }
  });

  importing("FIND-1: imported history has warnings and notes only", (report) => {
    for (const agreement of agreementsFromReport(report)) {
      expect(findBreaches(agreement, []).filter(({ level }) => level === "hindrance")).toEqual([]);
    }
  });

  importing("what comes of it parses and breaks no invariant", (report) => {
    for (const agreement of agreementsFromReport(report)) {
      expect(Agreement.parse(agreement)).toEqual(agreement);
      expect(brokenInvariants(agreement)).toEqual([]);
    }
  });

  importing("effortDue is total: every item in every round gets an answer, and the rule that gives it", (report) => {
    for (const { item, at } of itemRoundsOf(agreementsFromReport(report))) {
      const { due, rule } = effortDue(item, at, ruleSet("2018"));
      const before2018 = effortDue(item, at, ruleSet("2017"));
      expect(ASKED[rule]).toBe(due);
      expect(["CARRY-4", "RULES-1"]).toContain(before2018.rule);
      expect(due === "carried").toBe(originOf(item, at) !== null);
      // a milestone is assessed whatever the rule set and the history
      if (milestoneAt(item, at)) expect([due, before2018.due]).toEqual(["assess", "assess"]);
    }
  });
});

const ASKED: Record<string, string> = {
  "CARRY-1": "carried",
  "CARRY-2": "assess-again",
  "CARRY-3": "unrated",
  "CARRY-4": "assess",
  "ROUND-3": "assess",
};

describe("a paper brought in where rounds have been played", () => {
  bringing("ROUND-6: is refused where a round is open that the paper tells of, and only there", (end, incoming) => {
    const clash = CHECKPOINTS.some(
      (at) => followUpAt(end, at).state === "open" && isHeld(followUpAt(incoming, at).state),
    );
    expect(mergeHistory(end, incoming).ok).toBe(!clash);
  });

  bringing("ROUND-6: closed rounds stay", (end, incoming) => {
    const outcome = mergeHistory(end, incoming);
    if (!outcome.ok) return;
    const kept = onlyItemsOf(end, outcome.value.agreement);
    for (const { checkpoint, state } of end.followUps) {
      if (isHeld(state)) expect(roundRecord(kept, checkpoint)).toEqual(roundRecord(end, checkpoint));
    }
  });

  bringing("ROUND-6: the same paper again changes nothing, and says nothing new", (end, incoming) => {
    const outcome = mergeHistory(end, incoming);
    if (!outcome.ok) return;
    const again = accepted(mergeHistory(outcome.value.agreement, incoming));
    expect(again.agreement).toEqual(outcome.value.agreement);
    for (const difference of again.differences) expect(outcome.value.differences).toContainEqual(difference);
  });
});

function bringing(name: string, holds: (end: Agreement, incoming: Agreement) => void) {
  const tried = fc.property(playedHistory, printedReport, ({ end }, report) => {
    const [incoming] = agreementsFromReport({ ...report, fiscalYear: end.fiscalYear });
    if (incoming) holds(end, incoming);
  });
  it(name, () => fc.assert(tried, { numRuns: runs(80) }), PATIENCE);
}

function onlyItemsOf(known: Agreement, agreement: Agreement): Agreement {
  const numbers = new Set(itemsOf(known).map(({ number }) => number));
  const chapters = agreement.chapters.map((chapter) => ({
    ...chapter,
    items: chapter.items.filter(({ number }) => numbers.has(number)),
  }));
  return { ...agreement, chapters };
}

function readEverything(agreement: Agreement): Agreement {
  let read = agreement;
  for (const item of itemsOf(agreement)) {
    const ratings = [
      ...item.effort.map((entry) => ({ ...entry, of: "effort" as const })),
      ...item.economy.ratings.map((entry) => ({ ...entry, of: "economy" as const })),
    ];
    for (const { checkpoint, rating, of } of ratings) {
      if (rating.kind !== "unresolved") continue;
      const reading = { item: item.number, checkpoint, of, smiley: "sad" as const };
      read = accepted(readUnresolved(read, reading, "Økonomi", "2026-09-01T08:30:00Z"));
    }
  }
  return read;
}
