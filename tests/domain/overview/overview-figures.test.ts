import { describe, expect, it } from "vitest";
import { ItemNumber } from "../../../src/domain/ids.js";
import { overviewFigures } from "../../../src/domain/overview/overview-figures.js";
import { mentions } from "../../../src/domain/overview/search-items.js";
import { standingOf } from "../../../src/domain/overview/standing.js";
import { changeSince, smileysOf, sumOf } from "../../../src/domain/overview/totals.js";
import { anAgreement } from "../../builders/agreements.js";
import {
  anItem,
  blank,
  carriedFrom,
  economyHappy,
  economySad,
  happy,
  neutral,
  notReported,
  postponed,
  sad,
  unknown,
  unresolved,
} from "../../builders/items.js";

describe("the figures say what they count", () => {
  it.each([
    ["a happy somebody assessed", happy(), "happy"],
    ["a happy that is carried (CARRY-1)", carriedFrom("first"), "carried"],
    ["a neutral", neutral(), "neutral"],
    ["a sad", sad(), "sad"],
    ["a glyph nobody can tell apart", unresolved(), "unresolved"],
    ["what is blank (CARRY-3, ECO-3)", blank(), "unrated"],
    ["what a round was closed without (ROUND-3)", notReported(), "not-reported"],
    ["what a decision has put off (MILE-1)", postponed(), "postponed"],
    ["what the old paper does not tell (ROUND-6)", unknown(), "unknown"],
    ["what nobody has rated yet", null, "awaited"],
  ] as const)("%s is counted by itself", (_case, rating, standing) => expect(standingOf(rating)).toBe(standing));
});

describe("the overview of a follow-up", () => {
  const items = [
    anItem({
      number: "1.1",
      responsibleCommittees: ["Teknikudvalget", "Børneudvalget"],
      effort: { first: neutral(), second: happy() },
      economy: { ratings: { first: economySad(), second: economyHappy() } },
    }),
    anItem({
      number: "1.2",
      responsibleCentres: ["Økonomi"],
      effort: { first: happy(), second: carriedFrom("first") },
    }),
    anItem({ number: "1.3", responsibleCentres: ["vej og  park"], effort: { first: happy(), second: sad() } }),
  ];
  const agreement = anAgreement({ held: "first", open: "second", items });
  const lastYear = anAgreement({
    fiscalYear: 2025,
    held: "year-end",
    items: [anItem({ number: "4.1", effort: { second: sad() } })],
  });

  it("counts each item once in all, and once for each committee that is responsible", () => {
    const { all, groups } = overviewFigures(agreement, null, "second", "committee");
    expect(all.effort.now).toMatchObject({ happy: 1, carried: 1, neutral: 0, sad: 1, awaited: 0 });
    expect(groups.map(({ name, effort }) => [name, sumOf(effort.now)])).toEqual([
      ["Børneudvalget", 1],
      ["Teknikudvalget", 3],
    ]);
  });

  it("knows a centre however it is spelt, and sorts as Danish does", () => {
    const { groups } = overviewFigures(agreement, null, "second", "centre");
    expect(groups.map(({ name, effort }) => [name, sumOf(effort.now)])).toEqual([
      ["Vej og Park", 2],
      ["Økonomi", 1],
    ]);
  });

  it("counts economy apart from effort", () => {
    const { all } = overviewFigures(agreement, null, "second", "chapter");
    expect(all.economy.now).toMatchObject({ happy: 1, awaited: 2, carried: 0 });
  });

  it("tells the change since the follow-up before, a carried happy being happy", () => {
    const { effort, economy } = overviewFigures(agreement, null, "second", "chapter").all;
    expect(smileysOf(effort.now)).toEqual({ happy: 2, neutral: 0, sad: 1 });
    expect(changeSince(effort.now, effort.lastFollowUp)).toEqual({ happy: 0, neutral: -1, sad: 1 });
    expect(changeSince(economy.now, economy.lastFollowUp)).toEqual({ happy: 1, neutral: 0, sad: -1 });
  });

  it("tells the change since last year's same follow-up, where there was one", () => {
    const { all, groups } = overviewFigures(agreement, lastYear, "second", "committee");
    expect(changeSince(all.effort.now, all.effort.lastYear)).toEqual({ happy: 2, neutral: 0, sad: 0 });
    expect(groups.map(({ name, effort }) => [name, effort.lastYear === null])).toEqual([
      ["Børneudvalget", true],
      ["Teknikudvalget", false],
    ]);
  });

  it("compares with nothing where there is nothing", () => {
    const { effort } = overviewFigures(anAgreement({ open: "first" }), anAgreement(), "first", "centre").all;
    expect([effort.lastFollowUp, effort.lastYear]).toEqual([null, null]);
  });
});

describe("items are found by Danish words", () => {
  const item = anItem({
    number: "4.2",
    title: "Ålegræs på Århusvej",
    description: "Caféen får ny økonomi.",
    effort: { first: neutral("Høringen er i gang.") },
  });
  it.each(["ÅLEGRÆS", "aalegræs", "aarhusvej", "cafe", "økonomi ålegræs", "4.2", "høring", "höring"])("%s", (words) =>
    expect(mentions(item, words)).toBe(true),
  );
  it.each(["alegræs", "okonomi", "4.3", "ålegræs mangler"])("not by %s", (words) =>
    expect(mentions(item, words)).toBe(false),
  );
  it("and a number is no pattern", () => {
    expect(mentions({ ...item, number: ItemNumber.parse("412") }, "4.2")).toBe(false);
  });
});
