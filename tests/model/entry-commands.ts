import {
  type Agreement,
  type Answer,
  CHECKPOINTS,
  type Checkpoint,
  type Entry,
  extraOf,
  type Facts,
  HELD,
  type Item,
  itemOf,
  keyOf,
  type Person,
  type Progress,
  type Rating,
  type RoundName,
  subjectOf,
  unsay,
  WINTER,
  type Work,
} from "./agreement.js";
import { asked, found } from "./asked.js";
import { rulesBroken } from "./rules.js";

/** What is written is a draft, whoever had submitted it; only the finance office writes over what it has approved. */
export function draft(
  agreement: Agreement,
  { role }: Person,
  at: Checkpoint,
  entry: Entry,
  answer: Answer | null,
): string | null {
  const { state, work } = agreement.rounds[at];
  if (state !== "open") return "follow-up-not-open";
  if (work[keyOf(entry)]?.state === "approved" && role !== "finance-office") return "entry-approved";
  if (answer === null) {
    delete work[keyOf(entry)];
    unsay(agreement, at, entry);
    return null;
  }
  work[keyOf(entry)] = { state: "draft", submittedBy: [] };
  if (entry.of === "latest-status") extraOf(agreement, entry.item).texts[at] = String(answer.status);
  else if (entry.of !== "milestones") itemOf(agreement, entry.item)[entry.of][at] = ratingOf(entry.of, answer);
  return null;
}

/** EFF-3: whom a sad effort is put before, where it is said apart from the text. */
export const PUT_BEFORE = { kind: "put-before", decidingBody: "Teknikudvalget", expectedMeeting: "den 3. november" };

export function ratingOf(of: "effort" | "economy", { smiley, status, names }: Answer): Rating {
  if (smiley === null) return { kind: "unrated", status };
  if (of === "economy") return { kind: "assessed", smiley, status };
  return { kind: "assessed", smiley, status, correctiveAction: names ? PUT_BEFORE : null };
}

/** ROUND-2: of several centres each must submit what stands. All of the entries, or none. */
export function submit(agreement: Agreement, person: Person, name: RoundName, entries: Entry[]): string | null {
  const { state, work } = agreement.rounds[name];
  if (state !== "open") return "follow-up-not-open";
  const all = asked(agreement, name);
  const meant = entries.map((entry) => found(all, entry));
  if (meant.includes(undefined)) return "entry-not-asked";
  if (meant.some((one) => one?.progress === "submitted" || one?.progress === "approved")) return "entry-already";
  if (name !== WINTER && entries.some((entry) => rulesBroken(agreement, name, entry).length > 0)) {
    return "entries-hindered";
  }
  for (const entry of entries) {
    const { centres } = subjectOf(agreement, entry);
    const before = work[keyOf(entry)];
    const already = before?.state === "draft" ? before.submittedBy : [];
    const submittedBy = centres.filter(
      (centre) => person.role === "finance-office" || centre === person.centre || already.includes(centre),
    );
    work[keyOf(entry)] =
      submittedBy.length === centres.length ? { state: "submitted" } : { state: "draft", submittedBy };
  }
  return null;
}

export function review(
  agreement: Agreement,
  name: RoundName,
  entries: Entry[],
  from: Progress[],
  to: Work,
): string | null {
  const { state, work } = agreement.rounds[name];
  if (state !== "open") return "follow-up-not-open";
  const all = asked(agreement, name);
  const meant = entries.map((entry) => found(all, entry));
  if (meant.includes(undefined)) return "entry-not-asked";
  if (meant.some((one) => !one || !from.includes(one.progress))) return "entry-not-submitted";
  for (const entry of entries) work[keyOf(entry)] = to;
  return null;
}

/** A draft in the winter's round; at other times the finance office's business alone. */
export function word(
  agreement: Agreement,
  { role }: Person,
  number: string,
  at: Checkpoint,
  text: string | null,
): string | null {
  const { state, work } = agreement.rounds[WINTER];
  const key = keyOf({ of: "milestones", item: number });
  if (state !== "open" && role !== "finance-office") return "follow-up-not-open";
  if (HELD.includes(agreement.rounds[at].state)) return "milestone-of-held-round";
  if (state === "open") {
    if (work[key]?.state === "approved" && role !== "finance-office") return "entry-approved";
    work[key] = { state: "draft", submittedBy: [] };
  }
  const { milestones } = itemOf(agreement, number);
  const isReworded = (milestones[at] ?? null) !== text;
  if (text === null) delete milestones[at];
  else milestones[at] = text;
  if (isReworded && agreement.rounds[at].state === "open") unsettle(agreement, at, [{ of: "effort", item: number }]);
  return null;
}

/** What the finance office says of an item itself. */
export function edit(agreement: Agreement, number: string, facts: Facts): string | null {
  const item = itemOf(agreement, number);
  const isElsewhere = facts.centres !== undefined && facts.centres.join() !== item.centres.join();
  setFacts(item, facts);
  const open = [WINTER, ...CHECKPOINTS].find((name) => agreement.rounds[name as RoundName].state === "open");
  if (isElsewhere && open) {
    const all = (["effort", "economy", "milestones"] as const).map((of) => ({ of, item: number }));
    unsettle(agreement, open as RoundName, all);
  }
  return null;
}

export function setFacts(item: Item, { money, centres }: Facts): void {
  if (money !== undefined) item.money = money;
  if (centres) item.centres = centres;
}

/** ROUND-2: of what was handed in on other terms than stand now nobody has said anything. */
function unsettle({ rounds }: Agreement, name: RoundName, entries: Entry[]): void {
  const { work } = rounds[name];
  for (const entry of entries) {
    const state = work[keyOf(entry)]?.state;
    if (state === "submitted" || state === "approved" || state === "draft") {
      work[keyOf(entry)] = { state: "draft", submittedBy: [] };
    }
  }
}
