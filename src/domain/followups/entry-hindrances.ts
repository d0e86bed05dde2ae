import { economyBreaches } from "../findings/economy-breaches.js";
import { effortBreaches } from "../findings/effort-breaches.js";
import type { Finding } from "../findings/finding.js";
import { type AskedEntry, progressOf } from "./round-entries.js";
import type { RoundInHand } from "./round-in-hand.js";

/** The rules that what an entry says would break (CARRY-2, CARRY-5, EFF-2, EFF-3, ECO-3, ECO-4, EXT-3). */
export function ruleHindrances({ agreement, work }: RoundInHand, entry: AskedEntry): Finding[] {
  const { name, fiscalYear, item } = entry;
  const place = { fiscalYear, item: item.number, level: "hindrance" as const };
  if (work.round === "implementation" || name.of === "milestones") return [];
  const checkpoint = work.round;
  if (name.of === "latest-status") {
    if (entry.isWritten) return [];
    return [
      { ...place, checkpoint, breach: { code: "extra-status-missing", rule: "EXT-3", roundOf: agreement.fiscalYear } },
    ];
  }
  const breaches = name.of === "effort" ? effortBreaches : economyBreaches;
  return breaches(agreement, item, checkpoint)
    .filter(({ hinders }) => hinders)
    .map(({ breach }) => ({ ...place, checkpoint, breach }));
}

/** ROUND-3: what is due and written must be approved; what is not written yet breaks a rule of its own. */
export function approvalHindrances({ work }: RoundInHand, entries: readonly AskedEntry[]): Finding[] {
  return entries.flatMap((entry): Finding[] => {
    const { name, fiscalYear, item } = entry;
    const progress = progressOf(entry);
    if (progress === "approved" || progress === "not-reported") return [];
    if (progress === "not-started" && name.of !== "milestones") return [];
    const breach = { code: "entry-not-approved", rule: "ROUND-3", of: name.of, progress } as const;
    const checkpoint = work.round === "implementation" ? null : work.round;
    return [{ fiscalYear, item: item.number, checkpoint, level: "hindrance", breach }];
  });
}
