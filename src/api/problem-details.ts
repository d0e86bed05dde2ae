import type { Language } from "../../templates/texts/language.js";
import type { Conflict } from "./conflict.js";
import { type FindingResource, presentFinding } from "./findings.schema.js";
import type { ProblemCode, ProblemFacts } from "./problem.js";
import { detailOf, titleOf } from "./problem-wording.js";
import { documentErrors, type FieldError, fieldErrors } from "./validation-messages.js";

/** The only place where a refusal becomes HTTP. */
export const PROBLEM_STATUS = {
  "account-closed": 409,
  "account-exists": 409,
  "account-unknown": 404,
  "address-invalid": 400,
  "agreement-exists": 409,
  "agreement-unknown": 404,
  "already-read-otherwise": 409,
  "body-invalid": 422,
  "body-too-large": 413,
  "changed-meanwhile": 409,
  "chapter-exists": 409,
  "chapter-gone": 404,
  "chapter-not-empty": 409,
  "chapter-unknown": 422,
  "committee-unknown": 404,
  "content-type-unsupported": 415,
  "coordinator-taken": 409,
  "coordinator-unknown": 404,
  "csrf-token-missing": 403,
  "cursor-unknown": 400,
  "document-invalid": 422,
  "edition-unknown": 404,
  "correction-hindered": 409,
  "entries-hindered": 409,
  "entry-already": 409,
  "entry-approved": 409,
  "entry-not-asked": 409,
  "entry-not-submitted": 409,
  "extra-follow-up-unknown": 404,
  "follow-up-before-not-closed": 409,
  "follow-up-hindered": 409,
  "follow-up-imported": 409,
  "follow-up-not-closed": 409,
  "follow-up-not-open": 409,
  "follow-up-not-planned": 409,
  "follow-up-not-published": 409,
  "follow-up-open-here": 409,
  "host-not-allowed": 421,
  "idempotency-key-malformed": 400,
  "idempotency-key-reused": 422,
  "internal-error": 500,
  "item-exists": 409,
  "item-in-use": 409,
  "item-unknown": 404,
  "json-malformed": 400,
  "last-administrator": 409,
  "later-round-begun": 409,
  "later-round-closed": 409,
  "link-unusable": 422,
  "method-not-allowed": 405,
  "milestone-of-held-round": 409,
  "not-allowed": 403,
  "not-here": 404,
  "not-ready": 503,
  "not-unresolved": 409,
  "origin-not-allowed": 403,
  "password-too-weak": 422,
  "password-wrong": 403,
  "people-are-here": 409,
  "plan-not-frozen": 404,
  "precondition-required": 428,
  "reading-impossible": 422,
  "request-malformed": 400,
  "route-unknown": 404,
  "sign-in-refused": 401,
  "sign-in-throttled": 429,
  "signed-out": 401,
  "store-busy": 503,
  "too-many-requests": 429,
  "unit-exists": 409,
  "unit-unknown": 404,
  "upload-unknown": 404,
} as const satisfies Record<ProblemCode, number>;

export type ProblemStatus = (typeof PROBLEM_STATUS)[ProblemCode];

/** RFC 9457. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: ProblemStatus;
  readonly detail: string;
  readonly instance: string;
  readonly code: ProblemCode;
  /** Which fields of the request are wrong. */
  readonly errors?: readonly FieldError[];
  /** Which rules hinder what was asked for (ROUND-3). */
  readonly hindrances?: readonly FindingResource[];
  /** Both versions, when a race was lost. */
  readonly conflict?: Conflict;
  readonly conflicts?: readonly Conflict[];
  /** Under which a bug was logged. */
  readonly id?: string;
}

export function problemDetails(facts: ProblemFacts, language: Language, instance: string): ProblemDetails {
  const { code } = facts;
  const status = PROBLEM_STATUS[code];
  return {
    type: `urn:milepael:problem:${code}`,
    title: titleOf(status, language),
    status,
    detail: detailOf(facts, language),
    instance,
    code,
    ...extensionsOf(facts, language),
  };
}

function extensionsOf(
  facts: ProblemFacts,
  language: Language,
): Pick<ProblemDetails, "errors" | "hindrances" | "conflict" | "conflicts" | "id"> {
  switch (facts.code) {
    case "address-invalid":
      return { errors: fieldErrors(facts.part, facts.issues, language) };
    case "body-invalid":
      return { errors: fieldErrors("body", facts.issues, language) };
    case "document-invalid":
      return { errors: documentErrors(facts.issues, facts.input, language) };
    case "cursor-unknown":
      return { errors: [{ field: "query.cursor", message: detailOf(facts, language) }] };
    case "chapter-unknown":
      return { errors: [{ field: "body.chapter", message: detailOf(facts, language) }] };
    case "password-too-weak":
      return { errors: [{ field: "body.newPassword", message: detailOf(facts, language) }] };
    case "correction-hindered":
    case "entries-hindered":
    case "follow-up-hindered":
      return { hindrances: facts.hindrances.map((finding) => presentFinding(finding, language)) };
    case "changed-meanwhile":
      if ("conflict" in facts) return { conflict: facts.conflict };
      return "conflicts" in facts ? { conflicts: facts.conflicts } : {};
    case "internal-error":
      return { id: facts.id };
    default:
      return {};
  }
}
