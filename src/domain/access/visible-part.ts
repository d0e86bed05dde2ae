import { type Agreement, mapItems } from "../agreements/agreement.js";
import type { Finding } from "../findings/finding.js";
import type { Item } from "../items/item.js";
import type { Actor } from "./actor.js";
import { may } from "./judge.js";

export function mayRead(actor: Actor, fiscalYear: number, item: Item): boolean {
  return may(actor, "read-items", { fiscalYear, item });
}

/** The agreement with only those items that somebody may read; chapters left empty are gone. */
export function visiblePart(actor: Actor, agreement: Agreement): Agreement {
  const hidden = new Set<Item>();
  mapItems(agreement, (item) => {
    if (!mayRead(actor, agreement.fiscalYear, item)) hidden.add(item);
    return item;
  });
  if (hidden.size === 0) return agreement;
  const chapters = agreement.chapters
    .map((chapter) => ({ ...chapter, items: chapter.items.filter((item) => !hidden.has(item)) }))
    .filter((chapter) => chapter.items.length > 0);
  return { ...agreement, chapters };
}

/** Only what is about items that one may read, and about items that are not here for who may read all. */
export function visibleFindings(
  actor: Actor,
  findings: readonly Finding[],
  agreements: readonly Agreement[],
): Finding[] {
  const all = may(actor, "read-agreement");
  const visible = new Set(
    agreements.flatMap(({ fiscalYear, chapters }) =>
      chapters.flatMap(({ items }) =>
        items.filter((item) => mayRead(actor, fiscalYear, item)).map(({ number }) => `${fiscalYear}/${number}`),
      ),
    ),
  );
  return findings.filter(({ fiscalYear, item }) => all || visible.has(`${fiscalYear}/${item}`));
}
