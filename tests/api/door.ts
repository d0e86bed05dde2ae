import { randomUUID } from "node:crypto";
import { PassThrough } from "node:stream";
import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import { expect } from "vitest";
import { type ApiServices, buildApi } from "../../src/api/api.js";
import type { RequestKind } from "../../src/api/api-services.js";
import type { Pages } from "../../src/api/pages.js";
import type { Actor } from "../../src/domain/access/actor.js";
import type { Grant } from "../../src/domain/access/grant.js";
import type { Agreement } from "../../src/domain/agreements/agreement.js";
import type { Account } from "../../src/domain/people/account.js";
import { newSession } from "../../src/domain/people/session-lifetime.js";
import { agreementJsonSchema } from "../../src/exchange/json/agreement-document.schema.js";
import { agreementDocument } from "../../src/exchange/json/agreement-json.export.js";
import { readAgreementDocument } from "../../src/exchange/json/agreement-json.import.js";
import type { OpenStore } from "../../src/store/open-store.js";
import { doOnce } from "../../src/usecases/do-once.js";
import type { World } from "../../src/usecases/ports.js";
import { readOnce } from "../../src/usecases/read-once.js";
import { type UseCases, useCases } from "../../src/usecases/use-cases.js";
import { anAct } from "../builders/acts.js";
import { openTestStore } from "../builders/database.js";
import { aClock, aPerson, type Clock, cheapSecrets, keepPeople } from "../builders/people.js";
import { expectDocumented, type OpenApi } from "./documented.js";

export interface Call {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export type Method = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
type Answer = Promise<LightMyRequestResponse>;

export interface Door {
  readonly api: FastifyInstance;
  readonly store: OpenStore;
  /** Stands at 2026-08-14 until it is told to go on. */
  readonly clock: Clock;
  /** What has been logged as a bug. */
  readonly bugs: { readonly bug: string; readonly message: string }[];
  readonly log: PassThrough;
  /** What has been logged, line by line. */
  readonly lines: () => string[];
  /** Somebody of the finance office. */
  readonly office: Account;
  /** Somebody new with these grants. */
  readonly personWith: (...grants: Grant[]) => Promise<Account>;
  /** Asks as the finance office, and holds whatever is answered against the documentation. */
  readonly call: (method: Method, url: string, call?: Call) => Answer;
  /** The same as somebody else, who must be in the store. */
  readonly callAs: (person: Account, method: Method, url: string, call?: Call) => Answer;
  /** The same as nobody. */
  readonly callAnonymously: (method: Method, url: string, call?: Call) => Answer;
  /** Asks as nobody where nothing is documented. */
  readonly ask: (url: string, headers?: Record<string, string>, method?: Method) => Answer;
  /** An access token of somebody's, as if they had just signed in. */
  readonly tokenOf: (person: Account) => Promise<string>;
  /** The tag of what is at an address. */
  readonly tagOf: (url: string) => Promise<string>;
  /** Puts agreements in, in place of those of their years. */
  readonly keep: (...agreements: readonly Agreement[]) => Promise<void>;
  close(): Promise<void>;
}

interface Around {
  readonly clock?: Clock;
  readonly log?: PassThrough;
  readonly change?: (ours: UseCases) => Partial<UseCases>;
}

/** What the API needs of the house, around a store. */
export function servicesFor(
  store: OpenStore,
  { clock = aClock(), log = new PassThrough(), change = () => ({}) }: Around = {},
): ApiServices {
  const worldOf = (actor: Actor, request?: RequestKind): World => ({
    ...{ actor, now: clock.now, secrets: cheapSecrets(), renderEdition },
    store: request === "reading" ? readOnce(store) : store,
  });
  const useCasesIn = (world: World) => {
    const ours = useCases(world);
    return { ...ours, ...change(ours) };
  };
  return {
    useCasesFor: (actor, request) => useCasesIn(worldOf(actor, request)),
    doOnce: (actor, request, work) => doOnce(worldOf(actor), request, (inside) => work(useCasesIn(inside))),
    now: clock.now,
    agreementDocument,
    readAgreementDocument,
    agreementJsonSchema,
    renderReport: async (facts, language) => paper(language, facts),
    language: "da",
    reachData: () => store.read((reader) => reader.agreements()),
    publicUrl: new URL("http://localhost:3000"),
    proxies: [],
    limits: { requests: 1e9, entries: 1e9 },
    log: { level: "debug", to: log },
  };
}

let documentation: OpenApi | undefined;

/** The API on an empty database of its own; the paper of a report is only what it was asked to say. */
export async function openDoor(
  change: (ours: UseCases) => Partial<UseCases> = () => ({}),
  settings: Partial<ApiServices> = {},
  given: Promise<OpenStore> = openTestStore(),
  pages?: Pages,
): Promise<Door> {
  const store = await given;
  const log = new PassThrough();
  const lines = linesOf(log);
  const clock = aClock();
  const api = await buildApi({ ...servicesFor(store, { clock, log, change }), ...settings }, pages);
  await api.ready();
  await api.accessTokens.prepare();
  // the same for every door, and long in the making
  documentation ??= api.swagger() as unknown as OpenApi;
  const documented = documentation;

  const callAnonymously = (method: Method, url: string, { body, headers = {} }: Call = {}) => {
    const sent = { headers: { "content-type": "application/json", ...headers }, payload: asJson(body) };
    const request = body === undefined ? { method, url, headers } : { method, url, ...sent };
    return api.inject(request).then((response) => {
      expectDocumented(documented, method, url, response);
      return response;
    });
  };
  const personWith = async (...grants: Grant[]) => {
    const person = aPerson(...grants);
    await keepPeople(store, person);
    return person;
  };
  const tokens = new Map<string, string>();
  const tokenOf = async ({ id }: Account) => {
    const known = tokens.get(id);
    if (known !== undefined) return known;
    const session = newSession(randomUUID(), id, clock.now().toISOString());
    await store.transaction((transaction) => transaction.saveSession(session));
    const token = api.accessTokens.sign({ sub: id, sid: session.id });
    tokens.set(id, token);
    return token;
  };
  const callAs = async (person: Account, method: Method, url: string, { body, headers }: Call = {}) => {
    const authorization = `Bearer ${await tokenOf(person)}`;
    return callAnonymously(method, url, { body, headers: { authorization, ...headers } });
  };
  const office = await personWith({ role: "finance-office" });
  return {
    api,
    store,
    clock,
    get bugs() {
      return bugsIn(lines());
    },
    log,
    lines,
    office,
    personWith,
    call: (...what) => callAs(office, ...what),
    callAs,
    callAnonymously,
    ask: (url, headers = {}, method = "GET") => api.inject({ method, url, headers }),
    tokenOf,
    tagOf: async (url) => String((await callAs(office, "GET", url)).headers.etag),
    keep: async (...agreements) => {
      for (const agreement of agreements) {
        await store.transaction(async (tx) => tx.save(await tx.agreement(agreement.fiscalYear), agreement, anAct()));
      }
    },
    close: async () => {
      await api.close();
      await store.close();
    },
  };
}

function linesOf(log: PassThrough): () => string[] {
  let text = "";
  log.on("data", (part) => {
    text += part;
  });
  return () => text.split("\n").filter((line) => line !== "");
}

/** Their messages are logged for whoever looks for bugs. */
function bugsIn(lines: readonly string[]): Door["bugs"] {
  return lines.map((line) => JSON.parse(line)).filter(({ bug, message }) => bug && message !== undefined);
}

const renderEdition: World["renderEdition"] = async (content, edition) =>
  paper(edition.language, { ...edition, round: content });

function paper(language: string, facts: object): Uint8Array {
  return new TextEncoder().encode(`%PDF-${language}${JSON.stringify(facts)}`);
}

function asJson(body: unknown): string {
  return typeof body === "string" ? body : JSON.stringify(body);
}

/** The code of a problem, after looking at what every problem has. */
export function problemOf(response: LightMyRequestResponse): { status: number; code: string } {
  expect(response.headers["content-type"]).toBe("application/problem+json");
  const problem = response.json();
  expect(problem).toMatchObject({
    type: `urn:milepael:problem:${problem.code}`,
    title: expect.stringMatching(/./),
    status: response.statusCode,
    detail: expect.stringMatching(/./),
    instance: expect.stringMatching(/^\//),
  });
  return { status: response.statusCode, code: problem.code };
}

/** Which fields a problem names. */
export function fieldsOf(response: LightMyRequestResponse): string[] {
  return response.json().errors.map(({ field }: { field: string }) => field);
}
