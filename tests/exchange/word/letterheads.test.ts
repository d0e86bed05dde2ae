import { describe, expect, it } from "vitest";
import { paragraph, run } from "../../builders/word.js";
import { CHAPTER, ITEM, read, TITLE } from "../../builders/word-report.js";

const headed = async (...head: string[]) => {
  const { report, problems } = await read([...head, TITLE, CHAPTER, ITEM]);
  expect(problems).toEqual([]);
  const { datedOn, caseNumber, contact } = report;
  return { datedOn, caseNumber, ...contact };
};
const NOTHING = { datedOn: null, caseNumber: null, name: null, phone: null, email: null };
const EVERYTHING = {
  datedOn: "2031-08-01",
  caseNumber: "00.30.10-S00-2-31",
  name: "Liv Mole",
  phone: "1234 5678",
  email: "havn@nordfjerd.example",
};

describe("the letterhead as it stands in the body", () => {
  const parts = [
    "Kontaktperson: Liv Mole",
    "Direkte tlf.: 1234 5678",
    "E-post: havn@nordfjerd.example",
    "Sagsnummer: 00.30.10-S00-2-31",
    "Dato: 01.08.31",
  ];

  it.each([
    ["in the printed order", parts],
    ["the other way round", parts.toReversed()],
  ])("several labels on one line, tabs between them: %s", async (_case, labels) => {
    const tabbed = labels.map((label) => run(label)).join("<w:r><w:tab/></w:r>");
    expect(await headed(paragraph(tabbed))).toEqual(EVERYTHING);
  });
  it("several labels on one line, commas between them", async () => {
    expect(await headed(paragraph(parts.join(", ")))).toEqual(EVERYTHING);
  });

  it.each([
    ["Direkte tlf.: 1234 5678", { phone: "1234 5678" }],
    ["Dir. telefon: 1234 5678", { phone: "1234 5678" }],
    ["E-post: havn@nordfjerd.example", { email: "havn@nordfjerd.example" }],
    ["Sag: 00.30.10-S00-2-31", { caseNumber: "00.30.10-S00-2-31" }],
    ["1. august 2031", { datedOn: "2031-08-01" }],
    ["Den 1. august 2031", { datedOn: "2031-08-01" }],
    ["Nordfjerd, den 1. august 2031", { datedOn: "2031-08-01" }],
    ["01.08.2031", { datedOn: "2031-08-01" }],
    ["Sag: Kajen og 12 andre", {}],
    ["Siden den 1. august 2031", {}],
    ["Molen skal stå den 1. august 2031", {}],
  ])("%s", async (line, expected) => expect(await headed(paragraph(line))).toEqual({ ...NOTHING, ...expected }));
});
