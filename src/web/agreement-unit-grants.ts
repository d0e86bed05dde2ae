import type { FastifyRequest } from "fastify";
import type { Grant } from "../domain/access/grant.js";
import type { UnitKind } from "../domain/organisation/named-units.js";
import { sameUnit, type UnitName } from "../domain/organisation/unit.js";
import type { Account } from "../domain/people/account.js";

/** Those who can sign in, as far as the reader may know of them. */
export async function peopleFor({ useCases }: FastifyRequest): Promise<readonly Account[]> {
  const listed = await useCases.listPeople();
  return listed.ok ? listed.value.filter(({ active }) => active) : [];
}

/** How many have permissions under a unit's name. */
export function grantedUnder(people: readonly Account[], kind: UnitKind, name: UnitName): number {
  return people.filter(({ grants }) => grants.some((grant) => unitsIn(grant, kind).some((one) => sameUnit(one, name))))
    .length;
}

/** The names of units that people have permissions under, in the Danish order. */
export function unitsGranted(people: readonly Account[], kind: UnitKind): UnitName[] {
  const names = people.flatMap(({ grants }) => grants.flatMap((grant) => unitsIn(grant, kind)));
  return names
    .filter((name, index) => names.findIndex((other) => sameUnit(other, name)) === index)
    .sort(new Intl.Collator("da").compare);
}

function unitsIn(grant: Grant, kind: UnitKind): readonly UnitName[] {
  if (kind === "centre") return "centre" in grant ? [grant.centre] : [];
  return "committee" in grant ? [grant.committee] : [];
}
