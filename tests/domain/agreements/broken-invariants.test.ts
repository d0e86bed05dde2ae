import { describe, expect, it } from "vitest";
import { Agreement } from "../../../src/domain/agreements/agreement.js";
import { type BrokenInvariant, brokenInvariants } from "../../../src/domain/agreements/broken-invariants.js";
import type { FollowUp } from "../../../src/domain/followups/follow-up.js";
import { anAgreement } from "../../builders/agreements.js";
import { anItem, carriedFrom, economyHappy, happy, itemNumber } from "../../builders/items.js";

const first = { checkpoint: "first" as const };
const sound = anAgreement({
  held: "second",
  open: "third",
  items: [
    anItem({ number: "4.1", effort: { first: happy(), second: carriedFrom("first") } }),
    anItem({ number: "4.10", economy: { ratings: { first: economyHappy() } } }),
  ],
  extraFollowUps: [
    { fiscalYear: 2025, number: itemNumber("4.1") },
    { fiscalYear: 2024, number: itemNumber("4.1") },
  ],
});

function withStates(...states: FollowUp["state"][]): Agreement {
  const followUps = sound.followUps.map((followUp, index) => ({ ...followUp, state: states[index] ?? "planned" }));
  return { ...sound, followUps, chapters: [] };
}

const inFirst = ["chapters", 0, "items", 0];
const item = anItem();

describe("an agreement keeps what its parts alone cannot promise", () => {
  it("a sound one breaks nothing, and parses", () => {
    expect(brokenInvariants(sound)).toEqual([]);
    expect(Agreement.parse(sound)).toEqual(sound);
  });

  it.each<[string, Agreement, BrokenInvariant[]]>([
    [
      "CAL-1: not four rounds",
      { ...sound, followUps: sound.followUps.slice(1), chapters: [] },
      [{ code: "not-four-follow-ups", path: ["followUps"] }],
    ],
    [
      "CAL-1: four rounds in another order",
      { ...sound, followUps: sound.followUps.toReversed(), chapters: [] },
      [{ code: "not-four-follow-ups", path: ["followUps"] }],
    ],
    [
      "the same number twice, in two chapters",
      {
        ...sound,
        chapters: [
          { number: "1", title: "Et", subTheme: null, items: [item] },
          { number: "2", title: "To", subTheme: null, items: [item] },
        ],
      },
      [{ code: "item-number-twice", path: ["chapters", 1, "items", 0, "number"] }],
    ],
    [
      "ratings in another order than the rounds",
      anAgreement({
        held: "second",
        items: [
          {
            ...item,
            effort: [
              { checkpoint: "second", rating: happy() },
              { checkpoint: "first", rating: happy() },
            ],
          },
        ],
      }),
      [{ code: "checkpoints-not-ascending", path: [...inFirst, "effort"] }],
    ],
    [
      "ECO-1: two economy ratings of one round",
      anAgreement({
        held: "second",
        items: [
          {
            ...item,
            economy: {
              ...item.economy,
              ratings: [
                { ...first, rating: economyHappy() },
                { ...first, rating: economyHappy() },
              ],
            },
          },
        ],
      }),
      [{ code: "checkpoints-not-ascending", path: [...inFirst, "economy"] }],
    ],
    [
      "two milestones of one round",
      anAgreement({
        items: [
          {
            ...item,
            milestones: [
              { ...first, text: "a" },
              { ...first, text: "b" },
            ],
          },
        ],
      }),
      [{ code: "checkpoints-not-ascending", path: [...inFirst, "milestones"] }],
    ],
    [
      "a rating of a planned round",
      anAgreement({ held: "first", items: [anItem({ effort: { second: happy() } })] }),
      [{ code: "rating-without-round", path: [...inFirst, "effort"] }],
    ],
    [
      "CARRY-1: carried from its own round",
      anAgreement({ held: "second", items: [anItem({ effort: { second: carriedFrom("second") } })] }),
      [{ code: "carried-from-later", path: [...inFirst, "effort"] }],
    ],
    [
      "a centre named twice",
      anAgreement({ items: [anItem({ responsibleCentres: ["Vej og Park", "Vej og Park"] })] }),
      [{ code: "unit-twice", path: [...inFirst, "responsibleCentres"] }],
    ],
    [
      "EXT-3: two texts of one round",
      anAgreement({
        items: [
          anItem({
            latestStatuses: [
              { fiscalYear: 2027, ...first, text: "a" },
              { fiscalYear: 2027, ...first, text: "b" },
            ],
          }),
        ],
      }),
      [{ code: "latest-status-twice", path: [...inFirst, "latestStatuses"] }],
    ],
    [
      "an extra follow-up twice",
      anAgreement({
        extraFollowUps: [
          { fiscalYear: 2025, number: itemNumber("4.1") },
          { fiscalYear: 2025, number: itemNumber("4.1") },
        ],
      }),
      [{ code: "extra-follow-up-twice", path: ["extraFollowUps", 1] }],
    ],
    [
      "an extra follow-up of its own year",
      anAgreement({ extraFollowUps: [{ fiscalYear: 2026, number: itemNumber("4.1") }] }),
      [{ code: "extra-follow-up-not-earlier", path: ["extraFollowUps", 0] }],
    ],
    [
      "ROUND-6: imported, and not yet held",
      {
        ...sound,
        followUps: sound.followUps.map((round) => ({ ...round, imported: round.state === "open" })),
        chapters: [],
      },
      [{ code: "imported-not-history", path: ["followUps", 2] }],
    ],
  ])("%s", (_case, agreement, expected) => expect(brokenInvariants(agreement)).toEqual(expected));

  it.each<[FollowUp["state"][], boolean]>([
    [["planned", "planned", "planned", "planned"], true],
    [["published", "closed", "open", "planned"], true],
    [["closed", "published", "closed", "closed"], true],
    [["open", "planned", "planned", "planned"], true],
    [["planned", "open", "planned", "planned"], false],
    [["open", "open", "planned", "planned"], false],
    [["open", "closed", "planned", "planned"], false],
    [["closed", "planned", "closed", "planned"], false],
  ])("ROUND-1: rounds held in the order %s: %s", (states, kept) => {
    expect(brokenInvariants(withStates(...states)).length === 0).toBe(kept);
  });

  it("numbers are texts: 4.1 is not 4.10, nor another agreement's 4.1", () => {
    const items = [anItem({ number: "4.1" }), anItem({ number: "4.10" }), anItem({ number: "4.01.2" })];
    expect(brokenInvariants(anAgreement({ items }))).toEqual([]);
  });
});
