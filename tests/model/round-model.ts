/**
 * The round as the rule book tells it: written from the rules alone, in plain data, and importing nothing of what it is
 * held against. It predicts what each command is answered and what is to be seen afterwards.
 */

export const CHECKPOINTS = ["first", "second", "third", "year-end"] as const;
export type Checkpoint = (typeof CHECKPOINTS)[number];
export const WINTER = "implementation";
export type RoundName = typeof WINTER | Checkpoint;
export type State = "planned" | "open" | "closed" | "published";
type ByCheckpoint<T> = { [C in Checkpoint]?: T };

export type Rating =
  | { kind: "unrated"; status: string | null }
  | { kind: "carried"; smiley: "happy"; assessedAt: Checkpoint }
  | { kind: "assessed"; smiley: "happy" | "neutral" | "sad"; status: string | null; correctiveAction?: object | null }
  | { kind: "not-reported"; status: string };

export type Work =
  | { state: "draft"; submittedBy: string[] }
  | { state: "submitted" | "approved" }
  | { state: "returned"; comment: string }
  | { state: "not-reported"; reason: string };
type Progress = Work["state"] | "not-started";

export interface Item {
  number: string;
  centres: string[];
  contributors: string[];
  milestones: ByCheckpoint<string>;
  effort: ByCheckpoint<Rating>;
  economy: ByCheckpoint<Rating>;
  /** ECO-3: the flag, and what the economy text says where there is none. */
  money: boolean | null;
  moneyInText: boolean;
}

/** EXT-3: an item of the year before. */
export interface Extra {
  fiscalYear: number;
  number: string;
  centres: string[];
  texts: ByCheckpoint<string>;
}

interface Round {
  state: State;
  datedOn: string | null;
  cutOffOn: string | null;
  deadlineOn: string | null;
  work: Record<string, Work>;
}

export interface Agreement {
  items: Item[];
  extras: Extra[];
  rounds: Record<RoundName, Round>;
  editions: ByCheckpoint<number>;
}

export type Entry =
  | { of: "effort" | "economy" | "milestones"; item: string }
  | { of: "latest-status"; fiscalYear: number; item: string };

export interface Person {
  role: "finance-office" | "centre-lead" | "editor" | "coordinator" | "auditor" | "committee-reader" | "administrator";
  /** Of a lead and an editor. */
  centre?: string;
  /** Of a coordinator. */
  item?: string;
}

export interface Answer {
  smiley: "happy" | "neutral" | "sad" | null;
  status: string | null;
  names?: boolean;
}

export type Command =
  | { do: "open" | "publish" | "look"; round: RoundName }
  | { do: "close"; round: RoundName; gaps: { entry: Entry; reason: string }[] }
  | { do: "reopen"; round: RoundName; reason: string }
  | { do: "schedule"; round: RoundName; dates: { datedOn?: string | null; deadlineOn?: string | null } }
  | { do: "correct"; round: RoundName; corrections: { item: string; effort?: Answer; economy?: Answer }[] }
  | { do: "draft"; round: Checkpoint; entry: Entry; answer: Answer | null }
  | { do: "submit" | "approve"; round: RoundName; entries: Entry[] }
  | { do: "return"; round: RoundName; entries: Entry[]; comment: string }
  | { do: "milestone"; round: RoundName; item: string; checkpoint: Checkpoint; text: string | null }
  | { do: "money"; round: RoundName; item: string; money: boolean | null };

/** What the version that a command names is: the one that stands, another, or none at all. */
export type Seen = "right" | "stale" | "none";
export type Prediction = { refused: string } | { next: Agreement };

/** The day it is, which a round is dated by when nothing else was said. */
export const TODAY = "2026-08-14";

export function newAgreement(items: Item[], extras: Extra[]): Agreement {
  const round = (): Round => ({ state: "planned", datedOn: null, cutOffOn: null, deadlineOn: null, work: {} });
  const rounds = { [WINTER]: round(), first: round(), second: round(), third: round(), "year-end": round() };
  return { items, extras, rounds, editions: {} };
}

/** Permission comes first, then the version, then the rules. */
export function predict(agreement: Agreement, person: Person, command: Command, seen: Seen): Prediction {
  const refused =
    refusedToRole(person, command) ??
    refusedWithoutVersion(command, seen) ??
    refusedOnItems(agreement, person, command) ??
    (seen === "stale" && command.do !== "look" ? "changed-meanwhile" : null);
  if (refused !== null) return { refused };
  const next = structuredClone(agreement);
  const broken = carryOut(next, person, command);
  return broken === null ? { next } : { refused: broken };
}

// who may

const KNOWS_ITEMS = ["finance-office", "auditor", "centre-lead", "editor", "coordinator"];
const MAY_ON_ITEMS: Partial<Record<Command["do"], readonly Person["role"][]>> = {
  draft: ["finance-office", "centre-lead", "editor", "coordinator"],
  milestone: ["finance-office", "centre-lead", "editor", "coordinator"],
  submit: ["finance-office", "centre-lead"],
  approve: ["finance-office"],
  return: ["finance-office"],
  money: ["finance-office"],
};

function refusedToRole({ role }: Person, { do: what }: Command): string | null {
  const onItems = MAY_ON_ITEMS[what];
  if (onItems?.includes(role)) return null;
  if (onItems) return KNOWS_ITEMS.includes(role) ? "not-allowed" : "agreement-unknown";
  const allowed = what === "look" ? KNOWS_ITEMS : ["finance-office"];
  return allowed.includes(role) ? null : "not-allowed";
}

function refusedWithoutVersion(command: Command, seen: Seen): string | null {
  if (seen !== "none" || command.do === "look") return null;
  return "entries" in command ? "body-invalid" : "precondition-required";
}

/** What one may not know of is not there; what one may see but not do is forbidden. */
function refusedOnItems(agreement: Agreement, person: Person, command: Command): string | null {
  for (const item of itemsOf(agreement, command)) {
    if (person.role === "finance-office" || isOwn(person, item)) continue;
    return mayRead(person, item) ? "not-allowed" : "item-unknown";
  }
  return null;
}

function itemsOf(agreement: Agreement, command: Command): (Item | Extra)[] {
  if (command.do === "draft") return [subjectOf(agreement, command.entry)];
  if (command.do === "milestone") return [itemOf(agreement, command.item)];
  return "entries" in command ? command.entries.map((entry) => subjectOf(agreement, entry)) : [];
}

function isOwn({ centre, item: coordinated }: Person, item: Item | Extra): boolean {
  if (coordinated !== undefined) return "milestones" in item && item.number === coordinated;
  return centre !== undefined && item.centres.includes(centre);
}

export function mayRead(person: Person, item: Item | Extra): boolean {
  if (person.role === "finance-office" || person.role === "auditor" || isOwn(person, item)) return true;
  return person.centre !== undefined && "contributors" in item && item.contributors.includes(person.centre);
}

// what is due

type Due =
  | { due: "assess"; rule: "CARRY-4" | "ROUND-3" }
  | { due: "assess-again"; rule: "CARRY-2"; previousAt: Checkpoint }
  | { due: "carried"; rule: "CARRY-1"; rating: Rating }
  | { due: "unrated"; rule: "CARRY-3" };

/** CARRY-1 to CARRY-4, and ROUND-3 after a gap. */
function effortDue(agreement: Agreement, item: Item, at: Checkpoint): Due {
  if (item.milestones[at]) return { due: "assess", rule: "CARRY-4" };
  let passedBy = false;
  for (const before of CHECKPOINTS.slice(0, CHECKPOINTS.indexOf(at)).reverse()) {
    const rating = effortAt(agreement, item, before);
    if (rating && rating.kind !== "unrated") {
      return passedBy ? { due: "assess", rule: "CARRY-4" } : dueAfter(rating, before);
    }
    passedBy ||= item.milestones[before] !== undefined;
  }
  return { due: "unrated", rule: "CARRY-3" };
}

function dueAfter(rating: Exclude<Rating, { kind: "unrated" }>, at: Checkpoint): Due {
  if (rating.kind === "not-reported") return { due: "assess", rule: "ROUND-3" };
  if (rating.kind === "carried") return { due: "carried", rule: "CARRY-1", rating };
  if (rating.smiley !== "happy") return { due: "assess-again", rule: "CARRY-2", previousAt: at };
  return { due: "carried", rule: "CARRY-1", rating: { kind: "carried", smiley: "happy", assessedAt: at } };
}

/** ECO-3. */
function isEconomyDue({ money, moneyInText }: Item): boolean {
  return money ?? moneyInText;
}

/** What stands there: what somebody has said; in an open round else what the rules alone say. */
function effortAt(agreement: Agreement, item: Item, at: Checkpoint): Rating | null {
  const said = item.effort[at];
  if (said || agreement.rounds[at].state !== "open") return said ?? null;
  const due = effortDue(agreement, item, at);
  return due.due === "carried" ? due.rating : null;
}

// what a round asks for

interface Asked {
  entry: Entry;
  item: Item | Extra;
  due: boolean;
  work: Work | undefined;
  progress: Progress;
}

export function keyOf({ of, item }: Entry): string {
  return `${of}/${item}`;
}

/** ROUND-2: all that must be drafted, submitted and approved. */
export function asked(agreement: Agreement, round: RoundName): Asked[] {
  const { work } = agreement.rounds[round];
  const one = (entry: Entry, due: boolean, written: boolean): Asked[] => {
    const done = work[keyOf(entry)];
    const progress = done?.state ?? (written ? "draft" : "not-started");
    return due || written ? [{ entry, item: subjectOf(agreement, entry), due, work: done, progress }] : [];
  };
  if (round === WINTER) {
    return agreement.items.flatMap(({ number, milestones }) =>
      one({ of: "milestones", item: number }, true, Object.keys(milestones).length > 0),
    );
  }
  const own = agreement.items.flatMap((item) => [
    ...one(
      { of: "effort", item: item.number },
      effortDue(agreement, item, round).due.startsWith("assess"),
      item.effort[round] !== undefined && item.effort[round].kind !== "carried",
    ),
    ...one({ of: "economy", item: item.number }, isEconomyDue(item), item.economy[round] !== undefined),
  ]);
  const extra = agreement.extras.flatMap(({ fiscalYear, number, texts }) =>
    one({ of: "latest-status", fiscalYear, item: number }, true, texts[round] !== undefined),
  );
  return [...own, ...extra];
}

/** The rules that what an entry says, or does not say, would break. */
export function rulesBroken(agreement: Agreement, at: Checkpoint, entry: Entry): string[] {
  if (entry.of === "latest-status") return extraOf(agreement, entry.item).texts[at] === undefined ? ["EXT-3"] : [];
  const item = itemOf(agreement, entry.item);
  return entry.of === "economy" ? economyBroken(item, at) : effortBroken(agreement, item, at);
}

function effortBroken(agreement: Agreement, item: Item, at: Checkpoint): string[] {
  const due = effortDue(agreement, item, at);
  const rating = effortAt(agreement, item, at);
  if (rating === null || rating.kind === "unrated") return due.due === "unrated" ? [] : [due.rule];
  if (rating.kind !== "assessed") return [];
  if (rating.smiley !== "happy") return notHappyBroken(rating);
  if (rating.status !== null || due.due === "assess") return [];
  return due.due === "assess-again" ? ["CARRY-2"] : ["CARRY-5"];
}

function notHappyBroken({ smiley, status, correctiveAction }: Extract<Rating, { kind: "assessed" }>): string[] {
  const namesNobody = smiley === "sad" && !correctiveAction && !/udvalg/.test(status ?? "");
  return [...(status === null ? ["EFF-2"] : []), ...(namesNobody ? ["EFF-3"] : [])];
}

function economyBroken(item: Item, at: Checkpoint): string[] {
  const rating = item.economy[at];
  if (!rating || rating.kind === "unrated") return isEconomyDue(item) ? ["ECO-3"] : [];
  if (rating.kind !== "assessed" || rating.status !== null) return [];
  if (rating.smiley === "sad") return ["ECO-4"];
  return isEconomyDue(item) ? [] : ["ECO-3"];
}

interface Hindrance {
  item: Item | Extra;
  rule: string;
}

/** What would hinder a round from closing whatever has been approved. */
function broken(agreement: Agreement, at: Checkpoint): Hindrance[] {
  const own = agreement.items.flatMap(({ number: item }): Entry[] => [
    { of: "effort", item },
    { of: "economy", item },
  ]);
  const extra = agreement.extras.map(
    ({ fiscalYear, number: item }): Entry => ({ of: "latest-status", fiscalYear, item }),
  );
  return [...own, ...extra].flatMap((entry) =>
    rulesBroken(agreement, at, entry).map((rule) => ({ item: subjectOf(agreement, entry), rule })),
  );
}

/** ROUND-3: what hinders a round from closing. What nobody has written breaks a rule of its own, except milestones. */
function hindrances(agreement: Agreement, round: RoundName): Hindrance[] {
  const waiting = asked(agreement, round).filter(({ progress, entry }) =>
    progress === "not-started" ? entry.of === "milestones" : !["approved", "not-reported"].includes(progress),
  );
  return [
    ...(round === WINTER ? [] : broken(agreement, round)),
    ...waiting.map(({ item }) => ({ item, rule: "ROUND-3" })),
  ];
}

// what is done

const HELD: readonly State[] = ["closed", "published"];

/** Changes the agreement, or says why not. */
function carryOut(agreement: Agreement, person: Person, command: Command): string | null {
  switch (command.do) {
    case "open":
      return open(agreement, command.round);
    case "close":
      return close(agreement, command.round, command.gaps);
    case "reopen":
      return reopen(agreement, command.round);
    case "publish":
      return publish(agreement, command.round);
    case "correct":
      return correct(agreement, command.round, command.corrections);
    case "schedule":
      return schedule(agreement, command.round, command.dates);
    case "draft":
      return draft(agreement, person, command.round, command.entry, command.answer);
    case "submit":
      return submit(agreement, person, command.round, command.entries);
    case "approve":
      return review(agreement, command.round, command.entries, ["submitted"], { state: "approved" });
    case "return": {
      const returned = { state: "returned", comment: command.comment } as const;
      return review(agreement, command.round, command.entries, ["submitted", "approved"], returned);
    }
    case "milestone":
      return word(agreement, person, command.item, command.checkpoint, command.text);
    case "money":
      itemOf(agreement, command.item).money = command.money;
      return null;
    case "look":
      return null;
  }
}

/** ROUND-1: each round once the one before it is history; the plan of the winter is frozen before the first. */
function open({ rounds }: Agreement, name: RoundName): string | null {
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
function close(agreement: Agreement, name: RoundName, gaps: { entry: Entry; reason: string }[]): string | null {
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
  round.datedOn ??= TODAY;
  return null;
}

function leaveGap(agreement: Agreement, at: Checkpoint, entry: Entry, reason: string): void {
  if (entry.of === "latest-status") extraOf(agreement, entry.item).texts[at] = `Ikke indberettet: ${reason}`;
  else itemOf(agreement, entry.item)[entry.of as "effort" | "economy"][at] = { kind: "not-reported", status: reason };
}

/** ROUND-4, as long as no later round has begun; the rules then decide anew what is carried. */
function reopen(agreement: Agreement, name: RoundName): string | null {
  const { rounds } = agreement;
  if (rounds[name].state !== "closed") return "follow-up-not-closed";
  const later = name === WINTER ? CHECKPOINTS : CHECKPOINTS.slice(CHECKPOINTS.indexOf(name) + 1);
  if (later.some((other) => rounds[other].state !== "planned")) return "later-round-begun";
  rounds[name].state = "open";
  rounds[name].datedOn = null;
  if (name === WINTER) return null;
  for (const { effort } of agreement.items) if (effort[name]?.kind === "carried") delete effort[name];
  return null;
}

/** ROUND-5. */
function publish({ rounds, editions }: Agreement, name: RoundName): string | null {
  if (name === WINTER || rounds[name].state !== "closed") return "follow-up-not-closed";
  rounds[name].state = "published";
  editions[name] = 1;
  return null;
}

/** ROUND-5: a correction is a new edition, and the rules hold in it. */
function correct(
  agreement: Agreement,
  name: RoundName,
  corrections: { item: string; effort?: Answer; economy?: Answer }[],
): string | null {
  if (name === WINTER || agreement.rounds[name].state !== "published") return "follow-up-not-published";
  for (const { item: number, effort, economy } of corrections) {
    const item = agreement.items.find((other) => other.number === number);
    if (!item) return "item-unknown";
    if (effort) item.effort[name] = ratingOf("effort", effort);
    if (economy) item.economy[name] = ratingOf("economy", economy);
  }
  if (broken(agreement, name).length > 0) return "follow-up-hindered";
  agreement.editions[name] = (agreement.editions[name] ?? 0) + 1;
  return null;
}

function schedule({ rounds }: Agreement, name: RoundName, dates: object): string | null {
  if (HELD.includes(rounds[name].state)) return "follow-up-not-open";
  Object.assign(rounds[name], dates);
  return null;
}

/** What is written is a draft, whoever had submitted it; only the finance office writes over what it has approved. */
function draft(
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
    if (entry.of === "latest-status") delete extraOf(agreement, entry.item).texts[at];
    else delete itemOf(agreement, entry.item)[entry.of as "effort" | "economy"][at];
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
function submit(agreement: Agreement, person: Person, name: RoundName, entries: Entry[]): string | null {
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

function review(agreement: Agreement, name: RoundName, entries: Entry[], from: Progress[], to: Work): string | null {
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
function word(
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
  if (text === null) delete milestones[at];
  else milestones[at] = text;
  return null;
}

// what is seen

/** What somebody is shown of a round, as far as the model tells. */
export function seenBy(agreement: Agreement, person: Person, name: RoundName): object {
  const { state, datedOn, cutOffOn, deadlineOn } = agreement.rounds[name];
  const visible = asked(agreement, name).filter(({ item }) => mayRead(person, item));
  const shared = {
    state,
    deadlineOn,
    centres: centresOf(visible),
    hindrances:
      state === "open"
        ? hindrances(agreement, name)
            .filter(({ item }) => mayRead(person, item))
            .map(({ item, rule }) => `${item.number} ${rule}`)
            .toSorted(inOrder)
        : [],
  };
  const far = (entry: Entry) => {
    const one = found(visible, entry);
    return { progress: one?.progress ?? null, work: one?.work ?? null };
  };
  const items = agreement.items.filter((item) => mayRead(person, item));
  if (name === WINTER) {
    const entries = items.map(({ number, milestones }) => ({
      item: number,
      milestones: CHECKPOINTS.filter((at) => milestones[at]).map((at) => ({ checkpoint: at, text: milestones[at] })),
      ...far({ of: "milestones", item: number }),
    }));
    return { ...shared, entries };
  }
  const entries = items.map((item) => ({
    item: item.number,
    effort: {
      asked: effortDue(agreement, item, name),
      rating: shown(effortAt(agreement, item, name)),
      ...far({ of: "effort", item: item.number }),
    },
    economy: {
      asked: { due: isEconomyDue(item) ? "assess" : "unrated", rule: "ECO-3" },
      rating: shown(item.economy[name] ?? null),
      ...far({ of: "economy", item: item.number }),
    },
  }));
  const extraFollowUps = agreement.extras
    .filter((extra) => mayRead(person, extra))
    .map(({ fiscalYear, number, texts }) => ({
      item: number,
      text: texts[name] ?? null,
      ...far({ of: "latest-status", fiscalYear, item: number }),
    }));
  return { ...shared, datedOn, cutOffOn, entries, extraFollowUps };
}

/** A blank without a word is as good as nothing. */
export function shown(rating: Rating | null): Rating | null {
  return rating?.kind === "unrated" && rating.status === null ? null : rating;
}

/** How far each centre is: one that has submitted its part is done with it. */
function centresOf(entries: Asked[]) {
  const names = [...new Set(entries.flatMap(({ item }) => item.centres))];
  return names.map((centre) => {
    const counts = { "not-started": 0, draft: 0, submitted: 0, returned: 0, approved: 0, "not-reported": 0 };
    for (const { item, work, progress } of entries) {
      if (!item.centres.includes(centre)) continue;
      const isDone = work?.state === "draft" && work.submittedBy.includes(centre);
      counts[isDone ? "submitted" : progress] += 1;
    }
    return { centre, state: stateOf(counts), entries: counts };
  });
}

function stateOf(counts: Record<Progress, number>): Progress {
  if (counts.returned > 0) return "returned";
  const hasDone = counts.submitted + counts.approved + counts["not-reported"] > 0;
  if (counts.draft > 0 || (counts["not-started"] > 0 && hasDone)) return "draft";
  if (counts["not-started"] > 0) return "not-started";
  return counts.submitted > 0 ? "submitted" : "approved";
}

export function inOrder(a: string, b: string): number {
  return a < b ? -1 : 1;
}

// finding

function found(all: Asked[], entry: Entry): Asked | undefined {
  return all.find((one) => keyOf(one.entry) === keyOf(entry));
}

function before(name: Checkpoint): Checkpoint {
  return CHECKPOINTS[CHECKPOINTS.indexOf(name) - 1] ?? name;
}

export function itemOf({ items }: Agreement, number: string): Item {
  return there(items.find((item) => item.number === number));
}

function extraOf({ extras }: Agreement, number: string): Extra {
  return there(extras.find((extra) => extra.number === number));
}

function subjectOf(agreement: Agreement, entry: Entry): Item | Extra {
  return entry.of === "latest-status" ? extraOf(agreement, entry.item) : itemOf(agreement, entry.item);
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the model speaks of what is not there");
  return value;
}
