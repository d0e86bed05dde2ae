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
import { marksIn, type RichText } from "./rich-text.js";

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
  for (const { year, place } of draft.rows.values()) {
    // MILE-1: a milestone moved to another year has no place in this one's rows
    if (year !== null && year !== fiscalYear) draft.addProblem("unknown-time", place, String(year));
  }
  const number = ItemNumber.safeParse(draft.number);
  if (!number.success && draft.number !== null) draft.addProblem("no-item-number", draft.place, draft.number);
  if (!Line.safeParse(draft.title).success)
    draft.addProblem(draft.title ? "text-too-long" : "no-item-number", draft.place, draft.title);
  const { appropriation } = draft;
  if (appropriation === null && draft.number !== null) draft.addProblem("no-appropriation", draft.place, draft.title);

  const texts = textsOf(draft, known);
  for (const { text } of texts.all) {
    if (text !== null && !Text.safeParse(text.text).success)
      draft.addProblem("text-too-long", draft.place, text.text.slice(0, 200));
  }
  if (!number.success || appropriation === null || draft.problems.length > 0) return null;
  const { contributors } = texts;
  const item: PrintedItem = {
    number: number.data,
    title: draft.title,
    appropriation,
    description: texts.description?.text ?? null,
    responsibleCentres: linesOf(draft, "centres").flatMap((line) => centresIn(line, known) ?? [line]),
    responsibleCommittees: linesOf(draft, "committees").flatMap((line) => committeesIn(line) ?? [line]),
    involvedCommittees: texts.involved,
    contributors: { centres: [...contributors.centres], all: contributors.all, note: contributors.note?.text ?? null },
    rows: texts.rows.map(({ row }) => row),
    economy: { text: texts.economy?.text ?? null, smiley: draft.economy.smiley },
    latestStatus: texts.latestStatus?.text ?? null,
    formatting: formattingOf(texts, round),
  };
  const units = [...item.responsibleCentres, ...item.responsibleCommittees, ...item.contributors.centres];
  const tooLong = units.find((unit) => !Line.safeParse(unit).success);
  if (tooLong === undefined) return item;
  draft.addProblem("text-too-long", draft.place, tooLong.slice(0, 200));
  return null;
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
  const economy = together(draft.economy.text);
  const latestStatus = together(draft.latestStatus);
  const all: { text: RichText | null }[] = [description, economy, latestStatus, contributors.note].map((text) => ({
    text,
  }));
  for (const { milestone, status } of rows) all.push({ text: milestone }, { text: status });
  return {
    description,
    economy,
    latestStatus,
    contributors,
    rows,
    all,
    involved: involvedIn(draft, contributors.involved),
  };
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
