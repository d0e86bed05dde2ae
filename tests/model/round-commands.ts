import {
  type Agreement,
  CHECKPOINTS,
  type Checkpoint,
  type Entry,
  extraOf,
  HELD,
  itemOf,
  keyOf,
  type RoundName,
  TODAY,
  unsay,
  WINTER,
} from "./agreement.js";
import { asked, effortDue, found } from "./asked.js";
import { hindrances } from "./rules.js";

/** ROUND-1: each round once the one before it is history; the plan of the winter is frozen before the first. */
export function open({ rounds }: Agreement, name: RoundName): string | null {
  if (rounds[name].state !== "planned") return "follow-up-not-planned";
  const winter = rounds[WINTER];
  if (name === WINTER && rounds.first.state !== "planned") return "follow-up-before-not-closed";
  if (name === "first" && winter.state === "open") return "follow-up-before-not-closed";
  if (name !== WINTER && name !== "first" && !HELD.includes(rounds[before(name)].state)) {
    return "follow-up-before-not-closed";
  }
  if (name === "first") winter.state = "closed";
  rounds[name].state = "open";
  return null;
}

/** ROUND-3. */
export function close(agreement: Agreement, name: RoundName, gaps: { entry: Entry; reason: string }[]): string | null {
  const round = agreement.rounds[name];
  if (round.state !== "open") return "follow-up-not-open";
  const all = asked(agreement, name);
  for (const { entry } of gaps) if (!found(all, entry)) return "entry-not-asked";
  // an assessment that stands approved is no gap
  for (const { entry } of gaps) if (found(all, entry)?.progress === "approved") return "entry-already";
  for (const { entry, reason } of gaps) {
    round.work[keyOf(entry)] = { state: "not-reported", reason };
    if (name !== WINTER) leaveGap(agreement, name, entry, reason);
  }
  if (hindrances(agreement, name).length > 0) return "follow-up-hindered";
  round.state = "closed";
  if (name === WINTER) return null;
  for (const item of agreement.items) {
    const due = effortDue(agreement, item, name);
    if (due.due === "carried") item.effort[name] ??= due.rating;
  }
  const { items, extras } = agreement;
  agreement.frozen[name] = structuredClone({ items, extras });
  round.datedOn ??= TODAY;
  return null;
}

function leaveGap(agreement: Agreement, at: Checkpoint, entry: Entry, reason: string): void {
  if (entry.of === "latest-status") extraOf(agreement, entry.item).texts[at] = `Ikke indberettet: ${reason}`;
  else itemOf(agreement, entry.item)[entry.of as "effort" | "economy"][at] = { kind: "not-reported", status: reason };
}

/** ROUND-4, as long as no later round has begun: what is carried is decided anew, and what was missing is asked for again. */
export function reopen(agreement: Agreement, name: RoundName): string | null {
  const { rounds } = agreement;
  if (rounds[name].state !== "closed") return "follow-up-not-closed";
  const later = name === WINTER ? CHECKPOINTS : CHECKPOINTS.slice(CHECKPOINTS.indexOf(name) + 1);
  if (later.some((other) => rounds[other].state !== "planned")) return "later-round-begun";
  const { work } = rounds[name];
  for (const { entry } of asked(agreement, name)) {
    if (work[keyOf(entry)]?.state !== "not-reported") continue;
    delete work[keyOf(entry)];
    if (name !== WINTER) unsay(agreement, name, entry);
  }
  rounds[name].state = "open";
  rounds[name].datedOn = null;
  if (name === WINTER) return null;
  delete agreement.frozen[name];
  for (const { effort } of agreement.items) if (effort[name]?.kind === "carried") delete effort[name];
  return null;
}

/** ROUND-5. */
export function publish({ rounds, editions }: Agreement, name: RoundName): string | null {
  if (name === WINTER || rounds[name].state !== "closed") return "follow-up-not-closed";
  rounds[name].state = "published";
  editions[name] = 1;
  return null;
}

export function schedule({ rounds }: Agreement, name: RoundName, dates: object): string | null {
  if (HELD.includes(rounds[name].state)) return "follow-up-not-open";
  Object.assign(rounds[name], dates);
  return null;
}

function before(name: Checkpoint): Checkpoint {
  return CHECKPOINTS[CHECKPOINTS.indexOf(name) - 1] ?? name;
}
