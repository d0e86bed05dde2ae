import type { LightMyRequestResponse } from "fastify";
import type { Account } from "../../src/domain/people/account.js";
import { type Call, type Door, type Method, openDoor } from "../api/door.js";
import { anAgreement } from "../builders/agreements.js";
import { anItem, itemNumber, MONEY } from "../builders/items.js";
import { aPerson, keepPeopleWithPasswords } from "../builders/people.js";

/** The most that ever race for one thing, and that write to different items at once. */
export const MOST = 6;
export const WRITERS = 20;

/** The round that entries, dates and texts are raced for; last year's item is in it. */
export const OPEN = "/agreements/2026";
/** Agreements that have, together, as many items as there are writers. */
const WIDE_YEARS = [2027, 2028, 2029, 2030];
export const WIDE = WIDE_YEARS.map((year) => `/agreements/${year}`);
/** A round in which nothing is due: it can be closed, and opened again. */
export const EMPTY = "/agreements/2024";

/** Where races are run: one database, and enough people who may all do the same. */
export interface Field {
  readonly door: Door;
  readonly offices: readonly Account[];
  readonly administrators: readonly Account[];
  readonly leadOfVej: Account;
  readonly leadOfSkole: Account;
  /** Somebody who signs in with a password. */
  readonly visitor: Account;
  /** Each time another. */
  readonly number: () => number;
  /** Each time a year that nobody has used. */
  readonly freshYear: () => number;
  close(): Promise<void>;
}

export async function openField(): Promise<Field> {
  const door = await openDoor();
  // one by one: what goes wrong at once is for the races to tell
  const several = async (role: "finance-office" | "administrator", people: Account[] = []): Promise<Account[]> =>
    people.length === MOST ? people : several(role, [...people, await door.personWith({ role })]);
  const extra = anItem({ number: "9.1", title: "Ny bro" });
  const numbers = Array.from({ length: WRITERS / WIDE.length }, (_, index) => `1.${index + 1}`);
  await door.keep(
    anAgreement({ fiscalYear: 2025, items: [extra] }),
    anAgreement({
      open: "first",
      extraFollowUps: [{ fiscalYear: 2025, number: itemNumber("9.1") }],
      items: [
        anItem({ number: "1.1", milestones: { first: "Planen er vedtaget." }, economy: { text: MONEY } }),
        anItem({ number: "1.2", responsibleCentres: ["Vej og Park", "Skole og Dagtilbud"] }),
      ],
    }),
    ...WIDE_YEARS.map((fiscalYear) => anAgreement({ fiscalYear, items: numbers.map((number) => anItem({ number })) })),
    anAgreement({ fiscalYear: 2024, open: "first" }),
  );
  const visitor = aPerson({ role: "finance-office" });
  await keepPeopleWithPasswords(door.store, visitor);
  let made = 0;
  let year = 2100;
  return {
    door,
    offices: await several("finance-office", [door.office]),
    administrators: await several("administrator"),
    leadOfVej: await door.personWith({ role: "centre-lead", centre: "Vej og Park" }),
    leadOfSkole: await door.personWith({ role: "centre-lead", centre: "Skole og Dagtilbud" }),
    visitor,
    number: () => {
      made += 1;
      return made;
    },
    freshYear: () => {
      year += 1;
      return year;
    },
    close: () => door.close(),
  };
}

/** A request that somebody is about to send. */
export interface Request extends Call {
  /** Null is a stranger. */
  readonly by: Account | null;
  readonly method: Method;
  readonly url: string;
}

/** How many turns of the event loop each of them hesitates. */
export type Pace = readonly number[];

/** Sends all of them before any is answered, each after its own hesitation. */
export function atOnce(
  { door }: Field,
  requests: readonly Request[],
  pace: Pace,
): Promise<readonly LightMyRequestResponse[]> {
  return Promise.all(
    requests.map(async ({ by, method, url, ...call }, index) => {
      for (let turns = pace[index % pace.length] ?? 0; turns > 0; turns -= 1) await new Promise(setImmediate);
      return by === null ? door.callAnonymously(method, url, call) : door.callAs(by, method, url, call);
    }),
  );
}

export function seenAs(version: string): { readonly headers: Record<string, string> } {
  return { headers: { "if-match": version } };
}

export async function show({ door }: Field, url: string): Promise<LightMyRequestResponse> {
  const response = await door.call("GET", url);
  if (response.statusCode !== 200) throw new Error(`${url} is not shown: ${response.body}`);
  return response;
}

/** Does something that nobody else is doing meanwhile. @throws when it is refused */
export async function alone(
  { door }: Field,
  method: Method,
  url: string,
  { by = door.office, seenAt, ...call }: Call & { readonly by?: Account; readonly seenAt?: string } = {},
): Promise<LightMyRequestResponse> {
  const seen = seenAt === undefined ? {} : seenAs(await door.tagOf(seenAt));
  const response = await door.callAs(by, method, url, { ...seen, ...call });
  if (response.statusCode >= 300) throw new Error(`${method} ${url} is refused: ${response.body}`);
  return response;
}

/** How many records the log has. */
export async function logLength({ door }: Field): Promise<number> {
  return (await door.store.read((reader) => reader.logEnd()))?.sequence ?? 0;
}
