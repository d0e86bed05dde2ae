import type { Checkpoint } from "../../src/domain/agreements/calendar.js";
import { sameUnit } from "../../src/domain/organisation/unit.js";
import { done, type Visitor } from "./visitor.js";
import { economyOf, effortOf, itemNumbered, latestStatusOf } from "./year.js";

/** What a round shows of one thing that it asks or has got. */
export interface Shown {
  readonly of: "effort" | "economy" | "latest-status" | "milestones";
  readonly item: string;
  readonly fiscalYear?: number;
  readonly centres: readonly string[];
  readonly asked?: { readonly due: string; readonly rule: string };
  readonly rating?: { readonly kind: string; readonly smiley?: string } | null;
  readonly progress: string | null;
  readonly work: { readonly state: string; readonly comment?: string; readonly submittedBy?: string[] } | null;
  readonly version: string;
}

export const AGREEMENT = "/agreements/2026";
export const WINTER = `${AGREEMENT}/implementation`;

export function followUp(checkpoint: Checkpoint): string {
  return `${AGREEMENT}/follow-ups/${checkpoint}`;
}

/** Everything that somebody is shown of a round. */
export async function shownIn(who: Visitor, round: string): Promise<Shown[]> {
  const { entries, extraFollowUps = [] } = (await who.get(round)).json;
  return [...entries, ...extraFollowUps].flatMap(({ effort, economy, ...entry }) =>
    effort ? [effort, economy].map((one) => ({ centres: entry.centres, ...one })) : [entry],
  );
}

/** What the round asks for, whether or not it has got it. */
export function isAsked({ progress }: Shown): boolean {
  return progress !== null;
}

export function ofCentres(...centres: readonly string[]): (entry: Shown) => boolean {
  return (entry) => entry.centres.some((name) => centres.some((other) => sameUnit(name, other)));
}

/** Where an entry is drafted. */
export function placeOf({ of, item, fiscalYear }: Pick<Shown, "of" | "item" | "fiscalYear">, round: string): string {
  return of === "latest-status" ? `${round}/extra-follow-ups/${fiscalYear}/${item}` : `${round}/items/${item}/${of}`;
}

/** Says one thing in the version somebody has seen of it. */
export async function draft(who: Visitor, round: string, entry: Shown, body: unknown): Promise<void> {
  done(await who.ask("PUT", placeOf(entry, round), { body, headers: { "if-match": `"${entry.version}"` } }));
}

/** Drafts all that is asked of these entries. */
export async function draftAll(
  who: Visitor,
  checkpoint: Checkpoint,
  isMeant: (entry: Shown) => boolean,
): Promise<void> {
  const round = followUp(checkpoint);
  const all = (await shownIn(who, round)).filter((entry) => entry.progress === "not-started" && isMeant(entry));
  for (const entry of all) await draft(who, round, entry, answerTo(entry, checkpoint));
}

export function answerTo({ of, item }: Shown, checkpoint: Checkpoint): unknown {
  if (of === "latest-status") return { text: latestStatusOf(item, checkpoint) };
  return of === "effort" ? effortOf(item, checkpoint) : economyOf(item, checkpoint);
}

/** Names entries in the versions in which somebody sees them now. */
export async function entriesSeen(who: Visitor, round: string, isMeant: (entry: Shown) => boolean) {
  const meant = (await shownIn(who, round)).filter((entry) => isAsked(entry) && isMeant(entry));
  return meant.map(({ of, item, fiscalYear, version }) => ({
    entry: fiscalYear === undefined || of !== "latest-status" ? { of, item } : { of, item, fiscalYear },
    version,
  }));
}

/** Submits, approves or returns at once. */
export async function atOnce(
  who: Visitor,
  round: string,
  verb: "submit" | "approve" | "return",
  isMeant: (entry: Shown) => boolean,
  more: object = {},
) {
  return who.ask("POST", `${round}/${verb}`, { body: { entries: await entriesSeen(who, round, isMeant), ...more } });
}

export function inState(...states: readonly string[]): (entry: Shown) => boolean {
  return ({ progress }) => states.includes(progress ?? "");
}

/** The last effort that somebody has judged, or that nobody has, of each item. */
export type Judged = Map<string, { readonly smiley: string | null; readonly at: Checkpoint }>;

/** What a round must ask of an effort when it opens, by the rules as the committees were told them. */
export function expectedOf(number: string, checkpoint: Checkpoint, judged: Judged): object {
  const last = judged.get(number);
  const hasMilestone = itemNumbered(number).milestones.some((milestone) => milestone.checkpoint === checkpoint);
  if (hasMilestone) return { due: "assess", rule: "CARRY-4" };
  if (!last) return { due: "unrated", rule: "CARRY-3" };
  if (last.smiley === null) return { due: "assess", rule: "ROUND-3" };
  if (last.smiley !== "happy") return { due: "assess-again", rule: "CARRY-2" };
  return { due: "carried", rule: "CARRY-1", rating: { kind: "carried", smiley: "happy", assessedAt: last.at } };
}

/** Remembers what a round has ended with. */
export function remember(judged: Judged, entries: readonly Shown[], checkpoint: Checkpoint): void {
  for (const { of, item, rating } of entries) {
    if (of !== "effort") continue;
    if (rating?.kind === "assessed") judged.set(item, { smiley: rating.smiley ?? null, at: checkpoint });
    if (rating?.kind === "not-reported") judged.set(item, { smiley: null, at: checkpoint });
  }
}
