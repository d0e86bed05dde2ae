import type { Checkpoint } from "../domain/agreements/calendar.js";
import type { RoundWithEarlier } from "../domain/followups/close-over-gaps.js";
import { writeExtraStatus as write } from "../domain/followups/extra-follow-up.js";
import type { ItemReference } from "../domain/ids.js";
import { accept, type Outcome } from "../domain/rejection.js";
import type { RoundStillAsSeen } from "./change-round.js";
import { draftEntry } from "./draft-entry.js";
import { agreementOf } from "./entry-items.js";
import type { World } from "./ports.js";

/**
 * EXT-3: what a round says of an earlier agreement's item.
 * @param text null takes it back
 */
export async function writeExtraStatus(
  world: World,
  { fiscalYear, checkpoint }: { readonly fiscalYear: number; readonly checkpoint: Checkpoint },
  reference: ItemReference,
  text: string | null,
  stillAsSeen?: RoundStillAsSeen,
): Promise<Outcome<RoundWithEarlier>> {
  const name = { of: "latest-status", fiscalYear: reference.fiscalYear, item: reference.number } as const;
  const draft = {
    name,
    action: "draft-entry",
    written: text !== null,
    write: (round: RoundWithEarlier): Outcome<RoundWithEarlier> => {
      const before = agreementOf(round, name);
      const outcome = write(round.agreement, before, reference, checkpoint, text);
      if (!outcome.ok) return outcome;
      return accept({ ...round, earlier: round.earlier.map((other) => (other === before ? outcome.value : other)) });
    },
  } as const;
  return draftEntry(world, { fiscalYear, round: checkpoint }, draft, stillAsSeen);
}
