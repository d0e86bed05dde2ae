import type { Actor } from "../domain/access/actor.js";
import type { Action } from "../domain/access/policy.js";
import type { Account } from "../domain/people/account.js";

/** What a change is told of in the log: who did what, when and why. Before and after are found by comparing. */
export interface Act {
  readonly actor: Actor;
  /** The policy's name of what was done, or that of something nobody needs permission for. */
  readonly action: Action | "import" | "sign-in" | "refresh-session" | "follow-link" | "use-own-account";
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly reason?: string;
  /** The centres in whose place the actor wrote on an item. */
  readonly onBehalfOf?: (fiscalYear: number, item: string) => readonly string[];
}

/** What is done now, by whoever acts. */
export function actOf(
  { actor, now }: { readonly actor: Actor; readonly now: () => Date },
  action: Act["action"],
  more: Pick<Act, "reason" | "onBehalfOf"> = {},
): Act {
  return { actor, action, at: now().toISOString(), ...more };
}

/** What somebody does for themselves who has proved who they are, though nobody is signed in yet. */
export function ownAct(
  { now }: { readonly now: () => Date },
  { id, name, grants }: Account,
  action: Act["action"],
): Act {
  return { actor: { kind: "person", id, name, grants }, action, at: now().toISOString() };
}
