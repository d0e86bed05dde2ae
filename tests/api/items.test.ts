import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anAgreement } from "../builders/agreements.js";
import { anItem, happy } from "../builders/items.js";
import { type Door, fieldsOf, openDoor, problemOf } from "./door.js";

const ITEMS = "/agreements/2026/items";
const NEW = {
  number: "4.2",
  title: "Cykelsti til havnen",
  appropriation: "capital",
  responsibleCentres: ["By, Erhverv og Miljø"],
  milestones: [
    { checkpoint: "year-end", text: "Stien er åben." },
    { checkpoint: "third", text: "Arbejdet er udbudt." },
  ],
};

describe("items", () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor();
    await door.keep(
      anAgreement({
        held: "first",
        open: "second",
        items: [
          anItem({ number: "4.1", milestones: { first: "Den er malet." }, effort: { first: happy() } }),
          anItem({ number: "4.10", involvedCommittees: "all", responsibleCentres: ["By, Erhverv og Miljø"] }),
          anItem({ number: "4.12", responsibleCommittees: ["Børneudvalget"], involvedCommittees: ["Kulturudvalget"] }),
          anItem({ number: "Æ.1" }),
        ],
      }),
    );
  });
  afterAll(() => door.close());

  const numbersAt = async (url: string) =>
    (await door.call("GET", url)).json().items.map(({ number }: { number: string }) => number);

  it("are listed in the agreement's order, page by page", async () => {
    const first = await door.call("GET", `${ITEMS}?limit=3`);
    expect(first.json().items[1]).toMatchObject({
      chapter: { index: 0, number: "1", title: "En grøn kommune", subTheme: null },
      number: "4.10",
      involvedCommittees: "all",
    });
    expect(await numbersAt(`${ITEMS}?limit=3`)).toEqual(["4.1", "4.10", "4.12"]);
    expect(await numbersAt(`${ITEMS}?limit=3&cursor=${first.json().nextCursor}`)).toEqual(["Æ.1"]);
    expect(problemOf(await door.call("GET", `${ITEMS}?cursor=bm9uZQ`))).toEqual({
      status: 400,
      code: "cursor-unknown",
    });
    expect(problemOf(await door.call("GET", "/agreements/2030/items")).code).toBe("agreement-unknown");
  });

  it.each([
    ["centre=by,%20erhverv%20og%20miljø", ["4.10"]],
    ["committee=Kulturudvalget", ["4.10", "4.12"]],
    ["committee=Teknikudvalget&centre=Vej%20og%20Park", ["4.1", "Æ.1"]],
    ["committee=Økonomiudvalget", ["4.1", "4.10", "4.12", "Æ.1"]],
    ["centre=Ukendt", []],
  ])("SCOPE-1 are chosen by %s", async (query, numbers) => {
    expect(await numbersAt(`${ITEMS}?${query}`)).toEqual(numbers);
  });

  it("keep their filter from page to page", async () => {
    const first = await door.call("GET", `${ITEMS}?committee=Kulturudvalget&limit=1`);
    const next = /<([^>]+)>; rel="next"/.exec(String(first.headers.link))?.[1];
    expect(await numbersAt(String(next))).toEqual(["4.12"]);
  });

  it("are known by a number that is no figure", async () => {
    expect((await door.call("GET", `${ITEMS}/4.1`)).json().number).toBe("4.1");
    expect((await door.call("GET", `${ITEMS}/4.10`)).json().number).toBe("4.10");
    expect((await door.call("GET", `${ITEMS}/%C3%86.1`)).json().number).toBe("Æ.1");
    expect(problemOf(await door.call("GET", `${ITEMS}/4.01`))).toEqual({ status: 404, code: "item-unknown" });
    expect(problemOf(await door.call("GET", `${ITEMS}/4%2F1`))).toEqual({ status: 400, code: "address-invalid" });
    expect(problemOf(await door.call("GET", `${ITEMS}/${"4".repeat(400)}`)).code).toBe("address-invalid");
  });

  it("are added at the end of a chapter, without a history", async () => {
    const added = await door.call("POST", ITEMS, { body: { chapter: 0, item: NEW } });
    expect([added.statusCode, added.headers.location]).toEqual([201, `${ITEMS}/4.2`]);
    expect(added.json()).toMatchObject({
      ...NEW,
      milestones: NEW.milestones.toReversed(),
      economy: { text: null, moneySetAside: null },
      effort: [{ checkpoint: "second", rating: { kind: "unrated", status: null } }],
    });
    const shown = await door.call("GET", `${ITEMS}/4.2`);
    expect(shown.json()).toEqual(added.json());
    expect(shown.headers.etag).toBe(added.headers.etag);
  });

  it.each([
    [{ chapter: 0, item: { ...NEW, number: "4.1" } }, 409, "item-exists"],
    [{ chapter: 1, item: { ...NEW, number: "9" } }, 422, "chapter-unknown"],
    [{ chapter: -1, item: { ...NEW, number: "9" } }, 422, "body-invalid"],
    [{ chapter: 0, item: { ...NEW, number: "9", effort: [] } }, 422, "body-invalid"],
    [
      { chapter: 0, item: { ...NEW, number: "9", milestones: [NEW.milestones[0], NEW.milestones[0]] } },
      422,
      "body-invalid",
    ],
    [{ chapter: 0, item: { ...NEW, number: "9", responsibleCentres: ["A", "A"] } }, 422, "body-invalid"],
  ])("are not added as %j", async (body, status, code) => {
    const before = await door.tagOf("/agreements/2026");
    expect(problemOf(await door.call("POST", ITEMS, { body }))).toEqual({ status, code });
    expect(await door.tagOf("/agreements/2026")).toBe(before);
  });

  describe("are changed", () => {
    const url = `${ITEMS}/4.1`;
    let headers: Record<string, string>;
    beforeEach(async () => {
      headers = { "if-match": await door.tagOf(url) };
    });

    it("from what was seen", async () => {
      const body = { title: "Nye træer", involvedCommittees: "all", economy: { text: null, moneySetAside: true } };
      const changed = await door.call("PATCH", url, { body, headers });
      expect(changed.json()).toMatchObject(body);
      expect(await door.tagOf(url)).toBe(changed.headers.etag);
      const stale = await door.call("PATCH", url, { body: { ...body, title: "Træer" }, headers });
      expect(problemOf(stale)).toEqual({ status: 409, code: "changed-meanwhile" });
      expect(stale.json().conflict).toMatchObject({
        version: String(changed.headers.etag).slice(1, -1),
        current: { title: "Nye træer", involvedCommittees: "all" },
        fields: [{ field: "title", yours: "Træer", current: "Nye træer" }],
      });
      expect(problemOf(await door.call("PATCH", url, { body })).code).toBe("precondition-required");
      expect(problemOf(await door.call("PATCH", `${ITEMS}/7`, { body, headers })).code).toBe("item-unknown");
    });

    it.each([
      [{ number: "5" }, ["body.number"]],
      [{ effort: [] }, ["body.effort"]],
      [{ responsibleCentres: ["A", "A"] }, ["body.responsibleCentres"]],
      [{ involvedCommittees: ["A", ""] }, ["body.involvedCommittees.1"]],
      [{ involvedCommittees: "none" }, ["body.involvedCommittees"]],
      [{ contributors: { centres: [], all: false, note: "a\u0000b" } }, ["body.contributors.note"]],
      [{ economy: { text: null } }, ["body.economy.moneySetAside"]],
    ])("but not to %j", async (body, fields) => {
      const refused = await door.call("PATCH", url, { body, headers });
      expect(problemOf(refused)).toEqual({ status: 422, code: "body-invalid" });
      expect(fieldsOf(refused)).toEqual(fields);
      expect(await door.tagOf(url)).toBe(headers["if-match"]);
    });

    it("in their milestones, while the round has not been held", async () => {
      const third = `${url}/milestones/third`;
      const worded = await door.call("PUT", third, { body: { text: "Træerne er plantet." }, headers });
      expect(worded.json().milestones.at(-1)).toEqual({ checkpoint: "third", text: "Træerne er plantet." });
      expect(worded.headers["content-location"]).toBe(url);
      expect(await door.tagOf(url)).toBe(worded.headers.etag);
      const stale = await door.call("DELETE", third, { headers });
      expect(problemOf(stale)).toEqual({ status: 409, code: "changed-meanwhile" });
      expect(stale.json().conflict.fields).toEqual([{ field: "third", yours: null, current: "Træerne er plantet." }]);
      expect(problemOf(await door.call("DELETE", third)).code).toBe("precondition-required");
      const gone = await door.call("DELETE", third, { headers: { "if-match": String(worded.headers.etag) } });
      expect(gone.json().milestones).toHaveLength(1);
      expect(await door.tagOf(url)).toBe(headers["if-match"]);
    });

    it.each([
      [`${url}/milestones/first`, { text: "x" }, 409, "milestone-of-held-round"],
      [`${url}/milestones/fourth`, { text: "x" }, 400, "address-invalid"],
      [`${url}/milestones/third`, { text: "\n" }, 422, "body-invalid"],
      [`${url}/milestones/third`, {}, 422, "body-invalid"],
      [`${ITEMS}/7/milestones/third`, { text: "x" }, 404, "item-unknown"],
      ["/agreements/2030/items/7/milestones/third", { text: "x" }, 404, "agreement-unknown"],
    ])("but not at %s to %j", async (address, body, status, code) => {
      expect(problemOf(await door.call("PUT", address, { body, headers }))).toEqual({ status, code });
    });
  });
});
