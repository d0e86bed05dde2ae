import type { ReportTexts } from "../../../templates/texts/da/report.js";
import type { Checkpoint } from "../../domain/agreements/calendar.js";
import type { RuleSet } from "../../domain/agreements/rule-set.js";

/** How much of an item is printed, and by which rules. */
export interface ItemScope {
  readonly fiscalYear: number;
  /** The newest round that is told of; later ratings are not printed. */
  readonly newest: Checkpoint;
  readonly rules: RuleSet;
  readonly texts: ReportTexts;
}
