import type { FastifyRequest } from "fastify";
import type { Agreement } from "../domain/agreements/agreement.js";
import type { Outcome } from "../domain/rejection.js";
import { entityTag, namesTag } from "./entity-tag.js";
import { Refused } from "./problem.js";

type Conditions = Pick<FastifyRequest, "headers">;

/** @throws Refused when a change does not say what it was made from */
export function requireIfMatch({ headers }: Conditions): void {
  if (headers["if-match"] === undefined) throw new Refused({ code: "precondition-required" });
}

/**
 * The request's conditions, for the use case to hold inside its transaction. Without any, a thing that is there has
 * changed: only what is new can be written blindly.
 * @param represent what the tag is made of; null: it is not there yet; undefined: what it belongs to is not there, which
 *   the use case tells better
 */
export function stillAsSeen({ headers }: Conditions, represent: (agreement: Agreement) => unknown) {
  const { "if-match": seen, "if-none-match": unseen } = headers;
  return (agreement: Agreement): boolean => {
    const now = represent(agreement);
    if (now === undefined) return true;
    if (seen !== undefined) return now !== null && namesTag(seen, entityTag(now), "strong");
    if (now === null) return true;
    return unseen !== undefined && unseen.trim() !== "*" && !namesTag(unseen, entityTag(now), "weak");
  };
}

/** The same where a condition is welcome and not asked for. */
export function stillAsSeenIfSaid(request: Conditions, represent: (agreement: Agreement) => unknown) {
  return request.headers["if-match"] === undefined ? undefined : stillAsSeen(request, represent);
}

/** @throws Refused with the rejection; one for want of a condition says that one is needed */
export function accepted<T>(outcome: Outcome<T>, request?: Conditions): T {
  if (outcome.ok) return outcome.value;
  const { rejection } = outcome;
  const unconditional =
    request && request.headers["if-match"] === undefined && request.headers["if-none-match"] === undefined;
  if (rejection.code === "changed-meanwhile" && unconditional) throw new Refused({ code: "precondition-required" });
  throw new Refused(rejection);
}
