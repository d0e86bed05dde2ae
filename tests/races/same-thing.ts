import type { LightMyRequestResponse } from "fastify";
import { expect } from "vitest";
import type { Account } from "../../src/domain/people/account.js";
import type { Method } from "../api/door.js";
import { atOnce, EMPTY, type Field, logLength, OPEN, type Pace, type Request, seenAs, show } from "./field.js";

/** Something that many read and then change, each in another way, all on the version they have read. */
interface SameThing {
  readonly url: (field: Field) => string;
  readonly by: (field: Field) => readonly Account[];
  /** Where it is changed, when that is not where it is read. */
  readonly at?: string;
  readonly method: Method;
  /** The field that is fought for, as a conflict names it, and the body that makes it say something. */
  readonly field: string;
  readonly body: (says: string) => object;
  readonly says?: (number: number) => string;
}

const offices = ({ offices: all }: Field) => all;
const words = (number: number) => `Svar nummer ${number}.`;
const days = (number: number) => `2026-${pad(1 + (number % 12))}-${pad(1 + (number % 28))}`;
const pad = (number: number) => String(number).padStart(2, "0");

/** What a body of one key and the thing it changes have in common. */
const plain = (field: string) => ({ method: "PATCH" as const, field, body: (says: string) => ({ [field]: says }) });
const written = (field: string, body: (says: string) => object) => ({ method: "PUT" as const, field, body });

export const THINGS: Readonly<Record<string, SameThing>> = {
  "the effort of an item": {
    url: () => `${OPEN}/follow-ups/first/items/1.1/effort`,
    by: offices,
    ...written("rating.status", (status) => ({ smiley: "happy", status })),
  },
  "the economy of an item": {
    url: () => `${OPEN}/follow-ups/first/items/1.1/economy`,
    by: offices,
    ...written("rating.status", (status) => ({ smiley: "sad", status })),
  },
  "the latest status of an extra follow-up": {
    url: () => `${OPEN}/follow-ups/first/extra-follow-ups/2025/9.1`,
    by: offices,
    ...written("text", (text) => ({ text })),
  },
  "the facts of an item": { url: () => `${OPEN}/items/1.1`, by: offices, ...plain("description") },
  "the facts of an agreement": { url: () => OPEN, by: offices, ...plain("caseNumber") },
  "the dates of a round": { url: () => `${EMPTY}/follow-ups/first`, by: offices, ...plain("datedOn"), says: days },
  "a person": {
    url: ({ visitor }) => `/people/${visitor.id}`,
    by: ({ administrators }) => administrators,
    ...plain("name"),
  },
  "a milestone": {
    url: () => `${OPEN}/items/1.2`,
    by: offices,
    at: `${OPEN}/items/1.2/milestones/third`,
    ...written("third", (text) => ({ text })),
  },
};

/** Exactly one has what it asked for; the others are told both versions, and nothing of theirs is written. */
export async function raceForOneThing(field: Field, thing: SameThing, pace: Pace): Promise<void> {
  const url = thing.url(field);
  const before = await show(field, url);
  const began = await logLength(field);
  const people = thing.by(field).slice(0, pace.length);
  const contenders = people.map((by) => ({ by, says: (thing.says ?? words)(field.number()) }));
  const requests = contenders.map(
    ({ by, says }): Request => ({
      by,
      method: thing.method,
      url: thing.at ?? url,
      body: thing.body(says),
      ...seenAs(String(before.headers.etag)),
    }),
  );
  const answers = await atOnce(field, requests, pace);

  const winner = onlyWinner(answers);
  const won = contenders[winner]?.says;
  const after = await show(field, url);
  expect(after.headers.etag).toBe(answers[winner]?.headers.etag);
  for (const [index, answer] of answers.entries()) {
    if (index === winner) continue;
    const { conflict } = expectLost(answer);
    expect(conflict.fields).toContainEqual({ field: thing.field, yours: contenders[index]?.says, current: won });
    expect(asTag(conflict.version)).toBe(after.headers.etag);
  }
  expect(said(after, thing)).toBe(won);
  await expectLogged(field, began, people[winner]);
}

/** What it says, where the conflict says that it stands. */
function said(shown: LightMyRequestResponse, { field }: SameThing): unknown {
  if (field === "third")
    return shown.json().milestones.find((one: { checkpoint: string }) => one.checkpoint === field).text;
  return field.split(".").reduce((at, key) => (at as Record<string, unknown>)[key], shown.json() as unknown);
}

/** Only what the winner has done is in the log. */
async function expectLogged({ door }: Field, began: number, winner: Account | undefined): Promise<void> {
  const records = await door.store.read((reader) => reader.logRecords({ after: began, limit: 100 }));
  expect(records.length).toBeGreaterThan(0);
  expect(new Set(records.map(({ actorId }) => actorId))).toEqual(new Set([winner?.id]));
}

export function onlyWinner(answers: readonly LightMyRequestResponse[]): number {
  const codes = answers.map(({ statusCode, body }) =>
    statusCode < 300 ? "won" : `${statusCode} ${JSON.parse(body).code}`,
  );
  expect(
    codes.filter((code) => code === "won"),
    codes.join(),
  ).toHaveLength(1);
  return codes.indexOf("won");
}

export function expectLost(answer: LightMyRequestResponse) {
  const problem = answer.json();
  expect([answer.statusCode, problem.code], answer.body).toEqual([409, "changed-meanwhile"]);
  return problem;
}

function asTag(version: string): string {
  return `"${version}"`;
}
