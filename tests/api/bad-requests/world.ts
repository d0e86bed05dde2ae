import { randomUUID } from "node:crypto";
import { Writable } from "node:stream";
import type { Account, AccountId } from "../../../src/domain/people/account.js";
import { newLink } from "../../../src/domain/people/one-time-link.js";
import { newSession, nextToken } from "../../../src/domain/people/session-lifetime.js";
import { agreementDocument } from "../../../src/exchange/json/agreement-json.export.js";
import { anAct } from "../../builders/acts.js";
import { anAgreement } from "../../builders/agreements.js";
import { anItem, happy, itemNumber, unresolved } from "../../builders/items.js";
import { cheapSecrets, PASSWORD } from "../../builders/people.js";
import { type Door, openDoor } from "../door.js";
import { entriesIn, seen } from "../entries.js";
import { openWatchedDatabase, type WatchedDatabase } from "./database.js";
import type { Dictionary } from "./values-of-schema.js";

/** Stands in everything that only the finance office, auditors and the other centre may read. */
export const OTHER_CENTRES_WORDS = "Kanariefugl";
/** Sent again with another body, it is refused. */
export const USED_KEY = "used-before";

/** Somebody who asks; `token` is null for a stranger. */
export interface Asker {
  readonly name: string;
  readonly token: string | null;
  /** Changes nothing but their own account, however they ask. */
  readonly readsOnly: boolean;
  readonly seesOtherCentres: boolean;
  /** Has sent a POST under `USED_KEY`. */
  readonly hasUsedKey: boolean;
}

/** Where there is something: the parameters of addresses that belong together. */
export type Place = Readonly<Record<string, string>>;

export interface BadWorld extends WatchedDatabase {
  readonly door: Door;
  /** What has been logged as a bug since it was last asked. */
  readonly newBugs: () => string[];
  readonly askers: readonly Asker[];
  readonly places: readonly Place[];
  /** What can be spoken of at an address. */
  readonly knownAt: (url: string) => Dictionary;
  /** Tokens that look like one and are none, or no longer. */
  readonly badTokens: readonly string[];
  readonly secrets: readonly string[];
}

const PARK = "Vej og Park";
const SCHOOL = "Skole og Dagtilbud";
const EARLIER = "/agreements/2025/follow-ups";
const NOW = "/agreements/2026/follow-ups/second";
const gap = (item: string) => ({ entry: { of: "milestones", item }, reason: "Ferie." });
const CURRENT = { "if-match": "*" };

/** A year of every stage that a round can be in, with something for everybody to break. */
export async function openBadWorld(): Promise<BadWorld> {
  const database = await openWatchedDatabase();
  const bugs: string[] = [];
  const log = { level: "debug" as const, to: bugCatcher(bugs) };
  const door = await openDoor(undefined, { log }, Promise.resolve(database.store));
  await keepAgreements(door);
  await playRounds(door);
  const people = await addPeople(door);
  const secrets = await handOutSecrets(door, people.office.id);
  const ofFollowUp = await seenEntries(door, NOW);
  const ofImplementation = await seenEntries(door, "/agreements/2027/implementation");
  await useKeys(door, people);
  return {
    ...database,
    door,
    newBugs: () => bugs.splice(0),
    places: placesFor(people.editor.id),
    knownAt: (url) => ({
      AgreementDocument: [2040, 2041].map((fiscalYear) => agreementDocument(anAgreement({ fiscalYear }))),
      ...{ fiscalYear: [2025, 2026], earlierYear: [2025], chapter: [0], number: ["9.1"], item: ["1.1", "1.2", "3.7"] },
      entries: (url.includes("/implementation") ? ofImplementation : ofFollowUp).map((entry) => [entry]),
      gaps: [[], [gap("3.7"), gap("3.8")]],
      latestStatusOf: [{ fiscalYear: 2025, number: "3.7" }],
      id: [people.editor.id],
      centre: [PARK, SCHOOL],
      email: [people.office.email, "ny@nordfjerd.dk"],
      ...secrets.known,
    }),
    askers: await askersOf(door, people),
    badTokens: await badTokens(door, people.office),
    secrets: secrets.told,
  };
}

function bugCatcher(bugs: string[]): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      const line = String(chunk);
      if (line.includes('"bug":')) bugs.push(line);
      done();
    },
  });
}

async function keepAgreements(door: Door): Promise<void> {
  const quiet = [anItem({ number: "3.7" })];
  const milestones = { second: "Planen er vedtaget.", third: "Anlægget er åbnet." };
  const secret = { title: OTHER_CENTRES_WORDS, description: OTHER_CENTRES_WORDS, responsibleCentres: [SCHOOL] };
  await door.keep(
    ...[2025, 2028, 2029, 2030, 2031, 2032].map((fiscalYear) => anAgreement({ fiscalYear, items: quiet })),
    anAgreement({ fiscalYear: 2027, items: [...quiet, anItem({ number: "3.8" })] }),
    anAgreement({
      held: "first",
      open: "second",
      items: [
        anItem({ number: "1.1", milestones, economy: { moneySetAside: true } }),
        anItem({ number: "1.2", milestones, effort: { first: happy() } }),
        anItem({ number: "1.3", effort: { first: unresolved() }, economy: { ratings: { first: unresolved() } } }),
        anItem({ number: "2.1", ...secret, milestones: { second: OTHER_CENTRES_WORDS } }),
      ],
      extraFollowUps: [{ fiscalYear: 2025, number: itemNumber("3.7") }],
    }),
  );
}

async function playRounds(door: Door): Promise<void> {
  const rate = (item: string, body: object) =>
    must(door, "PUT", `${NOW}/items/${item}/effort`, { smiley: "neutral", status: "Forsinket en uge.", ...body });
  await rate("1.1", {});
  await rate("1.2", {});
  await rate("2.1", { status: OTHER_CENTRES_WORDS });
  await submit(door, NOW, "1.2");
  await must(door, "PUT", `${NOW}/extra-follow-ups/2025/3.7`, { text: "Færdig." });
  for (const round of ["first", "second", "third", "year-end"]) {
    await must(door, "POST", `${EARLIER}/${round}/open`);
    await must(door, "POST", `${EARLIER}/${round}/close`);
  }
  for (const change of ["open", "close", "publish"]) {
    await must(door, "POST", `/agreements/2031/follow-ups/first/${change}`);
  }
  await must(door, "POST", "/agreements/2027/implementation/open");
  await must(door, "PUT", "/agreements/2027/items/3.7/milestones/first", { text: "Udkast." });
  await must(door, "PUT", "/agreements/2027/items/3.8/milestones/first", { text: "Udkast." });
  await submit(door, "/agreements/2027/implementation", "3.8");
  const ready = "/agreements/2032/implementation";
  await must(door, "POST", `${ready}/open`);
  await must(door, "PUT", "/agreements/2032/items/3.7/milestones/first", { text: "Udkast." });
  await submit(door, ready, "3.7");
  await must(door, "POST", `${ready}/approve`, { entries: seen(entriesIn(await door.call("GET", ready))) });
  await must(door, "POST", "/agreements/2029/follow-ups/first/open");
  await must(door, "POST", "/agreements/2030/implementation/open");
  await must(door, "POST", "/agreements/2030/implementation/close", { gaps: [gap("3.7")] });
}

async function submit(door: Door, round: string, item: string): Promise<void> {
  const drafts = entriesIn(await door.call("GET", round)).filter((entry) => {
    return entry.item === item && entry.progress === "draft";
  });
  await must(door, "POST", `${round}/submit`, { entries: seen(drafts) });
}

async function must(door: Door, method: "POST" | "PUT", url: string, body: object = {}): Promise<void> {
  const answer = await door.call(method, url, { body, headers: CURRENT });
  if (answer.statusCode >= 300) throw new Error(`${method} ${url}: ${answer.body}`);
}

async function seenEntries(door: Door, round: string): Promise<unknown[]> {
  return seen(entriesIn(await door.call("GET", round)).filter(({ progress }) => progress !== null));
}

interface People {
  readonly office: Account;
  readonly lead: Account;
  readonly editor: Account;
  readonly auditor: Account;
  readonly administrator: Account;
  readonly reader: Account;
}

async function addPeople(door: Door): Promise<People> {
  const people = {
    office: door.office,
    lead: await door.personWith({ role: "centre-lead", centre: PARK }),
    editor: await door.personWith({ role: "editor", centre: PARK }),
    auditor: await door.personWith({ role: "auditor" }),
    administrator: await door.personWith({ role: "administrator" }),
    reader: await door.personWith({ role: "committee-reader", committee: "Teknikudvalget" }),
  };
  await door.personWith({ role: "administrator" });
  // so that nobody's assignment can be made unseen
  for (const [year, items] of [
    [2026, ["1.1", "1.2", "1.3", "2.1"]],
    [2027, ["3.7", "3.8"]],
    ...[2025, 2028, 2029, 2030, 2031, 2032].map((earlier): [number, string[]] => [earlier, ["3.7"]]),
  ] as [number, string[]][]) {
    for (const item of items) {
      const url = `/agreements/${year}/items/${item}/coordinator`;
      const answer = await door.call("PUT", url, { body: { id: people.editor.id } });
      if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.body}`);
    }
  }
  return people;
}

async function handOutSecrets(door: Door, id: AccountId): Promise<{ known: Dictionary; told: readonly string[] }> {
  const secrets = cheapSecrets();
  const [hash, refreshToken, link] = [await secrets.hashPassword(PASSWORD), secrets.drawSecret(), secrets.drawSecret()];
  const at = door.clock.now().toISOString();
  const session = newSession(randomUUID(), id, at);
  const keys = await door.store.transaction(async (transaction) => {
    await transaction.savePasswordHash(id, hash, anAct());
    await transaction.saveSession(session);
    await transaction.saveRefreshToken(nextToken(session, secrets.hashSecret(refreshToken), at));
    await transaction.saveLink(newLink(secrets.hashSecret(link), id, "reset", at), anAct());
    return transaction.signingKeys();
  });
  return {
    known: {
      password: [PASSWORD],
      oldPassword: [PASSWORD],
      newPassword: ["otte gule både på fjorden"],
      refreshToken: [refreshToken],
      secret: [link],
    },
    told: [hash, PASSWORD, refreshToken, link, ...keys.map(({ secret }) => secret)],
  };
}

/** Whoever may post anything has posted something under the key. */
async function useKeys(door: Door, { office, lead, administrator }: People): Promise<void> {
  const headers = { "idempotency-key": USED_KEY };
  const body = { entries: [{ entry: { of: "effort", item: "1.1" }, version: "old" }] };
  for (const person of [office, lead]) await door.callAs(person, "POST", `${NOW}/submit`, { body, headers });
  await door.callAs(administrator, "POST", `/people/${randomUUID()}/reset-link`, { body: {}, headers });
}

async function askersOf(door: Door, { office, lead, auditor, administrator, reader }: People): Promise<Asker[]> {
  const asker = async (name: string, person: Account, facts: Partial<Asker>): Promise<Asker> => ({
    ...{ name, token: await door.tokenOf(person), readsOnly: false, seesOtherCentres: false, hasUsedKey: false },
    ...facts,
  });
  return [
    await asker("finance office", office, { seesOtherCentres: true, hasUsedKey: true }),
    await asker("centre lead", lead, { hasUsedKey: true }),
    await asker("auditor", auditor, { readsOnly: true, seesOtherCentres: true }),
    await asker("administrator", administrator, { hasUsedKey: true }),
    await asker("committee reader", reader, { readsOnly: true }),
    { name: "stranger", token: null, readsOnly: true, seesOtherCentres: false, hasUsedKey: false },
  ];
}

function placesFor(id: AccountId): Place[] {
  const extra = { earlierYear: "2025", number: "3.7", id };
  return [
    ...["1.1", "1.2", "2.1"].map((number) => ({ fiscalYear: "2026", checkpoint: "second", number, id })),
    { fiscalYear: "2026", checkpoint: "first", number: "1.3", id },
    { fiscalYear: "2026", checkpoint: "third", number: "1.1", id },
    { fiscalYear: "2026", checkpoint: "second", ...extra },
    { fiscalYear: "2031", checkpoint: "first", number: "1", id },
    { fiscalYear: "2025", checkpoint: "third", number: "3.7", id },
    { fiscalYear: "2025", checkpoint: "year-end", number: "3.7", id },
    ...["2027", "2028", "2029", "2030", "2031", "2032"].map((fiscalYear) => ({
      fiscalYear,
      checkpoint: "first",
      number: "3.7",
      id,
    })),
  ];
}

async function badTokens({ api, store, clock, tokenOf }: Door, office: Account): Promise<string[]> {
  const good = await tokenOf(office);
  const [head = "", claims = "", signature = ""] = good.split(".");
  const { sub, sid } = api.jwt.decode(good) as { sub: string; sid: string };
  const [key] = await store.read((reader) => reader.signingKeys());
  if (!key) throw new Error("there is no signing key");
  const day = 86_400_000;
  const signed = (changes: object) => {
    const usual = { iss: "milepael", aud: "milepael-api", expiresIn: 600, clockTimestamp: clock.now().getTime() };
    return api.jwt.sign({ sub, sid }, { key: key.secret, kid: key.id, algorithm: "HS256", ...usual, ...changes });
  };
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const flipped = signature.startsWith("A") ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
  return [
    good.slice(0, -1),
    `${head}.${claims}`,
    `${head}.${claims}.`,
    `${head}.${claims}.${flipped}`,
    `${encode({ alg: "none", typ: "JWT", kid: key.id })}.${claims}.`,
    `${encode({ alg: "none", typ: "JWT", kid: key.id })}.${claims}.${signature}`,
    `${encode({ alg: "RS256", typ: "JWT", kid: key.id })}.${claims}.${signature}`,
    `${encode({ alg: "HS256", typ: "JWT", kid: "__proto__" })}.${claims}.${signature}`,
    `${encode({ alg: "HS256", typ: "JWT", kid: { $ne: null } })}.${claims}.${signature}`,
    signed({ kid: randomUUID() }),
    signed({ key: "another key that is long enough for this" }),
    signed({ aud: "another-api" }),
    signed({ iss: "another" }),
    signed({ clockTimestamp: clock.now().getTime() - day }),
    api.jwt.sign({ sub, sid: randomUUID() }, { key: key.secret, kid: key.id, iss: "milepael", aud: "milepael-api" }),
  ];
}
