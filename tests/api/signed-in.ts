import { createHmac } from "node:crypto";
import type { LightMyRequestResponse } from "fastify";
import type { Account } from "../../src/domain/people/account.js";
import { PASSWORD } from "../builders/people.js";
import type { Door } from "./door.js";

/** What a program is told when it signs in. */
export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
}

export function bearer(accessToken: string): { headers: Record<string, string> } {
  return { headers: { authorization: `Bearer ${accessToken}` } };
}

export async function signIn(door: Door, { email }: Account, password = PASSWORD): Promise<Tokens> {
  const answer = await door.callAnonymously("POST", "/sessions", { body: { email, password } });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json();
}

/** What a page has once somebody has signed in there. */
export interface Page {
  readonly cookie: string;
  readonly csrfToken: string;
}

export async function signInOnPage(door: Door, { email }: Account): Promise<Page> {
  const answer = await door.callAnonymously("POST", "/sessions", {
    body: { email, password: PASSWORD, cookies: true },
  });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return pageAfter(answer);
}

export function pageAfter(answer: LightMyRequestResponse): Page {
  const cookie = answer.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  return { cookie, csrfToken: answer.json().csrfToken };
}

/** A JWT as anybody could write it who has a key. */
export function forge(header: object, claims: object, secret: string, hash = "sha256"): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signed = `${part(header)}.${part(claims)}`;
  return `${signed}.${createHmac(hash, secret).update(signed).digest("base64url")}`;
}

export function readJwt(token: string): { header: Record<string, string>; claims: Record<string, unknown> } {
  const [header, claims] = token.split(".").map((part) => Buffer.from(part, "base64url").toString());
  return { header: JSON.parse(header ?? ""), claims: JSON.parse(claims ?? "") };
}
