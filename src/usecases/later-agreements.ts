import type { Agreement } from "../domain/agreements/agreement.js";
import type { Reader } from "./ports.js";

/** Newest first, as years are held in a transaction; the year itself is held behind them. */
export async function laterAgreements(reader: Reader, fiscalYear: number): Promise<Agreement[]> {
  const later: Agreement[] = [];
  for (const summary of await reader.agreements()) {
    const agreement = summary.fiscalYear > fiscalYear ? await reader.agreement(summary.fiscalYear) : null;
    if (agreement) later.push(agreement);
  }
  return later;
}
