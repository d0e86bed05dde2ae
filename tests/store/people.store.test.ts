import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Grant } from "../../src/domain/access/grant.js";
import type { Account } from "../../src/domain/people/account.js";
import type { IdentityTransaction } from "../../src/usecases/identity-ports.js";
import type { Reader } from "../../src/usecases/ports.js";
import { anAct } from "../builders/acts.js";
import { openTestDatabase, type TestDatabase } from "../builders/database.js";
import { itemNumber } from "../builders/items.js";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.store.close());

const read = <T>(work: (reader: Reader) => Promise<T>) => database.store.read(work);
const write = <T>(work: (tx: IdentityTransaction) => Promise<T>) => database.store.transaction(work);

function anAccount(sketch: Partial<Account> = {}): Account {
  const id = randomUUID();
  return {
    id,
    email: `${id}@nordfjerd.example`,
    name: "Asta Holm",
    language: "da",
    active: true,
    grants: [],
    ...sketch,
  };
}

async function added(sketch: Partial<Account> = {}): Promise<Account> {
  const account = anAccount(sketch);
  await write((tx) => tx.saveAccount(null, account, anAct()));
  return account;
}

describe("accounts", () => {
  const grants: Grant[] = [
    { role: "finance-office" },
    { role: "centre-lead", centre: "Skole, Dagtilbud" },
    { role: "editor", centre: "Vej og Park" },
    { role: "editor", item: { fiscalYear: 2026, number: itemNumber("1.2") } },
    { role: "committee-reader", committee: "Teknikudvalget" },
    { role: "auditor" },
    { role: "administrator" },
  ];

  it("come back as they were saved, with every kind of grant, in their order", async () => {
    const account = await added({ grants });
    expect(await read((reader) => reader.account(account.id))).toEqual(account);
    expect(await read((reader) => reader.accountByEmail(account.email.toUpperCase()))).toEqual(account);
    expect(await read((reader) => reader.account(randomUUID()))).toBeNull();
    const after: Account = { ...account, active: false, name: "Asta Å. Holm", grants: grants.slice(5) };
    await write((tx) => tx.saveAccount(account, after, anAct()));
    expect(await read((reader) => reader.account(account.id))).toEqual(after);
  });

  it("are listed by name, as Danes order them", async () => {
    for (const name of ["Ågot", "Zelma", "Ærla", "Øyvind"]) await added({ name });
    const names = (await read((reader) => reader.accounts())).map(({ name }) => name);
    expect(names.filter((name) => /^[ZÆØÅ]/.test(name))).toEqual(["Zelma", "Ærla", "Øyvind", "Ågot"]);
  });

  it("keep their password's hash apart", async () => {
    const account = await added();
    expect(await read((reader) => reader.passwordHash(account.id))).toBeNull();
    await write((tx) => tx.savePasswordHash(account.id, "$argon2id$x", anAct()));
    expect(await read((reader) => reader.passwordHash(account.id))).toBe("$argon2id$x");
    expect(JSON.stringify(await read((reader) => reader.account(account.id)))).not.toContain("argon2");
  });

  it("are held: of many who count up at once none is lost", async () => {
    const account = await added({ name: "0" });
    const countUp = () =>
      write(async (tx) => {
        const before = await tx.holdAccount(account.id);
        if (before) await tx.saveAccount(before, { ...before, name: String(Number(before.name) + 1) }, anAct());
      });
    await Promise.all(Array.from({ length: 8 }, countUp));
    expect((await read((reader) => reader.account(account.id)))?.name).toBe("8");
    expect(await write((tx) => tx.holdAccount(randomUUID()))).toBeNull();
  });

  it.each<[string, (tx: IdentityTransaction) => Promise<void>]>([
    ["the people as a whole", (tx) => tx.holdPeople()],
    ["the guesses at one account", (tx) => tx.holdSignIn("a")],
  ])("%s can be held, though there is nobody", async (_case, hold) => {
    const seen: string[] = [];
    const work = (name: string) =>
      write(async (tx) => {
        await hold(tx);
        seen.push(name);
        await new Promise((resolve) => setTimeout(resolve, 5));
        seen.push(name);
      });
    await Promise.all(["a", "b", "c"].map(work));
    expect([0, 2, 4].every((index) => seen[index] === seen[index + 1])).toBe(true);
  });
});

describe("what people sign in with", () => {
  const [at, later, evenLater] = ["2026-01-01T10:00:00.000Z", "2026-01-02T10:00:00.000Z", "2026-01-03T10:00:00.000Z"];

  it("sessions and their tokens are added and written anew", async () => {
    const { id: accountId } = await added();
    const session = { id: randomUUID(), accountId, createdAt: at, expiresAt: later, revokedAt: null };
    const token = { hash: randomUUID(), sessionId: session.id, expiresAt: later, usedAt: null };
    await write(async (tx) => {
      await tx.saveSession(session);
      await tx.saveRefreshToken(token);
    });
    expect(await read((reader) => reader.session(session.id))).toEqual(session);
    expect(await read((reader) => reader.refreshToken(token.hash))).toEqual(token);
    await write((tx) => tx.saveSession({ ...session, expiresAt: evenLater }));
    await write((tx) => tx.saveRefreshToken({ ...token, usedAt: later }));
    expect((await read((reader) => reader.session(session.id)))?.expiresAt).toBe(evenLater);
    expect((await read((reader) => reader.refreshToken(token.hash)))?.usedAt).toBe(later);
    expect(await read((reader) => reader.refreshToken("unknown"))).toBeNull();
  });

  it("sessions are ended together, all or all but one; one that has ended keeps its end", async () => {
    const { id: accountId } = await added();
    const ending = (at: string) => ({ ...anAct({ at }), reason: "signed-out-everywhere" as const });
    const session = (revokedAt: string | null) => ({
      id: randomUUID(),
      accountId,
      createdAt: at,
      expiresAt: evenLater,
      revokedAt,
    });
    const [one, two, ended] = [session(null), session(null), session(at)];
    await write(async (tx) => {
      for (const each of [one, two, ended]) await tx.saveSession(each);
      await tx.revokeSessions(accountId, ending(later), { except: one.id });
    });
    const ends = () =>
      read(async (reader) =>
        Promise.all([one, two, ended].map(async ({ id }) => (await reader.session(id))?.revokedAt)),
      );
    expect(await ends()).toEqual([null, later, at]);
    await write((tx) => tx.revokeSessions(accountId, ending(evenLater)));
    expect(await ends()).toEqual([evenLater, later, at]);
  });

  it("links are used once, or used up together", async () => {
    const { id: accountId } = await added();
    const link = (purpose: "invitation" | "reset", usedAt: string | null) => ({
      hash: randomUUID(),
      accountId,
      purpose,
      expiresAt: later,
      usedAt,
    });
    const [open, used] = [link("invitation", null), link("reset", at)];
    await write(async (tx) => {
      await tx.saveLink(open, anAct());
      await tx.saveLink(used, anAct());
    });
    expect(await read((reader) => reader.link(open.hash))).toEqual(open);
    await write((tx) => tx.useUpLinks(accountId, later));
    expect(await read((reader) => reader.link(open.hash))).toEqual({ ...open, usedAt: later });
    expect(await read((reader) => reader.link(used.hash))).toEqual(used);
  });

  it("signing keys come newest first", async () => {
    const key = (id: string, createdAt: string) => ({ id, secret: `secret of ${id}`, createdAt, retiredAt: null });
    await write(async (tx) => {
      await tx.saveSigningKey(key("old", at), null);
      await tx.saveSigningKey(key("new", later), null);
      await tx.saveSigningKey({ ...key("old", at), retiredAt: later }, null);
    });
    expect(await read((reader) => reader.signingKeys())).toEqual([
      key("new", later),
      { ...key("old", at), retiredAt: later },
    ]);
  });

  it("guesses are kept by account and source, and forgotten by their last time", async () => {
    const guess = (source: string, lastFailureAt: string | null, lastSuccessAt: string | null) => ({
      subject: "s",
      source,
      failures: 3,
      lastFailureAt,
      lastSuccessAt,
    });
    const [stale, failed, known] = [guess("1", at, null), guess("2", evenLater, at), guess("3", at, evenLater)];
    await write(async (tx) => {
      for (const each of [stale, failed, { ...known, failures: 9 }, known]) await tx.saveSignInSource(each);
      await tx.saveSignInSource({ ...stale, subject: "another", lastFailureAt: evenLater });
    });
    expect(await read((reader) => reader.signInSources("s"))).toEqual([stale, failed, known]);
    await write((tx) => tx.forgetSignInSources(later));
    expect(await read((reader) => reader.signInSources("s"))).toEqual([failed, known]);
    expect(await read((reader) => reader.signInSources("another"))).toHaveLength(1);
  });

  it("sessions and links that have expired are forgotten, with their tokens; the rest is not", async () => {
    const asta = await added();
    const session = (id: string, expiresAt: string) => ({
      id,
      accountId: asta.id,
      createdAt: at,
      expiresAt,
      revokedAt: null,
    });
    const [over, lives] = [session(randomUUID(), at), session(randomUUID(), evenLater)];
    const link = (hash: string, expiresAt: string) =>
      ({ hash, accountId: asta.id, purpose: "reset", expiresAt, usedAt: null }) as const;
    await write(async (tx) => {
      for (const each of [over, lives]) await tx.saveSession(each);
      await tx.saveRefreshToken({ hash: "over", sessionId: over.id, expiresAt: at, usedAt: null });
      for (const each of [link("gone", at), link("good", evenLater)]) await tx.saveLink(each, anAct());
      await tx.forgetExpired(later);
    });
    expect(
      await read((reader) => Promise.all([reader.session(over.id), reader.refreshToken("over"), reader.link("gone")])),
    ).toEqual([null, null, null]);
    expect(await read((reader) => Promise.all([reader.session(lives.id), reader.link("good")]))).toEqual([
      lives,
      link("good", evenLater),
    ]);
  });
});
