import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { expect } from "vitest";
import type { Checkpoint } from "../../src/domain/agreements/calendar.js";
import { type Cast, ofAnders, ofMette, ofOthers } from "./cast.js";
import {
  answerTo,
  atOnce,
  draft,
  draftAll,
  expectedOf,
  followUp,
  inState,
  type Judged,
  placeOf,
  remember,
  type Shown,
  shownIn,
} from "./rounds.js";
import { done, type Visitor } from "./visitor.js";
import { ITEMS } from "./year.js";

export const is = (of: Shown["of"], item: string) => (entry: Shown) => entry.of === of && entry.item === item;

/** Opens a follow-up and holds what it asks of every item against the rules, CARRY-1 among them. */
export async function openAndCompare({ birthe }: Cast, checkpoint: Checkpoint, judged: Judged): Promise<Shown[]> {
  const round = followUp(checkpoint);
  await birthe.change("POST", `${round}/open`, {}, round);
  const efforts = (await shownIn(birthe, round)).filter(({ of }) => of === "effort");
  const asked = efforts.map(({ item, asked: due }) => ({ item, ...due }));
  expect(asked).toMatchObject(ITEMS.map(({ number }) => ({ item: number, ...expectedOf(number, checkpoint, judged) })));
  for (const { asked: due, rating, item } of efforts) {
    if (due && "rating" in due) expect({ item, rating }).toEqual({ item, rating: due.rating });
  }
  return efforts;
}

/** Whoever is responsible drafts what is still missing, and hands it in; what comes is approved at once. */
export async function answerAndApprove(
  { anders, mette, birthe }: Cast,
  checkpoint: Checkpoint,
  isLeftOut: (entry: Shown) => boolean = () => false,
): Promise<void> {
  const round = followUp(checkpoint);
  const parts = [
    [anders, ofAnders],
    [mette, ofMette],
    [birthe, ofOthers],
  ] as const;
  const isReady = inState("draft", "returned");
  for (const [who, isTheirs] of parts) {
    await draftAll(who, checkpoint, (entry) => isTheirs(entry) && !isLeftOut(entry));
  }
  for (const [who, isTheirs] of parts) {
    done(await atOnce(who, round, "submit", (entry) => isTheirs(entry) && isReady(entry)));
  }
  done(await atOnce(birthe, round, "approve", inState("submitted")));
}

export async function close({ birthe }: Cast, checkpoint: Checkpoint, judged: Judged, body: object = {}) {
  const round = followUp(checkpoint);
  await birthe.change("POST", `${round}/close`, body, round);
  remember(judged, await shownIn(birthe, round), checkpoint);
}

/** Says what breaks a rule, is refused by its name, and says something better. */
export async function breakAndMend(
  who: Visitor,
  entry: Pick<Shown, "of" | "item"> & { readonly checkpoint: Checkpoint },
  { wrong, rule, right }: { readonly wrong: object; readonly rule: string; readonly right?: object },
): Promise<void> {
  const { of, item, checkpoint } = entry;
  const round = followUp(checkpoint);
  await who.change("PUT", placeOf(entry, round), wrong);
  const { status, json } = await atOnce(who, round, "submit", is(of, item));
  expect([status, json.code, rulesIn(json)]).toEqual([409, "entries-hindered", [`${item} ${rule}`]]);
  const now = await shown(who, round, is(of, item));
  await draft(who, round, now, right ?? answerTo(now, checkpoint));
}

/** What somebody sees of one thing in a round. */
export async function shown(who: Visitor, round: string, isMeant: (entry: Shown) => boolean): Promise<Shown> {
  const found = (await shownIn(who, round)).find(isMeant);
  if (!found) throw new Error(`${round} does not show it`);
  return found;
}

/** What hinders, item by item and rule by rule. */
export function rulesIn(problem: { readonly hindrances: readonly { rule: string; item: string }[] }): string[] {
  return problem.hindrances.map(({ rule, item }) => `${item} ${rule}`);
}

export interface ToldEdition {
  readonly checkpoint: Checkpoint;
  readonly number: number;
  readonly sha256: string;
  readonly size: number;
  readonly logHead: { readonly sequence: number; readonly hash: string };
}

export async function publish({ birthe }: Cast, checkpoint: Checkpoint): Promise<ToldEdition> {
  const round = followUp(checkpoint);
  const { json } = await birthe.change("POST", `${round}/publish`, {}, round);
  expect(json).toMatchObject({ checkpoint, number: 1, reason: null, language: "da" });
  return json;
}

/** Downloads a published report, which must be the very bytes that were told of. */
export async function download(who: Visitor, { checkpoint, number, sha256, size }: ToldEdition): Promise<Buffer> {
  const { bytes, headers } = await who.get(`${followUp(checkpoint)}/editions/${number}/report`);
  expect(headers.get("content-type")).toBe("application/pdf");
  expect([createHash("sha256").update(bytes).digest("hex"), bytes.length]).toEqual([sha256, size]);
  return bytes;
}

/** The words of a report, without what lines are broken with; null where this machine cannot read them. */
export function wordsOf(pdf: Buffer): string | null {
  try {
    const text = execFileSync("pdftotext", ["-", "-"], { input: pdf, stdio: ["pipe", "pipe", "ignore"] });
    return text.toString().replaceAll(/[\s\u00ad-]+/g, "");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
