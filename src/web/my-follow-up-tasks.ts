import type { FastifyRequest } from "fastify";
import type { Actor } from "../domain/access/actor.js";
import { may } from "../domain/access/judge.js";
import { type Agreement, findItem, itemsOf } from "../domain/agreements/agreement.js";
import type { Finding } from "../domain/findings/finding.js";
import type { FollowUpState } from "../domain/followups/follow-up.js";
import type { ExtraEntry, MilestonesEntry, RoundEntry, Stage } from "../domain/followups/round-status.js";
import type { EntryName, RoundName } from "../domain/followups/round-work.js";
import type { PlainDate } from "../domain/ids.js";
import type { Item } from "../domain/items/item.js";
import { reject } from "../domain/rejection.js";
import type { RoundOf } from "../usecases/change-round.js";
import { versionOf } from "./entry-versions.js";
import { granted } from "./granted.js";

/** One thing of an item that a round asks for, in the version it was seen in. */
export interface TaskEntry {
  readonly name: EntryName;
  readonly stage: Stage | null;
  readonly version: string;
}

interface OfItem {
  /** Begins the names of its fields, and is told apart from every other's on the same page. */
  readonly key: string;
  /** The year of the agreement that the item is of. */
  readonly fiscalYear: number;
  readonly item: Item;
  /** Of the item's own part: it can be written now, and by this reader. */
  readonly isOpen: boolean;
  readonly isOwn: boolean;
  readonly maySubmit: boolean;
  /** What the rules find in the way of submitting it. */
  readonly hindrances: readonly Finding[];
  readonly entries: readonly TaskEntry[];
}

/** What a round asks of one item. */
export type Task =
  | (OfItem & { readonly kind: "ratings"; readonly asked: RoundEntry })
  | (OfItem & { readonly kind: "extra"; readonly asked: ExtraEntry })
  | (OfItem & { readonly kind: "milestones"; readonly asked: MilestonesEntry });

/** A round as one reader meets it. */
export interface RoundInSight extends RoundOf {
  readonly state: FollowUpState;
  readonly deadlineOn: PlainDate | null;
  readonly agreement: Agreement;
  /** Who reviews may write over what is approved. */
  readonly mayReview: boolean;
  /** Of all items that may be read, in the agreement's order. */
  readonly tasks: readonly Task[];
  /** Of those that are the reader's to answer for; of all, for who reads alone. */
  readonly mine: readonly Task[];
}

export async function lookAtRound(request: FastifyRequest, at: RoundOf): Promise<RoundInSight> {
  const { actor, useCases } = request;
  const agreement = granted(request, await useCases.showItems(at.fiscalYear));
  const found =
    at.round === "implementation" ? await winter(request, agreement) : await followUp(request, agreement, at);
  const action = at.round === "implementation" ? "draft-milestones" : "draft-entry";
  const mine = may(actor, action) ? found.tasks.filter(({ isOwn }) => isOwn) : found.tasks;
  return { ...at, agreement, mayReview: may(actor, "review-entries"), ...found, mine };
}

type Found = Pick<RoundInSight, "state" | "deadlineOn" | "tasks">;

async function winter(request: FastifyRequest, agreement: Agreement): Promise<Found> {
  const status = granted(request, await request.useCases.implementationStatus(agreement.fiscalYear));
  const tasks = status.entries.flatMap((asked): Task[] => {
    const item = itemIn(agreement, asked.item);
    if (!item) return [];
    const entries = [entry({ of: "milestones", item: item.number }, asked.stage, asked)];
    const facts = { key: item.number, fiscalYear: agreement.fiscalYear, item, hindrances: [], entries };
    return [{ kind: "milestones", asked, ...facts, ...rights(request.actor, facts, "implementation", status.state) }];
  });
  return { state: status.state, deadlineOn: status.deadlineOn, tasks };
}

async function followUp(request: FastifyRequest, agreement: Agreement, { round }: RoundOf): Promise<Found> {
  if (round === "implementation") throw new TypeError("the winter's round is no follow-up");
  const { fiscalYear } = agreement;
  const status = granted(request, await request.useCases.followUpStatus({ fiscalYear, round }));
  const { state } = status.followUp;
  const hindering = (year: number, number: string) =>
    status.hindrances.filter(
      (one) => one.fiscalYear === year && one.item === number && one.breach.code !== "entry-not-approved",
    );
  const items = new Map<string, Item>(itemsOf(agreement).map((item) => [item.number, item]));
  const ratings = status.entries.flatMap((asked): Task[] => {
    const item = items.get(asked.item);
    if (!item) return [];
    const { number } = item;
    const entries = [
      entry({ of: "effort", item: number }, asked.effortStage, asked),
      entry({ of: "economy", item: number }, asked.economyStage, asked),
    ];
    const facts = { key: number, fiscalYear, item, hindrances: hindering(fiscalYear, number), entries };
    return [{ kind: "ratings", asked, ...facts, ...rights(request.actor, facts, round, state) }];
  });
  const earlier = await earlierItems(request, status.extraFollowUps);
  const extra = status.extraFollowUps.flatMap((asked): Task[] => {
    const item = itemIn(earlier.get(asked.fiscalYear), asked.item);
    if (!item) return [];
    const { fiscalYear: year } = asked;
    const entries = [entry({ of: "latest-status", fiscalYear: year, item: item.number }, asked.stage, asked)];
    const key = `${year}-${item.number}`;
    const facts = { key, fiscalYear: year, item, hindrances: hindering(year, item.number), entries };
    return [{ kind: "extra", asked, ...facts, ...rights(request.actor, facts, round, state) }];
  });
  return { state, deadlineOn: status.deadlineOn, tasks: [...ratings, ...extra] };
}

async function earlierItems(
  request: FastifyRequest,
  extras: readonly ExtraEntry[],
): Promise<ReadonlyMap<number, Agreement>> {
  const years = [...new Set(extras.map(({ fiscalYear }) => fiscalYear))];
  const found = new Map<number, Agreement>();
  for (const year of years) found.set(year, granted(request, await request.useCases.showItems(year)));
  return found;
}

function itemIn(agreement: Agreement | undefined, number: string): Item | null {
  return agreement ? findItem(agreement, number as Item["number"]) : null;
}

function entry(name: EntryName, stage: Stage | null, asked: RoundEntry | ExtraEntry | MilestonesEntry): TaskEntry {
  return { name, stage, version: versionOf(name.of, asked) };
}

function rights(
  actor: Actor,
  subject: Pick<OfItem, "fiscalYear" | "item">,
  round: RoundName,
  state: FollowUpState,
): Pick<OfItem, "isOpen" | "isOwn" | "maySubmit"> {
  const isOwn = may(actor, round === "implementation" ? "draft-milestones" : "draft-entry", subject);
  const isOpen = state === "open" && isOwn;
  return { isOwn, isOpen, maySubmit: isOpen && may(actor, "submit-entries", subject) };
}

/** @throws when the round asks nothing of it that the reader may see: it is not there */
export function taskIn(request: FastifyRequest, { tasks }: RoundInSight, fiscalYear: number, number: string): Task {
  const found = tasks.find((task) => task.fiscalYear === fiscalYear && task.item.number === number);
  if (!found) throw request.refusal(reject({ code: "item-unknown", fiscalYear, item: number }).rejection);
  return found;
}
