import type { Item } from "../items/item.js";
import { sameUnit } from "../organisation/unit.js";
import type { Actor } from "./actor.js";
import type { Grant } from "./grant.js";
import { type Action, PUBLIC_ACTIONS, type Reach, ruleOf } from "./policy.js";

/** An item that something is done to, and the agreement it is of. */
export interface ItemSubject {
  readonly fiscalYear: number;
  readonly item: Pick<Item, "number" | "responsibleCentres" | "contributors">;
}

/** `unknown`: the actor may not even know that the subject is there. */
export type Verdict = "allowed" | "forbidden" | "unknown";

/**
 * Whether somebody may do something.
 * @param subject the item it is done to; null is everything at once, of which a scoped role gets its own part
 */
export function judge(actor: Actor, action: Action, subject: ItemSubject | null = null): Verdict {
  if (may(actor, action, subject)) return "allowed";
  const { knownBy } = ruleOf(action);
  return knownBy !== null && may(actor, knownBy, subject) ? "forbidden" : "unknown";
}

export function may(actor: Actor, action: Action, subject: ItemSubject | null = null): boolean {
  if (actor.kind === "public") return PUBLIC_ACTIONS.includes(action);
  if (actor.kind !== "person") return actor.kind === "operator";
  const { by } = ruleOf(action);
  return actor.grants.some((grant) => {
    const reach = by[grant.role];
    return reach !== undefined && (subject === null || reaches(grant, reach, subject));
  });
}

/** The responsible centres for which an actor may do something to an item. */
export function centresActedFor(actor: Actor, action: Action, { item }: ItemSubject): string[] {
  if (actor.kind !== "person") return actor.kind === "operator" ? [...item.responsibleCentres] : [];
  const { by } = ruleOf(action);
  const granted = actor.grants.filter((grant) => by[grant.role] !== undefined);
  if (granted.some((grant) => by[grant.role] === "all")) return [...item.responsibleCentres];
  return item.responsibleCentres.filter((name) =>
    granted.some((grant) => "centre" in grant && sameUnit(grant.centre, name)),
  );
}

function reaches(grant: Grant, reach: Reach, { fiscalYear, item }: ItemSubject): boolean {
  if (reach === "all") return true;
  if ("item" in grant) return grant.item.fiscalYear === fiscalYear && grant.item.number === item.number;
  if (!("centre" in grant)) return false;
  const named = (names: readonly string[]) => names.some((name) => sameUnit(name, grant.centre));
  if (named(item.responsibleCentres)) return true;
  return reach === "involved" && (item.contributors.all || named(item.contributors.centres));
}
