import { describe, expect, it } from "vitest";
import { findBreaches, findHindrances } from "../../../src/domain/findings/find-breaches.js";
import type { Breach } from "../../../src/domain/findings/finding.js";
import { agreementsFromReport } from "../../../src/domain/followups/imported-history.js";
import type { PrintedRow } from "../../../src/domain/followups/imported-report.js";
import {
  type AgreementSketch,
  anAgreement,
  aPrintedItem,
  aReport,
  unresolvedSmiley,
} from "../../builders/agreements.js";
import {
  anItem,
  blank,
  carriedFrom,
  happy,
  type ItemSketch,
  itemNumber,
  MONEY,
  neutral,
  postponed,
  sad,
} from "../../builders/items.js";
import { CASES, plan } from "./breach-cases.js";

const noEconomy = { first: blank(), second: blank() };

/** An item in an agreement whose first round is held, and whose second is open. */
function breachesOf(sketch: ItemSketch, facts: AgreementSketch = {}): Breach[] {
  const economy = { ratings: noEconomy, ...sketch.economy };
  const items = [anItem({ ...sketch, economy })];
  return findBreaches(anAgreement({ items, held: "first", open: "second", ...facts }), []).map(({ breach }) => breach);
}

describe("FIND-1 a finding names the rule that was broken", () => {
  it.each(CASES)("%s: %s", (_code, _why, gives, breach) => expect(breachesOf(gives)).toContainEqual(breach));

  it.each(CASES)("no %s in a near miss of: %s", (code, _why, _gives, _breach, nearMiss) => {
    expect(breachesOf(nearMiss).map((breach) => breach.code)).not.toContain(code);
  });

  it("never FIND-1 itself, and every code but the extra follow-up's is told above", () => {
    expect(CASES.every(([code, , , breach]) => breach.code === code && /^[A-Z]+-\d$/.test(breach.rule))).toBe(true);
    expect(new Set(CASES.map(([code]) => code)).size).toBe(16);
  });

  it("CARRY-1: carried-wrongly, where it remembers another round than the newest assessed one", () => {
    const milestones = { first: plan, second: plan };
    const wrong = { milestones, effort: { first: happy(), second: happy(), third: carriedFrom("first") } };
    const right = { ...wrong, effort: { ...wrong.effort, third: carriedFrom("second") } };
    const economy = { ratings: { ...noEconomy, third: blank() } };
    const facts = { held: "second", open: "third" } as const;
    expect(breachesOf({ ...wrong, economy }, facts)).toEqual([{ code: "carried-wrongly", rule: "CARRY-1" }]);
    expect(breachesOf({ ...right, economy }, facts)).toEqual([]);
  });

  it("EXT-3: extra-status-missing in an open round, until there is a text", () => {
    const extraFollowUps = [{ fiscalYear: 2025, number: itemNumber("4.1") }];
    const agreement = anAgreement({ items: [], held: "first", open: "second", extraFollowUps });
    const latestStatuses = [{ fiscalYear: 2026, checkpoint: "second" as const, text: "Plantet." }];
    const earlier = (sketch: ItemSketch) =>
      anAgreement({ fiscalYear: 2025, items: [anItem({ number: "4.1", ...sketch })] });
    const missing = {
      fiscalYear: 2025,
      item: "4.1",
      checkpoint: "second",
      level: "hindrance",
      breach: { code: "extra-status-missing", rule: "EXT-3", roundOf: 2026 },
    };
    expect(findBreaches(agreement, [earlier({})])).toEqual([missing]);
    expect(findHindrances(agreement, "second", [earlier({})])).toEqual([missing]);
    expect(findBreaches(agreement, [earlier({ latestStatuses })])).toEqual([]);
    expect(findBreaches({ ...agreement, extraFollowUps: [] }, [earlier({})])).toEqual([]);
  });

  it("the findings of items taken along stand under their own year", () => {
    const extraFollowUps = [{ fiscalYear: 2025, number: itemNumber("4.1") }];
    const left = anItem({ number: "4.1", milestones: { third: plan }, effort: { third: neutral(null) } });
    const earlier = anAgreement({ fiscalYear: 2025, held: "third", items: [left] });
    const found = findBreaches(anAgreement({ items: [], extraFollowUps }), [earlier]);
    expect(found).toContainEqual({
      fiscalYear: 2025,
      item: "4.1",
      checkpoint: "third",
      level: "warning",
      breach: { code: "status-missing", rule: "EFF-2" },
    });
  });
});

describe("EXT-2 an extra follow-up prints the old year's rows, so the old year must be here", () => {
  it("extra-follow-up-absent, until the agreement it comes from is here", () => {
    const extraFollowUps = [{ fiscalYear: 2025, number: itemNumber("4.1") }];
    const open = anAgreement({ items: [], held: "first", open: "second", extraFollowUps });
    const held = anAgreement({ items: [], held: "first", extraFollowUps });
    const absent = {
      fiscalYear: 2025,
      item: "4.1",
      breach: { code: "extra-follow-up-absent", rule: "EXT-2", roundOf: 2026 },
    };
    expect(findHindrances(open, "second", [])).toEqual([{ ...absent, checkpoint: "second", level: "hindrance" }]);
    expect(findBreaches(held, [])).toEqual([{ ...absent, checkpoint: null, level: "warning" }]);
    const other = anAgreement({ fiscalYear: 2025, items: [anItem({ number: "4.2" })] });
    expect(findBreaches(held, [other])).toHaveLength(1);
    const here = anAgreement({ fiscalYear: 2025, items: [anItem({ number: "4.1" })] });
    expect(findBreaches(held, [here])).toEqual([]);
  });
});

describe("FIND-1 a finding has a level", () => {
  const items = [anItem({ milestones: { second: plan }, effort: { first: blank() }, economy: { ratings: noEconomy } })];

  it.each<[string, AgreementSketch, string[]]>([
    ["an open round is hindered", { held: "first", open: "second" }, ["hindrance"]],
    ["history cannot be hindered any more", { held: "second" }, ["warning"]],
    ["a planned round is not looked at", { held: "first" }, []],
  ])("%s", (_case, facts, levels) => {
    expect(findBreaches(anAgreement({ items, ...facts }), []).map(({ level }) => level)).toEqual(levels);
  });

  it("published is history too", () => {
    const agreement = anAgreement({ items, held: "second" });
    const followUps = agreement.followUps.map((round) => ({ ...round, state: "published" as const }));
    const levels = findBreaches({ ...agreement, followUps }, []).map(({ level }) => level);
    expect(new Set(levels)).toEqual(new Set(["warning"]));
  });

  it.each<[string, ItemSketch, string]>([
    ["happy though delayed", { effort: { second: happy("Forsinket.") } }, "warning"],
    [
      "a date outside",
      { milestones: { second: plan, third: "Plantet primo 2027." }, effort: { second: happy() } },
      "note",
    ],
    ["other amounts", { description: "For 5 kr.", economy: { text: MONEY } }, "note"],
  ])("%s never hinders: a %s is a matter for people", (_case, sketch, level) => {
    const { economy, ...facts } = sketch;
    const item = anItem({
      milestones: { second: plan },
      effort: { second: happy() },
      ...facts,
      economy: { ...economy, moneySetAside: false },
    });
    const agreement = anAgreement({ items: [item], held: "first", open: "second" });
    expect(findHindrances(agreement, "second", [])).toEqual([]);
    expect(findBreaches(agreement, []).map((finding) => finding.level)).toContain(level);
  });

  it("imported history has warnings and notes only", () => {
    const rows: PrintedRow[] = [
      { checkpoint: "first", milestone: "Plan i marts 2027.", status: null, smiley: unresolvedSmiley() },
      { checkpoint: "second", milestone: null, status: null, smiley: null },
    ];
    const economy = { text: MONEY, smiley: null };
    const [agreement] = agreementsFromReport(aReport([aPrintedItem({ rows, economy })]));
    const found = agreement ? findBreaches(agreement, []) : [];
    expect(found.map(({ level, breach }) => [level, breach.code])).toEqual([
      ["warning", "effort-unresolved"],
      ["warning", "status-missing"],
      ["warning", "effort-missing"],
      ["warning", "economy-missing"],
      ["note", "date-outside-period"],
    ]);
  });
});

describe("FIND-1 what is normal is no finding", () => {
  const settled = { effort: { first: blank(), second: blank() } };

  it.each<[string, ItemSketch]>([
    [
      "equal milestones at several checkpoints",
      { milestones: { first: plan, second: plan, third: plan }, effort: { first: happy(), second: happy() } },
    ],
    [
      "parts a and b with one smiley",
      { milestones: { first: "a) Plan.\nb) Udbud.", second: plan }, effort: { first: happy(), second: happy() } },
    ],
    [
      "a contributor equal to the owner",
      { ...settled, contributors: { centres: ["Vej og Park"], all: false, note: null } },
    ],
    ["contributors that are only a note", { ...settled, contributors: { centres: [], all: false, note: "Skolerne" } }],
    ["two responsible committees", { ...settled, responsibleCommittees: ["Teknikudvalget", "Skoleudvalget"] }],
    ["all committees", { ...settled, involvedCommittees: "all" }],
    ["a reference to another item", { ...settled, description: "Skal ses i sammenhæng med punkt 3.8." }],
    [
      "a meeting of the year, quoted in prose",
      {
        milestones: { first: "Vedtaget den 4. juni 2026, Punkt 7.", second: plan },
        effort: { first: happy(), second: happy() },
      },
    ],
    ["postponed by decision", { milestones: { first: plan }, effort: { first: postponed(), second: blank() } }],
    [
      "happy after neutral with a milestone: it needs no word",
      { milestones: { first: plan, second: plan }, effort: { first: neutral(), second: happy() } },
    ],
    ["a status written on a blank", { effort: { first: blank(), second: blank("Begynder til efteråret.") } }],
  ])("%s", (_case, sketch) => expect(breachesOf(sketch)).toEqual([]));

  it("numbers that are skipped, and 4.1 beside 4.10", () => {
    const items = ["4.1", "4.10", "4.12"].map((number) =>
      anItem({ number, ...settled, economy: { ratings: noEconomy } }),
    );
    expect(findBreaches(anAgreement({ items, held: "second" }), [])).toEqual([]);
  });
});

describe("RULES-1 no finding speaks of what the rule set does not know", () => {
  it.each<[string, ItemSketch]>([
    ["a blank after a happy one", { milestones: { first: plan }, effort: { first: happy(), second: blank() } }],
    ["nothing after a neutral one", { milestones: { first: plan }, effort: { first: neutral(), second: blank() } }],
    ["happy again without a word", { milestones: { first: plan }, effort: { first: neutral(), second: happy() } }],
    ["a smiley without a milestone", { effort: { first: happy(), second: happy() } }],
    ["sad without a deciding body", { milestones: { second: plan }, effort: { first: blank(), second: sad("Nej.") } }],
  ])("2017: %s", (_case, sketch) => {
    expect(breachesOf(sketch, { ruleSet: "2017" })).toEqual([]);
    expect(breachesOf(sketch)).not.toEqual([]);
  });

  it("2017: a carried smiley is itself wrong", () => {
    const sketch = { milestones: { first: plan }, effort: { first: happy(), second: carriedFrom("first") } };
    expect(breachesOf(sketch, { ruleSet: "2017" })).toEqual([{ code: "carried-wrongly", rule: "RULES-1" }]);
  });

  it("2017: a neutral one still needs its text", () => {
    const sketch = { milestones: { second: plan }, effort: { first: blank(), second: neutral(null) } };
    expect(breachesOf(sketch, { ruleSet: "2017" })).toEqual([{ code: "status-missing", rule: "EFF-2" }]);
  });
});
