import type { FastifyRequest } from "fastify";
import type { UnitsPageProps } from "../../templates/pages/agreement-units.js";
import { textsIn } from "../../templates/texts/texts.js";
import { judge } from "../domain/access/judge.js";
import type { Agreement } from "../domain/agreements/agreement.js";
import { UNIT_KINDS, type UnitKind, unitsNamedIn } from "../domain/organisation/named-units.js";
import { sameUnit, type UnitName } from "../domain/organisation/unit.js";
import type { Account } from "../domain/people/account.js";
import { agreementAddress } from "./agreement-address.js";
import { grantedUnder, unitsGranted } from "./agreement-unit-grants.js";

/** A kind of unit in an address, as people read it. */
const SLUGS = { centre: "center", committee: "udvalg" } as const satisfies Readonly<Record<UnitKind, string>>;

/** null for what is no kind of unit. */
export function unitKindOf(slug: unknown): UnitKind | null {
  return UNIT_KINDS.find((kind) => SLUGS[kind] === slug) ?? null;
}

export function renameAddress(fiscalYear: number, kind: UnitKind, name: UnitName): string {
  const query = new URLSearchParams({ art: SLUGS[kind], navn: name });
  return agreementAddress(fiscalYear, `/enheder/omdoeb?${query}`);
}

export function presentUnits(
  { actor, language }: Pick<FastifyRequest, "actor" | "language">,
  agreement: Agreement,
  people: readonly Account[],
): Omit<UnitsPageProps, "message"> {
  const { agreementPageTexts } = textsIn(language);
  const { units: texts, agreement: words } = agreementPageTexts;
  const { fiscalYear } = agreement;
  const named = { centre: unitsNamedIn(agreement, "centre"), committee: unitsNamedIn(agreement, "committee") };
  const countOf = (kind: UnitKind, name: UnitName) => texts.people(grantedUnder(people, kind, name));
  const list = (numbers: readonly string[]) =>
    numbers.length === 0 ? "–" : `${words.items(numbers.length)}: ${numbers.join(", ")}`;
  return {
    texts,
    heading: texts.heading(fiscalYear),
    back: agreementAddress(fiscalYear),
    mayEdit: judge(actor, "edit-agreement") === "allowed",
    kinds: UNIT_KINDS.map((kind) => ({
      id: SLUGS[kind],
      heading: texts[kind],
      also: texts.also[kind],
      units: named[kind].map(({ name, spellings, responsibleFor, alsoIn }) => ({
        name,
        spellings: spellings.length === 1 ? null : texts.spellings(spellings.slice(1).join("; ")),
        responsible: list(responsibleFor),
        also: list(alsoIn),
        people: countOf(kind, name),
        rename: renameAddress(fiscalYear, kind, name),
      })),
    })),
    strangers: UNIT_KINDS.flatMap((kind) =>
      unitsGranted(people, kind)
        .filter((name) => !named[kind].some((unit) => sameUnit(unit.name, name)))
        .map((name) => ({
          href: `/brugere?${new URLSearchParams({ soeg: name })}`,
          name,
          people: countOf(kind, name),
        })),
    ),
  };
}
