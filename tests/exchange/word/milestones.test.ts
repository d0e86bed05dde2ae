import { describe, expect, it } from "vitest";
import { paragraph, row, run } from "../../builders/word.js";
import { CHAPTER, ITEM, itemWith, milestoneRow, read, readItem, TITLE } from "../../builders/word-report.js";

const SECOND = "2. budgetopfølgning 2031";
const parted = async (text: string) => {
  const [first] = (await readItem(itemWith([milestoneRow(text, SECOND)]))).rows;
  return [first?.milestone, first?.status];
};

describe("the label Status parts what was to be reached from how it goes", () => {
  it.each([
    ["on its own line", "Kajen er lagt.\nStatus:\nDen ligger.\nNæsten.", ["Kajen er lagt.", "Den ligger.\nNæsten."]],
    [
      "with letters and their rings apart",
      "Ga\u030arden er lagt. Status: Den ligger.",
      ["Gården er lagt.", "Den ligger."],
    ],
    ["amid a line", "Kajen er lagt. Status: Den ligger.", ["Kajen er lagt.", "Den ligger."]],
    ["with a space before the colon", "Kajen er lagt.\nStatus : Den ligger.", ["Kajen er lagt.", "Den ligger."]],
    [
      "bold and underlined",
      paragraph(
        run("Kajen er lagt. ") + run("Sta", { bold: true }) + run("tus:", { underline: true }) + run(" Den ligger."),
      ),
      ["Kajen er lagt.", "Den ligger."],
    ],
    ["alone on its line, without a colon", "Kajen er lagt.\nStatus\nDen ligger.", ["Kajen er lagt.", "Den ligger."]],
    [
      "naming this round",
      "Kajen er lagt.\nStatus ved 2. budgetopfølgning: Den ligger.",
      ["Kajen er lagt.", "Den ligger."],
    ],
    [
      "naming this round in words",
      "Kajen er lagt.\nStatus ved anden opfølgning: Den ligger.",
      ["Kajen er lagt.", "Den ligger."],
    ],
    ["naming a day", "Kajen er lagt.\nStatus pr. 1. august 2031: Den ligger.", ["Kajen er lagt.", "Den ligger."]],
    ["with nothing before it", "Status: Den ligger.", [null, "Den ligger."]],
    ["with nothing after it", "Kajen er lagt.\nStatus:", ["Kajen er lagt.", null]],
    [
      "after soft breaks and hard spaces",
      paragraph(run("Kajen\u00a0er lagt.\nStatus:\u00a0\nDen  ligger.")),
      ["Kajen er lagt.", "Den ligger."],
    ],
  ])("%s", async (_case, text, expected) => expect(await parted(text)).toEqual(expected));

  it.each([
    ..."status: |STATUS: |Status - |Status – |Status; |Status： |Statustekst: |STATUS\n".split("|"),
    "Status (anden opfølgning): ",
    "Status, anden opfølgning: ",
    "Status - 2. BOF: ",
    "Status på indsatsen: ",
    "Status for indsatsen: ",
    "Status pr. 01.08.31: ",
    "Status per 1. august 2031: ",
    "Status d. 1. august: ",
    "Status ved budgetopfølgningen: ",
  ])("at the head of a line: %j", async (label) => {
    expect(await parted(`Kajen er lagt\n${label}Den ligger.`)).toEqual(["Kajen er lagt", "Den ligger."]);
  });

  it.each([". status: ", ".Status: ", "! STATUS: ", "? status: ", ":status: ", ") Status (2. opfølgning): "])(
    "after a sentence: %j",
    async (label) => {
      const end = label.slice(0, 1);
      expect(await parted(`Kajen er lagt${label}Den ligger.`)).toEqual([`Kajen er lagt${end}`, "Den ligger."]);
    },
  );

  it.each([
    ["another round", "Status ved første opfølgning: Den sejler."],
    ["another round beside this one", "Status ved første og anden opfølgning: Den sejler."],
    ["another round by its Roman number", "Status (I. budgetopfølgning): Den sejler."],
    ["the end of the year", "Status pr. 31.12.2030: Den sejler."],
    ["the end of the year in short", "Status pr. 31.12.30: Den sejler."],
  ])("a label that names %s says something, and stays", async (_case, status) => {
    expect(await parted(`Kajen er lagt. ${status}`)).toEqual(["Kajen er lagt.", status]);
  });

  it.each([
    "Status på arbejdet er forelagt.",
    "Status på arbejdet forelægges",
    "Status til Havneudvalget: den årlige.",
    "Kajens status: ukendt.",
    "Kajens Status - og molens.",
    "Lodsens\nstatus\nhar vi ikke.",
    "Kajstatus: ukendt.",
    "Statusmøde: holdt.",
  ])("%s is no label", async (text) => expect(await parted(text)).toEqual([text, null]));

  it("a status in a row of its own belongs to the milestone above", async () => {
    const item = await readItem(
      itemWith([milestoneRow("Kajen er lagt.", SECOND), row("Status", "Den ligger.", "", "☺")]),
    );
    expect(item.rows).toEqual([
      {
        checkpoint: "second",
        milestone: "Kajen er lagt.",
        status: "Den ligger.",
        smiley: { glyph: "☺", meaning: "happy" },
      },
    ]);
  });
});

describe("milestone, status and smiley are independent", () => {
  it.each([
    ["all missing", milestoneRow("", SECOND), { milestone: null, status: null, smiley: null }],
    [
      "a smiley alone",
      milestoneRow("", SECOND, "☺"),
      { milestone: null, status: null, smiley: { glyph: "☺", meaning: "happy" } },
    ],
    ["a status alone", milestoneRow("Status: Nej.", SECOND), { milestone: null, status: "Nej.", smiley: null }],
  ])("%s", async (_case, printed, expected) => {
    expect((await readItem(itemWith([printed]))).rows).toEqual([{ checkpoint: "second", ...expected }]);
  });
});

describe("CAL-1 times as offices write them", () => {
  it.each([
    ["1. budgetopfølgning 2031", "first"],
    ["1. BO 2031", "first"],
    ["Første budgetopfølgning", "first"],
    ["2. budget-\nopfølgning 2031", "second"],
    ["3. opfølgning 2031", "third"],
    ["31.12.2031", "year-end"],
    ["31. december 2031", "year-end"],
    ["31/12-2031", "year-end"],
    ["Årets udgang", "year-end"],
    ["Ultimo 2031", "year-end"],
    ["1 budgetopfølgning 2031", "first"],
    ["Budgetopfølgning 1", "first"],
    ["Budgetopfølgning 2 2031", "second"],
    ["2. budgetop-\nfølgning 2031", "second"],
    ["3. BOF 2031", "third"],
    ["1. budgetopfølgning (2031)", "first"],
    ["2. budgetopfølgning, 2031", "second"],
    ["3. budgetopfølgning i 2031", "third"],
    ["2. budgetopfølgning '31", "second"],
    ["Pr. 1. budgetopfølgning", "first"],
    ["I. budgetopfølgning 2031", "first"],
    ["II. budgetopfølgning 2031", "second"],
    ["III. budgetopfølgning 2031", "third"],
    ["31.12.31", "year-end"],
    ["31.12.", "year-end"],
    ["31.12.2031:", "year-end"],
    ["Inden udgangen af 2031", "year-end"],
    ["December 2031", "year-end"],
    ["Endelig opfølgning 31.12.2031", "year-end"],
    ["Endelig opfølgning 2031", "year-end"],
    ["Årets afslutning", "year-end"],
  ])("%s", async (time, checkpoint) => {
    expect((await readItem(itemWith([milestoneRow("Klar.", time)]))).rows[0]?.checkpoint).toBe(checkpoint);
  });

  it.each([
    ["no time at all", "til foråret"],
    ["none", ""],
    ["MILE-1 another year", "1. budgetopfølgning 2032"],
    ["MILE-1 another year in short", "1. budgetopfølgning '32"],
    ["MILE-1 the end of another year in short", "31.12.32"],
    ["MILE-1 the end of another year, in a sentence", "Inden udgangen af 2032"],
    ["another month", "Maj 2031"],
  ])("%s is told of", async (_case, time) => {
    const { items, problems } = await read([
      TITLE,
      CHAPTER,
      itemWith([milestoneRow("Klar.", time)]),
      ITEM.replace("1.1.", "1.2."),
    ]);
    expect(problems).toMatchObject([{ code: "unknown-time", level: "left-out", table: 1, row: 3, item: "1.1" }]);
    expect(items.map(({ number }) => number)).toEqual(["1.2"]);
  });
});

describe("economy and latest status are whole texts", () => {
  it("statuses and labels stay in the economy's text", async () => {
    const text = "Der er afsat 3 mio. kr.\nStatus ved første opfølgning: 2 mio. kr.\nStatus:\n1 mio. kr.";
    expect((await readItem(itemWith([], row("Økonomi", text, "", "")))).economy).toEqual({ text, smiley: null });
  });
  it("a smiley without a text", async () => {
    expect((await readItem(itemWith([], row("Økonomi:", "", "", "☺")))).economy).toMatchObject({
      text: null,
      smiley: { meaning: "happy" },
    });
  });
  it("EXT-3 a latest status has no smiley", async () => {
    const latest = (smiley: string) => itemWith([], row("Seneste status", "Molen venter.", "", smiley));
    expect((await readItem(latest(""))).latestStatus).toBe("Molen venter.");
    expect((await read([TITLE, CHAPTER, latest("☺")])).problems).toMatchObject([
      { code: "unknown-smiley", facts: "☺" },
    ]);
  });
});
