import { CHECKPOINTS, type Checkpoint } from "../../domain/agreements/calendar.js";
import type { PrintedItem, PrintedRow } from "../../domain/followups/imported-report.js";
import { ItemNumber } from "../../domain/ids.js";
import type { TextMark } from "../../domain/items/text-mark.js";
import type { UnitName } from "../../domain/organisation/unit.js";
import { Line, Text } from "../../domain/text.js";
import { centresIn, type KnownCentres } from "./centre-names.js";
import { committeesIn, INVOLVED, meansAll, namedCommittees } from "./committee-names.js";
import { readContributors } from "./contributors.js";
import type { ItemDraft } from "./item-draft.js";
import { together } from "./milestone-text.js";
import type { Responsibility } from "./responsibility-lines.js";
import { marksIn } from "./rich-text.js";

/** The round that a report is of: a "Seneste status" is that round's. */
export interface PrintedRound {
  readonly fiscalYear: number;
  readonly checkpoint: Checkpoint;
}

/** Puts a draft's parts together; null, with problems on the draft, when it makes no item. */
export function finishItem(
  draft: ItemDraft,
  fiscalYear: number,
  round: PrintedRound,
  known: KnownCentres,
): PrintedItem | null {
  const texts = textsOf(draft, known);
  const units = unitsOf(draft, known, texts);
  findFlaws(draft, fiscalYear, texts, units);
  const number = ItemNumber.safeParse(draft.number);
  const { appropriation } = draft;
  if (!number.success || appropriation === null || draft.problems.length > 0) return null;
  return {
    number: number.data,
    title: draft.title,
    appropriation,
    description: texts.description?.text ?? null,
    ...units,
    rows: texts.rows.map(({ row }) => row),
    economy: { text: texts.economy?.text ?? null, smiley: draft.economy.smiley },
    latestStatus: texts.latestStatus?.text ?? null,
    formatting: formattingOf(texts, round),
  };
}

/** What the domain could not hold. */
function findFlaws(draft: ItemDraft, fiscalYear: number, texts: Texts, units: Units): void {
  const { number, title, place } = draft;
  for (const row of draft.rows.values()) {
    // MILE-1: a milestone moved to another year has no place in this one's rows
    if (row.year !== null && row.year !== fiscalYear) draft.addProblem("unknown-time", row.place, String(row.year));
  }
  if (number !== null && !ItemNumber.safeParse(number).success) draft.addProblem("no-item-number", place, number);
  if (number !== null && draft.appropriation === null) draft.addProblem("no-appropriation", place, title);
  if (title === "") draft.addProblem("unknown-row", place, number ?? "");
  const lines = [title, ...units.responsibleCentres, ...units.responsibleCommittees, ...units.contributors.centres];
  const involved = units.involvedCommittees === "all" ? [] : units.involvedCommittees;
  const tooLong = [
    ...[...lines, ...involved].filter((line) => line !== "" && !Line.safeParse(line).success),
    ...printedTexts(texts).filter((text) => !Text.safeParse(text).success),
  ];
  for (const text of tooLong) draft.addProblem("text-too-long", place, text);
}

type Units = ReturnType<typeof unitsOf>;

function unitsOf(draft: ItemDraft, known: KnownCentres, { contributors }: Texts) {
  const { centres, all, note, involved } = contributors;
  return {
    responsibleCentres: linesOf(draft, "centres").flatMap((line) => centresIn(line, known) ?? [line]),
    responsibleCommittees: linesOf(draft, "committees").flatMap((line) => committeesIn(line) ?? [line]),
    involvedCommittees: involvedIn(draft, involved),
    contributors: { centres: [...centres], all, note: note?.text ?? null },
  };
}

function linesOf(draft: ItemDraft, of: Responsibility): string[] {
  return draft.responsibilities.filter((text) => text.of === of).flatMap(({ lines }) => lines.map(({ text }) => text));
}

type Texts = ReturnType<typeof textsOf>;

function textsOf(draft: ItemDraft, known: KnownCentres) {
  const contributors = readContributors(
    draft.responsibilities.filter(({ of }) => of === "contributors").flatMap(({ lines }) => lines),
    known,
  );
  const rows = CHECKPOINTS.flatMap((checkpoint) => {
    const row = draft.rows.get(checkpoint);
    if (!row) return [];
    const milestone = together(row.milestone);
    const status = together(row.status);
    const printed: PrintedRow = {
      checkpoint,
      milestone: milestone?.text ?? null,
      status: status?.text ?? null,
      smiley: row.smiley,
    };
    return [{ row: printed, milestone, status }];
  });
  const description = together(draft.description);
  return {
    description,
    economy: together(draft.economy.text),
    latestStatus: together(draft.latestStatus),
    contributors,
    rows,
  };
}

function printedTexts({ description, economy, latestStatus, contributors, rows }: Texts): string[] {
  const texts = [description, economy, latestStatus, contributors.note];
  for (const { milestone, status } of rows) texts.push(milestone, status);
  return texts.flatMap((text) => text?.text ?? []);
}

function involvedIn(draft: ItemDraft, involved: "all" | readonly UnitName[]): "all" | UnitName[] {
  const lines = linesOf(draft, "involved");
  if (involved === "all" || lines.some((line) => meansAll(line) || INVOLVED.exec(line)?.[1])) return "all";
  return [
    ...new Set([
      ...involved,
      ...lines.flatMap((line) => (namedCommittees(line).length > 0 ? namedCommittees(line) : [line])),
    ]),
  ];
}

function formattingOf(texts: Texts, round: PrintedRound): TextMark[] {
  return [
    ...marksIn(texts.description, { text: "description" }),
    ...marksIn(texts.contributors.note, { text: "contributors-note" }),
    ...marksIn(texts.economy, { text: "economy" }),
    ...texts.rows.flatMap(({ row: { checkpoint }, milestone, status }) => [
      ...marksIn(milestone, { text: "milestone", checkpoint }),
      ...marksIn(status, { text: "status", checkpoint }),
    ]),
    ...marksIn(texts.latestStatus, { text: "latest-status", ...round }),
  ];
}
