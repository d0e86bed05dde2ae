import type { PrintedItem, PrintedRow } from "../../src/domain/followups/imported-report.js";
import { cell, escapeXml, paragraph, run, table } from "./word.js";

/** How an office happens to have laid out an item: none of it changes what is said. */
export interface OfficeStyle {
  /** Where runs are cut, as lengths that are gone through again and again. */
  readonly cuts: readonly number[];
  readonly softBreaks: boolean;
  readonly hardSpaces: boolean;
  readonly inlineStatus: boolean;
  readonly statusLabel: string;
  readonly columns: readonly ("label" | "text" | "time" | "smiley" | "empty")[];
  readonly timeWords: "full" | "short" | "named";
  readonly numberDot: boolean;
  readonly mergeLabels: boolean;
  readonly emptyRows: boolean;
  /** After how many rows the item goes on in a table of its own; null keeps it whole. */
  readonly cutAfter: number | null;
  readonly repeatHeader: boolean;
}

const TIMES = {
  full: {
    first: "1. budgetopfølgning 2031",
    second: "2. budgetopfølgning 2031",
    third: "3. budgetopfølgning 2031",
    "year-end": "31.12.2031",
  },
  short: { first: "1. BO 2031", second: "2. BO 2031", third: "3. BO 2031", "year-end": "31. december 2031" },
  named: {
    first: "Første opfølgning",
    second: "Anden opfølgning",
    third: "Tredje opfølgning",
    "year-end": "Årets udgang",
  },
} as const;

type Column = OfficeStyle["columns"][number];

/** The tables of one item; more than one when the office has cut it. */
export function officeItem(item: PrintedItem, style: OfficeStyle): string[] {
  const header = rowOf(style, {
    label: `${item.number}${style.numberDot ? "." : ""} ${item.title}`,
    text: item.appropriation === "operating" ? "Drift" : "Anlæg",
    time: "Tid",
    smiley: "Smiley",
  });
  const responsible = [
    `Ansvarligt center: ${item.responsibleCentres.join(" samt ")}`,
    `Ansvarligt udvalg: ${item.responsibleCommittees.join(" samt ")}`,
    `Væsentlig bidragsyder: ${contributorsOf(item)}`,
  ].join("\n");
  const rows = [
    rowOf(style, { label: item.description ?? "", text: responsible, time: "", smiley: "" }),
    ...item.rows.map((row, index) =>
      rowOf(
        style,
        {
          label: "Milepæl",
          text: milestoneCell(row, style),
          time: TIMES[style.timeWords][row.checkpoint],
          smiley: row.smiley?.glyph ?? "",
        },
        index,
      ),
    ),
    rowOf(style, {
      label: "Økonomi",
      text: item.economy.text ?? "",
      time: "",
      smiley: item.economy.smiley?.glyph ?? "",
    }),
    ...(style.emptyRows ? [rowOf(style, { label: "", text: "", time: "", smiley: "" })] : []),
    ...(item.latestStatus === null
      ? []
      : [rowOf(style, { label: "Seneste status", text: item.latestStatus, time: "", smiley: "" })]),
  ];
  const cut = style.cutAfter;
  if (cut === null) return [table(header, ...rows)];
  const rest = style.repeatHeader ? [header, ...rows.slice(cut)] : rows.slice(cut);
  return [table(header, ...rows.slice(0, cut)), table(...rest)];
}

function contributorsOf({ contributors, involvedCommittees }: PrintedItem): string {
  const involved = involvedCommittees === "all" ? "Alle fagudvalg" : involvedCommittees.join(" samt ");
  return [
    contributors.centres.join(" samt "),
    involved === "" ? "" : `${involved} involveres.`,
    contributors.all ? "Alle centre og sekretariater involveres." : "",
    contributors.note ?? "",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function milestoneCell({ milestone, status }: PrintedRow, style: OfficeStyle): string {
  if (status === null) return milestone ?? "";
  const between = style.inlineStatus ? " " : "\n";
  return [milestone, `${style.statusLabel}${between}${status}`].filter((part) => part !== null).join(between);
}

function rowOf(
  style: OfficeStyle,
  texts: Record<Exclude<Column, "empty">, string>,
  milestone: number | null = null,
): string {
  const merges = style.mergeLabels && milestone !== null && style.cutAfter === null;
  const cells = style.columns.map((column) => {
    if (column === "empty") return cell("");
    if (column === "label" && merges) {
      return milestone === 0
        ? cell(content(texts.label, style), { merge: "restart" })
        : cell("", { merge: "continue" });
    }
    return cell(content(texts[column], style));
  });
  return `<w:tr>${cells.join("")}</w:tr>`;
}

function content(text: string, style: OfficeStyle): string {
  const printed = style.hardSpaces ? text.replaceAll(" ", "\u00a0") : text;
  if (style.softBreaks) return paragraph(cutRuns(printed, style));
  return printed
    .split("\n")
    .map((line) => paragraph(cutRuns(line, style)))
    .join("");
}

function cutRuns(text: string, { cuts }: OfficeStyle): string {
  const chars = [...text];
  const runs: string[] = [];
  for (let at = 0, turn = 0; at < chars.length; turn++) {
    const length = Math.max(1, cuts[turn % cuts.length] ?? chars.length);
    runs.push(run(chars.slice(at, at + length).join(""), { bold: turn % 3 === 1 }));
    at += length;
  }
  return runs.join("") || escapeXml("");
}
