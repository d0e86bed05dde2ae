import { Alert } from "../partials/alert.js";
import { CredentialFields, SignInRefused } from "../partials/credential-fields.js";
import type { PageTexts } from "../texts/da/pages.js";

export interface SignInPageProps {
  readonly texts: PageTexts;
  /** The page that somebody was on their way to. */
  readonly to: string;
  readonly email: string;
  readonly error: string | null;
  /** What has just been done. */
  readonly told: string | null;
  readonly chooseByCode: string;
}

export function SignInPage({ texts: { signIn }, to, email, error, told, chooseByCode }: SignInPageProps) {
  return (
    <>
      <h1>{signIn.heading}</h1>
      {told === null ? null : <Alert kind="success" heading={told} />}
      <SignInRefused signIn={signIn} error={error} />
      <form method="post" action="/log-ind">
        <input type="hidden" name="til" value={to} />
        <CredentialFields signIn={signIn} email={email} />
        <button type="submit" class="button button-primary">
          {signIn.submit}
        </button>
      </form>
      <p>{signIn.help}</p>
      <p>
        <a href="/adgangskode">{chooseByCode}</a>
      </p>
    </>
  );
}
