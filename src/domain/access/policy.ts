import type { Role } from "./grant.js";

/**
 * How far a role's permission goes: `all` of it; the items its grant makes its `own` (its centre is responsible, or it
 * coordinates the item); or also those where its centre is `involved` as a contributor.
 */
export type Reach = "all" | "involved" | "own";

interface Rule {
  readonly by: Readonly<Partial<Record<Role, Reach>>>;
  /** Who may do this knows of its subject: others who know of it are forbidden, the rest are told that there is none. */
  readonly knownBy: Action | null;
}

const EVERYBODY = {
  "finance-office": "all",
  "centre-lead": "all",
  editor: "all",
  "committee-reader": "all",
  auditor: "all",
  administrator: "all",
} as const satisfies Rule["by"];

/** Of what is not published yet. */
const READERS = {
  "finance-office": "all",
  auditor: "all",
  "centre-lead": "involved",
  editor: "involved",
} as const satisfies Rule["by"];

/** What can be done by whom. Whatever is not in a row is forbidden. */
export const POLICY = {
  "list-agreements": {
    by: EVERYBODY,
    knownBy: null,
  },
  "read-agreement": { by: { "finance-office": "all", auditor: "all" }, knownBy: "list-agreements" },
  "read-items": {
    by: READERS,
    knownBy: null,
  },
  "read-findings": {
    by: READERS,
    knownBy: "list-agreements",
  },
  "read-round": {
    by: READERS,
    knownBy: "list-agreements",
  },
  "read-report": { by: { "finance-office": "all", auditor: "all" }, knownBy: "list-agreements" },
  "read-editions": {
    by: EVERYBODY,
    knownBy: null,
  },
  "edit-agreement": { by: { "finance-office": "all" }, knownBy: "list-agreements" },
  "edit-item": { by: { "finance-office": "all" }, knownBy: "read-items" },
  "draft-milestones": {
    by: { "finance-office": "all", "centre-lead": "own", editor: "own" },
    knownBy: "read-items",
  },
  "draft-entry": { by: { "finance-office": "all", "centre-lead": "own", editor: "own" }, knownBy: "read-items" },
  "submit-entries": { by: { "finance-office": "all", "centre-lead": "own" }, knownBy: "read-items" },
  "review-entries": { by: { "finance-office": "all" }, knownBy: "read-items" },
  "assign-coordinator": { by: { "finance-office": "all", "centre-lead": "own" }, knownBy: "read-items" },
  "read-glyph": { by: { "finance-office": "all" }, knownBy: "read-items" },
  "open-round": { by: { "finance-office": "all" }, knownBy: "list-agreements" },
  "schedule-round": { by: { "finance-office": "all" }, knownBy: "list-agreements" },
  "close-round": { by: { "finance-office": "all" }, knownBy: "list-agreements" },
  "reopen-round": { by: { "finance-office": "all" }, knownBy: "list-agreements" },
  "publish-round": { by: { "finance-office": "all" }, knownBy: "list-agreements" },
  "correct-round": { by: { "finance-office": "all" }, knownBy: "list-agreements" },
  "read-people": {
    by: { "finance-office": "all", "centre-lead": "all", auditor: "all", administrator: "all" },
    knownBy: null,
  },
  "manage-people": { by: { administrator: "all" }, knownBy: "read-people" },
  "read-log": { by: { auditor: "all", "finance-office": "all" }, knownBy: null },
} as const satisfies Record<string, { by: Rule["by"]; knownBy: string | null }>;

export type Action = keyof typeof POLICY;

export function ruleOf(action: Action): Rule {
  return POLICY[action];
}

/** What the public may do, where there is a page for it. */
export const PUBLIC_ACTIONS: readonly Action[] = ["read-editions"];

/** What needs no permission: anyone may do the first three, everybody who has signed in the last. */
export const OPEN_ACTIONS = ["use-service", "sign-in", "follow-link", "use-own-account"] as const;

/** What a route says that it does. */
export type RouteAction = Action | (typeof OPEN_ACTIONS)[number];
