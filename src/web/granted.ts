import type { FastifyRequest } from "fastify";
import type { Outcome } from "../domain/rejection.js";

/** @throws what the door words, when it was refused */
export function granted<T>({ refusal }: Pick<FastifyRequest, "refusal">, outcome: Outcome<T>): T {
  if (!outcome.ok) throw refusal(outcome.rejection);
  return outcome.value;
}
