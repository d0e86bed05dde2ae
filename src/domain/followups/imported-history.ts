import type { Agreement, Chapter } from "../agreements/agreement.js";
import { CHECKPOINTS, type Checkpoint, checkpointsThrough } from "../agreements/calendar.js";
import { type RuleSet, ruleSet, ruleSetOfYear } from "../agreements/rule-set.js";
import { economyStatusAt } from "../economy/economy-text.js";
import type { PlainDate } from "../ids.js";
import type { EconomyEntry, EffortEntry, Item } from "../items/item.js";
import type { Milestone } from "../items/milestone.js";
import { carryForward } from "../ratings/carry-forward.js";
import type { EconomyRating } from "../ratings/economy-rating.js";
import type { EffortRating } from "../ratings/effort-rating.js";
import { previousEffort } from "../ratings/previous-effort.js";
import type { FollowUp } from "./follow-up.js";
import type { ImportedReport, PrintedChapter, PrintedItem, PrintedRow } from "./imported-report.js";

/**
 * ROUND-6: an old report as history. Its rounds are closed; what it does not tell is `unknown`, what cannot be told apart
 * is `unresolved`, and nothing is invented.
 * @returns the report's own agreement first, then those whose items it appends as extra follow-ups
 */
export function agreementsFromReport(report: ImportedReport): Agreement[] {
  const earlier = report.extraFollowUps.map((extra) => ({
    extra,
    agreement: historyOf(report, { ...extra, newest: "year-end", datedOn: null }),
  }));
  const own = historyOf(report, { ...report, newest: report.checkpoint });
  return [
    {
      ...own,
      caseNumber: report.caseNumber,
      contact: report.contact,
      extraFollowUps: earlier.flatMap(({ agreement }) =>
        agreement.chapters.flatMap(({ items }) =>
          items.map(({ number }) => ({ fiscalYear: agreement.fiscalYear, number })),
        ),
      ),
    },
    ...earlier.map(({ agreement }) => agreement),
  ];
}

interface PrintedAgreement {
  readonly fiscalYear: number;
  readonly title: string;
  readonly chapters: readonly PrintedChapter[];
  readonly newest: Checkpoint;
  readonly datedOn: PlainDate | null;
}

function historyOf(report: ImportedReport, printed: PrintedAgreement): Agreement {
  const rules = ruleSetOfYear(printed.fiscalYear);
  const chapters = printed.chapters.map(
    (chapter): Chapter => ({
      ...chapter,
      items: chapter.items.map((item) => itemFromHistory(item, printed.newest, ruleSet(rules), report)),
    }),
  );
  return {
    fiscalYear: printed.fiscalYear,
    title: printed.title,
    ruleSet: rules,
    caseNumber: null,
    contact: { name: null, phone: null, email: null },
    chapters,
    followUps: followUpsThrough(printed.newest, printed.datedOn),
    extraFollowUps: [],
  };
}

function followUpsThrough(newest: Checkpoint, datedOn: PlainDate | null): FollowUp[] {
  const held = checkpointsThrough(newest);
  return CHECKPOINTS.map((checkpoint) => ({
    checkpoint,
    state: held.includes(checkpoint) ? "closed" : "planned",
    imported: held.includes(checkpoint),
    datedOn: checkpoint === newest ? datedOn : null,
    cutOffOn: null,
  }));
}

function itemFromHistory(printed: PrintedItem, newest: Checkpoint, rules: RuleSet, report: ImportedReport): Item {
  const { rows, economy, latestStatus, ...facts } = printed;
  const milestones = CHECKPOINTS.flatMap((checkpoint): Milestone[] => {
    const text = rows.find((row) => row.checkpoint === checkpoint)?.milestone;
    return text ? [{ checkpoint, text }] : [];
  });
  return {
    ...facts,
    milestones,
    effort: effortFromHistory(rows, milestones, newest, rules),
    economy: { text: economy.text, moneySetAside: null, ratings: economyFromHistory(economy, newest) },
    latestStatuses:
      latestStatus === null
        ? []
        : [{ fiscalYear: report.fiscalYear, checkpoint: report.checkpoint, text: latestStatus }],
  };
}

function effortFromHistory(
  rows: readonly PrintedRow[],
  milestones: Milestone[],
  newest: Checkpoint,
  rules: RuleSet,
): EffortEntry[] {
  const effort: EffortEntry[] = [];
  for (const checkpoint of checkpointsThrough(newest)) {
    const row = rows.find((candidate) => candidate.checkpoint === checkpoint);
    const carried =
      rules.carriesForward && row?.smiley?.meaning === "happy" && row.status === null
        ? carryForward(
            previousEffort({ milestones, effort }, checkpoint),
            milestones.find((milestone) => milestone.checkpoint === checkpoint) ?? null,
          )
        : null;
    effort.push({ checkpoint, rating: carried ?? effortAsPrinted(row) });
  }
  return effort;
}

function effortAsPrinted(row: PrintedRow | undefined): EffortRating {
  const status = row?.status ?? null;
  if (!row?.smiley) return { kind: "unrated", status };
  const { meaning, glyph } = row.smiley;
  if (meaning === "unresolved") return { kind: "unresolved", glyph, status };
  if (meaning === "not-reported" || meaning === "postponed") return { kind: meaning, status };
  return { kind: "assessed", smiley: meaning, status, correctiveAction: null, reading: null };
}

function economyFromHistory(economy: PrintedItem["economy"], newest: Checkpoint): EconomyEntry[] {
  return checkpointsThrough(newest).map((checkpoint) => {
    const status = economyStatusAt(economy.text, checkpoint, newest);
    const rating =
      checkpoint === newest ? economyAsPrinted(economy.smiley, status) : { kind: "unknown" as const, status };
    return { checkpoint, rating };
  });
}

function economyAsPrinted(smiley: PrintedItem["economy"]["smiley"], status: string | null): EconomyRating {
  if (!smiley) return { kind: "unrated", status };
  const { meaning, glyph } = smiley;
  if (meaning === "happy" || meaning === "sad") return { kind: "assessed", smiley: meaning, status, reading: null };
  if (meaning === "not-reported" || meaning === "postponed") return { kind: meaning, status };
  return { kind: "unresolved", glyph, status };
}
