import type { RoundStatus } from "../../src/domain/followups/round-status.js";
import type { EntryName } from "../../src/domain/followups/round-work.js";
import { ItemNumber } from "../../src/domain/ids.js";
import type { Outcome } from "../../src/domain/rejection.js";
import type { RoundAnswer } from "../../src/usecases/rate-item.js";
import type { UseCases } from "../../src/usecases/use-cases.js";
import { agreement2025 } from "./agreement-2025.js";
import { agreement2026 } from "./agreement-2026.js";
import { DEMO_PASSWORD, type DemoPerson } from "./people.js";
import { secondRound, secondRoundStatuses } from "./second-round.js";
import { CHILDREN, CULTURE, DATA, JOBS, PROPERTY } from "./units.js";

/** The second follow-up of 2026, in the middle of its work. */
export const DEMO_ROUND = { fiscalYear: agreement2026.fiscalYear, round: "second" } as const;

const SUBMITTED_BY = [CHILDREN, CULTURE, JOBS, PROPERTY, DATA];
const APPROVED_OF = [JOBS, DATA];
const RETURNED = { item: "1.2", comment: "Skriv, hvor meget der derefter er tilbage i puljen til jordkøb." };

/** Gets the value of an accepted outcome, or ends the command. */
type Granted = <T>(outcome: Outcome<T>) => T;

/** Some centres have submitted, some have only drafts, one has got something back. */
export async function playSecondRound(useCases: UseCases, granted: Granted): Promise<RoundStatus> {
  const agreements = [agreement2026, agreement2025];
  granted(await useCases.importHistory({ agreements, readings: [], dryRun: false }));
  granted(await useCases.openFollowUp(DEMO_ROUND));
  const dates = { datedOn: "2026-08-03", cutOffOn: "2026-06-30", deadlineOn: "2026-07-10" };
  granted(await useCases.scheduleFollowUp(DEMO_ROUND, dates));
  const { fiscalYear, round: checkpoint } = DEMO_ROUND;
  granted(await useCases.answerRound(fiscalYear, checkpoint, secondRound.map(roundAnswer)));
  for (const { fiscalYear: year, item, text } of secondRoundStatuses) {
    const reference = { fiscalYear: year, number: ItemNumber.parse(item) };
    granted(await useCases.writeExtraStatus({ fiscalYear, checkpoint }, reference, text));
  }
  const status = granted(await useCases.followUpStatus(DEMO_ROUND));
  granted(await useCases.submitEntries(DEMO_ROUND, draftsOf(status, SUBMITTED_BY)));
  granted(await useCases.approveEntries(DEMO_ROUND, draftsOf(status, APPROVED_OF)));
  const returned: EntryName = { of: "economy", item: ItemNumber.parse(RETURNED.item) };
  granted(await useCases.returnEntries(DEMO_ROUND, [returned], RETURNED.comment));
  return granted(await useCases.followUpStatus(DEMO_ROUND));
}

/** What the centres have written of their own items and no rule holds back. */
function draftsOf({ entries, hindrances }: RoundStatus, centres: readonly string[]): EntryName[] {
  const isBroken = (item: string) =>
    hindrances.some((finding) => finding.item === item && finding.breach.code !== "entry-not-approved");
  return entries
    .filter((entry) => entry.centres.every((centre) => centres.includes(centre)) && !isBroken(entry.item))
    .flatMap(({ item, effortStage, economyStage }): EntryName[] => {
      const number = ItemNumber.parse(item);
      return [
        ...(effortStage?.progress === "draft" ? [{ of: "effort", item: number } as const] : []),
        ...(economyStage?.progress === "draft" ? [{ of: "economy", item: number } as const] : []),
      ];
    });
}

/** Lets people in, each with the demo's password. */
export async function letIn(useCases: UseCases, people: readonly DemoPerson[], granted: Granted): Promise<void> {
  for (const { name, email, grants } of people) {
    const { secret } = granted(await useCases.invitePerson({ name, email, grants: [...grants], language: "da" }));
    granted(await useCases.followLink({ secret, newPassword: DEMO_PASSWORD, address: "127.0.0.1" }));
  }
}

function roundAnswer({ item, effort, economy }: (typeof secondRound)[number]): RoundAnswer {
  return {
    item: ItemNumber.parse(item),
    ...(effort && { effort: { kind: "assessed", reading: null, ...effort } }),
    ...(economy && { economy: { kind: "assessed", reading: null, ...economy } }),
  };
}
