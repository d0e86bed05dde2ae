import { anAgreement } from "../builders/agreements.js";
import { anItem, blank, happy, itemNumber, MONEY, neutral } from "../builders/items.js";

export const ROADS = "Vej og Park";
export const CULTURE = "Kultur";
export const COMMITTEE = "Teknikudvalget";

const ofCulture = { responsibleCentres: [CULTURE], responsibleCommittees: ["Kulturudvalget"] };

const lastYear = anAgreement({
  fiscalYear: 2025,
  title: "Aftale om budget 2025 for Nordfjerd Kommune",
  held: "year-end",
  items: [anItem({ number: "3.7", title: "Broen over åen", effort: { "year-end": neutral() } })],
});

/** An item for about every case that a round can bring, before its second follow-up is opened. */
const thisYear = anAgreement({
  held: "first",
  items: [
    anItem({ number: "1.1", milestones: { first: "Træerne er bestilt." }, effort: { first: happy() } }),
    anItem({
      number: "1.2",
      title: "En ny legeplads",
      milestones: { second: "Legepladsen er åben." },
      effort: { first: blank() },
      economy: { text: MONEY, moneySetAside: true },
    }),
    anItem({
      number: "1.3",
      title: "Lys på stien",
      milestones: { first: "Lamperne er sat op." },
      effort: { first: neutral() },
    }),
    anItem({
      number: "1.4",
      title: "En bro for cykler",
      milestones: { second: "Broen er bygget." },
      effort: { first: blank() },
    }),
    anItem({
      number: "1.5",
      title: "Et nyt busskur",
      milestones: { second: "Busskuret er stillet op." },
      effort: { first: blank() },
      economy: { text: MONEY, moneySetAside: true },
    }),
    anItem({
      number: "1.6",
      title: "En fælles plads",
      responsibleCentres: [ROADS, CULTURE],
      milestones: { second: "Pladsen er indviet." },
      effort: { first: blank() },
    }),
    anItem({
      number: "1.7",
      title: "Et kulturhus",
      ...ofCulture,
      milestones: { second: "Huset er tegnet." },
      effort: { first: blank() },
    }),
    anItem({
      number: "1.8",
      title: "Et museum",
      ...ofCulture,
      milestones: { second: "Samlingen er flyttet." },
      effort: { first: blank() },
    }),
  ],
  extraFollowUps: [{ fiscalYear: 2025, number: itemNumber("3.7") }],
});

export const smallAgreements = [thisYear, lastYear];
