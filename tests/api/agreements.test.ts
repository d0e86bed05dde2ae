import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agreementDocument } from "../../src/exchange/json/agreement-json.export.js";
import { anAgreement } from "../builders/agreements.js";
import { anItem, happy } from "../builders/items.js";
import { type Door, fieldsOf, openDoor, problemOf } from "./door.js";

const ITEMS = [anItem({ milestones: { first: "Planen er vedtaget." }, effort: { first: happy() } })];

describe("agreements", () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor();
    await door.keep(
      ...[2020, 2021, 2022].map((fiscalYear) => anAgreement({ fiscalYear, items: ITEMS, held: "first" })),
    );
  });
  afterAll(() => door.close());

  it("are listed newest first, page by page", async () => {
    const first = await door.call("GET", "/agreements?limit=2");
    const { items, nextCursor } = first.json();
    expect(items.map(({ fiscalYear }: { fiscalYear: number }) => fiscalYear)).toEqual([2022, 2021]);
    expect(items[0]).toEqual({ fiscalYear: 2022, title: "Aftale om budget 2026 for Nordfjerd Kommune", items: 1 });
    expect(first.headers.link).toBe(
      `</agreements?limit=2>; rel="first", </agreements?limit=2&cursor=${nextCursor}>; rel="next"`,
    );
    const last = await door.call("GET", `/agreements?limit=2&cursor=${nextCursor}`);
    expect(last.json()).toMatchObject({ items: [{ fiscalYear: 2020 }], nextCursor: null });
    expect(last.headers.link).toBe('</agreements?limit=2>; rel="first"');
  });

  it.each([["limit=0"], ["limit=201"], ["limit=two"], ["limit=1&limit=2"], ["cursor=%00"], ["page=2"]])(
    "are not listed by %s",
    async (query) => {
      const refused = await door.call("GET", `/agreements?${query}`);
      expect(refused.statusCode).toBe(400);
      expect(fieldsOf(refused)).toEqual([`query.${query.split("=", 1)[0]}`]);
    },
  );

  it("are shown as documents, once", async () => {
    const shown = await door.call("GET", "/agreements/2021");
    expect(shown.json()).toEqual(agreementDocument(anAgreement({ fiscalYear: 2021, items: ITEMS, held: "first" })));
    const tag = String(shown.headers.etag);
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
      const again = await door.call("GET", "/agreements/2021", { headers: { "if-none-match": known } });
      expect([known, again.statusCode, again.body]).toEqual([known, 304, ""]);
      expect(again.headers.etag).toBe(tag);
    }
    const other = await door.call("GET", "/agreements/2021", { headers: { "if-none-match": '"other"' } });
    expect(other.statusCode).toBe(200);
    const head = await door.call("HEAD", "/agreements/2021");
    expect([head.statusCode, head.body, head.headers.etag]).toEqual([200, "", tag]);
  });

  it("are known by a year of four figures", async () => {
    expect(problemOf(await door.call("GET", "/agreements/2019"))).toEqual({ status: 404, code: "agreement-unknown" });
    for (const year of ["twenty", "02021", "2021.0", "0x7e5", "3000"]) {
      const refused = await door.call("GET", `/agreements/${year}`);
      expect([year, problemOf(refused)]).toEqual([year, { status: 400, code: "address-invalid" }]);
      expect(fieldsOf(refused)).toEqual(["path.fiscalYear"]);
    }
  });

  it("are added from a document, which is answered back", async () => {
    const document = agreementDocument(anAgreement({ fiscalYear: 2024, items: ITEMS, held: "first" }));
    const added = await door.call("POST", "/agreements", { body: document });
    expect([added.statusCode, added.headers.location]).toEqual([201, "/agreements/2024"]);
    expect(added.json()).toEqual(document);
    const shown = await door.call("GET", "/agreements/2024");
    expect(shown.json()).toEqual(document);
    expect(shown.headers.etag).toBe(added.headers.etag);
    const twice = await door.call("POST", "/agreements", { body: document });
    expect(problemOf(twice)).toEqual({ status: 409, code: "agreement-exists" });
  });

  it("are not added from anything else, and every fault is named", async () => {
    const document = agreementDocument(anAgreement({ fiscalYear: 2025, items: [...ITEMS, ...ITEMS], held: "first" }));
    const twice = await door.call("POST", "/agreements", { body: document });
    expect(problemOf(twice)).toEqual({ status: 422, code: "document-invalid" });
    expect(twice.json().errors).toEqual([
      { field: "body.chapters.0.items.1.number", message: "Nummeret bruges af to punkter i aftalen." },
    ]);
    const wrong = { ...document, format: "another/1", title: " ", contact: { name: null, phone: 7 }, more: 1 };
    const refused = await door.call("POST", "/agreements", { body: wrong });
    expect(refused.json().errors).toEqual([
      { field: "body.format", message: 'Ugyldig værdi: forventede "milepael-agreement/1"' },
      { field: "body.title", message: "Må ikke være tom." },
      { field: "body.contact.phone", message: "Ugyldigt input: forventede streng, fik tal" },
      { field: "body.contact.email", message: "Mangler." },
      { field: "body.more", message: "Feltet kendes ikke her." },
    ]);
    expect(problemOf(await door.call("GET", "/agreements/2025")).code).toBe("agreement-unknown");
  });

  it("are changed from what was seen", async () => {
    const url = "/agreements/2020";
    const tag = await door.tagOf(url);
    const body = { title: "Budgetaftale 2020", contact: { name: "Ida Nørreby", phone: null, email: null } };
    const changed = await door.call("PATCH", url, { body, headers: { "if-match": tag } });
    expect(changed.statusCode).toBe(200);
    expect(changed.json()).toMatchObject({ ...body, caseNumber: null });
    expect(await door.tagOf(url)).toBe(changed.headers.etag);
    expect(changed.headers.etag).not.toBe(tag);

    const stale = await door.call("PATCH", url, { body: { title: "Igen" }, headers: { "if-match": tag } });
    expect(problemOf(stale)).toEqual({ status: 409, code: "changed-meanwhile" });
    expect(stale.json().conflict).toEqual({
      version: String(changed.headers.etag).slice(1, -1),
      yours: { title: "Igen" },
      current: { title: "Budgetaftale 2020" },
      fields: [{ field: "title", yours: "Igen", current: "Budgetaftale 2020" }],
    });
    const weak = { "if-match": `W/${changed.headers.etag}` };
    expect(problemOf(await door.call("PATCH", url, { body: { title: "Igen" }, headers: weak })).status).toBe(409);
    const blind = await door.call("PATCH", url, { body: { title: "Igen" } });
    expect(problemOf(blind)).toEqual({ status: 428, code: "precondition-required" });
    expect((await door.call("GET", url)).json().title).toBe("Budgetaftale 2020");
    const whatever = await door.call("PATCH", url, { body: { caseNumber: "1-20" }, headers: { "if-match": "*" } });
    expect(whatever.json()).toMatchObject({ title: "Budgetaftale 2020", caseNumber: "1-20" });
  });

  it("of two changes made from the same, keep one", async () => {
    const headers = { "if-match": await door.tagOf("/agreements/2022") };
    const change = async (title: string) =>
      (await door.call("PATCH", "/agreements/2022", { body: { title }, headers })).statusCode;
    const both = await Promise.all([change("Den ene"), change("Den anden")]);
    expect(new Set(both)).toEqual(new Set([200, 409]));
  });

  it.each([
    [{ title: "" }, "body.title"],
    [{ title: null }, "body.title"],
    [{ fiscalYear: 1999 }, "body.fiscalYear"],
    [{ contact: { name: null, phone: null, email: "x".repeat(501) } }, "body.contact.email"],
    [[], "body"],
    ["null", "body"],
  ])("are not changed to %j", async (body, field) => {
    const before = await door.tagOf("/agreements/2021");
    const refused = await door.call("PATCH", "/agreements/2021", { body, headers: { "if-match": before } });
    expect(problemOf(refused)).toEqual({ status: 422, code: "body-invalid" });
    expect(fieldsOf(refused)).toEqual([field]);
    expect(await door.tagOf("/agreements/2021")).toBe(before);
  });

  it.each([['{"__proto__":{"title":"x"}}'], ['{"title":"x","constructor":{"prototype":{}}}'], ["{"], [""]])(
    "are not changed by %s",
    async (body) => {
      const refused = await door.call("PATCH", "/agreements/2021", { body, headers: { "if-match": "*" } });
      expect(problemOf(refused)).toEqual({ status: 400, code: "json-malformed" });
    },
  );
});
