import { describe, expect, it } from "vitest";
import { cell, paragraph, row, run, style, table } from "../../builders/word.js";
import { CHAPTER, HEADER, ITEM, milestoneRow, read, TITLE } from "../../builders/word-report.js";

const item = (number: string) => ITEM.replace("1.1.", `${number}.`);
const prose = paragraph("Her står noget, som ingen har bedt om.");

describe("the title tells the round and the agreement", () => {
  const titled = async (...title: string[]) => {
    const { report } = await read([
      ...title.map((line) => paragraph(line)),
      CHAPTER,
      table(HEADER, milestoneRow("Klar.", "1. BO 2031")),
    ]);
    return [report.checkpoint, report.title, report.fiscalYear];
  };
  const agreement = "Aftale om budget 2031 for Nordfjerd Kommune";

  it.each([
    ["first", [`Første opfølgning på ${agreement}`]],
    ["second", [`Anden opfølgning på ${agreement}`]],
    ["second", [`2. opfølgning på ${agreement}`]],
    ["second", [`2. budgetopfølgning 2031 - opfølgning på ${agreement}`]],
    ["third", [`Tredje budgetopfølgning på ${agreement}`]],
    ["year-end", [`Fjerde og sidste opfølgning på ${agreement}`]],
    ["second", ["Anden opfølgning på", agreement]],
    ["second", [agreement, "Anden opfølgning"]],
  ])("%s: %j", async (checkpoint, title) => expect(await titled(...title)).toEqual([checkpoint, agreement, 2031]));

  it("the first sentence of a reading guide is no title", async () => {
    const { report } = await read([
      paragraph("Opfølgningen på Aftale om budget 2030 sker fire gange."),
      TITLE,
      CHAPTER,
      ITEM,
    ]);
    expect(report.fiscalYear).toBe(2031);
  });
  it("without a round in the title the latest smiley tells it", async () => {
    const { report } = await read([paragraph(`Opfølgning på ${agreement}`), CHAPTER, ITEM]);
    expect([report.checkpoint, report.title]).toEqual(["second", agreement]);
  });
  it("a smiley or a status later than the title says counts", async () => {
    const late = (text: string, smiley: string) => [
      TITLE,
      CHAPTER,
      table(HEADER, milestoneRow(text, "3. budgetopfølgning 2031", smiley)),
    ];
    expect((await read(late("Klar.", "☺"))).report.checkpoint).toBe("third");
    expect((await read(late("Klar. Status: Ja.", ""))).report.checkpoint).toBe("third");
    expect((await read(late("Klar.", ""))).report.checkpoint).toBe("second");
  });
  it("a smiley of another year does not count", async () => {
    const old = table(HEADER, milestoneRow("Klar.", "3. budgetopfølgning 2030", "☺"));
    expect((await read([TITLE, CHAPTER, old])).report.checkpoint).toBe("second");
  });
});

describe("the letterhead tells date, case and whom to ask", () => {
  const lines = [
    "Dato: 1. august 2031",
    "Tlf. dir.: 1234 5678",
    "E-mail: havn@nordfjerd.example",
    "Kontaktperson: Liv Mole",
    "Sagsid: 00.30.10-S00-2-31",
  ];
  const expected = {
    datedOn: "2031-08-01",
    caseNumber: "00.30.10-S00-2-31",
    contact: { name: "Liv Mole", phone: "1234 5678", email: "havn@nordfjerd.example" },
  };
  it.each([
    ["in paragraphs", lines.map((line) => paragraph(line))],
    ["in one paragraph with breaks", [paragraph(lines.join("\n"))]],
    ["in a table", [table(...lines.map((line) => row(cell(line))))]],
    [
      "in a table with labels of their own",
      [table(...lines.map((line) => row(...line.split(": ").map((part, index) => (index === 0 ? `${part}:` : part)))))],
    ],
    [
      "in a table of two cells",
      [
        table(
          row(
            lines.map((line) => `${line.split(": ")[0]}:`).join("\n"),
            lines.map((line) => line.split(": ")[1]).join("\n"),
          ),
        ),
      ],
    ],
    ["after the title too", [TITLE, ...lines.map((line) => paragraph(line))]],
    [
      "in other words",
      [
        "Dato 01.08.2031",
        "Telefon: 1234 5678",
        "Mail: havn@nordfjerd.example",
        "Sagsbehandler: Liv Mole",
        "Sagsnr.: 00.30.10-S00-2-31",
      ].map((line) => paragraph(line)),
    ],
  ])("%s", async (_case, head) => {
    const { report, problems } = await read([...head, TITLE, CHAPTER, ITEM]);
    expect(problems).toEqual([]);
    expect(report).toMatchObject(expected);
  });
  it("a date that is none is told of", async () => {
    const { report, problems } = await read([paragraph("Dato: 31. februar 2031"), TITLE, CHAPTER, ITEM]);
    expect(report.datedOn).toBeNull();
    expect(problems).toMatchObject([{ code: "unknown-date", level: "note", facts: "Dato: 31. februar 2031" }]);
  });
});

it.each(["Side 1 af 30", "Alt går som det skal."])(
  "what is bold for another reason is no sub-theme: %s",
  async (line) => {
    const { report, problems } = await read([TITLE, CHAPTER, paragraph(line, { bold: true }), ITEM]);
    expect(report.chapters).toMatchObject([{ number: "1", subTheme: null }]);
    expect(problems).toEqual([]);
  },
);

describe("chapters and sub-themes", () => {
  const chaptersOf = async (...body: string[]) => {
    const { report, problems } = await read([TITLE, ...body], {
      styles:
        style("Overskrift1", "Overskrift 1") +
        style("Tema", "Kommunens tema", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
        style("Tema2", "Tema 2", '<w:basedOn w:val="Overskrift1"/>'),
    });
    expect(problems).toEqual([]);
    return report.chapters.map(({ number, title, subTheme, items }) => [
      number,
      title,
      subTheme,
      ...items.map((found) => found.number),
    ]);
  };
  it.each([
    ["built-in", (text: string) => paragraph(text, { style: "Heading1" })],
    ["localised", (text: string) => paragraph(text, { style: "Overskrift1" })],
    ["of an outline level", (text: string) => paragraph(text, { style: "Tema" })],
    ["based on a heading", (text: string) => paragraph(text, { style: "Tema2" })],
    ["bold only", (text: string) => paragraph(text, { bold: true })],
    ["plain, but right before its own items", (text: string) => paragraph(text)],
  ])("headings: %s", async (_case, heading) => {
    expect(
      await chaptersOf(
        heading("1. Havnen lever - Kajen"),
        item("1.1"),
        paragraph(""),
        item("1.2"),
        heading("2. Fyret"),
        item("2.1"),
      ),
    ).toEqual([
      ["1", "Havnen lever - Kajen", null, "1.1", "1.2"],
      ["2", "Fyret", null, "2.1"],
    ]);
  });
  it.each([
    ["styled", (text: string) => paragraph(text, { style: "Heading2" })],
    ["bold only", (text: string) => paragraph(text, { bold: true })],
  ])("a heading without a number under a numbered one is a sub-theme: %s", async (_case, sub) => {
    expect(
      await chaptersOf(
        CHAPTER,
        sub("Bådene"),
        item("1.1"),
        sub("Måger"),
        item("1.2"),
        paragraph("2. Fyret", { style: "Heading1" }),
        item("2.1"),
      ),
    ).toEqual([
      ["1", "Havnen lever - Kajen", "Bådene", "1.1"],
      ["1", "Havnen lever - Kajen", "Måger", "1.2"],
      ["2", "Fyret", null, "2.1"],
    ]);
  });
  it("a reading guide and a table of contents before the items are passed over", async () => {
    const guide = [
      paragraph("1. Havnen lever - Kajen\t3", { style: "TOC1" }),
      paragraph("Læsevejledning", { style: "Heading1" }),
      prose,
      paragraph("Definition af smileys på indsats:", { bold: true }),
      paragraph("1. Indsats", { bold: true }),
      prose,
    ];
    expect(await chaptersOf(...guide, CHAPTER, prose, item("1.1"))).toEqual([
      ["1", "Havnen lever - Kajen", null, "1.1"],
    ]);
  });
});

describe("headings and overviews in tables", () => {
  it.each([
    ["a table of its own", [table(row("1. Havnen lever - Kajen")), ITEM]],
    [
      "the row above its items",
      [ITEM.replace("<w:tr>", `${row(cell("1. Havnen lever - Kajen", { span: 4 }))}<w:tr>`), item("1.2")],
    ],
  ])("a chapter's heading in %s", async (_case, body) => {
    const { report, problems } = await read([TITLE, ...body]);
    expect(problems).toEqual([]);
    expect(report.chapters).toMatchObject([{ number: "1", title: "Havnen lever - Kajen" }]);
  });
  it.each([
    ["headed", [row("Smiley", "Indsats", "Økonomi"), row("☺", "Alt går godt.", "Der er penge nok.")]],
    ["headed like an item", [row("Tid", "Smiley", "Indsats"), row("", "☺", "Alt går godt.")]],
    ["with labels", [row("Økonomi", "Er der penge nok?"), row("Status", "Går det godt?")]],
  ])("an overview without items is a note: %s", async (_case, rows) => {
    const { items, problems } = await read([TITLE, table(...rows), CHAPTER, ITEM]);
    expect(items).toHaveLength(1);
    expect(problems).toMatchObject([{ code: "unknown-table", level: "note", table: 1 }]);
  });
  it.each([
    ["with a text beside them", row("Milepæl", "Beskrivelse", "Tid", "Smiley")],
    ["alone", row("", "", "Tid", "Smiley")],
  ])("column headings above the title: %s", async (_case, headings) => {
    const rows = [row("1.1. Ny mole", "Anlæg", "", ""), row("Milepæl", "31.12.2031", "1. BO 2031", "sur")];
    const { items, problems } = await read([TITLE, CHAPTER, ITEM.replace("1.1.", "1.2."), table(headings, ...rows)]);
    expect(problems).toEqual([]);
    expect(items[1]?.rows).toMatchObject([{ checkpoint: "first", milestone: "31.12.2031" }]);
  });
});

describe("EXT-1 an extra follow-up stands apart", () => {
  it("its title may stand in a table", async () => {
    const title = table(row("Ekstra opfølgning på Aftale om budget 2030"));
    const old = table(row("4.1. Vimpler", "Drift", "Tid", "Smiley"), milestoneRow("Syet.", "31.12.2030", "☺"));
    const { report, problems } = await read([TITLE, CHAPTER, ITEM, title, old]);
    expect(problems).toEqual([]);
    expect(report.extraFollowUps).toMatchObject([{ title: "Aftale om budget 2030" }]);
  });
  it.each(["", " ........ 17", "\t17"])("its line in a table of contents begins nothing: %j", async (page) => {
    const title = "Ekstra opfølgning på Aftale om budget 2030";
    const old = table(row("4.1. Vimpler", "Drift", "Tid", "Smiley"), milestoneRow("Syet.", "31.12.2030", "☺"));
    const contents = paragraph(`${title}${page}`, { bold: true });
    const { report } = await read([TITLE, contents, CHAPTER, ITEM, paragraph(title, { bold: true }), old]);
    expect(report.chapters).toMatchObject([{ number: "1", items: [{ number: "1.1" }] }]);
    expect(report.extraFollowUps).toMatchObject([{ title: "Aftale om budget 2030" }]);
  });
  it.each([
    [
      "styled",
      paragraph("Ekstra opfølgning på Aftale om budget 2030", { style: "Heading1" }),
      paragraph("4. Vinden", { style: "Heading2" }),
    ],
    [
      "bold only",
      paragraph("Ekstra opfølgning på Aftale om budget 2030", { bold: true }),
      paragraph("4. Vinden", { bold: true }),
    ],
  ])("%s", async (_case, extra, chapter) => {
    const old = table(
      row("1.1. Vimpler", "Drift", "Tid", "Smiley"),
      milestoneRow("Syet.", "31.12.2030", "☹"),
      row("Seneste status", "De vejrer."),
    );
    const { report, problems } = await read([TITLE, CHAPTER, ITEM, extra, chapter, old]);
    expect(problems).toEqual([]);
    expect(report.chapters).toHaveLength(1);
    expect(report.extraFollowUps).toMatchObject([
      {
        fiscalYear: 2030,
        title: "Aftale om budget 2030",
        chapters: [{ number: "4", title: "Vinden", items: [{ number: "1.1", latestStatus: "De vejrer." }] }],
      },
    ]);
  });
});

describe("what has no place is told of", () => {
  it.each([
    [
      "prose between items",
      [ITEM, prose, item("1.2")],
      { code: "text-outside-tables", level: "note", facts: "Her står noget, som ingen har bedt om." },
      ["1.1", "1.2"],
    ],
    [
      "a table of something else",
      [ITEM, table(row("Vejret", "Godt"))],
      { code: "unknown-table", level: "left-out", table: 2, facts: "Vejret\nGodt" },
      ["1.1"],
    ],
    [
      "the same item twice",
      [ITEM, ITEM],
      { code: "duplicate-item", level: "left-out", table: 2, item: "1.1" },
      ["1.1"],
    ],
    [
      "rows before any item",
      [table(milestoneRow("Klar.", "1. BO 2031")), ITEM],
      { code: "no-item-number", level: "left-out", table: 1, item: null },
      ["1.1"],
    ],
    [
      "an item without a number",
      [ITEM.replace("1.1. ", ""), item("1.2")],
      { code: "no-item-number", level: "left-out", table: 1, row: 1 },
      ["1.2"],
    ],
    [
      "neither drift nor anlæg",
      [ITEM.replace("Anlæg", "")],
      { code: "no-appropriation", level: "left-out", item: "1.1" },
      [],
    ],
    [
      "a row of nothing known",
      [ITEM.replace("</w:tbl>", `${row("Vejret", "Godt")}</w:tbl>`)],
      { code: "unknown-row", level: "left-out", row: 8, facts: "Vejret | Godt" },
      [],
    ],
    [
      "a text longer than any",
      [ITEM.replace("Stenene", "Sten ".repeat(11_000))],
      { code: "text-too-long", level: "left-out", item: "1.1" },
      [],
    ],
  ])("%s", async (_case, body, problem, numbers) => {
    const { items, problems } = await read([TITLE, CHAPTER, ...body]);
    expect(problems).toMatchObject([problem]);
    expect(items.map(({ number }) => number)).toEqual(numbers);
  });
  it("4.1 is not 4.10, and a number may return in another agreement", async () => {
    const { items, problems } = await read([
      TITLE,
      CHAPTER,
      item("4.1"),
      item("4.10"),
      paragraph(run("Ekstra opfølgning på Aftale om budget 2030")),
      table(row("4.1. Ro", "Drift", "Tid", "Smiley")),
    ]);
    expect(problems).toEqual([]);
    expect(items.map(({ number }) => number)).toEqual(["4.1", "4.10"]);
  });
});
