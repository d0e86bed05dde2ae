import { describe, expect, it } from "vitest";
import { economyStatusAt, economyTextParts } from "../../../src/domain/economy/economy-text.js";

const allocation = "Der er afsat 2 mio. kr.";

describe("an economy text is what the agreement says, and the statuses that follow it", () => {
  it("without a label it is all the agreement's", () => {
    expect(economyTextParts(allocation)).toEqual({ allocation, statuses: [] });
  });

  it.each<[string, string[]]>([
    ["Status:", []],
    ["Status ved første opfølgning:", ["first"]],
    ["Status ved første og anden opfølgning:", ["first", "second"]],
    ["Status ved 1. og 2. budgetopfølgning 2026:", ["first", "second"]],
    ["Status til tredje opfølgning:", ["third"]],
    ["Status ved fjerde og sidste opfølgning:", ["year-end"]],
    ["Status pr. 31. december 2026:", ["year-end"]],
    ["Status pr. 31.12.2026:", ["year-end"]],
    ["Status pr. 1. august 2026:", []],
    ["Status pr. 2. maj:", []],
  ])("%s", (label, checkpoints) => {
    const status = { checkpoints, text: "Der er udskudt 1 mio. kr. fra 2026 til 2027." };
    const separated = [`${allocation}\n${label} ${status.text}`, `${allocation} ${label}\n${status.text}`];
    for (const text of separated) expect(economyTextParts(text)).toEqual({ allocation, statuses: [status] });
  });

  it("a label without words after it says nothing", () => {
    expect(economyTextParts(`${allocation}\nStatus:`).statuses).toEqual([]);
  });

  it("a status may be all there is", () => {
    expect(economyTextParts("Status: Pengene er brugt.").allocation).toBe("");
  });
});

describe("each round has its own of them", () => {
  const text = `${allocation}\nStatus ved første opfølgning: Uændret.\nStatus ved første og anden opfølgning: Udbud i juni.\nStatus: Færdigt.`;

  it.each([
    ["first", "Uændret.\nUdbud i juni."],
    ["second", "Udbud i juni."],
    ["third", "Færdigt."],
    ["year-end", null],
  ] as const)("%s, where an unlabelled one is the newest round's", (checkpoint, expected) => {
    expect(economyStatusAt(text, checkpoint, "third")).toBe(expected);
  });

  it("no text, no status", () => expect(economyStatusAt(null, "first", "first")).toBeNull());
});
