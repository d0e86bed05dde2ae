import { z } from "zod";
import { Email } from "../domain/people/account.js";
import { ACCESS_TOKEN_SECONDS } from "../domain/people/session-lifetime.js";
import type { SignedIn } from "../usecases/hand-out-token.js";
import { PersonResource, presentPerson } from "./people.schema.js";

/** No longer than any password that is taken: a longer one need not be hashed to be known as wrong. */
const Password = z.string().max(1024);
const Secret = z.string().min(1).max(200);

const cookies = z
  .boolean()
  .default(false)
  .meta({ description: "For pages: the tokens come as HttpOnly cookies in place of the answer." });

const device = Secret.optional().meta({
  description:
    "What the last sign-in to this account answered as `device`: then others' wrong guesses from the same network keep nobody out. One that the account does not know counts for nothing. Pages have it as a cookie.",
});

export const SignIn = z
  .strictObject({ email: z.string().trim().pipe(Email), password: Password, device, cookies })
  .meta({ id: "SignIn" });

export const Refresh = z
  .strictObject({ refreshToken: Secret })
  .nullish()
  .meta({ description: "Nothing when the token comes as a cookie." });

export const PasswordChange = z
  .strictObject({ oldPassword: Password, newPassword: Password, device })
  .meta({ id: "PasswordChange" });

export const LinkToFollow = z.strictObject({ secret: Secret, newPassword: Password }).meta({ id: "LinkToFollow" });

/** Whose link it was: what to sign in with now. */
export const LinkFollowed = z.strictObject({ email: z.string(), name: z.string() }).meta({ id: "LinkFollowed" });

export const SignedInResource = z
  .strictObject({
    person: PersonResource,
    accessToken: z.string().nullable().meta({ description: "A JWT, to be sent as `Authorization: Bearer …`." }),
    accessTokenSeconds: z.int().meta({ description: "How long the access token holds." }),
    refreshToken: z
      .string()
      .nullable()
      .meta({ description: "Continues the session, once: a token that comes a second time ends it." }),
    refreshExpiresAt: z.string(),
    device: z.string().nullable().meta({
      description:
        "At sign-in, for programs: to be kept, also after signing out, and sent with the next sign-in. Holds for 120 days.",
    }),
    csrfToken: z
      .string()
      .nullable()
      .meta({ description: "For pages, as long as the session: to be sent as `X-CSRF-Token` with every change." }),
  })
  .meta({ id: "SignedIn" });

export const OwnAccount = z
  .strictObject({ person: PersonResource, csrfToken: SignedInResource.shape.csrfToken })
  .meta({ id: "OwnAccount" });

/** With tokens for a program, or with a CSRF token for a page, whose tokens are cookies. */
export function presentSignedIn(
  { account, refreshSecret, refreshExpiresAt }: SignedIn,
  told: { readonly accessToken: string; readonly device: string | null } | { readonly csrfToken: string },
) {
  const tokens =
    "accessToken" in told
      ? { accessToken: told.accessToken, refreshToken: refreshSecret, device: told.device, csrfToken: null }
      : { accessToken: null, refreshToken: null, device: null, csrfToken: told.csrfToken };
  return { person: presentPerson(account), accessTokenSeconds: ACCESS_TOKEN_SECONDS, refreshExpiresAt, ...tokens };
}
