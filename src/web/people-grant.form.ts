import { Grant } from "../domain/access/grant.js";
import type { Rejection } from "../domain/rejection.js";
import type { Form } from "./forms.js";

export const GRANT_KINDS = [
  "finance-office",
  "centre-lead",
  "editor",
  "coordinator",
  "committee-reader",
  "auditor",
  "administrator",
] as const;
type GrantKind = (typeof GRANT_KINDS)[number];

/** What was filled in, to be shown again. */
export interface FilledGrant {
  readonly kind: GrantKind | null;
  readonly centre: string;
  readonly committee: string;
  readonly year: string;
  readonly item: string;
}

export type GrantField = "kind" | "centre" | "committee" | "item";

export const NO_GRANT: FilledGrant = { kind: null, centre: "", committee: "", year: "", item: "" };

export function filledGrant(form: Form): FilledGrant {
  const kind = GRANT_KINDS.find((one) => one === form.text("rettighed")) ?? null;
  const [centre, committee, year, item] = ["center", "udvalg", "aar", "punkt"].map((name) => form.text(name).trim());
  return { kind, centre: centre ?? "", committee: committee ?? "", year: year ?? "", item: item ?? "" };
}

/** The field of what does not belong to the kind is not looked at. @returns the field that is wrong when it is no grant */
export function readGrant(filled: FilledGrant): { readonly grant: Grant } | { readonly wrong: GrantField } {
  const { kind, centre, committee, year, item } = filled;
  if (kind === null) return { wrong: "kind" };
  const read = (wrong: GrantField, grant: object) => {
    const { data } = Grant.safeParse(grant);
    return data ? { grant: data } : { wrong };
  };
  switch (kind) {
    case "centre-lead":
    case "editor":
      return read("centre", { role: kind, centre });
    case "committee-reader":
      return read("committee", { role: kind, committee });
    case "coordinator":
      return read("item", { role: "editor", item: { fiscalYear: Number(year), number: item } });
    default:
      return read("kind", { role: kind });
  }
}

/** Where a refusal is told that is about a grant. */
export function grantFieldOf({ code }: Rejection): GrantField {
  return code === "coordinator-taken" || code === "item-unknown" || code === "agreement-unknown" ? "item" : "kind";
}

/** A grant as a form names it, of those that an account has. */
export function grantKey(grant: Grant): string {
  return JSON.stringify(grant);
}
