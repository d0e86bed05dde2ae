import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Door } from "../api/door.js";
import { openLargeYear } from "../bench/large-year.js";
import { useCasesFor } from "../builders/people.js";
import { fieldsIn } from "./forms-in.js";
import { openPages } from "./house.js";
import { type Reader, reader } from "./reader.js";

/** What a page and everything it asks for may weigh, as it is sent. */
const MOST_BYTES = 150_000;

describe("a first visit to a page of 90 items is no more than 150 KB as it is sent", () => {
  let door: Door;
  let office: Reader;
  beforeAll(async () => {
    door = await openPages();
    await openLargeYear(useCasesFor(door.store), 90);
    office = reader(door, door.office);
  });
  afterAll(() => door.close());

  it.each([
    "/min-opfoelgning/2026/tredje",
    "/min-opfoelgning/2026/tredje?vis=alle",
    "/min-opfoelgning/2026/tredje/punkt/1.1",
    "/runde/2026/tredje",
    "/runde/2026/tredje/indberetninger",
    "/runde/2026/tredje/luk",
    "/overblik/2026",
    "/punkt/2026/1.1",
  ])("%s", async (path) => {
    const page = await office.get(path);
    expect(page.statusCode).toBe(200);
    const asked = await assetsOf(page.body);
    expect(asked.length).toBeGreaterThan(4);
    const bytes = await Promise.all([path, ...asked].map(sent));
    const sum = bytes.reduce((total, of) => total + of, 0);
    expect(sum, bytes.join(" + ")).toBeLessThanOrEqual(MOST_BYTES);
  });

  it("because all on one page are as many as fit, and the others on the next", async () => {
    const all = "/min-opfoelgning/2026/tredje?vis=alle";
    const titles = async (path: string) =>
      [...(await office.get(path)).body.matchAll(/<article class="one-of-many" id="([^"]+)"/g)].map(([, id]) => id);
    const sheets = [await titles(all)];
    for (const side of [2, 3, 4]) sheets.push(await titles(`${all}&side=${side}`));
    expect(sheets.map(({ length }) => length)).toEqual([25, 25, 25, 15]);
    expect(new Set(sheets.flat()).size).toBe(90);
    const second = await office.get(`${all}&side=2`);
    expect(second.body).toMatch(/side=2" aria-current="page"[^>]*>Fra 2[.]11 til 4[.]5</);
    expect(await titles(`${all}&side=5`)).toEqual(sheets[0]);

    const key = /name="punkt" value="([^"]+)"/.exec(second.body)?.[1] ?? "";
    const saved = await office.post(`${all}&side=2`, {
      ...fieldsIn(second.body),
      punkt: key,
      [`${key}:indsats`]: "happy",
    });
    expect([saved.statusCode, saved.headers.location]).toEqual([303, `${all}&side=2&gemt=${key}`]);
  });

  /** Its style, script and icons, and every font and picture that the style may ask for with one of its pages. */
  async function assetsOf(body: string): Promise<string[]> {
    const linked = [...body.matchAll(/(?:href|src)="(\/assets\/[^"#]+)/g)].map(([, url = ""]) => url);
    const style = linked.find((url) => url.endsWith(".css")) ?? "";
    const fonts = [...(await office.get(style)).body.matchAll(/src:url\(([^)]+)\)/g)].map(([, url = ""]) => url);
    return [...new Set([...linked, ...fonts])];
  }

  async function sent(url: string): Promise<number> {
    const answer = await office.get(url, { "accept-encoding": "gzip, br" });
    expect(answer.statusCode, url).toBe(200);
    return answer.rawPayload.length;
  }
});
