import type { FastifyRequest } from "fastify";
import type { SubmissionsPageProps } from "../../templates/pages/round-submissions.js";
import type { RoundMessage } from "../../templates/partials/round-message.js";
import { textsIn } from "../../templates/texts/texts.js";
import { may } from "../domain/access/judge.js";
import type { Progress } from "../domain/followups/round-work.js";
import { sameUnit } from "../domain/organisation/unit.js";
import { headingOf } from "./round.presenter.js";
import { addressOf } from "./round-address.js";
import type { SeenEntry } from "./round-entries.js";
import { presentEntry } from "./round-entry.presenter.js";
import type { SeenRound } from "./round-seen.js";
import type { TypedReview } from "./round-submissions.form.js";

/** Which entries are shown; empty is all of them. */
export interface Filter {
  readonly centre: string;
  readonly committee: string;
  readonly state: Progress | "";
}

/** In an address, where a state is asked for. */
export const STATES = {
  "not-started": "ikke-begyndt",
  draft: "kladde",
  submitted: "indsendt",
  returned: "retur",
  approved: "kvalitetssikret",
  "not-reported": "ikke-indberettet",
} as const satisfies Record<Progress, string>;

function filtered(entries: readonly SeenEntry[], { centre, committee, state }: Filter): SeenEntry[] {
  const names = (units: readonly string[], wanted: string) => units.some((unit) => sameUnit(unit, wanted));
  return entries.filter(
    (entry) =>
      (centre === "" || names(entry.centres, centre)) &&
      (committee === "" || names(entry.committees, committee)) &&
      (state === "" || entry.stage.progress === state),
  );
}

export interface ShownSubmissions {
  readonly message: RoundMessage | null;
  readonly typed: TypedReview | null;
  /** By the numbers of the year's items: what an economy is judged against. */
  readonly economyTexts: ReadonlyMap<string, string>;
}

export function presentSubmissions(
  request: Pick<FastifyRequest, "language" | "actor">,
  seen: SeenRound,
  filter: Filter,
  { message, typed, economyTexts }: ShownSubmissions,
): Omit<SubmissionsPageProps, "csrf"> {
  const { roundPageTexts: texts } = textsIn(request.language);
  const { fiscalYear, round, state, entries } = seen;
  const here = addressOf(fiscalYear, round, "/indberetninger");
  // what somebody has chosen stays in sight, whatever it has become
  const shown = entries.filter(
    (entry) =>
      filtered([entry], filter).length > 0 || typed?.chosen.includes(entry.key) || typed?.comments.get(entry.key),
  );
  const reviews = state === "open" && may(request.actor, "review-entries");
  const { submissions } = texts;
  return {
    texts,
    heading: `${submissions.heading}: ${headingOf(request, seen)}`,
    message,
    back: addressOf(fiscalYear, round),
    here,
    filters: filtersOf(request, seen, filter),
    found: submissions.found(shown.length),
    entries: shown.map((entry) => {
      const presented = presentEntry(request, seen, entry, economyTexts);
      return { ...presented, review: reviews ? reviewOf(entry, submissions.choose(presented.what), typed) : null };
    }),
    review:
      reviews && shown.some(isReviewed)
        ? {
            action: `${here}${queryOf(filter)}`,
            comment: typed?.comment ?? "",
            submitted: shown.filter(({ stage }) => stage.progress === "submitted").length,
          }
        : null,
  };
}

/** ROUND-2: what was submitted is approved or returned, what was approved too soon is returned. */
function isReviewed({ stage }: SeenEntry): boolean {
  return stage.progress === "submitted" || stage.progress === "approved";
}

function reviewOf(entry: SeenEntry, choose: string, typed: TypedReview | null) {
  if (!isReviewed(entry)) return null;
  const comment = typed?.comments.get(entry.key) ?? "";
  return { chosen: typed?.chosen.includes(entry.key) ?? false, choose, comment };
}

function filtersOf(
  { language }: Pick<FastifyRequest, "language">,
  { centres, committees }: SeenRound,
  filter: Filter,
): SubmissionsPageProps["filters"] {
  const { submissions, progressWord } = textsIn(language).roundPageTexts;
  const everything = (chosen: boolean) => ({ value: "", text: submissions.all, chosen });
  const units = (names: readonly (string | null)[], chosen: string) => [
    everything(chosen === ""),
    ...names.flatMap((name) => (name === null ? [] : [{ value: name, text: name, chosen: name === chosen }])),
  ];
  const names = Object.keys(STATES) as Progress[];
  const states = names.map((state) => ({
    value: STATES[state],
    text: progressWord[state],
    chosen: state === filter.state,
  }));
  return [
    {
      name: "center",
      label: submissions.centre,
      options: units(
        centres.map(({ centre }) => centre),
        filter.centre,
      ),
    },
    {
      name: "udvalg",
      label: submissions.committee,
      options: units(
        committees.map(({ committee }) => committee),
        filter.committee,
      ),
    },
    { name: "tilstand", label: submissions.state, options: [everything(filter.state === ""), ...states] },
  ];
}

/** The filter as it stands in an address. */
export function queryOf({ centre, committee, state }: Filter): string {
  const tilstand = state === "" ? "" : STATES[state];
  return `?${new URLSearchParams({ center: centre, udvalg: committee, tilstand })}`;
}
