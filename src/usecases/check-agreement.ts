import { findBreaches } from "../domain/findings/find-breaches.js";
import type { Finding } from "../domain/findings/finding.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import { earlierAgreements } from "./change-agreement.js";
import type { World } from "./ports.js";

/** FIND-1: everything in an agreement, and in what it takes along, that breaks a rule. */
export async function checkAgreement(world: World, fiscalYear: number): Promise<Outcome<Finding[]>> {
  const agreement = await world.store.agreement(fiscalYear);
  if (!agreement) return reject({ code: "agreement-unknown", fiscalYear });
  return accept(findBreaches(agreement, await earlierAgreements(world.store, agreement)));
}
