import { describe, expect, it } from "vitest";
import { cell, row, table } from "../../builders/word.js";
import {
  CHAPTER,
  DESCRIPTION,
  ECONOMY,
  HEADER,
  ITEM,
  itemWith,
  RESPONSIBLE,
  ROWS,
  read,
  readItem,
  TITLE,
} from "../../builders/word-report.js";

const plain = await readItem(ITEM);
const problemsOf = async (item: string) => (await read([TITLE, CHAPTER, item])).problems;

const begins = (text: string) => cell(text, { merge: "restart" });
const goesOn = cell("", { merge: "continue" });
const TIMES = ["1. budgetopfølgning 2031", "2. budgetopfølgning 2031", "3. budgetopfølgning 2031", "31.12.2031"];
const TEXTS = ["Skitsen er tegnet.", "Stenene er bestilt.", "", "Molen står færdig."];
const SMILEYS = ["☺", "☺", "", ""];
const each = (written: (text: string, time: string, smiley: string, index: number) => string) =>
  TIMES.map((time, index) => written(TEXTS[index] ?? "", time, SMILEYS[index] ?? "", index));

describe("cells merged down are read where they began", () => {
  it.each([
    [
      "labels whose texts were moved together",
      itemWith(
        each((text, time, smiley, index) =>
          row(index === 0 ? begins("Milepæl\nMilepæl\nMilepæl\nMilepæl") : goesOn, text, time, smiley),
        ),
      ),
    ],
    [
      "headings over the description",
      table(
        row("1.1. Ny mole", "Anlæg", begins("Tid"), begins("Smiley")),
        row("Der bygges en mole.", RESPONSIBLE, goesOn, goesOn),
        ...ROWS,
        ECONOMY,
      ),
    ],
    [
      "a description beside the rows",
      table(
        row("1.1. Ny mole", "", "Anlæg", "Tid", "Smiley"),
        row(begins("Der bygges en mole."), "", RESPONSIBLE, "", ""),
        ...[...ROWS, ECONOMY].map((printed) => printed.replace("<w:tr>", `<w:tr>${goesOn}`)),
      ),
    ],
    [
      "responsibilities beside the rows",
      table(
        row("1.1. Ny mole", "Anlæg", "Tid", "Smiley", ""),
        row("Der bygges en mole.", "", "", "", begins(RESPONSIBLE)),
        ...[...ROWS, ECONOMY].map((printed) => printed.replace("</w:tr>", `${goesOn}</w:tr>`)),
      ),
    ],
  ])("%s", async (_case, item) => expect(await readItem(item)).toEqual(plain));
});

describe("a label that shares its cell", () => {
  const economy = (...cells: string[]) => row(...cells, "☺");
  it.each([
    ["with the time", each((text, time, smiley) => row(`Milepæl ${time}`, text, "", smiley)), ECONOMY],
    [
      "with the time on its next line",
      each((text, time, smiley) => row(`Milepæl\n${time}`, text, "", smiley)),
      ECONOMY,
    ],
    [
      "with the text on its next line",
      each((text, time, smiley) => row(cell(`Milepæl\n${text}`, { span: 2 }), time, smiley)),
      economy(cell("Økonomi\nDer er afsat 3 mio. kr.", { span: 3 })),
    ],
    [
      "with the text after a colon",
      each((text, time, smiley) => row(cell(`Milepæl: ${text}`, { span: 2 }), time, smiley)),
      economy(cell("Økonomi: Der er afsat 3 mio. kr.", { span: 3 })),
    ],
    ["in another form", each((text, time, smiley) => row("Milepæl(e)", text, time, smiley)), ECONOMY],
    ["in the plural", each((text, time, smiley) => row("Milepæle", text, time, smiley)), ECONOMY],
    ["in another word", each((text, time, smiley) => row("Mål", text, time, smiley)), ECONOMY],
  ])("%s", async (_case, rows, money) => expect(await readItem(itemWith(rows, money))).toEqual(plain));

  it.each(["Seneste status\nDen ligger.", "Seneste status: Den ligger."])("%j", async (text) => {
    const item = await readItem(itemWith([...ROWS, row(cell(text, { span: 4 }))]));
    expect(item).toEqual({ ...plain, latestStatus: "Den ligger." });
  });
});

describe("a row before the first milestone", () => {
  it("is the checkpoint's where it holds only a time", async () => {
    const rows = [row("", "", "1. budgetopfølgning 2031", ""), ...ROWS.slice(1)];
    const item = await readItem(itemWith(rows));
    expect(item.description).toBe("Der bygges en mole.");
    expect(item.rows[0]).toEqual({ checkpoint: "first", milestone: null, status: null, smiley: null });
  });
  it.each([
    ["begins like a milestone", row(cell("Milepæl nået i rette tid", { span: 4 }))],
    ["holds a smiley", row("", "Skitsen er tegnet.", "", "☺")],
  ])("is told of where it %s", async (_case, odd) =>
    expect(await problemsOf(itemWith([odd, ...ROWS]))).toMatchObject([
      { code: "unknown-row", level: "left-out", row: 3, item: "1.1" },
    ]),
  );
});

describe("what stands in a column of its own", () => {
  it("is the status where the column is headed so", async () => {
    const item = table(
      row("1.1. Ny mole", "Anlæg", "Status", "Tid", "Smiley"),
      DESCRIPTION,
      row("Milepæl", "Skitsen er tegnet.", "Den hænger på rådhuset.", "1. budgetopfølgning 2031", "☺"),
    );
    expect((await readItem(item)).rows).toMatchObject([
      { milestone: "Skitsen er tegnet.", status: "Den hænger på rådhuset." },
    ]);
  });
  it("is no part of the title", async () =>
    expect(await readItem(ITEM.replace(HEADER, row("1.1. Ny mole", "Ansvarlig", "Anlæg", "Tid", "Smiley")))).toEqual(
      plain,
    ));
  it("is the status of the time it repeats where the row is the status's", async () => {
    const rows = [...ROWS, row("Status", "Den hænger på rådhuset.", "1. budgetopfølgning 2031", "")];
    expect((await readItem(itemWith(rows))).rows[0]?.status).toBe("Den hænger på rådhuset.");
  });
});

describe("an item goes on below a header that says so", () => {
  it.each(["1.1. Ny mole - fortsat", "1.1. Ny mole, fortsat", "1.1. Ny mole (forts.)", "1.1. fortsat", "1.1 Fortsat"])(
    "%s",
    async (title) => {
      const rest = row(title, "Anlæg", "Tid", "Smiley");
      const again = [
        TITLE,
        CHAPTER,
        table(HEADER, DESCRIPTION, ...ROWS.slice(0, 2)),
        table(rest, ...ROWS.slice(2), ECONOMY),
      ];
      const { items, problems } = await read(again);
      expect(problems).toEqual([]);
      expect(items).toEqual([plain]);
    },
  );
  it("also with a row that was cut in two", async () => {
    const { items } = await read([
      TITLE,
      CHAPTER,
      table(HEADER, DESCRIPTION, ...ROWS),
      table(
        row("1.1. Ny mole (fortsat)", "Anlæg", "Tid", "Smiley"),
        row("Milepæl", "Den vises frem.", "31.12.2031", ""),
        ECONOMY,
      ),
    ]);
    expect(items[0]?.rows[3]?.milestone).toBe("Molen står færdig.\nDen vises frem.");
  });
});

it("a responsibility may stand in the cell beside its label", async () => {
  const rows = [
    row("Ansvarligt center:", "Havn og Vej", "", ""),
    row("Ansvarligt udvalg:", "Havneudvalget", "", ""),
    row("Væsentlig bidragsyder:", "", "", ""),
  ];
  const item = table(HEADER, row(cell("Der bygges en mole.", { span: 4 })), ...rows, ...ROWS, ECONOMY);
  expect(await readItem(item)).toEqual(plain);
});

it("a centre named like a label is a centre", async () => {
  const rows = [row("Ansvarligt center:", "Økonomi", "", "")];
  const item = await readItem(table(HEADER, ...rows, ...ROWS, ECONOMY));
  expect([item.responsibleCentres, item.economy.text]).toEqual([["Økonomi"], "Der er afsat 3 mio. kr."]);
});

it.each(["1.1 - Ny mole", "1.1 – Ny mole"])("the dash after a number is no part of the title: %s", async (title) =>
  expect(await readItem(ITEM.replace("1.1. Ny mole", title))).toEqual(plain),
);
