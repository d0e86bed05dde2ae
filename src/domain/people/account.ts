import { z } from "zod";
import type { Actor } from "../access/actor.js";
import { Grant } from "../access/grant.js";
import { Line } from "../text.js";

/** Compared and kept in small letters. */
export const Email = z.email().max(254).toLowerCase();
export type Email = z.infer<typeof Email>;

export const AccountId = z.uuid();
export type AccountId = z.infer<typeof AccountId>;

/** Somebody who can sign in. What proves it is kept apart, so that it is never shown. */
export const Account = z.strictObject({
  id: AccountId,
  email: Email,
  name: Line,
  language: z.enum(["da", "sv", "en"]),
  /** false: signs in no more; what they have done stays theirs. */
  active: z.boolean(),
  grants: z.array(Grant).max(200),
});
export type Account = z.infer<typeof Account>;

/** Somebody who acts for themselves, with what has been granted to them. */
export function personOf({ id, name, grants }: Account): Actor {
  return { kind: "person", id, name, grants };
}
