import type { Checkpoint } from "../domain/agreements/calendar.js";
import type { Correction } from "../domain/followups/correct-follow-up.js";
import type { FrozenExtra } from "../domain/followups/frozen-round.js";
import type { FactChanges } from "../domain/items/edit-item.js";
import { economyAt, effortAt, type Item } from "../domain/items/item.js";
import { Line, Text } from "../domain/text.js";
import type { Form } from "./forms.js";
import {
  economyAsTyped,
  effortAsTyped,
  type Problem,
  readEconomy,
  readEffort,
  readText,
  type TypedEconomy,
  type TypedEffort,
  typedEconomy,
  typedEffort,
} from "./my-follow-up-answers.form.js";

export const FACT_FIELDS = { title: "titel", description: "beskrivelse", money: "oekonomitekst" } as const;
const STATUS = "seneste-status";

/** Something of a published round that is to be put right: an item of its own, or an earlier year's in extra follow-up. */
export type Subject =
  | { readonly kind: "item"; readonly key: string; readonly item: Item }
  | { readonly kind: "extra"; readonly key: string; readonly item: Item; readonly extra: FrozenExtra };

/** What stands in the fields on an item. */
export interface TypedCorrection {
  readonly effort: TypedEffort;
  readonly economy: TypedEconomy;
  readonly facts: Readonly<Record<keyof typeof FACT_FIELDS, string>>;
  /** Of an extra follow-up alone. */
  readonly status: string;
}

/** What is typed of one subject, what comes of it, and what cannot be kept. */
export interface ReadCorrection {
  readonly subject: Subject;
  readonly typed: TypedCorrection;
  readonly published: TypedCorrection;
  /** null: nothing is changed, or something cannot be kept. */
  readonly correction: Correction | null;
  readonly problems: readonly (Problem | { readonly field: string; readonly code: "empty" })[];
}

/** Under which round the fields are filled in. */
interface At {
  readonly fiscalYear: number;
  readonly round: Checkpoint;
}

/** What the fields hold when nothing has been put right yet. */
export function asPublished({ item }: Subject, { fiscalYear, round }: At): TypedCorrection {
  const said = item.latestStatuses.find((one) => one.fiscalYear === fiscalYear && one.checkpoint === round);
  return {
    effort: effortAsTyped(effortAt(item, round)),
    economy: economyAsTyped(economyAt(item, round)),
    facts: {
      title: item.title.trim(),
      description: item.description?.trim() ?? "",
      money: item.economy.text?.trim() ?? "",
    },
    status: said?.text.trim() ?? "",
  };
}

export function fieldOf({ key }: Pick<Subject, "key">, field: string): string {
  return `${key}:${field}`;
}

/** What was sent of a subject; what is as it was published is no correction. */
export function readCorrection(form: Form, subject: Subject, at: At): ReadCorrection {
  const name = (field: string) => fieldOf(subject, field);
  const text = (field: string) => form.given(name(field)) ?? "";
  const published = asPublished(subject, at);
  if (subject.kind === "extra") return readStatus(subject, { ...published, status: text(STATUS) }, published);
  const { title, description, money } = FACT_FIELDS;
  const typed = {
    effort: typedEffort(form, name),
    economy: typedEconomy(form, name),
    facts: { title: text(title), description: text(description), money: text(money) },
    status: "",
  };
  return readItem(subject, typed, published);
}

function readItem(
  subject: Extract<Subject, { kind: "item" }>,
  typed: TypedCorrection,
  published: TypedCorrection,
): ReadCorrection {
  const effort = isSame(typed.effort, published.effort) ? null : readEffort(typed.effort);
  const economy = isSame(typed.economy, published.economy) ? null : readEconomy(typed.economy);
  const facts = readFacts(typed.facts, published.facts);
  const problems = [...(effort?.problems ?? []), ...(economy?.problems ?? []), ...facts.problems];
  const isChanged = effort !== null || economy !== null || facts.changed !== null;
  const correction: Correction | null =
    problems.length > 0 || !isChanged
      ? null
      : {
          item: subject.item.number,
          ...(effort ? { effort: effort.answer ?? BLANK } : {}),
          ...(economy ? { economy: economy.answer ?? BLANK } : {}),
          ...(facts.changed ? { facts: facts.changed } : {}),
        };
  return { subject, typed, published, correction, problems };
}

const BLANK = { kind: "unrated", status: null } as const;

function readFacts(typed: TypedCorrection["facts"], published: TypedCorrection["facts"]) {
  const changed: { -readonly [K in keyof FactChanges]?: FactChanges[K] } = {};
  const problems: ReadCorrection["problems"][number][] = [];
  if (typed.title !== published.title) {
    const title = Line.safeParse(typed.title);
    if (title.success) changed.title = title.data;
    else problems.push({ field: FACT_FIELDS.title, code: "empty" });
  }
  const read = (field: string, text: string) => {
    const { answer, problems: found } = readText(field, text);
    problems.push(...found);
    return answer ?? null;
  };
  if (typed.description !== published.description) {
    changed.description = read(FACT_FIELDS.description, typed.description);
  }
  if (typed.money !== published.money) {
    changed.economy = { text: read(FACT_FIELDS.money, typed.money) };
  }
  return { changed: Object.keys(changed).length > 0 ? changed : null, problems };
}

function readStatus(
  subject: Extract<Subject, { kind: "extra" }>,
  typed: TypedCorrection,
  published: TypedCorrection,
): ReadCorrection {
  const told = { subject, typed, published };
  if (typed.status === published.status) return { ...told, correction: null, problems: [] };
  const text = Text.safeParse(typed.status);
  if (!text.success) return { ...told, correction: null, problems: [{ field: STATUS, code: "empty" }] };
  const { fiscalYear, item } = subject.extra;
  return {
    ...told,
    correction: { latestStatusOf: { fiscalYear, number: item.number }, text: text.data },
    problems: [],
  };
}

function isSame(some: unknown, other: unknown): boolean {
  return JSON.stringify(some) === JSON.stringify(other);
}

export const STATUS_FIELD = STATUS;
