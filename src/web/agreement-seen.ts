import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { type Agreement, type Chapter, findItem } from "../domain/agreements/agreement.js";
import { FiscalYear, ItemNumber } from "../domain/ids.js";
import type { Item } from "../domain/items/item.js";
import { fingerprint } from "./entry-versions.js";
import { granted } from "./granted.js";

// whatever is no year, place or number is that of something that is not there
const Path = z.object({
  aar: z.coerce.number().pipe(FiscalYear).catch(0),
  plads: z.coerce.number().pipe(z.int().min(1)).catch(0),
  nummer: ItemNumber.catch(ItemNumber.parse("0")),
});

/** The agreement that an address names. @throws what the door answers whoever may not see it, or where there is none */
export async function agreementIn(request: FastifyRequest): Promise<Agreement> {
  const { aar } = Path.partial().parse(request.params);
  return granted(request, await request.useCases.showAgreement(aar ?? 0));
}

export interface SeenChapter {
  readonly agreement: Agreement;
  /** Counted from 0. */
  readonly index: number;
  readonly chapter: Chapter;
}

/** @throws where the agreement has no such chapter */
export async function chapterIn(request: FastifyRequest): Promise<SeenChapter> {
  const agreement = await agreementIn(request);
  const index = (Path.partial().parse(request.params).plads ?? 0) - 1;
  const chapter = agreement.chapters[index];
  if (chapter) return { agreement, index, chapter };
  throw request.refusal({ code: "chapter-gone", fiscalYear: agreement.fiscalYear, place: index + 1 });
}

export interface SeenItem {
  readonly agreement: Agreement;
  readonly item: Item;
}

/** @throws where the agreement has no such item */
export async function itemIn(request: FastifyRequest): Promise<SeenItem> {
  const agreement = await agreementIn(request);
  const { nummer } = Path.partial().parse(request.params);
  const item = nummer === undefined ? null : findItem(agreement, nummer);
  if (item) return { agreement, item };
  throw request.refusal({ code: "item-unknown", fiscalYear: agreement.fiscalYear, item: nummer ?? "" });
}

/** The version of a chapter's name at its place; its items have versions of their own. */
export function chapterVersion({ chapters }: Agreement, index: number): string {
  const { items: _, ...facts } = chapters[index] ?? { items: [] };
  return fingerprint(facts);
}

/** The version of what an agreement says of itself. */
export function factsVersion({ title, caseNumber, contact }: Agreement): string {
  return fingerprint([title, caseNumber, contact]);
}
