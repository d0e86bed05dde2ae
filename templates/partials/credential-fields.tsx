import type { PageTexts } from "../texts/da/pages.js";
import { Alert } from "./alert.js";
import { TextField } from "./text-field.js";

/** What somebody signs in with. */
export function CredentialFields({ signIn, email }: Pick<PageTexts, "signIn"> & { readonly email: string }) {
  return (
    <>
      <TextField id="email" label={signIn.email} type="email" autocomplete="username" value={email} required />
      <TextField
        id="adgangskode"
        label={signIn.password}
        type="password"
        autocomplete="current-password"
        value=""
        required
      />
    </>
  );
}

/** Why they were not let in; nothing when nobody has tried. */
export function SignInRefused({ signIn, error }: Pick<PageTexts, "signIn"> & { readonly error: string | null }) {
  if (error === null) return null;
  return (
    <Alert kind="error" heading={signIn.refused}>
      <p>{error}</p>
    </Alert>
  );
}
