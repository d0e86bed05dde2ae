import type { Role } from "../../../src/domain/access/grant.js";
import { POLICY, type RouteAction } from "../../../src/domain/access/policy.js";
import type { Scope } from "./content.js";

/** Everybody who may come: somebody of each role, who edits for a whole centre told apart from who coordinates an item. */
export const ASKERS = [
  "finance-office",
  "centre-lead",
  "editor of a centre",
  "editor of an item",
  "committee-reader",
  "auditor",
  "administrator",
  "nobody-with-grants",
  "stranger",
] as const;
export type Asker = (typeof ASKERS)[number];

export type Verdict = "allowed" | "forbidden" | "unknown" | "signed-out";

/**
 * Read out of the policy table alone, and not by the code that judges with it. Who never does such a thing to any item is
 * told so before anybody looks at the item: the answer is the same whether there is one or not.
 */
export function verdictOf(asker: Asker, action: RouteAction, scope: Scope | "whole"): Verdict {
  if (action === "use-service" || action === "sign-in" || action === "follow-link") return "allowed";
  if (asker === "stranger") return "signed-out";
  if (action === "use-own-account") return "allowed";
  if (reaches(asker, action, scope)) return "allowed";
  const { knownBy } = POLICY[action];
  const asked = reaches(asker, action, "whole") ? scope : "whole";
  return knownBy !== null && reaches(asker, knownBy, asked) ? "forbidden" : "unknown";
}

function reaches(asker: Asker, action: keyof typeof POLICY, scope: Scope | "whole"): boolean {
  const role = roleOf(asker);
  const reach = role && (POLICY[action].by as Partial<Record<Role, "all" | "involved" | "own">>)[role];
  if (!reach) return false;
  if (reach === "all" || scope === "whole" || scope === "own") return true;
  // nobody is a contributor to an item by coordinating another
  return scope === "contributing" && reach === "involved" && asker !== "editor of an item";
}

function roleOf(asker: Asker): Role | null {
  if (asker.startsWith("editor")) return "editor";
  return asker === "nobody-with-grants" || asker === "stranger" ? null : (asker as Role);
}

/** Whether somebody may read an item at all: of the others no answer may say a word. */
export function mayKnow(asker: Asker, scope: Scope): boolean {
  return verdictOf(asker, "read-items", scope) === "allowed";
}
