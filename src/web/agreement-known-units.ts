import type { FastifyRequest } from "fastify";
import type { Agreement } from "../domain/agreements/agreement.js";
import { unitsNamedIn } from "../domain/organisation/named-units.js";
import { sameUnit, type UnitName } from "../domain/organisation/unit.js";

/** The names there are to choose among, in the Danish order. */
export interface KnownUnits {
  readonly centres: readonly UnitName[];
  readonly committees: readonly UnitName[];
}

/** Those of the agreement; while it names none, as one does that is just being set up, those of the newest other one. */
export async function knownUnits({ useCases }: FastifyRequest, agreement: Agreement): Promise<KnownUnits> {
  const own = unitsOf(agreement);
  if (own.centres.length > 0 && own.committees.length > 0) return own;
  for (const { fiscalYear, items } of await useCases.listAgreements()) {
    if (fiscalYear === agreement.fiscalYear || items === 0) continue;
    const outcome = await useCases.showAgreement(fiscalYear);
    if (outcome.ok) return bothOf(own, unitsOf(outcome.value));
  }
  return own;
}

function unitsOf(agreement: Agreement): KnownUnits {
  const names = (kind: "centre" | "committee") => unitsNamedIn(agreement, kind).map(({ name }) => name);
  return { centres: names("centre"), committees: names("committee") };
}

function bothOf(own: KnownUnits, others: KnownUnits): KnownUnits {
  const { compare } = new Intl.Collator("da");
  const union = (mine: readonly UnitName[], theirs: readonly UnitName[]) =>
    [...mine, ...theirs.filter((name) => !mine.some((one) => sameUnit(one, name)))].sort(compare);
  return {
    centres: union(own.centres, others.centres),
    committees: union(own.committees, others.committees),
  };
}
