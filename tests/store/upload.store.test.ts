import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Account } from "../../src/domain/people/account.js";
import type { ImportedUpload, WaitingUpload } from "../../src/domain/uploads/upload.js";
import { openTestDatabase, type TestDatabase } from "../builders/database.js";
import { aPerson, keepPeople } from "../builders/people.js";

describe("files that wait to be taken in", () => {
  let database: TestDatabase;
  let asta: Account;
  let bo: Account;
  beforeAll(async () => {
    database = await openTestDatabase();
    [asta, bo] = [aPerson({ role: "finance-office" }), aPerson({ role: "finance-office" })];
    await keepPeople(database.store, asta, bo);
  });
  afterAll(() => database.store.close());

  const waiting = (sketch: Partial<WaitingUpload> = {}): WaitingUpload => ({
    id: randomUUID(),
    accountId: asta.id,
    fileName: "opfølgning.docx",
    createdAt: "2026-03-03T10:00:00.000Z",
    state: "waiting",
    bytes: Uint8Array.from([0, 255, 10]),
    ...sketch,
  });
  const save = (upload: WaitingUpload | ImportedUpload) => database.store.transaction((tx) => tx.saveUpload(upload));
  const read = (id: string) => database.store.read((reader) => reader.upload(id));
  const log = () => database.store.read((reader) => reader.logEnd());

  it("are kept byte by byte, and are no part of the log", async () => {
    const [upload, before] = [waiting(), await log()];
    await save(upload);
    expect(await read(upload.id)).toEqual(upload);
    expect(await database.store.transaction((tx) => tx.upload(upload.id))).toEqual(upload);
    expect(await read(randomUUID())).toBeNull();
    expect(await log()).toEqual(before);
  });

  it("are kept whole when they are large", async () => {
    const bytes = new Uint8Array(5 * 1024 * 1024).map((_, place) => place % 251);
    const upload = waiting({ bytes });
    await save(upload);
    const kept = await read(upload.id);
    expect(kept?.state === "waiting" && Buffer.compare(kept.bytes, bytes)).toBe(0);
  });

  it("leave nothing of themselves once they have come in but that they have", async () => {
    const { bytes: _, ...facts } = waiting();
    await save(waiting({ id: facts.id }));
    const imported: ImportedUpload = { ...facts, state: "imported", fiscalYear: 2031 };
    await save(imported);
    expect(await read(facts.id)).toEqual(imported);
    const { rows } = await database.pool.query("SELECT bytes FROM uploads WHERE id = $1", [facts.id]);
    expect(rows).toEqual([{ bytes: null }]);
  });

  it("are listed to their sender alone, newest first, until they have come in", async () => {
    const [older, newer, done] = [
      waiting({ accountId: bo.id, createdAt: "2026-03-03T08:00:00.000Z" }),
      waiting({ accountId: bo.id, createdAt: "2026-03-03T09:00:00.000Z" }),
      waiting({ accountId: bo.id }),
    ];
    for (const upload of [older, newer, done]) await save(upload);
    const { bytes: _, ...facts } = done;
    await save({ ...facts, state: "imported", fiscalYear: 2031 });
    const listed = await database.store.read((reader) => reader.waitingUploads(bo.id));
    expect(listed.map(({ id }) => id)).toEqual([newer.id, older.id]);
    expect(listed[0]).not.toHaveProperty("bytes");
  });

  it("are forgotten one by one, and all those of before an instant", async () => {
    const [one, before, at] = [
      waiting(),
      waiting({ createdAt: "2026-01-01T10:00:00.000Z" }),
      waiting({ createdAt: "2026-01-01T10:00:00.001Z" }),
    ];
    for (const upload of [one, before, at]) await save(upload);
    await database.store.transaction((tx) => tx.forgetUpload(one.id));
    await database.store.transaction((tx) => tx.forgetUploads("2026-01-01T10:00:00.001Z"));
    expect(await Promise.all([one, before, at].map(({ id }) => read(id)))).toEqual([null, null, at]);
  });

  it("are taken in by one of several that try at the same time", async () => {
    const upload = waiting();
    await save(upload);
    const { bytes: _, ...facts } = upload;
    const take = () =>
      database.store.transaction(async (tx) => {
        const found = await tx.upload(upload.id);
        if (found?.state !== "waiting") return false;
        await tx.saveUpload({ ...facts, state: "imported", fiscalYear: 2031 });
        return true;
      });
    const taken = await Promise.all(Array.from({ length: 5 }, take));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  it.each([
    ["neither waits nor has come in", "UPDATE uploads SET bytes = NULL, imported_year = NULL"],
    ["has come in and waits", "UPDATE uploads SET bytes = 'x'::bytea, imported_year = 2031"],
    ["has no name", "UPDATE uploads SET file_name = ' '"],
    ["is nobody's", "UPDATE uploads SET account_id = gen_random_uuid()"],
  ])("are refused by the database when one %s", async (_case, statement) => {
    await expect(database.pool.query(statement)).rejects.toMatchObject({ code: expect.stringMatching(/^23/) });
  });
});
