import type { z } from "zod";
import type { Rejection } from "../domain/rejection.js";
import type { DocumentIssue } from "./api-services.js";
import type { Conflict } from "./conflict.js";

/** Why the door itself refuses a request: a value with a code and its facts, like a `Rejection`. */
export type RequestProblem =
  | { readonly code: "body-too-large"; readonly megabytes: number }
  | { readonly code: "content-type-unsupported" }
  | { readonly code: "coordinator-unknown"; readonly item: string }
  | { readonly code: "csrf-token-missing" }
  | { readonly code: "cursor-unknown" }
  | { readonly code: "document-invalid"; readonly issues: readonly DocumentIssue[]; readonly input: unknown }
  | { readonly code: "host-not-allowed" }
  | { readonly code: "idempotency-key-malformed" }
  | { readonly code: "idempotency-key-reused" }
  | { readonly code: "internal-error"; readonly id: string }
  | { readonly code: "json-malformed" }
  | { readonly code: "method-not-allowed"; readonly method: string; readonly allowed: readonly string[] }
  /** Nothing that the asker may know of. */
  | { readonly code: "not-here"; readonly path: string }
  | { readonly code: "not-ready" }
  | { readonly code: "origin-not-allowed" }
  | { readonly code: "precondition-required" }
  | { readonly code: "request-malformed" }
  | { readonly code: "route-unknown"; readonly path: string }
  | { readonly code: "store-busy" }
  | { readonly code: "too-many-requests"; readonly waitSeconds: number }
  | { readonly code: "address-invalid"; readonly part: "path" | "query" | "header"; readonly issues: Issues }
  | { readonly code: "body-invalid"; readonly issues: Issues };

interface Issues {
  readonly found: readonly z.core.$ZodIssue[];
  readonly input: unknown;
}

/** A lost race, with both versions: of one thing, or of each of those that were changed at once. */
type LostRace = { readonly code: "changed-meanwhile" } & (
  | { readonly conflict: Conflict }
  | { readonly conflicts: readonly Conflict[] }
);

export type ProblemFacts = Rejection | RequestProblem | LostRace;
export type ProblemCode = ProblemFacts["code"];

/** A refusal on its way out: thrown in a route, answered in one place. */
export class Refused extends Error {
  override readonly name = "Refused";
  constructor(readonly facts: ProblemFacts) {
    super(facts.code);
  }
}
