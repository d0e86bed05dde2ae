import { PlainDate } from "../domain/ids.js";
import type { RoundDates } from "../usecases/conduct-round.js";
import type { Form } from "./forms.js";
import type { TypedDates } from "./round.presenter.js";
import type { SeenDates } from "./round-seen.js";

const FIELDS = { deadlineOn: "frist", datedOn: "dateret", cutOffOn: "skaeringsdato" } as const satisfies Record<
  keyof SeenDates,
  string
>;
const NAMES = Object.keys(FIELDS) as readonly (keyof SeenDates)[];

/** The dates of a round as somebody has sent them; what has no field stays as it is. */
export interface SentDates {
  readonly typed: TypedDates;
  readonly wrong: readonly (keyof SeenDates)[];
  readonly dates: RoundDates;
}

export function datesFrom(form: Form): SentDates {
  const sent = NAMES.filter((name) => form.has(FIELDS[name]));
  const parsed = sent.map((name) => {
    const typed = form.given(FIELDS[name]);
    return { name, date: typed === null ? null : PlainDate.safeParse(typed).data };
  });
  const fields = { deadlineOn: "", datedOn: "", cutOffOn: "" };
  for (const name of sent) fields[name] = form.given(FIELDS[name]) ?? "";
  return {
    typed: { fields, version: form.text("set") },
    wrong: parsed.filter(({ date }) => date === undefined).map(({ name }) => name),
    dates: Object.fromEntries(parsed.map(({ name, date }) => [name, date ?? null])),
  };
}
