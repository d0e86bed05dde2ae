import type { Account } from "../domain/people/account.js";
import { type Outcome, reject } from "../domain/rejection.js";
import type { HandedLink } from "./hand-out-link.js";
import { invitePerson } from "./invite-person.js";
import type { World } from "./ports.js";
import { within } from "./within.js";

/**
 * Invites the first of all: whoever then invites the others.
 * @returns `people-are-here` when there is any account
 */
export async function nameFirstAdministrator(
  world: World,
  first: Pick<Account, "email" | "name" | "language">,
): Promise<Outcome<HandedLink>> {
  return world.store.transaction(async (transaction) => {
    await transaction.holdPeople();
    if ((await transaction.accounts()).length > 0) return reject({ code: "people-are-here" });
    return invitePerson(within(world, transaction), { ...first, grants: [{ role: "administrator" }] });
  });
}
