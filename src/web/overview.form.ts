import type { Agreement } from "../domain/agreements/agreement.js";
import { Checkpoint } from "../domain/agreements/calendar.js";
import type { Progress } from "../domain/followups/round-work.js";
import type { Grouping } from "../domain/overview/group-items.js";
import { STANDINGS, type Standing } from "../domain/overview/standing.js";
import { Form } from "./forms.js";
import { roundOfSlug } from "./round-address.js";

export const SORTINGS = {
  number: "nummer",
  title: "titel",
  centre: "center",
  committee: "udvalg",
  effort: "indsats",
  economy: "oekonomi",
} as const;
export type Sorting = keyof typeof SORTINGS;

export const GROUPING_SLUGS = { committee: "udvalg", centre: "center", chapter: "tema" } as const satisfies Record<
  Grouping,
  string
>;

export const STANDING_SLUGS = {
  happy: "glad",
  carried: "viderefoert",
  neutral: "mellemfornoejet",
  sad: "sur",
  unresolved: "uafklaret",
  awaited: "mangler",
  "not-reported": "ikke-indberettet",
  postponed: "udsat",
  unrated: "blank",
  unknown: "ukendt",
} as const satisfies Record<Standing, string>;

export const PROGRESS_SLUGS = {
  "not-started": "ikke-begyndt",
  draft: "kladde",
  submitted: "indsendt",
  returned: "sendt-retur",
  approved: "kvalitetssikret",
  "not-reported": "ikke-indberettet",
} as const satisfies Record<Progress, string>;

/** What somebody has chosen to see; null: all of it. */
export interface Wish {
  /** null: no follow-up has begun. */
  readonly checkpoint: Checkpoint | null;
  readonly by: Grouping;
  readonly committee: string | null;
  readonly centre: string | null;
  readonly chapter: string | null;
  readonly effort: Standing | null;
  readonly economy: Standing | null;
  readonly progress: Progress | null;
  readonly search: string;
  readonly sort: Sorting;
}

/** What the address says; whatever it cannot mean is as if it were not there. */
export function wishOf(query: unknown, agreement: Agreement): Wish {
  const form = new Form(query);
  const begun = agreement.followUps.filter(({ state }) => state !== "planned").map(({ checkpoint }) => checkpoint);
  const { data: asked } = Checkpoint.safeParse(roundOfSlug(form.text("runde")));
  return {
    checkpoint: asked && begun.includes(asked) ? asked : (begun.at(-1) ?? null),
    by: keyOf(GROUPING_SLUGS, form.text("efter")) ?? "committee",
    committee: form.given("udvalg"),
    centre: form.given("center"),
    chapter: form.given("tema"),
    effort: standingOfSlug(form.text("indsats")),
    economy: standingOfSlug(form.text("oekonomi")),
    progress: keyOf(PROGRESS_SLUGS, form.text("tilstand")),
    search: form.given("soeg") ?? "",
    sort: keyOf(SORTINGS, form.text("sorter")) ?? "number",
  };
}

function standingOfSlug(slug: string): Standing | null {
  return STANDINGS.find((standing) => STANDING_SLUGS[standing] === slug) ?? null;
}

function keyOf<K extends string>(slugs: Readonly<Record<K, string>>, slug: string): K | null {
  return (Object.keys(slugs) as K[]).find((key) => slugs[key] === slug) ?? null;
}
