import type { Agreement } from "../domain/agreements/agreement.js";
import type { Checkpoint } from "../domain/agreements/calendar.js";
import { openFollowUp as open } from "../domain/followups/open-follow-up.js";
import type { Outcome } from "../domain/rejection.js";
import { changeAgreement, type StillAsSeen } from "./change-agreement.js";
import type { World } from "./ports.js";

export function openFollowUp(
  world: World,
  fiscalYear: number,
  checkpoint: Checkpoint,
  stillAsSeen?: StillAsSeen,
): Promise<Outcome<Agreement>> {
  return changeAgreement(world, fiscalYear, (agreement) => open(agreement, checkpoint), stillAsSeen);
}
