import { expect } from "vitest";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  // biome-ignore lint/suspicious/noExplicitAny: what is answered is what is being tried
  readonly json: any;
}

export interface Ask {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** Somebody at a machine of their own, with a password and whatever signing in with it gave them. */
export interface Visitor {
  /** @param cookies as a page does it; else as a program */
  signIn(password: string, how?: { readonly cookies?: boolean }): Promise<void>;
  ask(method: string, path: string, ask?: Ask): Promise<Answer>;
  /** The same, and it must be answered with what was asked for. */
  get(path: string): Promise<Answer>;
  /**
   * Changes what is there in the version it has now, and it must be done.
   * @param seenAt where the version is read, when it is not the place that is changed
   */
  change(method: string, path: string, body?: unknown, seenAt?: string): Promise<Answer>;
  /** The same, and it must be refused. @returns the problem */
  refused(method: string, path: string, body?: unknown, seenAt?: string): Promise<Answer["json"]>;
  readonly pageCookies: ReadonlyMap<string, string>;
}

export function visitor(address: string, email: string): Visitor {
  const cookies = new Map<string, string>();
  let credentials: Record<string, string> = {};

  const ask: Visitor["ask"] = async (method, path, { body, headers = {} } = {}) => {
    const jar = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const sent = {
      ...credentials,
      ...(jar === "" ? {} : { cookie: jar }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    };
    const content = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(`${address}${path}`, { method, headers: sent, ...content });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const bytes = Buffer.from(await response.arrayBuffer());
    if (response.status >= 500) throw new Error(`${method} ${path}: ${bytes.toString()}`);
    const isJson = response.headers.get("content-type")?.includes("json") && bytes.length > 0;
    return {
      ...response,
      status: response.status,
      headers: response.headers,
      bytes,
      json: isJson ? JSON.parse(bytes.toString()) : null,
    };
  };
  const seen = async (method: string, path: string, body: unknown, seenAt: string) => {
    const { headers } = await ask("GET", seenAt);
    const tag = headers.get("etag") ?? "*";
    return ask(method, path, { body, headers: { "if-match": tag } });
  };

  return {
    pageCookies: cookies,
    ask,
    async signIn(password, how = {}) {
      const { json, status } = await ask("POST", "/sessions", { body: { email, password, ...how } });
      expect(status).toBe(201);
      credentials = how.cookies ? { "x-csrf-token": json.csrfToken } : { authorization: `Bearer ${json.accessToken}` };
    },
    async get(path) {
      return done(await ask("GET", path));
    },
    async change(method, path, body, seenAt = path) {
      return done(await seen(method, path, body, seenAt));
    },
    async refused(method, path, body, seenAt = path) {
      const { status, json } = await seen(method, path, body, seenAt);
      if (status < 400) throw new Error(`${method} ${path} was not refused`);
      return json;
    },
  };
}

/** @throws with what was answered, when it was refused */
export function done(answer: Answer): Answer {
  if (answer.status >= 400) throw new Error(`refused: ${JSON.stringify(answer.json)}`);
  return answer;
}
