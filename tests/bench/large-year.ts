import { openDocument } from "../../src/exchange/open-document.js";
import type { UseCases } from "../../src/usecases/use-cases.js";
import { accepted } from "../builders/agreements.js";
import { largeReport } from "./large-report.js";

export const LARGE_ROUND = { fiscalYear: 2026, round: "third" } as const;

/** A year with as many items, whose second follow-up is history and whose third is open. */
export async function openLargeYear(useCases: UseCases, items: number): Promise<void> {
  const opened = await openDocument(largeReport(items));
  if (!opened.ok) throw new Error(opened.refusal.code);
  accepted(await useCases.importHistory({ agreements: opened.agreements, readings: [], dryRun: false }));
  accepted(await useCases.openFollowUp(LARGE_ROUND));
}
