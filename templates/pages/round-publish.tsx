import { CsrfField } from "../partials/csrf-field.js";
import { type RoundMessage, RoundMessageAlert } from "../partials/round-message.js";
import type { RoundPageTexts } from "../texts/da/round-page.js";
import type { Language } from "../texts/language.js";

export interface PublishPageProps {
  readonly texts: RoundPageTexts;
  readonly csrf: string | null;
  readonly heading: string;
  readonly message: RoundMessage | null;
  readonly back: string;
  readonly report: string;
  /** null: it is not closed, and cannot be published. */
  readonly publish: { readonly action: string; readonly version: string } | null;
  readonly languages: readonly { readonly code: Language; readonly chosen: boolean }[];
}

/** Each in its own language, as wherever a language is chosen. */
const OWN_NAMES = { da: "Dansk", sv: "Svenska", en: "English" } as const satisfies Record<Language, string>;

export function PublishPage({ texts, csrf, heading, message, back, report, publish, languages }: PublishPageProps) {
  return (
    <>
      <h1>{heading}</h1>
      <RoundMessageAlert message={message} />
      <ul>
        {texts.publish.explains.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        <a href={report} data-waiting={texts.waiting.report}>
          {texts.publish.look}
        </a>
      </p>
      {publish === null ? null : (
        <form method="post" action={publish.action} data-waiting={texts.waiting.publish}>
          <CsrfField csrf={csrf} />
          <input type="hidden" name="set" value={publish.version} />
          <div class="form-group">
            <label class="form-label" for="sprog">
              {texts.publish.language}
            </label>
            <select class="form-select" id="sprog" name="sprog">
              {languages.map(({ code, chosen }) => (
                <option value={code} selected={chosen} lang={code} key={code}>
                  {OWN_NAMES[code]}
                </option>
              ))}
            </select>
          </div>
          <button type="submit" class="button button-primary">
            {texts.publish.submit}
          </button>
        </form>
      )}
      <p>
        <a href={back}>{texts.close.back}</a>
      </p>
    </>
  );
}
