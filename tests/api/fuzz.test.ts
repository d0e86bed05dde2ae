import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROUND_NAMES } from "../../src/domain/followups/round-work.js";
import { agreementDocument } from "../../src/exchange/json/agreement-json.export.js";
import { anAgreement } from "../builders/agreements.js";
import { anItem, happy, itemNumber, unresolved } from "../builders/items.js";
import { PATIENCE, sized } from "../builders/runs.js";
import { type Door, openDoor } from "./door.js";
import { forgetWork } from "./entries.js";

const LAST_YEAR = anAgreement({ fiscalYear: 2025, held: "year-end", items: [anItem({ number: "3.7" })] });
const THIS_YEAR = anAgreement({
  held: "first",
  open: "second",
  items: [
    anItem({ number: "1.1", milestones: { second: "Planen er vedtaget." }, economy: { moneySetAside: true } }),
    anItem({ number: "1.2", milestones: { first: "Åben." }, effort: { first: happy() } }),
    anItem({ number: "1.3", effort: { first: unresolved() } }),
  ],
  extraFollowUps: [{ fiscalYear: 2025, number: itemNumber("3.7") }],
});

const ROUND = "/agreements/2026/follow-ups/second";
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom("", " ", "\u0000", "a\ud800", "\n", "æøå", "2026-08-01", "Planen er vedtaget."),
);
const smiley = fc.constantFrom("happy", "neutral", "sad");
const maybe = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: value }, fc.constant(null), fc.jsonValue());
const units = maybe(fc.array(text, { maxLength: 3 }));

const facts = {
  title: maybe(text),
  appropriation: maybe(fc.constantFrom("operating", "capital")),
  description: maybe(text),
  responsibleCentres: units,
  responsibleCommittees: units,
  involvedCommittees: fc.oneof(units, fc.constant("all")),
  contributors: maybe(fc.record({ centres: units, all: maybe(fc.boolean()), note: maybe(text) })),
  economy: maybe(fc.record({ text: maybe(text), moneySetAside: maybe(fc.boolean()) })),
};
const milestones = maybe(
  fc.array(fc.record({ checkpoint: fc.constantFrom("first", "second", "year-end"), text: maybe(text) })),
);

const entry = maybe(
  fc.record({
    of: fc.constantFrom("effort", "economy", "latest-status", "milestones"),
    item: maybe(fc.constantFrom("1.1", "1.2", "3.7", "9")),
  }),
);
const entries = maybe(fc.array(fc.record({ entry, version: maybe(text) }), { maxLength: 3 }));
const gaps = maybe(fc.array(fc.record({ entry, reason: maybe(text) }), { maxLength: 3 }));

/** Bodies that are nearly right for each address, and now and then are. */
const BODIES: readonly (readonly [method: "POST" | "PUT" | "PATCH", url: string, body: fc.Arbitrary<unknown>])[] = [
  ["PATCH", "/agreements/2026", fc.record({ title: maybe(text), caseNumber: maybe(text) }, { requiredKeys: [] })],
  ["PATCH", "/agreements/2026/items/1.1", fc.record(facts, { requiredKeys: [] })],
  [
    "POST",
    "/agreements/2026/items",
    fc.record({
      chapter: maybe(fc.integer({ min: -1, max: 2 })),
      item: maybe(
        fc.record(
          { number: fc.stringMatching(/^[1-9]\.[0-9]{1,2}$/), ...facts, milestones },
          { requiredKeys: ["number", "title", "appropriation", "responsibleCentres"] },
        ),
      ),
    }),
  ],
  ["PUT", "/agreements/2026/items/1.1/milestones/third", fc.record({ text: maybe(text) })],
  [
    "PATCH",
    ROUND,
    fc.record({ datedOn: maybe(text), cutOffOn: maybe(text), deadlineOn: maybe(text) }, { requiredKeys: [] }),
  ],
  ["PATCH", "/agreements/2026/implementation", fc.record({ deadlineOn: maybe(text) })],
  [
    "PUT",
    `${ROUND}/items/1.1/effort`,
    fc.record({ smiley: maybe(smiley), status: maybe(text) }, { requiredKeys: ["smiley"] }),
  ],
  [
    "PUT",
    `${ROUND}/items/1.1/economy`,
    fc.record({ smiley: maybe(smiley), status: maybe(text) }, { requiredKeys: ["smiley"] }),
  ],
  ["POST", "/agreements/2026/follow-ups/first/items/1.3/effort/reading", fc.record({ smiley: maybe(smiley) })],
  ["PUT", `${ROUND}/extra-follow-ups/2025/3.7`, fc.record({ text: maybe(text) })],
];

/** The same of what is done to a whole round: few of them get further than what they are sent. */
const ROUND_BODIES: typeof BODIES = [
  ["POST", `${ROUND}/submit`, fc.record({ entries })],
  ["POST", `${ROUND}/approve`, fc.record({ entries })],
  ["POST", `${ROUND}/return`, fc.record({ entries, comment: maybe(text) })],
  ["POST", `${ROUND}/close`, fc.oneof(fc.jsonValue(), fc.record({ gaps }))],
  ["POST", `${ROUND}/reopen`, fc.record({ reason: maybe(text) })],
  ["POST", `${ROUND}/publish`, fc.record({ language: maybe(fc.constantFrom("da", "sv")) }, { requiredKeys: [] })],
  [
    "POST",
    `${ROUND}/editions`,
    fc.record({
      reason: maybe(text),
      corrections: maybe(
        fc.array(fc.record({ item: maybe(fc.constant("1.1")), effort: maybe(fc.record({ smiley, status: text })) })),
      ),
    }),
  ],
];

describe("whatever is sent", { timeout: PATIENCE * 10 }, () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor();
  });
  afterAll(() => door.close());

  const everything = () =>
    door.store.read(async (reader) => [
      await reader.agreement(2025),
      await reader.agreement(2026),
      ...(await Promise.all(ROUND_NAMES.map((round) => reader.roundWork(2026, round)))),
      await reader.editions(),
    ]);
  const sent = (body: fc.Arbitrary<unknown>) => fc.oneof({ weight: 4, arbitrary: body }, fc.jsonValue());

  const tries = [...BODIES, ...ROUND_BODIES];

  it.each(tries)("%s %s takes it and keeps it, or changes nothing", async (method, url, body) => {
    await door.keep(LAST_YEAR, THIS_YEAR);
    await forgetWork(door, 2026);
    await fc.assert(
      fc.asyncProperty(sent(body), async (value) => {
        const before = await everything();
        const address = url.replace(/\/(close|reopen|publish|editions|submit|approve|return|reading)$/, "");
        const known = (await door.call("GET", address.replace(/\/milestones\/.*/, ""))).headers.etag;
        const headers: Record<string, string> = known === undefined ? {} : { "if-match": String(known) };
        const response = await door.call(method, url, { body: JSON.stringify(value), headers });
        expect(door.bugs).toEqual([]);
        expect(response.statusCode).toBeLessThan(500);
        if (response.statusCode >= 400) expect(await everything()).toEqual(before);
        const where = response.headers.location ?? response.headers["content-location"] ?? address;
        const kept = response.statusCode < 400 && response.headers.etag !== undefined;
        if (kept) expect(await door.tagOf(String(where))).toBe(response.headers.etag);
      }),
      { numRuns: sized({ small: 3, ci: 60, soak: 600 }) },
    );
  });

  it("POST /agreements takes a document with one thing changed, or refuses it", async () => {
    const document = JSON.stringify(agreementDocument({ ...THIS_YEAR, fiscalYear: 2030 }));
    const places = [...document.matchAll(/(?<=[:[,])("[^"]*"|\d+|null|true|false|\[\]|\{\})(?=[,\]}])/g)];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.oneof(text, fc.jsonValue()), async (place, value) => {
        const after = place.index + place[0].length;
        const body = `${document.slice(0, place.index)}${JSON.stringify(value)}${document.slice(after)}`;
        const response = await door.call("POST", "/agreements", { body });
        expect(door.bugs).toEqual([]);
        if (response.statusCode === 201) {
          const shown = await door.call("GET", String(response.headers.location));
          expect(shown.json()).toEqual(response.json());
        } else expect([400, 409, 422]).toContain(response.statusCode);
      }),
      { numRuns: sized({ small: 20, ci: 80, soak: 800 }) },
    );
  });

  it("an address is found or not", async () => {
    const part = fc.oneof(
      fc.constantFrom(
        "agreements",
        "2026",
        "items",
        "1.1",
        "follow-ups",
        "second",
        "effort",
        "findings",
        "report",
        "..",
      ),
      fc.string({ unit: "binary", maxLength: 12 }).map((name) => encodeURIComponent(Buffer.from(name).toString())),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { maxLength: 7 }),
        fc.constantFrom("GET", "POST", "DELETE"),
        async (parts, method) => {
          const response = await door.call(method as "GET", `/${parts.join("/")}`);
          expect(door.bugs).toEqual([]);
          expect(response.statusCode).toBeLessThan(500);
        },
      ),
      { numRuns: sized({ small: 60, ci: 200, soak: 2_000 }) },
    );
  });
});
