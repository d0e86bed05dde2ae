import type { FastifyRequest } from "fastify";
import { type Agreement, findItem, itemsOf } from "../domain/agreements/agreement.js";
import type { RoundWithEarlier } from "../domain/followups/close-over-gaps.js";
import type { Edition } from "../domain/followups/edition.js";
import type { PublishedRound } from "../usecases/show-published-item.js";
import { fingerprint } from "./entry-versions.js";
import { granted } from "./granted.js";
import type { Subject } from "./round-correct.form.js";

/** What is published of a round now, and all of it that can be put right. */
export interface PublishedNow {
  readonly at: PublishedRound;
  readonly edition: Edition;
  readonly agreement: Agreement;
  readonly subjects: readonly Subject[];
}

/** @throws what the door answers where nothing is published */
export async function publishedNow(request: FastifyRequest, at: PublishedRound): Promise<PublishedNow> {
  const { edition, facts } = granted(request, await request.useCases.showExtract(at.fiscalYear, at.round, null));
  const items = itemsOf(facts.agreement).map((item): Subject => ({ kind: "item", key: item.number, item }));
  const extras = facts.extraItems.map((extra): Subject => {
    const { fiscalYear, item } = extra;
    return { kind: "extra", key: `${fiscalYear}/${item.number}`, item, extra };
  });
  return { at, edition, agreement: facts.agreement, subjects: [...items, ...extras] };
}

/** A correction is of the newest edition, and also of the items as they stand now. */
export async function versionOf(
  request: FastifyRequest,
  { at, edition, agreement }: PublishedNow,
  subjects: readonly Subject[],
): Promise<string> {
  const years = [...new Set([agreement.fiscalYear, ...agreement.extraFollowUps.map(({ fiscalYear }) => fiscalYear)])];
  const agreements: Agreement[] = [];
  for (const year of years) agreements.push(granted(request, await request.useCases.showItems(year)));
  return fingerprint([edition.number, subjects.map((subject) => itemNow(subject, at.fiscalYear, agreements))]);
}

export function stillAsSeen(
  { agreement, earlier, editions }: RoundWithEarlier,
  subjects: readonly Subject[],
  version: string,
): boolean {
  const now = subjects.map((subject) => itemNow(subject, agreement.fiscalYear, [agreement, ...earlier]));
  return fingerprint([editions, now]) === version;
}

function itemNow(subject: Subject, year: number, agreements: readonly Agreement[]) {
  const of = subject.kind === "item" ? year : subject.extra.fiscalYear;
  const agreement = agreements.find(({ fiscalYear }) => fiscalYear === of);
  return agreement ? findItem(agreement, subject.item.number) : null;
}
