import type { Action } from "./access/policy.js";
import type { AgreementRejection } from "./agreements/agreement-rejection.js";
import type { Checkpoint } from "./agreements/calendar.js";
import type { FollowUpState } from "./followups/follow-up.js";
import type { RoundRejection } from "./followups/round-rejection.js";
import type { PeopleRejection } from "./people/people-rejection.js";
import type { Smiley } from "./ratings/smiley.js";

/** Why a request was refused: a value with a code and its facts. Nothing has changed when one is returned. */
export type Rejection =
  | AgreementRejection
  | PeopleRejection
  | RoundRejection
  /** The actor knows of it, and may not do this to it. */
  | { readonly code: "not-allowed"; readonly action: Action }
  /** The winter's round is not closed, or was not held here. */
  | { readonly code: "plan-not-frozen"; readonly fiscalYear: number }
  | { readonly code: "committee-unknown"; readonly fiscalYear: number; readonly committee: string }
  | {
      readonly code: "milestone-of-held-round";
      readonly fiscalYear: number;
      readonly item: string;
      readonly checkpoint: Checkpoint;
      readonly state: FollowUpState;
    }
  | {
      readonly code: "not-unresolved";
      readonly fiscalYear: number;
      readonly item: string;
      readonly checkpoint: Checkpoint;
      readonly of: RatingSubject;
    }
  | {
      readonly code: "reading-impossible";
      readonly item: string;
      readonly checkpoint: Checkpoint;
      readonly of: RatingSubject;
      readonly smiley: Smiley;
    }
  | {
      readonly code: "already-read-otherwise";
      readonly item: string;
      readonly checkpoint: Checkpoint;
      readonly of: RatingSubject;
      readonly smiley: Smiley;
    }
  | {
      readonly code: "extra-follow-up-unknown";
      readonly fiscalYear: number;
      readonly of: number;
      readonly item: string;
    }
  /** It was never there, or is another's, or has been forgotten. */
  | { readonly code: "upload-unknown"; readonly upload: string }
  | { readonly code: "changed-meanwhile" };

/** Which of an item's two ratings is meant. */
export type RatingSubject = "effort" | "economy";

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly rejection: Rejection };

export function accept<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function reject(rejection: Rejection): { readonly ok: false; readonly rejection: Rejection } {
  return { ok: false, rejection };
}
