import { describe, expect, it } from "vitest";
import { paragraph, row, run, table } from "../../builders/word.js";
import { CHAPTER, HEADER, itemWith, read, readItem, TITLE } from "../../builders/word-report.js";

const answeredBy = (centre: string, committee: string, contributors: string) =>
  row(
    "Tekst.",
    `Ansvarligt center: ${centre}\nAnsvarligt udvalg: ${committee}\nVæsentlig bidragsyder: ${contributors}`,
  );

/** The first item of a report whose other items make some centres known. */
const amongCentres = async (...[centre, committee, contributors]: [string, string, string]) => {
  const known = ["Havn og Vej", "By, Erhverv og Miljø", "Skoler, Institutioner og Kultur", "Ejendomme", "Økonomi"];
  const others = known.map((name, index) =>
    table(row(`1.${index + 2}. Andet`, "Drift"), answeredBy(name, "Havneudvalget", "")),
  );
  const { items, problems } = await read([
    TITLE,
    CHAPTER,
    table(HEADER, answeredBy(centre, committee, contributors)),
    ...others,
  ]);
  expect(problems).toEqual([]);
  const [item] = items;
  if (!item) throw new Error("no item");
  const { responsibleCentres, responsibleCommittees, involvedCommittees, contributors: found } = item;
  return { responsibleCentres, responsibleCommittees, involvedCommittees, ...found };
};

describe("responsible centres and committees", () => {
  it.each([
    ["one with commas", "By, Erhverv og Miljø", ["By, Erhverv og Miljø"]],
    ["two", "Ejendomme samt By, Erhverv og Miljø", ["Ejendomme", "By, Erhverv og Miljø"]],
    ["two parted by og", "Ejendomme og By, Erhverv og Miljø", ["Ejendomme", "By, Erhverv og Miljø"]],
    ["two parted by &", "Havn og Vej & Ejendomme", ["Havn og Vej", "Ejendomme"]],
    ["two known ones of one word each parted by &", "Økonomi & Ejendomme", ["Økonomi", "Ejendomme"]],
    ["two nobody else has, parted by &", "Kunst og Fyr & Lodseri", ["Kunst og Fyr", "Lodseri"]],
    ["one with & in its name", "Kunst & Fyr", ["Kunst & Fyr"]],
    ["a name nobody else has", "Kunst og Fyr", ["Kunst og Fyr"]],
    ["none", "", []],
  ])("centre: %s", async (_case, printed, expected) => {
    expect((await amongCentres(printed, "", "")).responsibleCentres).toEqual(expected);
  });

  it.each([
    ["one", "Social- og Sundhedsudvalget", ["Social- og Sundhedsudvalget"]],
    ["one without its space", "Social-og Sundhedsudvalget", ["Social-og Sundhedsudvalget"]],
    ["two", "Økonomiudvalget samt Teknik- og Miljøudvalget", ["Økonomiudvalget", "Teknik- og Miljøudvalget"]],
    ["two parted by og", "Økonomiudvalget og Havneudvalget", ["Økonomiudvalget", "Havneudvalget"]],
    ["two parted by &", "Økonomiudvalget & Havneudvalget", ["Økonomiudvalget", "Havneudvalget"]],
    ["the council beside one", "Økonomiudvalget og Kommunalbestyrelsen", ["Økonomiudvalget", "Kommunalbestyrelsen"]],
    ["three parts in one name", "Teknik-, Klima- og Miljøudvalget", ["Teknik-, Klima- og Miljøudvalget"]],
    ["named for something", "Udvalget for By og Land", ["Udvalget for By og Land"]],
    ["SCOPE-1 all of them", "Alle fagudvalg", ["Alle fagudvalg"]],
    ["what is no committee, verbatim", "Ikke afklaret endnu", ["Ikke afklaret endnu"]],
  ])("committee: %s", async (_case, printed, expected) => {
    expect((await amongCentres("", printed, "")).responsibleCommittees).toEqual(expected);
  });
});

describe("contributors are centres, committees that are involved, and notes; nothing is lost", () => {
  const nobody = { centres: [], all: false, note: null, involvedCommittees: [] };
  it.each([
    ["nobody", "", {}],
    ["a centre", "Havn og Vej", { centres: ["Havn og Vej"] }],
    [
      "centres with commas",
      "Skoler, Institutioner og Kultur, Ejendomme samt Fyrvæsen",
      { centres: ["Skoler, Institutioner og Kultur", "Ejendomme", "Fyrvæsen"] },
    ],
    [
      "og between two that are known",
      "Ejendomme og By, Erhverv og Miljø",
      { centres: ["Ejendomme", "By, Erhverv og Miljø"] },
    ],
    ["a new name of a known one", "Økonomi og Styring", { centres: ["Økonomi og Styring"] }],
    ["an unknown list of one name", "Lodser, Bøjer og Fyr", { centres: ["Lodser, Bøjer og Fyr"] }],
    [
      "committees",
      "Havneudvalget samt Børne- og Skoleudvalget involveres.",
      { involvedCommittees: ["Havneudvalget", "Børne- og Skoleudvalget"] },
    ],
    ["all committees", "Alle fagudvalg involveres.", { involvedCommittees: "all" }],
    ["all committees, and no word of what they do", "Alle fagudvalg", { involvedCommittees: "all" }],
    [
      "a committee among centres",
      "Ejendomme samt Havneudvalget",
      { centres: ["Ejendomme"], involvedCommittees: ["Havneudvalget"] },
    ],
    [
      "a centre that is involved",
      "Ejendomme involveres. Lodsen ved det.",
      { centres: ["Ejendomme"], note: "Lodsen ved det." },
    ],
    ["all centres", "Alle centre og sekretariater involveres.", { all: true }],
    [
      "all of it on one line",
      "Børne- og Ungehavn samt Fyrvæsen Kultur- og Fritidsudvalget involveres. Punktet hænger sammen med punkt 5.5.",
      {
        centres: ["Børne- og Ungehavn", "Fyrvæsen"],
        involvedCommittees: ["Kultur- og Fritidsudvalget"],
        note: "Punktet hænger sammen med punkt 5.5.",
      },
    ],
    [
      "all of it on several lines",
      "Havn og Vej\nAlle fagudvalg involveres.\nLodsen spørges.\nOgså i maj.",
      { centres: ["Havn og Vej"], involvedCommittees: "all", note: "Lodsen spørges.\nOgså i maj." },
    ],
    [
      "a note alone",
      "Der mangler 1,5 mio. kr. til d. 2. mole. Lodsen ved det.",
      { note: "Der mangler 1,5 mio. kr. til d. 2. mole. Lodsen ved det." },
    ],
    [
      "an & that joins no names",
      "Fyr & og mågerne.\nFyr Mågen ved det.",
      { note: "Fyr & og mågerne.\nFyr Mågen ved det." },
    ],
    [
      "a sentence that begins with a centre",
      "Ejendomme er bedt om at svare.",
      { note: "Ejendomme er bedt om at svare." },
    ],
    [
      "a sentence about committees",
      "Sagen går til det udvalg, som Havneudvalget involveres i.",
      { note: "Sagen går til det udvalg, som Havneudvalget involveres i." },
    ],
  ])("%s", async (_case, printed, expected) => {
    expect(await amongCentres("", "", printed)).toMatchObject({ ...nobody, ...expected });
  });
});

describe("the labels of the right-hand cell", () => {
  const expected = {
    responsibleCentres: ["Havn og Vej"],
    responsibleCommittees: ["Havneudvalget"],
    contributors: { centres: ["Fyrvæsen"], all: false, note: null },
  };
  it.each([
    [
      "soft breaks",
      paragraph(
        run("Ansvarligt center: Havn og Vej\nAnsvarligt udvalg: Havneudvalget\nVæsentlig bidragsyder: Fyrvæsen"),
      ),
    ],
    [
      "bold labels",
      paragraph(run("Ansvarligt center:", { bold: true }) + run(" Havn og Vej")) +
        paragraph(run("Ansvarligt udvalg: ", { bold: true }) + run("Havneudvalget")) +
        paragraph(run("Væsentlig bidragsyder: ", { bold: true }) + run("Fyrvæsen")),
    ],
    [
      "plural forms",
      "Ansvarlige centre: Havn og Vej\nAnsvarlige udvalg: Havneudvalget\nVæsentlige bidragsydere: Fyrvæsen",
    ],
    [
      "values on lines of their own",
      "Ansvarligt center:\nHavn og Vej\nAnsvarligt udvalg:\nHavneudvalget\nVæsentlig bidragsyder:\nFyrvæsen",
    ],
    [
      "all on one line",
      "Ansvarligt center: Havn og Vej Ansvarligt udvalg: Havneudvalget Væsentlig bidragsyder: Fyrvæsen",
    ],
    [
      "a name broken over lines",
      "Ansvarligt center: Havn\nog Vej\nAnsvarligt udvalg: Havneudvalget\nVæsentlig bidragsyder: Fyrvæsen",
    ],
  ])("%s", async (_case, cellContent) => {
    expect(await readItem(itemWith([], undefined, row("Der bygges en mole.", cellContent)))).toMatchObject(expected);
  });

  const labelled = (...labels: string[]) =>
    readItem(itemWith([], undefined, row("Der bygges en mole.", labels.join("\n"))));

  it.each([
    "Ansvarligt center/sekretariat",
    "Ansvarligt sekretariat",
    "Ansvarligt fagcenter",
    "Ansvarlig center",
    "Ansvarlig(t) center",
    "Center",
  ])("a centre's label: %s", async (label) => {
    const rest = ["Ansvarligt udvalg: Havneudvalget", "Væsentlig bidragsyder: Fyrvæsen"];
    expect(await labelled(`${label}: Havn og Vej`, ...rest)).toMatchObject(expected);
    expect(await labelled(`${label}\nHavn og Vej`, ...rest)).toMatchObject(expected);
  });
  it.each(["Ansvarligt fagudvalg", "Politisk udvalg", "Udvalg", "Udvalg "])(
    "a committee's label: %s",
    async (label) => {
      const [centre, contributor] = ["Ansvarligt center: Havn og Vej", "Væsentlig bidragsyder: Fyrvæsen"];
      expect(await labelled(centre, `${label}: Havneudvalget`, contributor)).toMatchObject(expected);
      expect(await labelled(centre, `${label}\nHavneudvalget`, contributor)).toMatchObject(expected);
    },
  );
  it.each([
    "Bidragsyder",
    "Bidragsydere",
    "Bidragsyder(e)",
    "Væsentlig bidragyder",
    "Væsentlige bidragsydere",
    "Væsentlig(e) bidragsyder(e)",
  ])("a contributor's label: %s", async (label) => {
    const rest = ["Ansvarligt center: Havn og Vej", "Ansvarligt udvalg: Havneudvalget"];
    expect(await labelled(...rest, `${label}: Fyrvæsen`)).toMatchObject(expected);
    expect(await labelled(...rest, `${label}\nFyrvæsen`)).toMatchObject(expected);
  });

  it.each([
    "Lodsen vælger et ansvarligt udvalg: det sker i maj.",
    "Fyret er en væsentlig bidragsyder\ntil roen.",
    "Mågerne er i et Center: det i byen.",
    "Udvalg: der er mange.",
    "Center",
  ])("prose is not cut: %j", async (prose) => {
    const item = await readItem(itemWith([], undefined, row(prose, "Ansvarligt center: Havn og Vej")));
    expect([item.description, item.responsibleCentres]).toEqual([prose, ["Havn og Vej"]]);
    expect([item.responsibleCommittees, item.contributors.note]).toEqual([[], null]);
  });
  it("after the description, in the same cell", async () => {
    const item = await labelled("Den er lang.", "Ansvarligt center: Havn og Vej");
    expect([item.description, item.responsibleCentres]).toEqual(["Der bygges en mole.\nDen er lang.", ["Havn og Vej"]]);
  });
});
