import type { LightMyRequestResponse } from "fastify";
import type { Account } from "../../src/domain/people/account.js";
import type { Door } from "../api/door.js";

/** Somebody with a browser that runs no script: it keeps cookies, and sends forms. */
export interface Reader {
  get(url: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  /** Sends a form, with the token of the last page that had one. */
  post(
    url: string,
    fields: Record<string, string | readonly string[]>,
    headers?: Record<string, string>,
  ): Promise<LightMyRequestResponse>;
}

/** @param person who has signed in already; else nobody has */
export function reader(door: Door, person?: Account): Reader {
  const cookies = new Map<string, string>();
  let token = "";
  const ask = async (
    options: { method: "GET" | "POST"; url: string; payload?: string },
    more: Record<string, string> = {},
  ) => {
    if (person && !cookies.has("milepael-access")) cookies.set("milepael-access", await door.tokenOf(person));
    const request = {
      ...options,
      headers: {
        accept: "text/html",
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        ...(options.payload === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" }),
        ...more,
      },
    };
    return door.api.inject(request).then((answer) => {
      for (const { name, value } of answer.cookies) cookies.set(name, value);
      token = /name="_csrf" value="([^"]+)"/.exec(answer.body)?.[1] ?? token;
      return answer;
    });
  };
  return {
    get: (url, headers) => ask({ method: "GET", url }, headers),
    post(url, fields, headers) {
      const form = new URLSearchParams(token === "" ? [] : [["_csrf", token]]);
      for (const [name, values] of Object.entries(fields))
        for (const value of [values].flat()) form.append(name, value);
      return ask({ method: "POST", url, payload: form.toString() }, headers);
    },
  };
}
