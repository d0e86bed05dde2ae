import { z } from "zod";
import { LANGUAGES } from "../../templates/texts/language.js";
import { Grant } from "../domain/access/grant.js";
import { type Account, AccountId, Email } from "../domain/people/account.js";
import { Line } from "../domain/text.js";
import type { HandedLink } from "../usecases/hand-out-link.js";

const grants = z.array(Grant).max(200);

/** Somebody with an account. */
export const PersonResource = z
  .strictObject({
    id: AccountId,
    email: z.string(),
    name: z.string(),
    language: z.enum(LANGUAGES),
    active: z.boolean().meta({ description: "false: signs in no more; what they have done stays theirs." }),
    grants,
  })
  .meta({ id: "Person" });

export const NewPerson = z
  .strictObject({ email: Email, name: Line, language: z.enum(LANGUAGES), grants })
  .meta({ id: "NewPerson" });

export const PersonChanges = z
  .strictObject({
    email: Email.exactOptional(),
    name: Line.exactOptional(),
    language: z.enum(LANGUAGES).exactOptional(),
    active: z.boolean().exactOptional(),
    grants: grants.exactOptional(),
  })
  .meta({ id: "PersonChanges" });

export const LinkResource = z
  .strictObject({
    purpose: z.enum(["invitation", "reset"]),
    secret: z
      .string()
      .meta({ description: "To be sent to its owner; told here only. Followed at POST /links/follow." }),
    expiresAt: z.string(),
  })
  .meta({ id: "Link" });

export const InvitedPerson = z
  .strictObject({ person: PersonResource, link: LinkResource })
  .meta({ id: "InvitedPerson" });

/** Field by field: what an account gets besides tomorrow is not shown by itself. */
export function presentPerson({ id, email, name, language, active, grants }: Account) {
  return { id, email, name, language, active, grants };
}

export function presentLink({ purpose, secret, expiresAt }: HandedLink) {
  return { purpose, secret, expiresAt };
}
