import { actorName } from "../domain/access/actor.js";
import type { Agreement } from "../domain/agreements/agreement.js";
import { type GlyphReading, readUnresolved } from "../domain/followups/read-unresolved.js";
import type { Outcome } from "../domain/rejection.js";
import { changeAgreement, type StillAsSeen } from "./change-agreement.js";
import type { World } from "./ports.js";

/** ROUND-6: somebody says what an unresolved glyph means; who and when is kept with it. */
export function readGlyph(
  world: World,
  fiscalYear: number,
  reading: GlyphReading,
  stillAsSeen?: StillAsSeen,
): Promise<Outcome<Agreement>> {
  const readAt = world.now().toISOString();
  return changeAgreement(
    world,
    { fiscalYear, action: "read-glyph", item: reading.item },
    (agreement) => readUnresolved(agreement, reading, actorName(world.actor), readAt),
    stillAsSeen,
  );
}
