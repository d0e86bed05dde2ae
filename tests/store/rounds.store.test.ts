import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agreement2026 } from "../../scripts/demo/agreement-2026.js";
import { type Entry, noWork, type RoundWork } from "../../src/domain/followups/round-work.js";
import { anAct } from "../builders/acts.js";
import { openTestDatabase, type TestDatabase } from "../builders/database.js";
import { itemNumber } from "../builders/items.js";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await database.store.transaction((tx) => tx.save(null, agreement2026, anAct()));
});
afterAll(() => database.store.close());

const read = (round: RoundWork["round"]) => database.store.read((reader) => reader.roundWork(2026, round));
const save = (before: RoundWork, after: RoundWork) =>
  database.store.transaction(async (tx) => {
    await tx.agreement(2026);
    await tx.saveRoundWork(2026, before, after, anAct());
  });
const sorted = (work: RoundWork) => ({
  ...work,
  entries: [...work.entries].sort((a, b) => (JSON.stringify(a.name) < JSON.stringify(b.name) ? -1 : 1)),
});

describe("ROUND-2 the work on a round", () => {
  const item = itemNumber("1.1");
  const entries: Entry[] = [
    { name: { of: "effort", item }, work: { state: "draft", submittedBy: ["Vej og Park", "Skole, Dagtilbud"] } },
    { name: { of: "economy", item }, work: { state: "submitted" } },
    { name: { of: "effort", item: itemNumber("1.2") }, work: { state: "returned", comment: "Hvornår?" } },
    { name: { of: "economy", item: itemNumber("1.2") }, work: { state: "not-reported", reason: "Ikke indberettet" } },
    { name: { of: "latest-status", fiscalYear: 2025, item }, work: { state: "approved" } },
  ];
  const whole: RoundWork = { round: "year-end", deadlineOn: "2027-01-20", entries };

  it("is none before anybody has begun", async () => {
    expect(await read("second")).toEqual(noWork("second"));
    expect(await read("implementation")).toEqual(noWork("implementation"));
    expect(await database.store.read((reader) => reader.roundWork(1999, "first"))).toEqual(noWork("first"));
  });

  it("comes back as it was saved, entry by entry", async () => {
    await save(noWork("year-end"), whole);
    expect(sorted(await read("year-end"))).toEqual(sorted(whole));
  });

  it("changes where it differs: other entries keep their rows", async () => {
    const rows = async () =>
      (
        await database.pool.query<{ key: string; row: string }>(
          "SELECT concat(item_year, '/', item_number, '/', \"of\") AS key, ctid::text AS row FROM round_entries",
        )
      ).rows;
    const before = await rows();
    const after: RoundWork = {
      ...whole,
      deadlineOn: null,
      entries: [...entries.slice(2), { name: { of: "effort", item }, work: { state: "submitted" } }],
    };
    await save(whole, after);
    expect(sorted(await read("year-end"))).toEqual(sorted(after));
    const kept = (await rows()).filter(({ key }) => key !== "2026/1.1/effort");
    expect(before).toEqual(expect.arrayContaining(kept));
    expect(kept).toHaveLength(3);
  });

  it("of the winter has a state of its own", async () => {
    const winter: RoundWork = {
      round: "implementation",
      state: "open",
      deadlineOn: null,
      entries: [{ name: { of: "milestones", item }, work: { state: "approved" } }],
    };
    await save(noWork("implementation"), winter);
    expect(await read("implementation")).toEqual(winter);
    await save(winter, { ...winter, state: "closed" });
    expect(await read("implementation")).toEqual({ ...winter, state: "closed" });
  });

  it("is written only by who holds the year", async () => {
    const unheld = database.store.transaction((tx) => tx.saveRoundWork(2026, noWork("third"), whole, anAct()));
    await expect(unheld).rejects.toThrow("not held");
  });
});

describe("what a round held when it was closed", () => {
  const frozen = { round: "first", agreement: agreement2026, extraItems: [], datedOn: "2026-05-01" } as const;
  const freeze = (content: typeof frozen | null) =>
    database.store.transaction(async (tx) => {
      await tx.agreement(2026);
      await tx.freeze(2026, "first", content && { ...content, extraItems: [] }, anAct({ action: "close-round" }));
    });
  const held = () => database.store.read((reader) => reader.frozenRound(2026, "first"));

  it("is kept whole, replaced and forgotten", async () => {
    expect(await held()).toBeNull();
    await freeze(frozen);
    expect(await held()).toEqual(frozen);
    await freeze({ ...frozen, agreement: { ...agreement2026, title: "Rettet" } });
    expect((await held())?.agreement.title).toBe("Rettet");
    await freeze(null);
    expect(await held()).toBeNull();
  });

  const NOT_AS_LOGGED = "what is kept of the first round of 2026 is not what the log says was frozen";

  it.each([
    ["changed", "UPDATE frozen_rounds SET content = replace(content, 'happy', 'sad')"],
    ["dropped", "DELETE FROM frozen_rounds"],
  ])("is not read at all once it has been %s, until it is frozen anew", async (_how, tampering) => {
    await freeze(frozen);
    await database.pool.query(tampering);
    await expect(held()).rejects.toThrow(NOT_AS_LOGGED);
    await freeze(null);
    expect(await held()).toBeNull();
  });

  it("is not read where nobody froze it", async () => {
    await database.pool.query("INSERT INTO frozen_rounds SELECT id, 'first', '{}' FROM agreements");
    await expect(held()).rejects.toThrow(NOT_AS_LOGGED);
    await freeze(null);
  });

  it("is in the log by its hash, with who froze it", async () => {
    await freeze(frozen);
    const changes = async () =>
      (await database.store.read((reader) => reader.logRecords({ after: 0, limit: 1000 }))).filter(
        ({ action, round }) => action === "close-round" && round === "first",
      );
    const [last] = (await changes()).slice(-1);
    const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(last?.changes).toEqual([{ field: "frozen", before: null, after: sha256 }]);
    const told = (await changes()).length;
    await freeze(frozen);
    expect(await changes()).toHaveLength(told);
    await freeze(null);
    expect((await changes()).at(-1)?.changes).toEqual([{ field: "frozen", before: sha256, after: null }]);
  });

  it("is read in the transaction that froze it", async () => {
    await database.store.transaction(async (tx) => {
      await tx.agreement(2026);
      await tx.freeze(2026, "third", { ...frozen, round: "third", extraItems: [] }, anAct());
      expect((await tx.frozenRound(2026, "third"))?.round).toBe("third");
      await tx.freeze(2026, "third", null, anAct());
      expect(await tx.frozenRound(2026, "third")).toBeNull();
    });
  });
});

describe("ROUND-5 a published report", () => {
  const bytes = Uint8Array.from({ length: 5000 }, (_, index) => index % 256);
  const facts = { fiscalYear: 2026, round: "first", language: "sv" } as const;
  const publish = (number: number, reason: string | null) =>
    database.store.transaction(async (tx) => {
      await tx.agreement(2026);
      const content = { round: "first", agreement: agreement2026, extraItems: [], datedOn: null } as const;
      const edition = { ...facts, number, reason, logHead: await tx.holdLog() };
      return tx.publish(
        { ...edition, content: { ...content, extraItems: [] }, bytes },
        anAct({ at: `2026-05-0${number}T10:00:00.000Z` }),
      );
    });

  it("is kept byte by byte, with its sum, and listed oldest first", async () => {
    const first = await publish(1, null);
    const second = await publish(2, "En tastefejl");
    expect(first).toMatchObject({ ...facts, number: 1, size: 5000, publishedBy: "operator", reason: null });
    expect(first.sha256).toMatch(/^[0-9a-f]{64}$/);
    await database.store.read(async (reader) => {
      expect(await reader.editions()).toEqual([first, second]);
      expect(await reader.editions(2026)).toEqual([first, second]);
      expect(await reader.editions(2025)).toEqual([]);
      expect(await reader.editionBytes(2026, "first", 2)).toEqual(bytes);
      expect(await reader.editionBytes(2026, "first", 3)).toBeNull();
    });
  });

  it("takes the next number only", async () => {
    await expect(publish(2, "igen")).rejects.toThrow("cannot follow");
    await expect(publish(4, "igen")).rejects.toThrow("cannot follow");
  });
});
