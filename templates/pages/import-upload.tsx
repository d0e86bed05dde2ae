import { Alert } from "../partials/alert.js";
import { CsrfField } from "../partials/csrf-field.js";
import type { ImportPageTexts } from "../texts/da/import-pages.js";

export interface UploadPageProps {
  readonly texts: ImportPageTexts["upload"];
  readonly csrf: string | null;
  readonly action: string;
  readonly hint: string;
  /** In bytes, and what is said of a file that is larger. */
  readonly largest: { readonly bytes: number; readonly refusal: string };
  readonly isForgotten: boolean;
  /** Why the file that was sent cannot be used, and what is wrong place by place. */
  readonly error: { readonly sentence: string; readonly details: readonly string[] } | null;
  /** Files that were sent before and wait. */
  readonly waiting: readonly { readonly href: string; readonly name: string; readonly sentAt: string }[];
}

export function UploadPage({ texts, csrf, action, hint, largest, isForgotten, error, waiting }: UploadPageProps) {
  return (
    <>
      <h1>{texts.heading}</h1>
      {isForgotten ? <Alert kind="success" heading={texts.forgotten} /> : null}
      {error === null ? null : (
        <Alert kind="error" heading={texts.refused}>
          <p>
            <a href="#fil">{error.sentence}</a>
          </p>
          {error.details.length === 0 ? null : (
            <ul>
              {error.details.map((detail) => (
                <li key={detail}>{detail}</li>
              ))}
            </ul>
          )}
        </Alert>
      )}
      <p class="font-lead">{texts.lead}</p>
      {/* the token goes before the file, so that it is read before it */}
      <form method="post" action={action} encType="multipart/form-data" data-waiting={texts.reading}>
        <CsrfField csrf={csrf} />
        <div class={error === null ? "form-group" : "form-group form-error"}>
          <label class="form-label" for="fil">
            {texts.file}
          </label>
          <span class="form-hint" id="fil-hint">
            {hint}
          </span>
          {error === null ? null : (
            <span class="form-error-message" id="fil-error">
              {error.sentence}
            </span>
          )}
          <input
            type="file"
            class="form-input"
            id="fil"
            name="fil"
            accept=".docx,.json,application/json,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            aria-describedby={error === null ? "fil-hint" : "fil-hint fil-error"}
            aria-invalid={error === null ? undefined : "true"}
            data-largest={largest.bytes}
            data-too-large={largest.refusal}
            required
          />
        </div>
        <button type="submit" class="button button-primary">
          {texts.submit}
        </button>
      </form>
      {waiting.length === 0 ? null : (
        <section aria-labelledby="venter">
          <h2 id="venter">{texts.waitingHeading}</h2>
          <p>{texts.waitingHint}</p>
          <ul>
            {waiting.map(({ href, name, sentAt }) => (
              <li key={href}>
                <a href={href}>{name}</a>, {sentAt}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
