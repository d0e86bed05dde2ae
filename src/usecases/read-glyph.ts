import { actorName } from "../domain/access/actor.js";
import type { RoundWithEarlier } from "../domain/followups/close-over-gaps.js";
import { type GlyphReading, readUnresolved } from "../domain/followups/read-unresolved.js";
import { accept, type Outcome } from "../domain/rejection.js";
import { changeRound, type RoundStillAsSeen } from "./change-round.js";
import { permitOnItem } from "./permit.js";
import type { World } from "./ports.js";

/** ROUND-6: somebody says what an unresolved glyph means; who and when is kept with it. */
export function readGlyph(
  world: World,
  fiscalYear: number,
  reading: GlyphReading,
  stillAsSeen?: RoundStillAsSeen,
): Promise<Outcome<RoundWithEarlier>> {
  const change = {
    fiscalYear,
    round: reading.checkpoint,
    action: "read-glyph",
    permit: ({ agreement }: RoundWithEarlier) => permitOnItem(world.actor, "read-glyph", agreement, reading.item),
  } as const;
  const readAt = world.now().toISOString();
  const decide = (before: RoundWithEarlier): Outcome<RoundWithEarlier> => {
    const outcome = readUnresolved(before.agreement, reading, actorName(world.actor), readAt);
    return outcome.ok ? accept({ ...before, agreement: outcome.value }) : outcome;
  };
  return changeRound(world, change, decide, stillAsSeen);
}
