import type { ReportTexts } from "../../../templates/texts/da/report.js";
import type { Colophon } from "./report-content.js";
import type { PrintedEdition } from "./report-input.js";

/** Which edition this is, what it replaces and why (ROUND-5), and how far the log had come: whoever cuts it short is found. */
export function colophonOf(edition: PrintedEdition | null, { colophon: texts }: ReportTexts): Colophon | null {
  if (edition === null) return null;
  const { number, reason, logHead } = edition;
  const which = reason === null ? texts.edition(number) : texts.replaces(number, reason);
  return { title: texts.title, lines: [which, texts.log(logHead.sequence, logHead.hash)] };
}
