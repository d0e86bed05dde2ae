import type { Checkpoint } from "../../../src/domain/agreements/calendar.js";
import type { Breach } from "../../../src/domain/findings/finding.js";
import {
  blank,
  carriedFrom,
  economyHappy,
  economySad,
  happy,
  type ItemSketch,
  MONEY,
  neutral,
  notReported,
  sad,
  unknown,
  unresolved,
} from "../../builders/items.js";

export const plan = "Planen er vedtaget.";
const previousAt: Checkpoint = "first";

/** Each code: a case that gives it, what is said of it, and a near miss that does not give it. */
export const CASES: [code: Breach["code"], why: string, gives: ItemSketch, breach: Breach, nearMiss: ItemSketch][] = [
  [
    "effort-missing",
    "a milestone without a smiley",
    { milestones: { second: plan }, effort: { first: happy("Uden milepæl, men i gang.") } },
    { code: "effort-missing", rule: "CARRY-4" },
    { milestones: { third: plan }, effort: { first: blank(), second: blank() } },
  ],
  [
    "effort-missing",
    "nothing after a neutral one",
    { milestones: { first: plan }, effort: { first: neutral() } },
    { code: "effort-missing", rule: "CARRY-2" },
    { milestones: { first: plan }, effort: { first: neutral(), second: neutral() } },
  ],
  [
    "effort-missing",
    "nothing after one that was not reported",
    { milestones: { first: plan }, effort: { first: notReported() } },
    { code: "effort-missing", rule: "ROUND-3" },
    { milestones: { first: plan }, effort: { first: notReported(), second: happy() } },
  ],
  [
    "blank-after-happy",
    "a blank after a happy one",
    { milestones: { first: plan }, effort: { first: happy(), second: blank() } },
    { code: "blank-after-happy", rule: "CARRY-1", assessedAt: "first" },
    { milestones: { first: plan }, effort: { first: happy(), second: carriedFrom("first") } },
  ],
  [
    "happy-without-word",
    "happy without a word after a neutral one, no milestone",
    { milestones: { first: plan }, effort: { first: neutral(), second: happy() } },
    { code: "happy-without-word", rule: "CARRY-2", previousAt },
    { milestones: { first: plan, second: plan }, effort: { first: neutral(), second: happy() } },
  ],
  [
    "replaced-without-word",
    "a carried one replaced without a word",
    { milestones: { first: plan }, effort: { first: happy(), second: happy() } },
    { code: "replaced-without-word", rule: "CARRY-5" },
    { milestones: { first: plan }, effort: { first: happy(), second: happy("Alle træer er plantet.") } },
  ],
  [
    "carried-wrongly",
    "carried over a milestone",
    { milestones: { first: plan, second: plan }, effort: { first: happy(), second: carriedFrom("first") } },
    { code: "carried-wrongly", rule: "CARRY-4" },
    { milestones: { first: plan, third: plan }, effort: { first: happy(), second: carriedFrom("first") } },
  ],
  [
    "carried-wrongly",
    "carried from a neutral one",
    { milestones: { first: plan }, effort: { first: neutral(), second: carriedFrom("first") } },
    { code: "carried-wrongly", rule: "CARRY-2" },
    { milestones: { first: plan }, effort: { first: happy(), second: carriedFrom("first") } },
  ],
  [
    "effort-unresolved",
    "a glyph that nobody has told apart",
    { milestones: { first: plan }, effort: { first: unresolved(), second: neutral() } },
    { code: "effort-unresolved", rule: "EFF-1", glyph: "☹" },
    {
      milestones: { first: plan },
      effort: {
        first: { ...neutral(), reading: { glyph: "☹", readBy: "Økonomi", readAt: "2026-09-01T08:30:00Z" } },
        second: neutral(),
      },
    },
  ],
  [
    "happy-though-delayed",
    "happy although the text says delayed",
    { milestones: { second: plan }, effort: { first: blank(), second: happy("Arbejdet er forsinket.") } },
    { code: "happy-though-delayed", rule: "EFF-1", words: "forsinket" },
    { milestones: { second: plan }, effort: { first: blank(), second: happy("Planen er klar uden forsinkelse.") } },
  ],
  [
    "happy-though-delayed",
    "happy although it is not yet done",
    { milestones: { second: plan }, effort: { first: blank(), second: happy("Planen er endnu ikke vedtaget.") } },
    { code: "happy-though-delayed", rule: "EFF-1", words: "endnu ikke" },
    { milestones: { second: plan }, effort: { first: blank(), second: happy("Udsatte unge har lavet planen.") } },
  ],
  [
    "happy-though-delayed",
    "happy although it is postponed",
    { milestones: { second: plan }, effort: { first: blank(), second: happy("Mødet er udsat til juni.") } },
    { code: "happy-though-delayed", rule: "EFF-1", words: "udsat" },
    { milestones: { second: plan }, effort: { first: blank(), second: happy("Vejen er udsat for støj.") } },
  ],
  [
    "status-missing",
    "neutral without a text",
    { milestones: { second: plan }, effort: { first: blank(), second: neutral(null) } },
    { code: "status-missing", rule: "EFF-2" },
    { milestones: { second: plan }, effort: { first: blank(), second: neutral() } },
  ],
  [
    "deciding-body-missing",
    "sad without a deciding body",
    { milestones: { second: plan }, effort: { first: blank(), second: sad("Det går ikke.") } },
    { code: "deciding-body-missing", rule: "EFF-3" },
    { milestones: { second: plan }, effort: { first: blank(), second: sad() } },
  ],
  [
    "date-outside-period",
    "a milestone dated after the budget period",
    { milestones: { third: "Træerne er plantet i marts 2027." }, effort: { first: blank(), second: blank() } },
    { code: "date-outside-period", rule: "CAL-1", words: "marts 2027" },
    { milestones: { third: "Træerne er plantet i marts 2026." }, effort: { first: blank(), second: blank() } },
  ],
  [
    "economy-missing",
    "money without a smiley",
    {
      effort: { first: blank(), second: blank() },
      economy: { text: MONEY, ratings: { first: economyHappy(), second: blank() } },
    },
    { code: "economy-missing", rule: "ECO-3" },
    {
      effort: { first: blank(), second: blank() },
      economy: { text: "Der er afsat 0,8 mio. kr. i 2027." },
    },
  ],
  [
    "economy-unresolved",
    "an economy glyph that nobody has told apart",
    {
      effort: { first: blank(), second: blank() },
      economy: { text: MONEY, ratings: { first: unresolved(), second: economyHappy() } },
    },
    { code: "economy-unresolved", rule: "ECO-2", glyph: "☹" },
    {
      effort: { first: blank(), second: blank() },
      economy: { text: MONEY, ratings: { first: unknown(), second: economyHappy() } },
    },
  ],
  [
    "economy-text-missing",
    "an economy smiley without any text",
    {
      effort: { first: blank(), second: blank() },
      economy: { text: null, ratings: { first: blank(), second: economyHappy() } },
    },
    { code: "economy-text-missing", rule: "ECO-3" },
    {
      effort: { first: blank(), second: blank() },
      economy: { text: null, ratings: { first: blank(), second: economyHappy("Holdt inden for rammen.") } },
    },
  ],
  [
    "economy-status-missing",
    "a sad economy without a word",
    {
      effort: { first: blank(), second: blank() },
      economy: { text: MONEY, ratings: { first: economyHappy(), second: { ...economySad(), status: null } } },
    },
    { code: "economy-status-missing", rule: "ECO-4" },
    {
      effort: { first: blank(), second: blank() },
      economy: { text: MONEY, ratings: { first: economyHappy(), second: economySad() } },
    },
  ],
  [
    "economy-rated-without-money",
    "a blank economy rated without a text",
    {
      effort: { first: blank(), second: blank() },
      economy: { ratings: { first: blank(), second: economyHappy() } },
    },
    { code: "economy-rated-without-money", rule: "ECO-3" },
    {
      effort: { first: blank(), second: blank() },
      economy: { ratings: { first: blank(), second: economySad() } },
    },
  ],
  [
    "amounts-differ",
    "other amounts in the description than in the economy text",
    {
      description: "Der plantes træer for 0,7 mio. kr.",
      effort: { first: blank(), second: blank() },
      economy: { text: MONEY, ratings: { first: economyHappy(), second: economyHappy() } },
    },
    { code: "amounts-differ", rule: "ECO-3", inDescription: [700_000], inEconomy: [800_000] },
    {
      description: "Der plantes træer for 800.000 kr., heraf 0,1 mio. kr. til vanding.",
      effort: { first: blank(), second: blank() },
      economy: { text: MONEY, ratings: { first: economyHappy(), second: economyHappy() } },
    },
  ],
];
