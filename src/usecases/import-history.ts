import { actorName } from "../domain/access/actor.js";
import type { Agreement } from "../domain/agreements/agreement.js";
import type { Difference } from "../domain/followups/differences.js";
import { mergeHistory } from "../domain/followups/merge-history.js";
import { type GlyphReading, readUnresolved } from "../domain/followups/read-unresolved.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import { actOf } from "./act.js";
import { earlierAgreements } from "./change-agreement.js";
import { type Change, type ImportedAgreement, summariseImport } from "./import-summary.js";
import { permitOnAgreement } from "./permit.js";
import type { Transaction, World } from "./ports.js";

/** A glyph's reading, in one of the agreements that are brought in. */
export interface YearlyReading extends GlyphReading {
  readonly fiscalYear: number;
}

export interface ImportHistory {
  /** The report's own agreement first. */
  readonly agreements: readonly Agreement[];
  readonly readings: readonly YearlyReading[];
  /** Tells what would happen, and writes nothing. */
  readonly dryRun: boolean;
  /** What an import must do to be what somebody has agreed to: false refuses with `changed-meanwhile`. */
  readonly stillAsShown?: (summary: ImportSummary) => boolean;
}

export interface ImportSummary {
  readonly agreements: readonly ImportedAgreement[];
  /** What the import says otherwise than what is kept. */
  readonly differences: readonly Difference[];
}

/** Brings agreements in: all of them, or none. What is already here is kept (ROUND-6). */
export async function importHistory(world: World, request: ImportHistory): Promise<Outcome<ImportSummary>> {
  const permitted = permitOnAgreement(world.actor, "edit-agreement", request.agreements[0]?.fiscalYear ?? 0);
  if (!permitted.ok) return permitted;
  return world.store.transaction(async (transaction) => {
    const merged = await mergeAll(transaction, request.agreements);
    if (!merged.ok) return merged;
    const read = await readAll(world, transaction, merged.value.changes, request.readings);
    if (!read.ok) return read;
    const changes = read.value;
    const summary = { agreements: await summarise(transaction, changes), differences: merged.value.differences };
    if (request.stillAsShown?.(summary) === false) return reject({ code: "changed-meanwhile" });
    if (!request.dryRun) {
      for (const { before, after } of changes)
        if (before !== after) await transaction.save(before, after, actOf(world, "import"));
    }
    return accept(summary);
  });
}

async function summarise(transaction: Transaction, changes: readonly Change[]): Promise<ImportedAgreement[]> {
  const agreements: ImportedAgreement[] = [];
  for (const change of changes) {
    const kept = await earlierAgreements(transaction, change.after);
    agreements.push(summariseImport(change, withChanges(kept, changes)));
  }
  return agreements;
}

/** The earlier agreements as they stand after the import. */
function withChanges(kept: readonly Agreement[], changes: readonly Change[]): Agreement[] {
  const changed = changes.map(({ after }) => after);
  const years = new Set(changed.map(({ fiscalYear }) => fiscalYear));
  return [...changed, ...kept.filter(({ fiscalYear }) => !years.has(fiscalYear))];
}

async function mergeAll(
  transaction: Transaction,
  agreements: readonly Agreement[],
): Promise<Outcome<{ changes: Change[]; differences: Difference[] }>> {
  const changes: Change[] = [];
  const differences: Difference[] = [];
  for (const incoming of agreements) {
    const before = await transaction.agreement(incoming.fiscalYear);
    const outcome = mergeHistory(before, incoming);
    if (!outcome.ok) return outcome;
    changes.push({ before, after: outcome.value.agreement });
    differences.push(...outcome.value.differences);
  }
  return accept({ changes, differences });
}

async function readAll(
  world: World,
  transaction: Transaction,
  changes: Change[],
  readings: readonly YearlyReading[],
): Promise<Outcome<Change[]>> {
  const readAt = world.now().toISOString();
  const byYear = new Map(changes.map((change) => [change.after.fiscalYear, change]));
  for (const reading of readings) {
    const { fiscalYear } = reading;
    const change = byYear.get(fiscalYear) ?? (await untouched(transaction, fiscalYear));
    if (!change) return reject({ code: "agreement-unknown", fiscalYear });
    const outcome = readUnresolved(change.after, reading, actorName(world.actor), readAt);
    if (!outcome.ok) return outcome;
    byYear.set(fiscalYear, { before: change.before, after: outcome.value });
  }
  return accept([...byYear.values()]);
}

async function untouched(transaction: Transaction, fiscalYear: number): Promise<Change | null> {
  const agreement = await transaction.agreement(fiscalYear);
  return agreement && { before: agreement, after: agreement };
}
