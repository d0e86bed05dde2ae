import { CredentialFields, SignInRefused } from "../partials/credential-fields.js";
import { CsrfField } from "../partials/csrf-field.js";
import type { MyFollowUpTexts } from "../texts/da/my-follow-up.js";
import type { PageTexts } from "../texts/da/pages.js";

interface Kept {
  readonly action: string;
  /** What was typed, to be sent on. */
  readonly kept: readonly (readonly [name: string, value: string])[];
}

export interface SignedOutPageProps extends Kept {
  readonly texts: Pick<MyFollowUpTexts["signedOut"], "heading" | "text" | "submit">;
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

export interface SignedInAgainPageProps extends Kept {
  readonly words: { readonly heading: string; readonly text: string; readonly save: string };
  readonly csrf: string | null;
  /** Where a script runs, nobody need press the button. */
  readonly isSentAtOnce: boolean;
}

/** After that: one more step, since what is sent from here is sent as whoever has signed in. */
export function SignedInAgainPage({ words, action, kept, csrf, isSentAtOnce }: SignedInAgainPageProps) {
  return (
    <>
      <h1>{words.heading}</h1>
      <p class="font-lead">{words.text}</p>
      <form method="post" action={action} data-send-at-once={isSentAtOnce ? "" : undefined}>
        <CsrfField csrf={csrf} />
        <KeptFields kept={kept} />
        <button type="submit" class="button button-primary">
          {words.save}
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
