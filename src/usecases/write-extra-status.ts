import type { Agreement } from "../domain/agreements/agreement.js";
import type { Checkpoint } from "../domain/agreements/calendar.js";
import { writeExtraStatus as write } from "../domain/followups/extra-follow-up.js";
import type { ItemReference } from "../domain/ids.js";
import { type Outcome, reject } from "../domain/rejection.js";
import type { StillAsSeen } from "./change-agreement.js";
import type { World } from "./ports.js";

/**
 * EXT-3: what a round says of an earlier agreement's item.
 * @param text null takes it back
 * @param stillAsSeen asked of the earlier agreement, which is the one that changes
 * @returns the earlier agreement
 */
export async function writeExtraStatus(
  world: World,
  round: { readonly fiscalYear: number; readonly checkpoint: Checkpoint },
  reference: ItemReference,
  text: string | null,
  stillAsSeen: StillAsSeen = () => true,
): Promise<Outcome<Agreement>> {
  return world.store.transaction(async (transaction) => {
    const later = await transaction.agreement(round.fiscalYear);
    if (!later) return reject({ code: "agreement-unknown", fiscalYear: round.fiscalYear });
    const earlier = await transaction.agreement(reference.fiscalYear);
    if (!earlier) return reject({ code: "agreement-unknown", fiscalYear: reference.fiscalYear });
    if (!stillAsSeen(earlier)) return reject({ code: "changed-meanwhile" });
    const outcome = write(later, earlier, reference, round.checkpoint, text);
    if (outcome.ok) await transaction.save(earlier, outcome.value);
    return outcome;
  });
}
