import { type Agreement, findItem, withItem } from "../agreements/agreement.js";
import type { Checkpoint } from "../agreements/calendar.js";
import type { ItemNumber } from "../ids.js";
import { economyAt, effortAt } from "../items/item.js";
import { withEconomy, withEffort } from "../ratings/one-per-follow-up.js";
import type { Smiley } from "../ratings/smiley.js";
import { accept, type Outcome, type RatingSubject, reject } from "../rejection.js";

/** What somebody says that an unresolved glyph means. */
export interface GlyphReading {
  readonly item: ItemNumber;
  readonly checkpoint: Checkpoint;
  readonly of: RatingSubject;
  readonly smiley: Smiley;
}

/**
 * ROUND-6: reading an unresolved smiley is a logged reading of history, not a change of the round: it is allowed in closed
 * rounds, once. An effort can be read as neutral or sad, an economy as happy or sad.
 * @param readAt an instant, ISO 8601 in UTC
 */
export function readUnresolved(
  agreement: Agreement,
  reading: GlyphReading,
  readBy: string,
  readAt: string,
): Outcome<Agreement> {
  const { fiscalYear } = agreement;
  const item = findItem(agreement, reading.item);
  if (!item) return reject({ code: "item-unknown", fiscalYear, item: reading.item });
  const rating = reading.of === "effort" ? effortAt(item, reading.checkpoint) : economyAt(item, reading.checkpoint);
  if (rating?.kind === "assessed" && rating.reading) {
    if (rating.smiley === reading.smiley) return accept(agreement);
    return reject({ code: "already-read-otherwise", ...reading, smiley: rating.smiley });
  }
  if (rating?.kind !== "unresolved") return reject({ code: "not-unresolved", fiscalYear, ...reading });
  const read = { kind: "assessed" as const, status: rating.status, reading: { glyph: rating.glyph, readBy, readAt } };
  const { smiley, checkpoint } = reading;
  if (reading.of === "effort" && smiley !== "happy") {
    return accept(withItem(agreement, withEffort(item, checkpoint, { ...read, smiley, correctiveAction: null })));
  }
  if (reading.of === "economy" && smiley !== "neutral") {
    return accept(withItem(agreement, withEconomy(item, checkpoint, { ...read, smiley })));
  }
  return reject({ code: "reading-impossible", ...reading });
}
