import { Alert } from "../partials/alert.js";
import { TextField } from "../partials/text-field.js";
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
      {error === null ? null : (
        <Alert kind="error" heading={signIn.refused}>
          <p>{error}</p>
        </Alert>
      )}
      <form method="post" action="/log-ind">
        <input type="hidden" name="til" value={to} />
        <TextField id="email" label={signIn.email} type="email" autocomplete="username" value={email} required />
        <TextField
          id="adgangskode"
          label={signIn.password}
          type="password"
          autocomplete="current-password"
          value=""
          required
        />
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
