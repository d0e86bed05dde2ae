import { type Agreement, withOnly } from "../agreements/agreement.js";
import { sameUnit, type UnitName } from "../organisation/unit.js";
import type { Item } from "./item.js";

/** The finance committee is no standing committee in SCOPE-1's sense; it gets the whole report. */
export function isFinanceCommittee(committee: UnitName): boolean {
  return /^økonomi(?:(?=[\s,-]).*)?udvalg(?:et)?$/iu.test(committee.trim());
}

/** "Alle fagudvalg", printed where a committee's name should stand. */
export function meansAllStandingCommittees(name: UnitName): boolean {
  return /^alle\s+(?:de\s+)?(?:(?:stående|øvrige)\s+)?(?:fag)?udvalg(?:ene)?$/iu.test(name.trim());
}

/** SCOPE-1: where the committee is responsible, is involved, or where all standing committees are. */
export function concernsCommittee(item: Item, committee: UnitName): boolean {
  if (isFinanceCommittee(committee)) return true;
  if (item.involvedCommittees === "all") return true;
  const named = [...item.responsibleCommittees, ...item.involvedCommittees];
  return named.some((name) => sameUnit(name, committee) || meansAllStandingCommittees(name));
}

/** Every committee that the items name as responsible or involved, once, in the Danish order. */
export function committeesNamed(items: readonly Item[]): UnitName[] {
  const names: UnitName[] = [];
  for (const { responsibleCommittees, involvedCommittees } of items) {
    for (const name of [...responsibleCommittees, ...(involvedCommittees === "all" ? [] : involvedCommittees)]) {
      if (!names.some((other) => sameUnit(other, name))) names.push(name);
    }
  }
  return names.sort(new Intl.Collator("da").compare);
}

/** SCOPE-1: the agreement with only the committee's items; chapters left empty are gone. */
export function committeeExtract(agreement: Agreement, committee: UnitName): Agreement {
  return withOnly(agreement, (item) => concernsCommittee(item, committee));
}
