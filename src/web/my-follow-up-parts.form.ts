import type { FastifyRequest } from "fastify";
import { CHECKPOINTS, type Checkpoint } from "../domain/agreements/calendar.js";
import type { RoundWithEarlier } from "../domain/followups/close-over-gaps.js";
import type { EntryName } from "../domain/followups/round-work.js";
import { milestoneAt } from "../domain/items/item.js";
import type { Outcome, Rejection } from "../domain/rejection.js";
import { fingerprint, versionNow } from "./entry-versions.js";
import type { Form } from "./forms.js";
import {
  economyAsTyped,
  effortAsTyped,
  FIELDS,
  type Problem,
  type Reading,
  readEconomy,
  readEffort,
  readText,
  type TypedEconomy,
  type TypedEffort,
  typedEconomy,
  typedEffort,
} from "./my-follow-up-answers.form.js";
import type { RoundInSight, Task } from "./my-follow-up-tasks.js";

/** What is saved, and lost to another, on its own. */
export type PartName = "effort" | "economy" | "latest-status" | Checkpoint;

/** What somebody typed of a part that could not be kept as it stands. */
export interface Held {
  readonly typed: unknown;
  readonly problems: readonly Problem[];
  readonly isConflict: boolean;
  readonly refused: Rejection | null;
}

export interface SavedTask {
  readonly task: Task;
  readonly hasWritten: boolean;
  /** What the form left as it was, whatever another has made of it since. */
  readonly untouched: ReadonlySet<PartName>;
  readonly held: ReadonlyMap<PartName, Held>;
}

interface Part<T, A> {
  readonly name: PartName;
  readonly stored: T;
  readonly typed: (form: Form) => T;
  readonly read: (typed: T) => Reading<A>;
  /** @param seen the version that it was written from */
  readonly write: (answer: A | null, seen: string) => Promise<Outcome<unknown>>;
}

export function fieldName(task: Pick<Task, "key">, field: string): string {
  return `${task.key}:${field}`;
}

/** What a form carries of a part: the version it was made from, and what its fields held then. */
export function seenField(task: Task, part: PartName): { readonly name: string; readonly value: string } {
  const stored = storedOf(task, part);
  return { name: fieldName(task, `set-${part}`), value: `${versionOfPart(task, part)}.${fingerprint(stored)}` };
}

/** What the fields of a part hold when nobody has typed. */
export function storedOf(task: Task, part: PartName): unknown {
  if (task.kind === "extra") return task.asked.text?.trim() ?? "";
  if (task.kind === "milestones") return milestoneAt(task.item, part as Checkpoint)?.text.trim() ?? "";
  return part === "effort" ? effortAsTyped(task.asked.effortRating) : economyAsTyped(task.asked.economyRating);
}

function versionOfPart(task: Task, part: PartName): string {
  // a milestone is drafted on its own, each of the four
  if (task.kind === "milestones") return fingerprint(storedOf(task, part));
  return task.entries.find(({ name }) => name.of === part)?.version ?? "";
}

/** Writes what has been changed of an item, and keeps what could not be written. */
export async function saveTask(
  request: FastifyRequest,
  round: RoundInSight,
  task: Task,
  form: Form,
): Promise<SavedTask> {
  const held = new Map<PartName, Held>();
  const untouched = new Set<PartName>();
  let hasWritten = false;
  for (const part of partsOf(request, round, task)) {
    const [version = "", was = ""] = form.text(fieldName(task, `set-${part.name}`)).split(".");
    const typed = part.typed(form);
    if (fingerprint(typed) === was) {
      untouched.add(part.name);
      continue;
    }
    const { answer, problems } = part.read(typed);
    const isNew = JSON.stringify(answer) !== JSON.stringify(part.read(part.stored).answer);
    const outcome = answer === undefined || !isNew ? null : await part.write(answer, version);
    hasWritten ||= outcome?.ok === true;
    const rejection = outcome === null || outcome.ok ? null : outcome.rejection;
    if (rejection === null && problems.length === 0) continue;
    const isConflict = rejection?.code === "changed-meanwhile";
    held.set(part.name, { typed, problems, isConflict, refused: isConflict ? null : rejection });
  }
  return { task, hasWritten, untouched, held };
}

/** What another, or one's own draft on its way, has meanwhile made the very same is no conflict. */
export function settle(saved: SavedTask, now: Task): SavedTask {
  const isOpen = ([part, { typed, isConflict }]: [PartName, Held]) =>
    !isConflict || fingerprint(typed) !== fingerprint(storedOf(now, part));
  return { ...saved, held: new Map([...saved.held].filter(isOpen)) };
}

// biome-ignore lint/suspicious/noExplicitAny: each part's answer is read and written by itself
type AnyPart = Part<any, any>;

function partsOf(request: FastifyRequest, round: RoundInSight, task: Task): AnyPart[] {
  const name = (field: string) => fieldName(task, field);
  const stored = (part: PartName) => storedOf(task, part);
  if (task.kind === "milestones") return CHECKPOINTS.map((at) => milestonePart(request, round, task, at));
  if (round.round === "implementation") return [];
  const { useCases } = request;
  const { item, fiscalYear } = task;
  const at = { fiscalYear: round.fiscalYear, checkpoint: round.round };
  const still = (entry: EntryName, seen: string) => (now: RoundWithEarlier) =>
    versionNow(request.actor, now, entry) === seen;
  if (task.kind === "extra") {
    const entry = { of: "latest-status" as const, fiscalYear, item: item.number };
    const latest: Part<string, string> = {
      name: "latest-status",
      stored: stored("latest-status") as string,
      typed: (form) => form.given(name(FIELDS.latestStatus)) ?? "",
      read: (typed) => readText(FIELDS.latestStatus, typed),
      write: (text, seen) =>
        useCases.writeExtraStatus(at, { fiscalYear, number: item.number }, text, still(entry, seen)),
    };
    return [latest];
  }
  const rated = { ...at, item: item.number };
  const effort: Part<TypedEffort, Parameters<typeof useCases.rateItemEffort>[1] & object> = {
    name: "effort",
    stored: stored("effort") as TypedEffort,
    typed: (form) => typedEffort(form, name),
    read: readEffort,
    write: (answer, seen) => useCases.rateItemEffort(rated, answer, still({ of: "effort", item: item.number }, seen)),
  };
  const economy: Part<TypedEconomy, Parameters<typeof useCases.rateItemEconomy>[1] & object> = {
    name: "economy",
    stored: stored("economy") as TypedEconomy,
    typed: (form) => typedEconomy(form, name),
    read: readEconomy,
    write: (answer, seen) => useCases.rateItemEconomy(rated, answer, still({ of: "economy", item: item.number }, seen)),
  };
  return [effort, economy];
}

function milestonePart(
  { useCases }: FastifyRequest,
  { fiscalYear }: RoundInSight,
  task: Task,
  at: Checkpoint,
): Part<string, string> {
  const { item } = task;
  const unchanged = (seen: string) => (agreement: RoundInSight["agreement"]) => {
    const now = agreement.chapters.flatMap(({ items }) => items).find(({ number }) => number === item.number);
    return now !== undefined && fingerprint(milestoneAt(now, at)?.text.trim() ?? "") === seen;
  };
  return {
    name: at,
    stored: storedOf(task, at) as string,
    typed: (form) => form.given(fieldName(task, milestoneField(at))) ?? "",
    read: (typed) => readText(milestoneField(at), typed),
    write: (text, seen) => useCases.draftMilestone(fiscalYear, item.number, at, text, unchanged(seen)),
  };
}

export function milestoneField(at: Checkpoint): string {
  return `milepael-${at}`;
}
