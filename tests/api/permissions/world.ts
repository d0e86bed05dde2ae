import { randomUUID } from "node:crypto";
import { PassThrough } from "node:stream";
import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import { buildApi } from "../../../src/api/api.js";
import type { Actor } from "../../../src/domain/access/actor.js";
import type { Grant } from "../../../src/domain/access/grant.js";
import { type Account, personOf } from "../../../src/domain/people/account.js";
import { newSession } from "../../../src/domain/people/session-lifetime.js";
import { agreementJsonSchema } from "../../../src/exchange/json/agreement-document.schema.js";
import { agreementDocument } from "../../../src/exchange/json/agreement-json.export.js";
import { readAgreementDocument } from "../../../src/exchange/json/agreement-json.import.js";
import { doOnce } from "../../../src/usecases/do-once.js";
import type { Store, World } from "../../../src/usecases/ports.js";
import { useCases } from "../../../src/usecases/use-cases.js";
import { within } from "../../../src/usecases/within.js";
import { accepted } from "../../builders/agreements.js";
import { openTestStore } from "../../builders/database.js";
import { aClock, aPerson, cheapSecrets, keepPeopleWithPasswords, PASSWORD } from "../../builders/people.js";
import { expectDocumented, type OpenApi } from "../documented.js";
import { CENTRE, NUMBERS, playContent, type SCOPES, STATES, type State, YEARS } from "./content.js";
import type { Asker } from "./expected.js";
import { unchanging } from "./unchanging.js";

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** What requests need to know to be well formed, read once. */
export interface Known {
  readonly people: Readonly<Record<Exclude<Asker, "stranger">, Account>>;
  readonly coordinator: Account;
  /** Somebody's, who has not used them. */
  readonly refreshToken: string;
  readonly linkSecret: string;
  /** Of an entry, as the finance office sees it. */
  readonly versionOf: (state: State, name: { of: string; item: string; fiscalYear?: number }) => string;
}

export interface PermissionWorld {
  readonly known: Known;
  readonly api: FastifyInstance;
  /** Asks, and undoes whatever came of it. What is answered is held against the documentation. */
  readonly ask: (asker: Asker, asked: Asked) => Promise<LightMyRequestResponse>;
  readonly logged: () => string;
  close(): Promise<void>;
}

/** The API on content in every state, to be asked by somebody of every role: every answer is the first one. */
export async function openPermissionWorld(): Promise<PermissionWorld> {
  const store = await openTestStore();
  const clock = aClock();
  const secrets = cheapSecrets();
  const base = { now: clock.now, secrets, renderEdition: async () => new TextEncoder().encode("%PDF-") };
  const people = peopleOfEveryRole();
  const coordinator = aPerson(...coordinated("contributing", "other"));
  const office = { ...base, store, actor: personOf(people["finance-office"]) };
  await store.transaction((transaction) => playContent(transaction, useCases(within(office, transaction))));
  await keepPeopleWithPasswords(store, ...Object.values(people), coordinator);

  const log = new PassThrough();
  let told = "";
  log.on("data", (part) => {
    told += part;
  });
  let now: Store = store;
  const worldOf = (actor: Actor): World => ({ ...base, store: now, actor });
  const api = await buildApi({
    useCasesFor: (actor) => useCases(worldOf(actor)),
    doOnce: (actor, request, work) => doOnce(worldOf(actor), request, (inside) => work(useCases(inside))),
    now: clock.now,
    agreementDocument,
    readAgreementDocument,
    agreementJsonSchema,
    renderReport: async () => new TextEncoder().encode("%PDF-"),
    language: "da",
    reachData: async () => undefined,
    publicUrl: new URL("http://localhost:3000"),
    proxies: [],
    limits: { requests: 1e9, entries: 1e9 },
    log: { level: "debug", to: log },
  });
  await api.ready();
  await api.accessTokens.prepare();
  const documentation = api.swagger() as unknown as OpenApi;

  const tokens = new Map<Asker, string>();
  for (const [asker, { id }] of Object.entries(people)) {
    const session = newSession(randomUUID(), id, clock.now().toISOString());
    await store.transaction((transaction) => transaction.saveSession(session));
    tokens.set(asker as Asker, api.accessTokens.sign({ sub: id, sid: session.id }));
  }
  const operator = useCases(worldOf({ kind: "operator" }));
  const { email } = people.auditor;
  const { refreshSecret } = accepted(await operator.signIn({ email, password: PASSWORD, address: "127.0.0.1" }));
  const { secret } = accepted(await operator.issueResetLink(coordinator.id));
  const versionOf = await readVersions(api, `Bearer ${tokens.get("finance-office")}`);
  now = unchanging(store);

  return {
    known: { people, coordinator, refreshToken: refreshSecret, linkSecret: secret, versionOf },
    api,
    async ask(asker, { method, url, body, headers }) {
      const token = tokens.get(asker);
      const sent = {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      };
      const payload = body === undefined ? {} : { payload: JSON.stringify(body) };
      const request = { method: method as "GET", url, headers: sent, ...payload };
      return api.inject(request).then((response) => {
        if (method !== "HEAD") expectDocumented(documentation, method, url, response);
        return response;
      });
    },
    logged: () => told,
    async close() {
      await api.close();
      await store.close();
    },
  };
}

function peopleOfEveryRole(): Known["people"] {
  return {
    "finance-office": aPerson({ role: "finance-office" }),
    "centre-lead": aPerson({ role: "centre-lead", centre: CENTRE }),
    "editor of a centre": aPerson({ role: "editor", centre: CENTRE }),
    "editor of an item": aPerson(...coordinated("own")),
    "committee-reader": aPerson({ role: "committee-reader", committee: "Teknikudvalget" }),
    auditor: aPerson({ role: "auditor" }),
    administrator: aPerson({ role: "administrator" }),
    "nobody-with-grants": aPerson(),
  };
}

/** Of both items, in every year. */
function coordinated(...scopes: readonly (typeof SCOPES)[number][]): Grant[] {
  const numbers = scopes.flatMap((scope) => NUMBERS[scope]);
  return Object.values(YEARS).flatMap((fiscalYear) =>
    numbers.map((number) => ({ role: "editor" as const, item: { fiscalYear, number } })),
  );
}

interface Versioned {
  readonly of: string;
  readonly item: string;
  readonly fiscalYear?: number;
  readonly version: string;
}

async function readVersions(api: FastifyInstance, authorization: string): Promise<Known["versionOf"]> {
  const versions = new Map<string, string>();
  const keyOf = (state: State, { of, item, fiscalYear }: Omit<Versioned, "version">) =>
    [state, of, fiscalYear ?? "", item].join("/");
  for (const state of STATES) {
    for (const round of ["follow-ups/first", "implementation"]) {
      const url = `/agreements/${YEARS[state]}/${round}`;
      const shown = await api.inject({ url, headers: { authorization } }).then((response) => response.json());
      const { entries, extraFollowUps = [] } = shown;
      const named = [...entries, ...extraFollowUps].flatMap((entry) =>
        "effort" in entry ? [entry.effort, entry.economy] : [entry],
      ) as Versioned[];
      for (const entry of named) versions.set(keyOf(state, entry), entry.version);
    }
  }
  return (state, name) => versions.get(keyOf(state, name)) ?? "none";
}
