import type { Grant } from "../../src/domain/access/grant.js";
import type { Texts } from "./da.js";

/** A grant as people say it. */
export function wordGrant(grant: Grant, { peopleTexts }: Pick<Texts, "peopleTexts">): string {
  if ("item" in grant) return peopleTexts.coordinator(grant.item.fiscalYear, grant.item.number);
  const role = peopleTexts.role[grant.role];
  if ("centre" in grant) return `${role} (${grant.centre})`;
  return "committee" in grant ? `${role} (${grant.committee})` : role;
}
