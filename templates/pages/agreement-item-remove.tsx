import { Alert } from "../partials/alert.js";
import { BackLink } from "../partials/back-link.js";
import { CsrfField } from "../partials/csrf-field.js";
import { Worded } from "../partials/said.js";
import type { AgreementPageTexts } from "../texts/da/agreement-pages.js";
import type { Wording } from "../texts/said.js";

export interface RemoveItemPageProps {
  readonly texts: AgreementPageTexts["remove"];
  readonly csrf: string | null;
  readonly heading: Wording;
  readonly back: string;
  readonly action: string;
  readonly version: string;
  /** What hangs on it, so that it stays. */
  readonly inTheWay: string | null;
}

export function RemoveItemPage({ texts, csrf, heading, back, action, version, inTheWay }: RemoveItemPageProps) {
  return (
    <>
      <BackLink href={back}>{texts.back}</BackLink>
      <h1>
        <Worded>{heading}</Worded>
      </h1>
      {inTheWay === null ? (
        <form method="post" action={action}>
          <CsrfField csrf={csrf} />
          <input type="hidden" name="set" value={version} />
          <p class="font-lead">{texts.lead}</p>
          <button type="submit" class="button button-primary">
            {texts.submit}
          </button>
        </form>
      ) : (
        <Alert kind="error" heading={texts.cannot}>
          <p>{inTheWay}</p>
        </Alert>
      )}
    </>
  );
}
