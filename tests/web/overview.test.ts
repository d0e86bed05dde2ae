import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ItemNumber } from "../../src/domain/ids.js";
import type { Account } from "../../src/domain/people/account.js";
import type { Door } from "../api/door.js";
import { anAgreement } from "../builders/agreements.js";
import { anItem, blank, carriedFrom, economyHappy, happy, neutral, sad } from "../builders/items.js";
import { openPages } from "./house.js";
import { reader } from "./reader.js";

describe("the overview", () => {
  let door: Door;
  let lead: Account;
  beforeAll(async () => {
    door = await openPages();
    lead = await door.personWith({ role: "centre-lead", centre: "Vej og Park" });
    await door.keep(
      anAgreement({
        fiscalYear: 2025,
        held: "year-end",
        items: [anItem({ number: "7.1", effort: { second: sad() } })],
      }),
      anAgreement({ held: "first", open: "second", items: ITEMS }),
    );
  });
  afterAll(() => door.close());

  const page = async (url: string, person = door.office) => (await reader(door, person).get(url)).body;

  it("is of the newest agreement, and of its newest follow-up that has begun", async () => {
    const sent = await reader(door, door.office).get("/overblik");
    expect([sent.statusCode, sent.headers.location]).toEqual([303, "/overblik/2026"]);
    expect(await page("/overblik/2026")).toContain("Overblik: anden opfølgning, budget 2026");
    expect(await page("/overblik/2026?runde=foerste")).toContain("Overblik: første opfølgning, budget 2026");
    expect(await page("/overblik/2026?runde=tredje")).toContain("Overblik: anden opfølgning, budget 2026");
  });

  it("keeps its round and its grouping when what is filtered away comes back", async () => {
    const body = await page("/overblik/2026?runde=foerste&efter=tema&center=Vej+og+Park&soeg=bibliotek");
    expect(body).toContain('<a href="/overblik/2026?runde=foerste&amp;efter=tema#punkter">Ryd alle valg</a>');
  });

  it.each(["udvalg", "center", "tema"])("has the same figures in its bars and its tables, by %s", async (by) => {
    const body = await page(`/overblik/2026?efter=${by}`);
    const bars = [
      ...body.slice(body.indexOf("<main")).matchAll(/bar-name">([^<]+)<\/span><svg[^>]*><title>([^<]+)<\/title>/g),
    ].map(([, name = "", parts = ""]) => ({
      name,
      figures: Object.fromEntries(parts.split("; ").map((part) => part.split(/ (?=\d+$)/))),
    }));
    const tables = tablesIn(body).filter(({ columns }) => columns.at(-1) === "Punkter");
    const rows = tables.flatMap(({ columns, rows }) =>
      rows
        .filter(([name]) => name !== "I alt")
        .map(([name, ...figures]) => ({
          name,
          figures: Object.fromEntries(
            columns.slice(1, -1).flatMap((column, index) => (figures[index] === "0" ? [] : [[column, figures[index]]])),
          ),
        })),
    );
    expect(bars.length).toBeGreaterThan(1);
    expect(bars).toEqual(rows);
  });

  it("counts each item once in all, and tells the change", async () => {
    const [effort, change] = tablesIn(await page("/overblik/2026"));
    expect(effort?.columns.slice(1)).toEqual(["glad, vurderet", "glad, videreført", "sur", "mangler endnu", "Punkter"]);
    expect(effort?.rows.at(-1)).toEqual(["I alt", "1", "1", "1", "1", "4"]);
    expect(change?.columns.slice(1, 3)).toEqual(["Glad siden første opfølgning", "Glad siden 2025"]);
    expect(change?.rows.at(-1)?.slice(1)).toEqual(["0", "+2", "-1", "0", "+1", "0"]);
  });

  it("shows and counts for a centre only what it may read, and says so", async () => {
    const body = await page("/overblik/2026", lead);
    expect(body).toContain("Tallene omfatter kun de punkter, du har adgang til: 3 punkter.");
    expect(body).toContain("Flere træer langs skolevejene");
    expect(body).not.toContain("Havnens");
    expect(body).not.toContain("Havnecentret");
    expect(tablesIn(body)[0]?.rows.at(-1)?.at(-1)).toBe("3");
    expect(await page("/overblik/2026")).toContain("Tallene omfatter alle aftalens punkter: 4 punkter.");
  });

  it.each([
    ["committee-reader", { role: "committee-reader", committee: "Teknikudvalget" }],
    ["administrator", { role: "administrator" }],
  ] as const)("is not there for a %s, who reads what is published", async (_role, grant) => {
    const person = await door.personWith(grant);
    for (const url of ["/overblik", "/overblik/2026"]) {
      const answer = await reader(door, person).get(url);
      expect(answer.statusCode).toBe(404);
      expect(answer.body).not.toContain("Flere træer");
    }
  });

  it.each([
    ["soeg=aalegr%C3%A6s", ["1.2"]],
    ["soeg=PLANTESKOLEN", ["1.10"]],
    ["center=Havnecentret", ["1.3"]],
    ["udvalg=B%C3%B8rneudvalget", ["1.2"]],
    ["indsats=sur", ["1.10"]],
    ["oekonomi=glad", ["1.1"]],
    ["tilstand=ikke-begyndt&indsats=mangler", ["1.3"]],
    ["soeg=findes+ikke", []],
    ["sorter=titel", ["1.10", "1.1", "1.3", "1.2"]],
    ["sorter=indsats", ["1.1", "1.2", "1.10", "1.3"]],
    ["indsats=vr%C3%B8vl&sorter=x&runde=y&efter=z", ["1.1", "1.2", "1.3", "1.10"]],
  ])("lists by %s", async (query, numbers) => {
    const body = await page(`/overblik/2026?${query}`);
    expect([...body.matchAll(/href="\/punkt\/2026\/([^"]+)"/g)].map(([, number]) => number)).toEqual(numbers);
    expect(body).toContain(`Viser ${numbers.length} af 4 punkter.`);
  });

  it("prints what was asked for as text", async () => {
    expect(await page("/overblik/2026?soeg=%3Cscript%3E%22")).not.toContain("<script>");
  });

  it("says that nothing has begun", async () => {
    await door.keep(anAgreement({ fiscalYear: 2027 }));
    const body = await page("/overblik/2027");
    expect(body).toContain("Ingen opfølgning på aftalen er åbnet endnu");
    expect(body).toContain("/punkt/2027/1.1");
  });

  it.each(["sv", "en"])("is complete in %s", async (sprog) => {
    const someone = reader(door, door.office);
    await someone.get("/overblik/2026");
    await someone.post("/sprog", { sprog, til: "/" });
    const { body } = await someone.get("/overblik/2026");
    expect(body).not.toMatch(/Indsats|Økonomi|mellemfornøjet|opfølgning|Vælg/);
  });

  it.each(["/overblik/2031", "/overblik/x"])("%s is not there", async (url) => {
    expect((await reader(door, door.office).get(url)).statusCode).toBe(404);
  });
});

const ITEMS = [
  anItem({
    number: "1.1",
    effort: { first: neutral(), second: happy() },
    economy: { ratings: { second: economyHappy() } },
  }),
  anItem({
    number: "1.2",
    title: "Ålegræs i fjorden",
    responsibleCommittees: ["Teknikudvalget", "Børneudvalget"],
    effort: { first: happy(), second: carriedFrom("first") },
    economy: { ratings: { second: blank() } },
  }),
  anItem({
    number: ItemNumber.parse("1.3"),
    title: "Havnens kajer",
    responsibleCentres: ["Havnecentret"],
    milestones: { second: "Kajen er rettet op." },
  }),
  anItem({
    number: "1.10",
    title: "Cykelstier",
    effort: { first: happy(), second: sad() },
    economy: { ratings: { second: blank() } },
  }),
];

/** The tables of figures on a page. */
function tablesIn(body: string): { columns: string[]; rows: string[][] }[] {
  const cells = (html: string) => [...html.matchAll(/<t[hd][^>]*>([^<]*)</g)].map(([, text = ""]) => text);
  return [...body.matchAll(/<table class="table table--extracompact figures">(.*?)<\/table>/gs)].map(
    ([, table = ""]) => {
      const [head = [], ...rows] = [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) => cells(row));
      return { columns: head, rows };
    },
  );
}
