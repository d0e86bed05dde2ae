import type { Account } from "../domain/people/account.js";
import { newLink, type OneTimeLink } from "../domain/people/one-time-link.js";
import type { Act } from "./act.js";
import type { Transaction, World } from "./ports.js";

/** What somebody is sent, to choose a password with. */
export interface HandedLink {
  readonly account: Account;
  readonly purpose: OneTimeLink["purpose"];
  /** Told here only. */
  readonly secret: string;
  readonly expiresAt: string;
}

/** Hands out a link for an account; those handed out before work no more. */
export async function handOutLink(
  world: World,
  transaction: Transaction,
  account: Account,
  act: Act,
): Promise<HandedLink> {
  const { at } = act;
  const secret = world.secrets.drawSecret();
  const purpose = (await transaction.passwordHash(account.id)) === null ? "invitation" : "reset";
  const link = newLink(world.secrets.hashSecret(secret), account.id, purpose, at);
  await transaction.useUpLinks(account.id, at);
  await transaction.saveLink(link, act);
  return { account, purpose, secret, expiresAt: link.expiresAt };
}
