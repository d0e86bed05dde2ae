import { describe, expect, it } from "vitest";
import { economyDue } from "../../../src/domain/economy/economy-due.js";
import { isMoneySetAsideInText } from "../../../src/domain/economy/money-set-aside.js";
import { MONEY, NO_MONEY } from "../../builders/items.js";

const derefter = "Der afsættes 1,6 mio. kr. i 2026 og derefter 1 mio. kr. årligt i perioden 2027-2029.";
const deferred = "Der er afsat 5 mio. kr. i 2024.\nStatus: Der er udskudt 1 mio. kr. fra 2024 til 2026.";

/** The text, the years of which it sets money aside, and those of which it does not. */
const TEXTS: [text: string, set: number[], notSet: number[]][] = [
  ["Der er ikke afsat økonomi.", [], [2025, 2026]],
  ["Der er ikke afsat økonomi i 2026.", [], [2026]],
  ["Der afsættes ikke midler til indsatsen.", [], [2026]],
  ["Der er ingen økonomi knyttet til punktet.", [], [2026]],
  ["Der er afsat 0 kr. i 2026.", [], [2026]],
  ["Udgiften på 0,5 mio. kr. afholdes inden for den eksisterende ramme.", [], [2026]],
  ["Det foreslås, at der afsættes 1 mio. kr. i 2026.", [], [2026]],
  ["Der er afsat 0,6 mio. kr.", [2025, 2026], []],
  ["Der er afsat 2000 kr.", [2026], []],
  ["Der er prioriteret midler til indsatsen.", [2026], []],
  ["Initiativet er prioriteret højt.", [], [2026]],
  // the years an amount is given to
  ["Der er afsat 5 mio. kr. i 2028.", [2028], [2026, 2027, 2029]],
  ["Der er afsat 1 mio. kr. i 2026 og 2028.", [2026, 2028], [2025, 2027]],
  [derefter, [2026, 2027, 2028, 2029], [2025, 2030]],
  ["Der er afsat 1 mio. kr. årligt i 2026-29.", [2026, 2029], [2025, 2030]],
  ["Der er afsat 1 mio. kr. fra 2026 til og med 2028.", [2026, 2027, 2028], [2025, 2029]],
  ["Der er afsat 1 mio. kr. fra og med 2027.", [2027, 2035], [2026]],
  ["Der er afsat 1 mio. kr. fra 1. januar 2027.", [2027, 2028], [2026]],
  ["Der er afsat 1 mio. kr. i 2026 og frem.", [2026, 2029], [2025]],
  ["Der er afsat 1 mio. kr. i 2026 og overslagsårene.", [2026, 2029], [2025]],
  ["Der er afsat 1 mio. kr. årligt til og med 2028.", [2026, 2028], [2029]],
  // savings are money too
  ["Besparelsen udgør 2 mio. kr. i 2026 og 3 mio. kr. i 2027.", [2026, 2027], [2028]],
  ["Der er indarbejdet en besparelse på 7,25 mio. kr. årligt fra 2027.", [2027, 2030], [2026]],
  // where and when the money was decided is not when it may be spent
  ["Der er afsat 2 mio. kr. i Aftale om budget 2025 til projektet i 2026.", [2026], [2025]],
  ["Der er afsat 2 mio. kr. i Aftale om budget 2025.", [2026], []],
  ["Der er afsat 2 mio. kr. i Aftale om budget 2025-2028.", [2026], []],
  ["Der er i budget 2025 afsat 2 mio. kr. til projektet i 2026.", [2026], [2025]],
  ["Der er afsat 2 mio. kr. i budget 2027.", [2027], [2026]],
  ["Kommunalbestyrelsen har den 24. juni 2025 afsat 2 mio. kr.", [2026], []],
  // several statements
  ["Der er ikke afsat økonomi i 2026. Der er afsat 2 mio. kr. i 2027.", [2027], [2026]],
  ["Der er afsat 2 mio. kr. i 2026. Der er ikke afsat økonomi i 2027.", [2026], [2027]],
  ["Der er ikke afsat midler i 2026, men der afsættes 1 mio. kr. i 2027.", [2027], [2026]],
  ["Der er afsat 5 mio. kr. i 2028. Heraf går 2 mio. kr. til inventar.", [2028], [2026]],
  ["Der er ikke afsat økonomi i 2026. Udgiften ventes at blive 0,3 mio. kr.", [], [2026]],
  ["Der afsættes:\n2027: 1 mio. kr.\n2028: 2 mio. kr.", [2027, 2028], [2026]],
  ["Der afsættes i 2027:\n1 mio. kr. til træer", [2027], [2026]],
  // amendments: approved ones touch their years, proposed ones none
  [`${NO_MONEY}\nStatus ved første opfølgning: Det foreslås, at der tilføres 1 mio. kr. i 2026.`, [], [2026]],
  [`${NO_MONEY}\nStatus: Der søges om en tillægsbevilling på 1 mio. kr. i 2026.`, [], [2026]],
  [`${NO_MONEY}\nStatus: Forslag om at omplacere 0,2 mio. kr. i 2026 forventes godkendt.`, [], [2026]],
  [`${NO_MONEY}\nStatus: Der er ikke givet tillægsbevilling på 0,2 mio. kr. i 2026.`, [], [2026]],
  [`${NO_MONEY}\nStatus: Kommunalbestyrelsen afviste den 3. marts 2026 en udgift på 1 mio. kr.`, [], [2026]],
  [`${NO_MONEY}\nStatus: Forbruget er 0,2 mio. kr. i 2026.`, [], [2026]],
  [`${NO_MONEY}\nStatus: Byrådet har godkendt en tillægsbevilling på 1 mio. kr. i 2026.`, [2026], [2027]],
  [`${NO_MONEY}\nStatus: Byrådet godkendte forslag om at omplacere 0,2 mio. kr. i 2026.`, [2026], [2027]],
  [`${NO_MONEY}\nStatus: Der er bevilget en tillægsbevilling på 0,2 mio. kr.`, [2026], []],
  [`${NO_MONEY}\nStatus: Tillægsbevillingen på 0,2 mio. kr. i 2026 er ikke brugt.`, [2026], []],
  [deferred, [2024, 2026], [2025, 2027]],
  [
    `${NO_MONEY}\nStatus ved første opfølgning: Det foreslås at overføre 1 mio. kr. fra 2025 til 2026.\nStatus ved anden opfølgning: Der er overført 1 mio. kr. fra 2025 til 2026.`,
    [2025, 2026],
    [2027],
  ],
];

describe("ECO-3 economy is due when money is set aside for the fiscal year, or an amendment touches it", () => {
  it.each(TEXTS)("%s", (text, set, notSet) => {
    for (const year of set) expect([year, isMoneySetAsideInText(text, year)]).toEqual([year, true]);
    for (const year of notSet) expect([year, isMoneySetAsideInText(text, year)]).toEqual([year, false]);
  });

  it("without a text none is", () => expect(isMoneySetAsideInText(null, 2026)).toBe(false));

  it.each([
    ["the flag wins over a text that sets money aside", MONEY, false, "unrated"],
    ["the flag wins over a text that does not", NO_MONEY, true, "assess"],
    ["the flag wins over no text", null, true, "assess"],
    ["without a flag the text decides: money", MONEY, null, "assess"],
    ["without a flag the text decides: none", NO_MONEY, null, "unrated"],
    ["neither says anything", null, null, "unrated"],
  ] as const)("%s", (_case, text, moneySetAside, due) => {
    expect(economyDue({ text, moneySetAside, ratings: [] }, 2026)).toEqual({ due, rule: "ECO-3" });
  });
});
