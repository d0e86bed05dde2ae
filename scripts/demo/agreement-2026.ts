import { Agreement } from "../../src/domain/agreements/agreement.js";
import { aGoodEveryday } from "./2026/a-good-everyday.js";
import { cultureAndDigital } from "./2026/culture-and-digital.js";
import { daycareAndSchool } from "./2026/daycare-and-school.js";
import { greenFjord } from "./2026/green-fjord.js";
import { harbourAndWork } from "./2026/harbour-and-work.js";
import { youngPeople } from "./2026/young-people.js";

/** The year in hand: its first follow-up read from paper, the other three to come. */
export const agreement2026: Agreement = Agreement.parse({
  fiscalYear: 2026,
  title: "Aftale om budget 2026 for Nordfjerd Kommune",
  ruleSet: "2018",
  caseNumber: "00.30.10-S00-4-26",
  // no Danish number begins with 0
  contact: { name: "Birthe Ravnsholm", phone: "+45 0055 2604", email: "okonomi@nordfjerd.example" },
  chapters: [daycareAndSchool, youngPeople, aGoodEveryday, harbourAndWork, greenFjord, cultureAndDigital],
  followUps: [
    { checkpoint: "first", state: "closed", imported: true, datedOn: "2026-05-04", cutOffOn: "2026-03-31" },
    { checkpoint: "second", state: "planned", imported: false, datedOn: null, cutOffOn: null },
    { checkpoint: "third", state: "planned", imported: false, datedOn: null, cutOffOn: null },
    { checkpoint: "year-end", state: "planned", imported: false, datedOn: null, cutOffOn: null },
  ],
  extraFollowUps: ["2.5", "3.2", "4.01.2", "4.7", "4.12"].map((number) => ({ fiscalYear: 2025, number })),
});
