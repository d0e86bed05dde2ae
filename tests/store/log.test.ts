import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { itemsOf, withItem } from "../../src/domain/agreements/agreement.js";
import { applyRules } from "../../src/domain/followups/apply-rules.js";
import { noWork } from "../../src/domain/followups/round-work.js";
import type { LogQuery, Transaction } from "../../src/usecases/ports.js";
import { anAct } from "../builders/acts.js";
import { anAgreement } from "../builders/agreements.js";
import { openTestDatabase, type TestDatabase } from "../builders/database.js";
import { anItem, happy, itemNumber } from "../builders/items.js";
import { faultsIn, heldAgreement, publish } from "../builders/log.js";

const EVERYTHING = { after: 0, limit: 1000 };
const agreement = anAgreement({ items: [anItem({ number: "1.1" }), anItem({ number: "1.2" })], open: "first" });

describe("the log", () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await openTestDatabase();
  });
  afterEach(() => database.store.close());

  const records = (query: Partial<LogQuery> = {}) =>
    database.store.read((reader) => reader.logRecords({ ...EVERYTHING, ...query }));
  const put = () => database.store.transaction((tx) => tx.save(null, agreement, anAct()));

  it("tells who did what, when and why, with what was there before and after", async () => {
    await put();
    await database.store.transaction(async (tx) => {
      const before = await heldAgreement(tx);
      const [first = anItem()] = itemsOf(before);
      const after = withItem(before, { ...first, effort: [{ checkpoint: "first", rating: happy("Nået.") }] });
      await tx.save(before, after, {
        actor: { kind: "person", id: "7f3c", name: "Asta Holm", grants: [] },
        action: "draft-entry",
        at: "2026-04-01T08:00:00.000Z",
        reason: "Centret er lukket i uge 14",
        onBehalfOf: (year, item) => (year === 2026 && item === "1.1" ? ["Vej og Park"] : []),
      });
    });
    const [record] = (await records()).slice(-1);
    expect(record).toMatchObject({
      at: "2026-04-01T08:00:00.000Z",
      actorId: "7f3c",
      actorName: "Asta Holm",
      action: "draft-entry",
      reason: "Centret er lukket i uge 14",
      onBehalfOf: ["Vej og Park"],
      fiscalYear: 2026,
      round: "first",
      item: "1.1",
      accountId: null,
      changes: [{ field: "effort.first", before: null, after: happy("Nået.") }],
    });
  });

  it("holds nothing of work that fails, and the work leaves nothing either", async () => {
    const failing = database.store.transaction(async (tx) => {
      await tx.save(null, agreement, anAct());
      await tx.holdLog();
      throw new Error("on second thoughts");
    });
    await expect(failing).rejects.toThrow("on second thoughts");
    expect(await records()).toEqual([]);
    expect(await database.store.read((reader) => reader.agreements())).toEqual([]);
    expect(await faultsIn(database.store)).toEqual([]);
  });

  it("and the change fail together when the log cannot be written", async () => {
    await database.pool.query("DELETE FROM log_head");
    await expect(put()).rejects.toThrow("the log has lost its end");
    expect(await database.store.read((reader) => reader.agreements())).toEqual([]);
  });

  it("grows by nothing when nothing differs", async () => {
    await put();
    const before = await records();
    await database.store.transaction(async (tx) => {
      const same = await heldAgreement(tx);
      await tx.save(same, structuredClone(same), anAct());
      await tx.saveRoundWork(2026, noWork("first"), noWork("first"), anAct());
    });
    expect(await records()).toEqual(before);
  });

  it("is one unbroken chain, however many write at once", async () => {
    const years = Array.from({ length: 20 }, (_, index) => 2001 + index);
    await Promise.all(
      years.map((fiscalYear) =>
        database.store.transaction(async (tx) => {
          await tx.agreement(fiscalYear);
          await tx.save(null, { ...agreement, fiscalYear }, anAct());
        }),
      ),
    );
    const all = await records();
    expect(all.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
    expect(new Set(all.map(({ fiscalYear }) => fiscalYear)).size).toBe(20);
    expect(await faultsIn(database.store, all.at(-1)?.hash)).toEqual([]);
  });

  it("gives the history of an item, also of an earlier agreement's in a later one's rounds, page by page", async () => {
    await put();
    await database.store.transaction(async (tx) => {
      await tx.agreement(2026);
      const item = itemNumber("1.2");
      const entry = {
        name: { of: "latest-status", fiscalYear: 2025, item } as const,
        work: { state: "submitted" } as const,
      };
      await tx.saveRoundWork(2026, noWork("second"), { ...noWork("second"), entries: [entry] }, anAct());
    });
    const ofItem = (fiscalYear: number) => records({ item: { fiscalYear, number: itemNumber("1.2") } });
    expect((await ofItem(2026)).map(({ item, changes }) => [item, changes[0]?.field])).toEqual([["1.2", "item"]]);
    expect(await ofItem(2025)).toMatchObject([
      { fiscalYear: 2025, item: "1.2", round: "second", changes: [{ field: "work.latest-status.2026" }] },
    ]);
    expect(await records({ fiscalYear: 2025 })).toEqual(await ofItem(2025));
    expect(await records({ fiscalYear: 2025, item: { fiscalYear: 2026, number: itemNumber("1.2") } })).toEqual([]);
    const [first, second] = await records();
    expect(await records({ limit: 1 })).toEqual([first]);
    expect(await records({ limit: 1, after: 1 })).toEqual([second]);
  });

  it("is held last: who holds it waits for no year, account or request any more", async () => {
    await put();
    const waits: ((tx: Transaction) => Promise<unknown>)[] = [
      (tx) => tx.agreement(2026),
      (tx) => tx.keptAnswer("a", "b"),
      (tx) => tx.holdPeople(),
      (tx) => tx.holdSignIn("a"),
      (tx) => tx.holdAccount("6a1d6b3e-3c5b-4c1c-9a8e-0f0f0f0f0f0f"),
    ];
    for (const wait of waits) {
      const late = database.store.transaction(async (tx) => {
        await tx.holdLog();
        await wait(tx);
      });
      await expect(late).rejects.toThrow("held before the log");
    }
    await database.store.transaction(async (tx) => {
      await tx.agreement(2026);
      await tx.holdLog();
      expect(await tx.agreement(2026)).toEqual(agreement);
    });
  });

  it("told of before an edition is part of the end that the edition prints", async () => {
    await put();
    await database.store.transaction(async (tx) => {
      const before = await heldAgreement(tx);
      await tx.save(before, applyRules({ ...before, title: "Ny titel" }, "first"), anAct());
      expect((await tx.holdLog()).sequence).toBeGreaterThan(3);
    });
    await publish(database.store, 1);
    const [edition] = await database.store.read((reader) => reader.editions(2026));
    const all = await records();
    expect(edition?.logHead).toEqual({ sequence: all.length - 1, hash: all.at(-2)?.hash });
    expect(all.at(-1)).toMatchObject({ round: "first", changes: [{ field: "edition" }] });
  });

  it("tells of an account without its password", async () => {
    const id = "6a1d6b3e-3c5b-4c1c-9a8e-0f0f0f0f0f0f";
    const account = {
      id,
      email: "asta@nordfjerd.example",
      name: "Asta",
      language: "da",
      active: true,
      grants: [],
    } as const;
    await database.store.transaction(async (tx) => {
      await tx.saveAccount(null, { ...account, grants: [] }, anAct({ action: "manage-people" }));
      await tx.savePasswordHash(id, "$argon2id$secret", anAct({ action: "follow-link" }));
    });
    const all = await records();
    expect(all.map(({ accountId, changes }) => [accountId, changes.map(({ field }) => field)])).toEqual([
      [id, ["email", "name", "language", "active", "grants"]],
      [id, ["password"]],
    ]);
    const { rows } = await database.pool.query("SELECT content FROM log");
    expect(JSON.stringify(rows)).not.toContain("secret");
  });
});
