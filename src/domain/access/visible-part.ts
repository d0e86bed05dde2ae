import { type Agreement, itemsOf, withOnly } from "../agreements/agreement.js";
import type { Finding } from "../findings/finding.js";
import type { Item } from "../items/item.js";
import type { Actor } from "./actor.js";
import { may } from "./judge.js";

export function mayRead(actor: Actor, fiscalYear: number, item: Item): boolean {
  return may(actor, "read-items", { fiscalYear, item });
}

/** The agreement with only those items that somebody may read; chapters left empty are gone. */
export function visiblePart(actor: Actor, agreement: Agreement): Agreement {
  const isReadable = (item: Item) => mayRead(actor, agreement.fiscalYear, item);
  return itemsOf(agreement).every(isReadable) ? agreement : withOnly(agreement, isReadable);
}

/**
 * An agreement as it was kept once, with only what is of items that somebody may read now: who answers for an item reads
 * what was planned for it before it was theirs.
 * @param now how it stands, and the agreements whose items it takes along
 */
export function visibleThen(actor: Actor, kept: Agreement, now: readonly Agreement[]): Agreement {
  if (may(actor, "read-agreement")) return kept;
  const readable = readableItems(actor, now);
  return {
    ...withOnly(kept, ({ number }) => readable.has(`${kept.fiscalYear}/${number}`)),
    extraFollowUps: kept.extraFollowUps.filter(({ fiscalYear, number }) => readable.has(`${fiscalYear}/${number}`)),
  };
}

/** Only what is about items that one may read, and about items that are not here for who may read all. */
export function visibleFindings(
  actor: Actor,
  findings: readonly Finding[],
  agreements: readonly Agreement[],
): Finding[] {
  const all = may(actor, "read-agreement");
  const visible = readableItems(actor, agreements);
  return findings.filter(({ fiscalYear, item }) => all || visible.has(`${fiscalYear}/${item}`));
}

/** Each as `2026/1.2`. */
function readableItems(actor: Actor, agreements: readonly Agreement[]): ReadonlySet<string> {
  return new Set(
    agreements.flatMap(({ fiscalYear, chapters }) =>
      chapters.flatMap(({ items }) =>
        items.filter((item) => mayRead(actor, fiscalYear, item)).map(({ number }) => `${fiscalYear}/${number}`),
      ),
    ),
  );
}
