import type { Agreement } from "../domain/agreements/agreement.js";
import type { Checkpoint } from "../domain/agreements/calendar.js";
import { closeFollowUp as close } from "../domain/followups/close-follow-up.js";
import type { Outcome } from "../domain/rejection.js";
import { changeAgreement, earlierAgreements, type StillAsSeen } from "./change-agreement.js";
import type { World } from "./ports.js";
import { today } from "./today.js";

export function closeFollowUp(
  world: World,
  fiscalYear: number,
  checkpoint: Checkpoint,
  stillAsSeen?: StillAsSeen,
): Promise<Outcome<Agreement>> {
  const decide = async (agreement: Agreement, transaction: Parameters<typeof earlierAgreements>[0]) =>
    close(agreement, checkpoint, await earlierAgreements(transaction, agreement), today(world));
  return changeAgreement(world, fiscalYear, decide, stillAsSeen);
}
