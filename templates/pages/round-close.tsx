import { Choice } from "../partials/choice.js";
import { CsrfField } from "../partials/csrf-field.js";
import { HindranceList, type ShownHindrance } from "../partials/hindrance-list.js";
import { type RoundMessage, RoundMessageAlert } from "../partials/round-message.js";
import { Worded } from "../partials/said.js";
import { TextField } from "../partials/text-field.js";
import type { RoundPageTexts } from "../texts/da/round-page.js";
import type { Wording } from "../texts/said.js";

export interface ClosePageProps {
  readonly texts: RoundPageTexts;
  readonly csrf: string | null;
  readonly heading: string;
  readonly message: RoundMessage | null;
  readonly back: string;
  /** null: it is not open, and cannot be closed. */
  readonly action: string | null;
  readonly hindrances: { readonly count: number; readonly items: readonly ShownHindrance[] };
  readonly commonReason: string;
  readonly gaps: readonly ShownGap[];
}

interface ShownGap {
  readonly id: string;
  readonly key: string;
  readonly version: string;
  readonly what: string;
  readonly title: Wording;
  readonly far: string;
  readonly choose: string;
  readonly chosen: boolean;
  readonly reason: string;
  readonly error: string | null;
}

export function ClosePage(props: ClosePageProps) {
  const { texts, csrf, heading, message, back, action, hindrances, gaps } = props;
  return (
    <>
      <p>
        <a href={back}>{texts.close.back}</a>
      </p>
      <h1>{heading}</h1>
      <RoundMessageAlert message={message} />
      <p class="font-lead">{texts.close.explains}</p>
      {action === null || gaps.length === 0 ? null : (
        <p>
          <a href="#huller">{texts.close.gapsHeading}</a>
        </p>
      )}
      <section aria-labelledby="hindringer">
        <h2 id="hindringer">{texts.hindrances.heading(hindrances.count)}</h2>
        {hindrances.count === 0 ? <p>{texts.close.ready}</p> : null}
        <HindranceList items={hindrances.items} writeText={texts.hindrances.write} />
      </section>
      {action === null ? null : (
        <form method="post" action={action} data-waiting={texts.waiting.close}>
          <CsrfField csrf={csrf} />
          <Gaps {...props} />
          <button type="submit" class="button button-primary">
            {texts.close.submit}
          </button>
        </form>
      )}
    </>
  );
}

function Gaps({ texts: { close }, gaps, commonReason }: ClosePageProps) {
  if (gaps.length === 0) return null;
  return (
    <section aria-labelledby="huller">
      <h2 id="huller">{close.gapsHeading}</h2>
      <p>{close.gapsExplain}</p>
      {gaps.map(({ id, key, version, what, title, far, choose, chosen, reason, error }) => (
        <fieldset class="round-entry" key={key}>
          <legend class="h4">
            <Worded>{title}</Worded>
          </legend>
          <p class="entry-facts">{far}</p>
          <input type="hidden" name={`set:${key}`} value={version} />
          <Choice id={`hul-${id}`} name="hul" value={key} label={choose} checked={chosen} />
          <TextField
            id={`grund-${id}`}
            name={`grund:${key}`}
            label={`${close.reason}: ${what}`}
            value={reason}
            error={error}
            isSaid
          />
        </fieldset>
      ))}
      <TextField
        id="begrundelse"
        label={close.commonReason}
        hint={close.commonReasonHint}
        value={commonReason}
        rows={3}
        isSaid
      />
    </section>
  );
}
