import { describe, expect, it } from "vitest";
import { paragraph, row, table } from "../../builders/word.js";
import { CHAPTER, HEADER, ITEM, milestoneRow, read, TITLE } from "../../builders/word-report.js";

describe("the report's title in other words", () => {
  const agreement = "Aftale om budget 2031 for Nordfjerd Kommune";
  const titled = async (title: readonly string[]) => {
    const { report } = await read([
      ...title.map((line) => paragraph(line)),
      CHAPTER,
      table(HEADER, milestoneRow("Klar.", "1. BO 2031")),
    ]);
    return [report.checkpoint, report.title];
  };

  it.each([
    ["second", [`Anden opfølgning på ${agreement}.`]],
    ["second", ["Anden opfølgning på", `${agreement}.`]],
    ["year-end", [`Endelig opfølgning på ${agreement}`]],
    ["year-end", [`Afsluttende opfølgning 2031 på ${agreement}`]],
    ["year-end", [agreement, "Endelig opfølgning"]],
    ["second", [`Anden budgetopfølgning 2031: ${agreement}`]],
    ["second", [`II. budgetopfølgning 2031 – ${agreement}`]],
    ["second", [`Status på ${agreement} - anden opfølgning`]],
    ["third", [`${agreement} - tredje opfølgning`]],
    ["second", [`${agreement} (anden opfølgning)`]],
  ])("%s: %j", async (checkpoint, title) => expect(await titled(title)).toEqual([checkpoint, agreement]));

  it.each(["Tredje opfølgning på Aftale om budget 2030 foretages i maj.", "Aftale om budget 2030 er indgået i maj."])(
    "a sentence is no title: %s",
    async (sentence) =>
      expect(await titled([sentence, `Anden opfølgning på ${agreement}`])).toEqual(["second", agreement]),
  );
});

describe("EXT-1 an extra follow-up's heading in other words", () => {
  const old = table(row("1.1. Vimpler", "Drift", "Tid", "Smiley"), row("Seneste status", "De vejrer."));
  const extras = async (heading: string) => {
    const { report } = await read([TITLE, CHAPTER, ITEM, paragraph(heading, { bold: true }), old]);
    return report.extraFollowUps.map(({ title, fiscalYear, chapters }) => [title, fiscalYear, chapters.length]);
  };

  it.each([
    ["Ekstra opfølgning", "Ekstra opfølgning", 2030],
    ["Ekstra opfølgning:", "Ekstra opfølgning", 2030],
    ["Ekstra opfølgning 2029", "Aftale om budget 2029", 2029],
    ["Ekstra opfølgning for 2029", "Aftale om budget 2029", 2029],
    ["Ekstra opfølgning - Aftale om budget 2029", "Aftale om budget 2029", 2029],
    ["Ekstraopfølgning på Aftale om budget 2029", "Aftale om budget 2029", 2029],
    ["Bilag 2: Ekstra opfølgning på Aftale om budget 2029", "Aftale om budget 2029", 2029],
    ["Bilag 2: Ekstra opfølgning på Aftale om budget", "Aftale om budget", 2030],
    ["Bilag B. Ekstra opfølgning på budget 2029", "Aftale om budget 2029", 2029],
  ])("%s", async (heading, title, year) => expect(await extras(heading)).toEqual([[title, year, 1]]));

  it.each(["Ekstra opfølgningen sker i maj", "Ekstra opfølgning sker i maj", "Den ekstra opfølgning"])(
    "a line that says something else is none: %s",
    async (line) => {
      const { report, problems } = await read([TITLE, CHAPTER, ITEM, paragraph(line)]);
      expect(report.extraFollowUps).toEqual([]);
      expect(problems).toMatchObject([{ code: "text-outside-tables", facts: line }]);
    },
  );
});
