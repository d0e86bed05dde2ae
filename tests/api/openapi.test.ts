import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROBLEM_STATUS } from "../../src/api/problem-details.js";
import { documentedCodes, type OpenApi, operationsOf } from "./documented.js";
import { type Door, openDoor } from "./door.js";

/** Answered where there is no route, or by a use case that has none. */
const NOT_OF_A_ROUTE = ["follow-up-open-here", "method-not-allowed", "people-are-here", "route-unknown"];
/** Answered by pages alone. */
const OF_PAGES = [
  "chapter-exists",
  "chapter-gone",
  "chapter-not-empty",
  "item-in-use",
  "unit-exists",
  "unit-unknown",
  "upload-unknown",
];

describe("the documentation", () => {
  let door: Door;
  let documentation: OpenApi;
  beforeAll(async () => {
    door = await openDoor();
    documentation = (await door.call("GET", "/documentation/json")).json();
  });
  afterAll(() => door.close());

  it("is OpenAPI 3.1", () => expect(documentation.openapi).toBe("3.1.0"));

  it("gives every status as the table of problems does", () => {
    const documented = operationsOf(documentation).flatMap(([, operation]) => documentedCodes(operation));
    for (const [status, code] of documented) {
      expect([code, status]).toEqual([code, PROBLEM_STATUS[code as keyof typeof PROBLEM_STATUS]]);
    }
    const codes = new Set(documented.map(([, code]) => code));
    expect(new Set([...codes, ...NOT_OF_A_ROUTE, ...OF_PAGES])).toEqual(new Set(Object.keys(PROBLEM_STATUS)));
  });

  it("tells of every route what it is, what it takes and what it answers", () => {
    const operations = operationsOf(documentation);
    expect(operations.length).toBeGreaterThanOrEqual(27);
    for (const [name, { summary, tags, parameters = [], responses }] of operations) {
      expect([name, summary]).toEqual([name, expect.stringMatching(/^[A-Z]/)]);
      expect([name, tags]).toEqual([name, [expect.any(String)]]);
      const named = [...name.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
      const inPath = parameters.filter((parameter) => parameter.in === "path").map((parameter) => parameter.name);
      expect([name, new Set(inPath)]).toEqual([name, new Set(named)]);
      expect([name, Object.keys(responses).some((status) => status.startsWith("2"))]).toEqual([name, true]);
    }
  });

  it("names every schema it refers to", () => {
    const names = [...JSON.stringify(documentation).matchAll(/#\/components\/schemas\/([^"]+)/g)].map(
      ([, name]) => name,
    );
    expect(new Set(names)).toContain("AgreementDocument");
    for (const name of names) expect(Object.keys(documentation.components.schemas)).toContain(name);
  });

  it("can be browsed, from this machine alone", async () => {
    const page = await door.call("GET", "/documentation/");
    expect(page.statusCode).toBe(200);
    const addresses = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
    expect(addresses).not.toEqual([]);
    for (const address of addresses) {
      expect(address).not.toMatch(/^(https?:)?\/\//);
      const file = await door.call("GET", new URL(address ?? "", "http://localhost/documentation/").pathname);
      expect([address, file.statusCode]).toEqual([address, 200]);
    }
  });

  it("publishes the format of an agreement", async () => {
    const schema = await door.call("GET", "/schemas/milepael-agreement-1.json");
    expect(schema.headers["content-type"]).toMatch(/^application\/schema\+json/);
    expect(schema.json().properties.format.const).toBe("milepael-agreement/1");
  });
});
