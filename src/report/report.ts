import { buildReportContent } from "./content/build-report-content.js";
import type { ReportInput } from "./content/report-input.js";
import { layOutReport } from "./layout/lay-out-report.js";
import { fontMeasure } from "./paint/pdf/font-measure.js";
import { paintPdf } from "./paint/pdf/paint-pdf.js";

export type { ExtraItem, ReportInput } from "./content/report-input.js";

/**
 * The follow-up report as a PDF.
 * @returns a tagged file (PDF/UA-1, PDF/A-2a); the same bytes for the same input
 */
export async function renderReport(input: ReportInput): Promise<Uint8Array> {
  const content = buildReportContent(input);
  return paintPdf(layOutReport(content, fontMeasure), content);
}
