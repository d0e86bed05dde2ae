import type { FastifyRequest } from "fastify";
import type { RoundPageProps } from "../../templates/pages/round.js";
import type { ShownProgress } from "../../templates/partials/progress-table.js";
import type { RoundMessage } from "../../templates/partials/round-message.js";
import type { RoundPageTexts } from "../../templates/texts/da/round-page.js";
import { sentenceCase } from "../../templates/texts/sentence-case.js";
import { textsIn } from "../../templates/texts/texts.js";
import { may } from "../domain/access/judge.js";
import type { Progress } from "../domain/followups/round-work.js";
import type { RoundOf } from "../usecases/change-round.js";
import { addressOf } from "./round-address.js";
import { listHindrances } from "./round-hindrances.presenter.js";
import type { SeenDates, SeenRound } from "./round-seen.js";
import { wordDate } from "./word-date.js";

type Reader = Pick<FastifyRequest, "language" | "actor">;

/** What somebody has typed that is shown again. */
export interface TypedDates {
  readonly fields: Readonly<Record<keyof SeenDates, string>>;
  readonly version: string;
}

export interface RoundExtras {
  readonly message: RoundMessage | null;
  readonly typedDates?: TypedDates;
  readonly wrongDates?: readonly (keyof SeenDates)[];
  readonly datesVersion: string;
  /** Unresolved smileys of the year. */
  readonly unread: number;
}

export function headingOf({ language }: Pick<Reader, "language">, { round, fiscalYear }: RoundOf): string {
  const { roundTexts, roundPageTexts } = textsIn(language);
  return roundPageTexts.heading(sentenceCase(roundTexts.followUp[round]), fiscalYear);
}

/** Everything about a round at a glance. */
export function presentRound(reader: Reader, seen: SeenRound, extras: RoundExtras): Omit<RoundPageProps, "csrf"> {
  const { language, actor } = reader;
  const { roundPageTexts: texts } = textsIn(language);
  const { fiscalYear, round, state, hindrances } = seen;
  const here = addressOf(fiscalYear, round);
  const conducts = may(actor, "close-round");
  return {
    texts,
    heading: headingOf(reader, seen),
    lead: leadOf(texts, seen),
    message: extras.message,
    facts: factsOf(reader, seen),
    links: linksOf(reader, seen, extras.unread),
    extract: hasReport(seen) ? { action: `${here}/rapport.pdf`, committees: committeesOf(seen) } : null,
    progress: isReportedTo(seen) ? progressOf(reader, seen) : null,
    hindrances: state === "open" ? { count: hindrances.length, items: listHindrances(reader, hindrances, seen) } : null,
    conduct: conducts ? conductOf(reader, seen, extras) : null,
  };
}

function leadOf(texts: RoundPageTexts, seen: SeenRound): string {
  const { entries, imported } = seen;
  if (imported) return texts.history;
  if (entries.length === 0 || !isReportedTo(seen)) return texts.nothingAsked;
  return texts.lead(entries.filter(({ stage }) => stage.progress === "approved").length, entries.length);
}

/** ROUND-6: to what was brought in as history nobody ever did. */
function isReportedTo({ state, imported }: Pick<SeenRound, "state" | "imported">): boolean {
  return state !== "planned" && !imported;
}

function hasReport({ round, state }: Pick<SeenRound, "round" | "state">): boolean {
  return round !== "implementation" && state !== "planned";
}

function factsOf({ language }: Reader, { round, state, imported, editions, dates }: SeenRound): [string, string][] {
  const { facts, state: words } = textsIn(language).roundPageTexts;
  const worded = (date: string | null) => (date === null ? facts.notSet : wordDate(date, language));
  return [
    [facts.state, words[state]],
    [facts.deadline, worded(dates.deadlineOn)],
    ...(round === "implementation"
      ? []
      : ([
          [facts.datedOn, worded(dates.datedOn)],
          [facts.cutOffOn, worded(dates.cutOffOn)],
        ] as [string, string][])),
    ...(editions > 0 ? [[facts.editions, String(editions)] as [string, string]] : []),
    ...(imported ? [[facts.imported, facts.yes] as [string, string]] : []),
  ];
}

function linksOf({ language }: Reader, seen: SeenRound, unread: number): RoundPageProps["links"] {
  const { links, list, waiting } = textsIn(language).roundPageTexts;
  const { fiscalYear, round, entries, editions } = seen;
  const here = addressOf(fiscalYear, round);
  const submitted = entries.filter(({ stage }) => stage.progress === "submitted").length;
  const shown: readonly { href: string; text: string; waiting?: string }[] = [
    ...(entries.length > 0 && isReportedTo(seen)
      ? [{ href: `${here}/indberetninger`, text: links.submissions(submitted) }]
      : []),
    ...(hasReport(seen) ? [{ href: `${here}/rapport.pdf`, text: links.report, waiting: waiting.report }] : []),
    ...(unread > 0 ? [{ href: addressOf(fiscalYear, "first", "/ulaeste"), text: links.unread(unread) }] : []),
    ...(editions > 0 ? [{ href: "/udgivet", text: links.editions }] : []),
    { href: "/runde/alle", text: list.link },
  ];
  return shown.map((link) => ({ waiting: null, ...link }));
}

function committeesOf({ committees }: SeenRound): string[] {
  return committees.flatMap(({ committee }) => (committee === null ? [] : [committee]));
}

function progressOf({ language }: Reader, { centres, committees }: SeenRound): RoundPageProps["progress"] {
  const { roundPageTexts } = textsIn(language);
  const { progress } = roundPageTexts;
  return {
    states: STATES.map((state) => roundPageTexts.progressWord[state]),
    centres: centres.map(({ centre, entries }) => showProgress(roundPageTexts, centre ?? progress.noCentre, entries)),
    committees: committees.map(({ committee, entries }) =>
      showProgress(roundPageTexts, committee ?? progress.noCommittee, entries),
    ),
  };
}

const STATES = ["not-started", "draft", "submitted", "returned", "approved", "not-reported"] as const;

function showProgress(
  { progress }: RoundPageProps["texts"],
  unit: string,
  counts: Readonly<Record<Progress, number>>,
): ShownProgress {
  const all = STATES.reduce((sum, state) => sum + counts[state], 0);
  const share = progress.shareOf(counts.approved, all);
  return { unit, counts: STATES.map((state) => String(counts[state])), approved: counts.approved, all, share };
}

function conductOf({ language }: Reader, seen: SeenRound, extras: RoundExtras) {
  const { fiscalYear, round, state, imported, editions, dates } = seen;
  const here = addressOf(fiscalYear, round);
  const typed = extras.typedDates?.fields;
  const fields = (["deadlineOn", "datedOn", "cutOffOn"] as const)
    .filter((field) => field === "deadlineOn" || round !== "implementation")
    .map((field) => ({
      field,
      value: typed?.[field] ?? dates[field] ?? "",
      wrong: extras.wrongDates?.includes(field) ?? false,
    }));
  const isToCome = state === "planned" || state === "open";
  return {
    open: state === "planned" ? `${here}/aabn` : null,
    dates: isToCome
      ? { action: `${here}/datoer`, version: extras.typedDates?.version ?? extras.datesVersion, fields }
      : null,
    close: state === "open" ? `${here}/luk` : null,
    reopen: state === "closed" && !imported ? `${here}/genaabn` : null,
    publish: state === "closed" && !imported && round !== "implementation" ? `${here}/udgiv` : null,
    correct: editions > 0 ? { href: `${here}/ret`, text: textsIn(language).roundCorrectTexts.link } : null,
  };
}
