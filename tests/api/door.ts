import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import { expect } from "vitest";
import { buildApi } from "../../src/api/api.js";
import type { Agreement } from "../../src/domain/agreements/agreement.js";
import { agreementJsonSchema } from "../../src/exchange/json/agreement-document.schema.js";
import { agreementDocument } from "../../src/exchange/json/agreement-json.export.js";
import { readAgreementDocument } from "../../src/exchange/json/agreement-json.import.js";
import type { OpenStore } from "../../src/store/open-store.js";
import { type UseCases, useCases } from "../../src/usecases/use-cases.js";
import { openTestStore } from "../builders/database.js";
import { expectDocumented, type OpenApi } from "./documented.js";

export interface Call {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

type Method = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";

export interface Door {
  readonly api: FastifyInstance;
  readonly store: OpenStore;
  /** What has been logged as a bug. */
  readonly bugs: { readonly id: string; readonly error: unknown }[];
  /** Asks, and holds whatever is answered against the documentation. */
  readonly call: (method: Method, url: string, call?: Call) => Promise<LightMyRequestResponse>;
  /** Asks where nothing is documented. */
  readonly ask: (url: string, headers?: Record<string, string>) => Promise<LightMyRequestResponse>;
  /** The tag of what is at an address. */
  readonly tagOf: (url: string) => Promise<string>;
  /** Puts agreements in, in place of those of their years. */
  readonly keep: (...agreements: readonly Agreement[]) => Promise<void>;
  close(): Promise<void>;
}

/** The API on an empty database of its own; the paper of a report is only what it was asked to say. */
export async function openDoor(change: (ours: UseCases) => Partial<UseCases> = () => ({})): Promise<Door> {
  const store = await openTestStore();
  const bugs: Door["bugs"] = [];
  const ours = useCases({ store, now: () => new Date("2026-08-14T10:00:00Z"), actor: "Birthe Ravnsholm" });
  const api = buildApi({
    useCases: { ...ours, ...change(ours) },
    agreementDocument,
    readAgreementDocument,
    agreementJsonSchema,
    renderReport: async (facts, language) => new TextEncoder().encode(`%PDF-${language}${JSON.stringify(facts)}`),
    language: "da",
    logBug: (id, error) => bugs.push({ id, error }),
  });
  await api.ready();
  const documentation = api.swagger() as unknown as OpenApi;

  const call = (method: Method, url: string, { body, headers = {} }: Call = {}) => {
    const sent = { headers: { "content-type": "application/json", ...headers }, payload: asJson(body) };
    const request = body === undefined ? { method, url, headers } : { method, url, ...sent };
    return api.inject(request).then((response) => {
      expectDocumented(documentation, method, url, response);
      return response;
    });
  };
  return {
    api,
    store,
    bugs,
    call,
    ask: (url, headers = {}) => api.inject({ url, headers }),
    tagOf: async (url) => String((await call("GET", url)).headers.etag),
    keep: async (...agreements) => {
      for (const agreement of agreements) {
        await store.transaction(async (tx) => tx.save(await tx.agreement(agreement.fiscalYear), agreement));
      }
    },
    close: async () => {
      await api.close();
      await store.close();
    },
  };
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
