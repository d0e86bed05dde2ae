import type { FastifyRequest } from "fastify";
import type { Proof } from "./authentication.js";
import { Refused } from "./problem.js";

/** Of whoever uses an account of their own. @throws Refused for a stranger, whom the guard has turned away before */
export function proofOf({ proof }: FastifyRequest): Proof {
  if (proof === null) throw new Refused({ code: "signed-out" });
  return proof;
}
