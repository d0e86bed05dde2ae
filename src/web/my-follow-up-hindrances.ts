import type { Actor } from "../domain/access/actor.js";
import { centresActedFor } from "../domain/access/judge.js";
import type { Breach, Finding } from "../domain/findings/finding.js";
import type { EntryName } from "../domain/followups/round-work.js";
import { sameUnit } from "../domain/organisation/unit.js";
import { FIELDS } from "./my-follow-up-answers.form.js";
import type { Task, TaskEntry } from "./my-follow-up-tasks.js";

/** At which field a breach is to be mended; of those that stand in the way of submitting. */
const FIELD_OF: Readonly<Partial<Record<Breach["code"], keyof typeof FIELDS>>> = {
  "effort-missing": "effort",
  "blank-after-happy": "effort",
  "carried-wrongly": "effort",
  "effort-unresolved": "effort",
  "status-missing": "effortStatus",
  "happy-without-word": "effortStatus",
  "replaced-without-word": "effortStatus",
  "deciding-body-missing": "decidingBody",
  "economy-missing": "economy",
  "economy-unresolved": "economy",
  "economy-text-missing": "economyStatus",
  "economy-rated-without-money": "economyStatus",
  "economy-status-missing": "economyStatus",
  "money-untold": "economyStatus",
  "extra-status-missing": "latestStatus",
};

export function fieldOf({ breach }: Finding): (typeof FIELDS)[keyof typeof FIELDS] | null {
  const field = FIELD_OF[breach.code];
  return field === undefined ? null : FIELDS[field];
}

/** What stands in the way of one of an item's entries. */
export function hindrancesOf(task: Task, of: EntryName["of"]): readonly Finding[] {
  if (task.kind !== "ratings") return task.hindrances;
  return task.hindrances.filter((one) => (fieldOf(one)?.startsWith(FIELDS.economy) ? "economy" : "effort") === of);
}

/** How far an item is for whoever reads; `settled`: the round asks for nothing of it. */
export type TaskProgress = "returned" | "not-started" | "draft" | "submitted" | "approved" | "settled";

export function progressOfTask(actor: Actor, task: Task): TaskProgress {
  const all = task.entries.flatMap((entry) => (entry.stage ? [progressFor(actor, task, entry)] : []));
  if (all.length === 0) return "settled";
  if (all.includes("returned")) return "returned";
  if (all.every((one) => one === "not-started")) return "not-started";
  if (all.includes("draft") || all.includes("not-started")) return "draft";
  return all.includes("submitted") ? "submitted" : "approved";
}

/** What can be submitted as it stands: drafts that no rule holds back and that the reader's centres have not submitted. */
export function readyEntries(actor: Actor, task: Task): TaskEntry[] {
  if (!task.maySubmit) return [];
  return task.entries.filter(
    (entry) => progressFor(actor, task, entry) === "draft" && hindrancesOf(task, entry.name.of).length === 0,
  );
}

/** What can still be done about an entry. */
function progressFor(actor: Actor, task: Task, { stage }: TaskEntry) {
  const work = stage?.work;
  if (work?.state !== "draft") return stage?.progress ?? "not-started";
  const mine = centresActedFor(actor, "submit-entries", task);
  const hasSubmitted = mine.length > 0 && mine.every((name) => work.submittedBy.some((other) => sameUnit(other, name)));
  return hasSubmitted ? "submitted" : "draft";
}
