import type { Agreement } from "../domain/agreements/agreement.js";
import { type Outcome, reject } from "../domain/rejection.js";
import type { AgreementTransaction, World } from "./ports.js";

/** What a change must find unchanged since it was looked at: false refuses with `changed-meanwhile`. */
export type StillAsSeen = (agreement: Agreement) => boolean;

/** Load → decide → save, of one agreement. Nothing is written when the decision is a refusal. */
export async function changeAgreement(
  world: World,
  fiscalYear: number,
  decide: (agreement: Agreement, transaction: AgreementTransaction) => Outcome<Agreement> | Promise<Outcome<Agreement>>,
  stillAsSeen: StillAsSeen = () => true,
): Promise<Outcome<Agreement>> {
  return world.store.transaction(async (transaction) => {
    const before = await transaction.agreement(fiscalYear);
    if (!before) return reject({ code: "agreement-unknown", fiscalYear });
    if (!stillAsSeen(before)) return reject({ code: "changed-meanwhile" });
    const outcome = await decide(before, transaction);
    if (outcome.ok && outcome.value !== before) await transaction.save(before, outcome.value);
    return outcome;
  });
}

/** The agreements whose items `agreement` takes along, as far as they are here. */
export async function earlierAgreements(
  source: { agreement(fiscalYear: number): Promise<Agreement | null> },
  agreement: Agreement,
): Promise<Agreement[]> {
  const years = [...new Set(agreement.extraFollowUps.map((extra) => extra.fiscalYear))];
  const found: Agreement[] = [];
  for (const year of years) {
    const earlier = await source.agreement(year);
    if (earlier) found.push(earlier);
  }
  return found;
}
