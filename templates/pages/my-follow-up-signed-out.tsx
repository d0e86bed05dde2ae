import { CredentialFields, SignInRefused } from "../partials/credential-fields.js";
import { CsrfField } from "../partials/csrf-field.js";
import type { MyFollowUpTexts } from "../texts/da/my-follow-up.js";
import type { PageTexts } from "../texts/da/pages.js";

interface Kept {
  readonly texts: MyFollowUpTexts["signedOut"];
  readonly action: string;
  /** What was typed, to be sent on. */
  readonly kept: readonly (readonly [name: string, value: string])[];
}

export interface SignedOutPageProps extends Kept {
  readonly signIn: PageTexts["signIn"];
  readonly email: string;
  readonly error: string | null;
}

/** Asks somebody to sign in, and keeps what they had typed meanwhile. */
export function SignedOutPage({ texts, signIn, action, kept, email, error }: SignedOutPageProps) {
  return (
    <>
      <h1>{texts.heading}</h1>
      <SignInRefused signIn={signIn} error={error} />
      <p class="font-lead">{texts.text}</p>
      <form method="post" action={action}>
        <KeptFields kept={kept} />
        <CredentialFields signIn={signIn} email={email} />
        <button type="submit" class="button button-primary">
          {texts.submit}
        </button>
      </form>
    </>
  );
}

/** After that: one more step, since what is sent from here is sent as whoever has signed in. */
export function SignedInAgainPage({ texts, action, kept, csrf }: Kept & { readonly csrf: string | null }) {
  return (
    <>
      <h1>{texts.again}</h1>
      <p class="font-lead">{texts.againText}</p>
      <form method="post" action={action} data-send-at-once="">
        <CsrfField csrf={csrf} />
        <KeptFields kept={kept} />
        <button type="submit" class="button button-primary">
          {texts.save}
        </button>
      </form>
    </>
  );
}

function KeptFields({ kept }: Pick<Kept, "kept">) {
  return (
    <>
      {kept.map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={`${name}=${value}`} />
      ))}
    </>
  );
}
