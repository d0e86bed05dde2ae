import { describe, expect, it } from "vitest";
import { datesOutside } from "../../../src/domain/findings/dates-outside.js";
import { delayWords } from "../../../src/domain/findings/delay-words.js";

describe("dates outside the budget period, as they are written", () => {
  it.each<[string, string[]]>([
    ["Plantet den 1. marts 2027.", ["1. marts 2027"]],
    ["Plantet senest 31.12.2025 eller 1-3-2027.", ["31.12.2025", "1-3-2027"]],
    ["Plantet primo 2027, evalueret i 2. kvartal 2028.", ["primo 2027", "2. kvartal 2028"]],
    ["Plantet inden udgangen af 2027.", ["udgangen af 2027"]],
    ["Plantet i efteråret 2026, senest 31.12.2026.", []],
    ["Indgår i Aftale om budget 2027.", []],
    ["Plan for 2026-2029, jf. punkt 3.8.", []],
  ])("%s", (text, expected) => expect(datesOutside(text, 2026)).toEqual(expected));
});

describe("words of delay in a status text", () => {
  it.each([
    ["Arbejdet er forsinket grundet frost.", "forsinket"],
    ["Udbuddet udskydes.", "udskydes"],
    ["Vi afventer svar fra staten.", "afventer"],
    ["Træerne er ikke alle færdigplantet.", "ikke alle færdigplantet"],
    ["Analysen er ikke gennemført.", "ikke gennemført"],
  ])("%s", (status, words) => expect(delayWords(status)).toBe(words));

  it.each([
    "Planen er vedtaget uden forsinkelse.",
    "Arbejdet er ikke forsinket.",
    "Indsatsen for udsatte unge er begyndt.",
    "Der er ikke flere træer at plante.",
    null,
  ])("none in %s", (status) => expect(delayWords(status)).toBeNull());
});
