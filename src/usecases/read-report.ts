import type { Checkpoint } from "../domain/agreements/calendar.js";
import type { Edition } from "../domain/followups/edition.js";
import { accept, type Outcome } from "../domain/rejection.js";
import { permitOnAgreement } from "./permit.js";
import type { World } from "./ports.js";
import { prepareReport, type ReportFacts } from "./prepare-report.js";
import { type PublishedReport, showEdition } from "./publish-follow-up.js";

/** Which report is asked for. */
export interface ReportWish {
  readonly fiscalYear: number;
  readonly checkpoint: Checkpoint;
  /** null is the whole report. */
  readonly committee: string | null;
  readonly language: Edition["language"];
}

/** ROUND-5: of what has been published, the newest edition's very bytes; anything else is yet to be painted. */
export type Report =
  | ({ readonly kind: "published" } & PublishedReport)
  | { readonly kind: "drafted"; readonly facts: ReportFacts };

/** The report of a round, whole or as a committee's extract. */
export async function readReport(world: World, wish: ReportWish): Promise<Outcome<Report>> {
  const { fiscalYear, checkpoint, committee, language } = wish;
  const permitted = permitOnAgreement(world.actor, "read-report", fiscalYear);
  if (!permitted.ok) return permitted;
  const editions = await world.store.read((reader) => reader.editions(fiscalYear));
  const newest = editions.findLast(({ round }) => round === checkpoint);
  if (newest && committee === null && newest.language === language) {
    const shown = await showEdition(world, fiscalYear, checkpoint, newest.number);
    return shown.ok ? accept({ kind: "published", ...shown.value }) : shown;
  }
  const facts = await prepareReport(world, fiscalYear, checkpoint, committee);
  return facts.ok ? accept({ kind: "drafted", facts: facts.value }) : facts;
}
