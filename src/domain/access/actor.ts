import type { UnitName } from "../organisation/unit.js";
import type { Grant } from "./grant.js";

/**
 * Who acts: somebody who has signed in, a command on the machine's own data, or a stranger, who may do nothing here.
 * Where the house has a public page its readers are the public, whoever they are: they may read what is published.
 */
export type Actor =
  | { readonly kind: "person"; readonly id: string; readonly name: string; readonly grants: readonly Grant[] }
  | { readonly kind: "operator" }
  | { readonly kind: "public" }
  | { readonly kind: "stranger" };

export const STRANGER: Actor = { kind: "stranger" };
export const OPERATOR: Actor = { kind: "operator" };
export const PUBLIC: Actor = { kind: "public" };

/** As it is written in the log and beside a reading. */
export function actorName(actor: Actor): string {
  return actor.kind === "person" ? actor.name : actor.kind;
}

/** The committees that somebody reads for. */
export function ownCommittees(actor: Actor): UnitName[] {
  if (actor.kind !== "person") return [];
  return actor.grants.flatMap((grant) => ("committee" in grant ? [grant.committee] : []));
}
