import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { type ShownEntry, seen } from "../api/entries.js";
import { signIn } from "../api/signed-in.js";
import { accepted, anAgreement } from "../builders/agreements.js";
import {
  alone,
  atOnce,
  EMPTY,
  type Field,
  logLength,
  OPEN,
  type Pace,
  type Request,
  seenAs,
  show,
  WIDE,
  WRITERS,
} from "./field.js";
import { expectLost, onlyWinner } from "./same-thing.js";

type Race = (field: Field, pace: Pace) => Promise<void>;

const ROUND = `${OPEN}/follow-ups/first`;
const CLOSABLE = `${EMPTY}/follow-ups/first`;

/** What many do at once that is not the same change of the same thing. */
export const MIXED: Readonly<Record<string, Race>> = {
  "an approval against an edit": approvalAgainstEdit,
  "a return against an approval": returnAgainstApproval,
  "two centres that submit": twoCentresSubmit,
  "a closing against a draft": closingAgainstDraft,
  "several closings": severalClosings,
  "several openings": severalOpenings,
  "several publishings": severalPublishings,
  "several corrections": severalCorrections,
  "several refreshes with one token": severalRefreshes,
  "two sign-ins": twoSignIns,
  "one request twenty times": oneRequestTwentyTimes,
  "additions under one name": additionsUnderOneName,
  "coordinators of an item that has none": firstCoordinators,
  "writers to different items": writersToDifferentItems,
};

async function entryOf(field: Field, url: string): Promise<ShownEntry> {
  return (await show(field, url)).json();
}

/** Written by its centre, and submitted. */
async function submitted(field: Field): Promise<{ readonly url: string; readonly entry: ShownEntry }> {
  const url = `${ROUND}/items/1.1/effort`;
  const body = { smiley: "happy", status: `Svar nummer ${field.number()}.` };
  await alone(field, "PUT", url, { body, seenAt: url });
  await alone(field, "POST", `${ROUND}/submit`, { body: { entries: seen([await entryOf(field, url)]) } });
  return { url, entry: await entryOf(field, url) };
}

/** The office approves the very text that it saw, or is told that it is another. */
async function approvalAgainstEdit(field: Field, pace: Pace): Promise<void> {
  const { url, entry } = await submitted(field);
  const status = `Rettet ${field.number()}.`;
  const [approval, edit] = await pair(field, pace, [
    { by: field.door.office, method: "POST", url: `${ROUND}/approve`, body: { entries: seen([entry]) } },
    { by: field.leadOfVej, method: "PUT", url, body: { smiley: "happy", status }, ...seenAs(`"${entry.version}"`) },
  ]);
  const after = (await show(field, url)).json();
  if (approval.statusCode === 200) {
    expectLost(edit);
    expect([after.progress, after.rating.status]).toEqual(["approved", statusOf(entry)]);
    return;
  }
  const { conflicts } = expectLost(approval);
  expect(conflicts).toEqual([
    expect.objectContaining({ version: after.version, current: expect.objectContaining({ rating: after.rating }) }),
  ]);
  expect([edit.statusCode, after.progress, after.rating.status]).toEqual([200, "draft", status]);
}

async function returnAgainstApproval(field: Field, pace: Pace): Promise<void> {
  const { url, entry } = await submitted(field);
  const [by = field.door.office, other = by] = field.offices;
  const entries = seen([entry]);
  const answers = await pair(field, pace, [
    { by, method: "POST", url: `${ROUND}/approve`, body: { entries } },
    { by: other, method: "POST", url: `${ROUND}/return`, body: { entries, comment: "Skriv hvornår." } },
  ]);
  const winner = onlyWinner(answers);
  const lost = answers[1 - winner];
  if (lost) expectLost(lost);
  expect((await entryOf(field, url)).progress).toBe(["approved", "returned"][winner]);
}

/** Each counts: one whom the other was faster than by a moment looks, and submits again. */
async function twoCentresSubmit(field: Field, pace: Pace): Promise<void> {
  const url = `${ROUND}/items/1.2/effort`;
  const body = { smiley: "happy", status: `Svar nummer ${field.number()}.` };
  await alone(field, "PUT", url, { body, seenAt: url });
  const entries = seen([await entryOf(field, url)]);
  const leads = [field.leadOfVej, field.leadOfSkole] as const;
  const answers = await pair(
    field,
    pace,
    leads.map((by): Request => ({ by, method: "POST", url: `${ROUND}/submit`, body: { entries } })),
  );
  const winner = onlyWinner(answers);
  const [late, answer] = [leads[1 - winner], answers[1 - winner]];
  const [conflict] = answer ? expectLost(answer).conflicts : [];
  expect(conflict.current).toMatchObject({ progress: "draft", work: { submittedBy: [centreOf(winner)] } });
  const again = { body: { entries: [{ entry: entries[0]?.entry, version: conflict.version }] } };
  await alone(field, "POST", `${ROUND}/submit`, { ...again, ...(late ? { by: late } : {}) });
  expect((await entryOf(field, url)).progress).toBe("submitted");
}

/** A round that has closed has everything in it that was written before, and nothing that came after. */
async function closingAgainstDraft(field: Field, pace: Pace): Promise<void> {
  const url = `${CLOSABLE}/items/1.1/effort`;
  const status = `Svar nummer ${field.number()}.`;
  const entry = await entryOf(field, url);
  const [closing, draft] = await pair(field, pace, [
    { by: field.door.office, method: "POST", url: `${CLOSABLE}/close`, ...seenAs(await field.door.tagOf(CLOSABLE)) },
    { by: field.leadOfVej, method: "PUT", url, body: { smiley: "happy", status }, ...seenAs(`"${entry.version}"`) },
  ]);
  const [round, after] = [(await show(field, CLOSABLE)).json(), (await show(field, url)).json()];
  if (closing.statusCode === 200) {
    expect(draft.json().code).toBe("follow-up-not-open");
    expect([round.state, after.version]).toEqual(["closed", entry.version]);
    await alone(field, "POST", `${CLOSABLE}/reopen`, { body: { reason: "Igen." }, seenAt: CLOSABLE });
  } else {
    expectLost(closing);
    expect([draft.statusCode, round.state, after.rating.status]).toEqual([200, "open", status]);
    await alone(field, "DELETE", url, { seenAt: url });
  }
}

async function severalClosings(field: Field, pace: Pace): Promise<void> {
  const tag = await field.door.tagOf(CLOSABLE);
  await onlyOneOf(field, pace, (by) => ({ by, method: "POST", url: `${CLOSABLE}/close`, ...seenAs(tag) }));
  expect((await show(field, CLOSABLE)).json().state).toBe("closed");
  await alone(field, "POST", `${CLOSABLE}/reopen`, { body: { reason: "Igen." }, seenAt: CLOSABLE });
}

async function severalOpenings(field: Field, pace: Pace): Promise<void> {
  const round = await freshRound(field);
  const tag = await field.door.tagOf(round);
  await onlyOneOf(field, pace, (by) => ({ by, method: "POST", url: `${round}/open`, ...seenAs(tag) }));
  expect((await show(field, round)).json().state).toBe("open");
}

/** There is one edition, and it is what the only winner was told. */
async function severalPublishings(field: Field, pace: Pace): Promise<void> {
  const round = await closedRound(field);
  const tag = await field.door.tagOf(round);
  const won = await onlyOneOf(field, pace, (by) => ({ by, method: "POST", url: `${round}/publish`, ...seenAs(tag) }));
  expect((await editionsOf(field, round)).map(({ sha256 }) => sha256)).toEqual([won.json().sha256]);
}

/** Each correction says something else, so that none may be made on what another has corrected. */
async function severalCorrections(field: Field, pace: Pace): Promise<void> {
  const round = await closedRound(field);
  await alone(field, "POST", `${round}/publish`, { seenAt: round });
  const tag = await field.door.tagOf(round);
  const won = await onlyOneOf(field, pace, (by) => {
    const effort = { smiley: "happy", status: `Rettet ${field.number()}.` };
    const body = { reason: "En fejl.", corrections: [{ item: "1.1", effort }] };
    return { by, method: "POST", url: `${round}/editions`, body, ...seenAs(tag) };
  });
  expect(won.json().number).toBe(2);
  expect((await editionsOf(field, round)).map(({ number }) => number)).toEqual([1, 2]);
}

/** A token is good for once: what comes second may be a thief's, and ends the session of both. */
async function severalRefreshes(field: Field, pace: Pace): Promise<void> {
  const { refreshToken } = await signIn(field.door, field.visitor);
  const refresh = (token: string): Request => ({
    by: null,
    method: "POST",
    url: "/sessions/refresh",
    body: { refreshToken: token },
  });
  const answers = await atOnce(
    field,
    pace.map(() => refresh(refreshToken)),
    pace,
  );
  const winner = onlyWinner(answers);
  const next = answers[winner]?.json().refreshToken;
  const [again] = await atOnce(field, [refresh(next)], [0]);
  expect([...answers.filter((_, index) => index !== winner), again].map((one) => one?.statusCode)).toEqual(
    pace.map(() => 401),
  );
}

/** Two, since whoever tries more often at once has to wait like one who guesses. */
async function twoSignIns(field: Field): Promise<void> {
  const tokens = await Promise.all([signIn(field.door, field.visitor), signIn(field.door, field.visitor)]);
  expect(new Set(tokens.map(({ refreshToken }) => refreshToken)).size).toBe(2);
  for (const { accessToken } of tokens) {
    const authorization = `Bearer ${accessToken}`;
    expect((await field.door.callAnonymously("GET", "/me", { headers: { authorization } })).statusCode).toBe(200);
  }
}

async function oneRequestTwentyTimes(field: Field, pace: Pace): Promise<void> {
  const { fiscalYear, url } = await freshAgreement(field);
  const request: Request = {
    by: field.door.office,
    method: "POST",
    url: `${url}/items`,
    body: { chapter: 0, item: newItem(`2.${fiscalYear}`) },
    headers: { "idempotency-key": randomUUID() },
  };
  const began = await logLength(field);
  const answers = await atOnce(
    field,
    Array.from({ length: 20 }, () => request),
    pace,
  );
  expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
  expect(answers[0]?.statusCode).toBe(201);
  expect(answers.filter(({ headers }) => headers["idempotency-replayed"] === undefined)).toHaveLength(1);
  expect((await show(field, `${url}/items`)).json().items).toHaveLength(2);
  const records = await field.door.store.read((reader) => reader.logRecords({ after: began, limit: 100 }));
  expect(records.filter(({ item }) => item === `2.${fiscalYear}`)).toHaveLength(1);
}

async function additionsUnderOneName(field: Field, pace: Pace): Promise<void> {
  const { url } = await freshAgreement(field);
  const people = field.offices.slice(0, pace.length);
  const titles = people.map(() => `Punkt nummer ${field.number()}`);
  const answers = await atOnce(
    field,
    people.map((by, index): Request => {
      const item = { ...newItem("2.1"), title: titles[index] };
      return { by, method: "POST", url: `${url}/items`, body: { chapter: 0, item } };
    }),
    pace,
  );
  const winner = onlyWinner(answers);
  const lost = answers.filter((_, index) => index !== winner);
  expect(new Set(lost.map((answer) => answer.json().code))).toEqual(new Set(["item-exists"]));
  expect((await show(field, `${url}/items/2.1`)).json().title).toBe(titles[winner]);
}

async function firstCoordinators(field: Field, pace: Pace): Promise<void> {
  const { url } = await freshAgreement(field);
  const at = `${url}/items/1.1/coordinator`;
  const people = field.offices.slice(0, pace.length);
  const answers = await atOnce(
    field,
    people.map((by): Request => ({ by, method: "PUT", url: at, body: { id: by.id } })),
    pace,
  );
  const winner = onlyWinner(answers);
  const lost = answers.filter((_, index) => index !== winner);
  expect(new Set(lost.map(({ statusCode }) => statusCode))).toEqual(new Set([428]));
  expect((await show(field, at)).json().id).toBe(people[winner]?.id);
}

/** Of several agreements, so that they meet in the log alone: none is lost, and the log has each of them once. */
async function writersToDifferentItems(field: Field, pace: Pace): Promise<void> {
  const items = await wideItems(field);
  const began = await logLength(field);
  const tags = await Promise.all(items.map(({ url }) => field.door.tagOf(url)));
  const titles = items.map(() => `Titel nummer ${field.number()}`);
  const requests = items.map(({ url }, index): Request => {
    const by = field.offices[index % field.offices.length] ?? field.door.office;
    return { by, method: "PATCH", url, body: { title: titles[index] }, ...seenAs(tags[index] ?? "") };
  });
  const answers = await atOnce(field, requests, pace);
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(items.map(() => 200));
  expect((await wideItems(field)).map(({ title }) => title)).toEqual(titles);
  const records = await field.door.store.read((reader) => reader.logRecords({ after: began, limit: 100 }));
  expect(records).toHaveLength(WRITERS);
  const places = records.map(({ fiscalYear, item }) => `/agreements/${fiscalYear}/items/${item}`);
  expect(new Set(places)).toEqual(new Set(items.map(({ url }) => url)));
}

/** One of each agreement, then the next of each. */
async function wideItems(field: Field): Promise<{ readonly url: string; readonly title: string }[]> {
  const lists = await Promise.all(
    WIDE.map(async (agreement) => {
      const { items } = (await show(field, `${agreement}/items`)).json();
      return items.map(({ number, title }: Record<string, string>) => ({ url: `${agreement}/items/${number}`, title }));
    }),
  );
  return lists[0].flatMap((_: unknown, index: number) => lists.map((list) => list[index]));
}

// on the way

async function pair(field: Field, pace: Pace, requests: readonly Request[]) {
  const [first, second] = await atOnce(field, requests, pace);
  if (!(first && second)) throw new Error("a race of two is of two");
  return [first, second] as const;
}

/** The same by many: one has done it, and the others have seen something else than what stands now. */
async function onlyOneOf(field: Field, pace: Pace, request: (by: Field["door"]["office"]) => Request) {
  const answers = await atOnce(field, field.offices.slice(0, pace.length).map(request), pace);
  const winner = onlyWinner(answers);
  for (const [index, answer] of answers.entries()) {
    if (index !== winner) expect(expectLost(answer).conflict.fields).toBeInstanceOf(Array);
  }
  return accepted(answers[winner] ? { ok: true, value: answers[winner] } : { ok: false, rejection: null as never });
}

async function freshAgreement(field: Field): Promise<{ readonly fiscalYear: number; readonly url: string }> {
  const fiscalYear = field.freshYear();
  await field.door.keep(anAgreement({ fiscalYear }));
  return { fiscalYear, url: `/agreements/${fiscalYear}` };
}

async function freshRound(field: Field): Promise<string> {
  return `${(await freshAgreement(field)).url}/follow-ups/first`;
}

async function closedRound(field: Field): Promise<string> {
  const round = await freshRound(field);
  await alone(field, "POST", `${round}/open`, { seenAt: round });
  await alone(field, "POST", `${round}/close`, { seenAt: round });
  return round;
}

async function editionsOf(field: Field, round: string): Promise<{ number: number; sha256: string }[]> {
  const [agreement] = round.split("/follow-ups");
  return (await show(field, `${agreement}/editions`)).json().items;
}

function newItem(number: string) {
  const economy = { text: null, moneySetAside: null };
  return { number, title: "Et nyt punkt", appropriation: "operating", responsibleCentres: ["Vej og Park"], economy };
}

function centreOf(lead: number): string {
  return lead === 0 ? "Vej og Park" : "Skole og Dagtilbud";
}

function statusOf(entry: ShownEntry): string {
  return (entry as unknown as { rating: { status: string } }).rating.status;
}
