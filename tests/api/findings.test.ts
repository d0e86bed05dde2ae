import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anAgreement } from "../builders/agreements.js";
import { anItem, happy, neutral } from "../builders/items.js";
import { type Door, fieldsOf, openDoor, problemOf } from "./door.js";

const FINDINGS = "/agreements/2026/findings";

describe("FIND-1 findings", () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor();
    const dates = "Vedtaget i maj 2031, åbnet i juni 2032 og indviet i juni 2033.";
    await door.keep(
      anAgreement({
        held: "first",
        open: "second",
        items: [
          anItem({ number: "1.1", milestones: { first: "Planen er vedtaget." }, effort: { first: neutral(null) } }),
          anItem({ number: "1.2", milestones: { third: dates } }),
          anItem({
            number: "1.3",
            milestones: { first: "Åben." },
            effort: { first: happy("Det er endnu ikke sket.") },
          }),
        ],
      }),
    );
  });
  afterAll(() => door.close());

  it("are listed, each with its rule and a sentence", async () => {
    const { items, nextCursor } = (await door.call("GET", FINDINGS)).json();
    expect(nextCursor).toBeNull();
    expect(items).toContainEqual({
      rule: "EFF-2",
      code: "status-missing",
      agreement: 2026,
      item: "1.1",
      checkpoint: "first",
      level: "warning",
      message: "En mellemfornøjet eller sur indsats skal have en statustekst.",
    });
    const swedish = await door.call("GET", FINDINGS, { headers: { "accept-language": "sv" } });
    expect(swedish.json().items[0].message).toBe("En halvnöjd eller ledsen insats ska ha en statustext.");
  });

  it("are chosen by level and rule", async () => {
    const notes = await door.call("GET", `${FINDINGS}?level=note`);
    expect(notes.json().items.map(({ item }: { item: string }) => item)).toEqual(["1.2", "1.2", "1.2"]);
    const both = await door.call("GET", `${FINDINGS}?level=warning&rule=EFF-1`);
    expect(both.json().items).toMatchObject([{ item: "1.3", code: "happy-though-delayed" }]);
    expect((await door.call("GET", `${FINDINGS}?level=note&rule=EFF-1`)).json().items).toEqual([]);
    expect(fieldsOf(await door.call("GET", `${FINDINGS}?level=grave&rule=x`))).toEqual(["query.level", "query.rule"]);
  });

  it("come page by page, all of them once", async () => {
    const all = (await door.call("GET", FINDINGS)).json().items;
    const seen: unknown[] = [];
    let next: string | undefined = `${FINDINGS}?limit=2`;
    while (next !== undefined) {
      const response = await door.call("GET", next);
      seen.push(...response.json().items);
      next = /<([^>]+)>; rel="next"/.exec(String(response.headers.link))?.[1];
    }
    expect(seen).toEqual(all);
    expect(problemOf(await door.call("GET", `${FINDINGS}?cursor=eA`)).code).toBe("cursor-unknown");
  });

  it("are of an agreement", async () => {
    expect(problemOf(await door.call("GET", "/agreements/2030/findings"))).toEqual({
      status: 404,
      code: "agreement-unknown",
    });
  });
});
