import { Alert } from "../partials/alert.js";
import { BackLink } from "../partials/back-link.js";
import { CsrfField } from "../partials/csrf-field.js";
import { Entry, type EntryPart } from "../partials/entry-fields.js";
import { HindranceList, type ShownHindrance } from "../partials/hindrance-list.js";
import { Worded } from "../partials/said.js";
import { TextField } from "../partials/text-field.js";
import type { MyFollowUpTexts } from "../texts/da/my-follow-up.js";
import type { RoundCorrectTexts } from "../texts/da/round-correct.js";
import type { Language } from "../texts/language.js";
import type { Wording } from "../texts/said.js";

export interface CorrectedItem {
  readonly id: string;
  readonly heading: Wording;
  readonly parts: readonly EntryPart[];
}

export interface ShownChange {
  readonly key: string;
  readonly what: string;
  readonly before: Wording;
  readonly after: Wording;
}

export interface CorrectPageProps {
  readonly texts: RoundCorrectTexts;
  readonly entryTexts: MyFollowUpTexts;
  readonly csrf: string | null;
  readonly heading: string;
  readonly back: string;
  readonly action: string;
  /** What is corrected, and the version it is corrected from. */
  readonly hidden: readonly SentField[];
  /** null: nothing is in the way. */
  readonly refused: string | null;
  readonly faults: readonly { readonly href: string; readonly text: Wording }[];
  readonly hindrances: readonly ShownHindrance[];
  readonly items: readonly CorrectedItem[];
  readonly changes: readonly ShownChange[];
  readonly reason: { readonly value: string; readonly error: string | null };
  readonly languages: readonly { readonly code: Language; readonly chosen: boolean }[];
  /** All that was sent, to be published as it is shown; null: there is nothing that can be. */
  readonly publish: readonly SentField[] | null;
  /** Of the edition that it becomes. */
  readonly number: number;
}

interface SentField {
  readonly name: string;
  readonly value: string;
}

/** Each in its own language, as wherever a language is chosen. */
const OWN_NAMES = { da: "Dansk", sv: "Svenska", en: "English" } as const satisfies Record<Language, string>;

export function CorrectPage(props: CorrectPageProps) {
  const { texts, entryTexts, csrf, heading, back, action, hidden, items, reason, languages } = props;
  return (
    <>
      <BackLink href={back}>{texts.back}</BackLink>
      <h1>{heading}</h1>
      <Refusal {...props} />
      <ul>
        {texts.explains.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Changes {...props} />
      <form method="post" action={action}>
        <CsrfField csrf={csrf} />
        <Hidden fields={hidden} />
        {items.map(({ id, heading: title, parts }) => (
          <article class="one-of-many" aria-labelledby={id} key={id}>
            <h2 id={id}>
              <Worded>{title}</Worded>
            </h2>
            {parts.map((part) => (
              <Entry part={part} texts={entryTexts} title={id} key={part.id} />
            ))}
          </article>
        ))}
        <TextField
          id="begrundelse"
          label={texts.reason}
          hint={texts.reasonHint}
          value={reason.value}
          error={reason.error}
          rows={3}
          isSaid
        />
        <div class="form-group">
          <label class="form-label" for="rapportsprog">
            {texts.language}
          </label>
          <select class="form-select" id="rapportsprog" name="rapportsprog">
            {languages.map(({ code, chosen }) => (
              <option value={code} selected={chosen} lang={code} key={code}>
                {OWN_NAMES[code]}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" class="button button-secondary" name="handling" value="se">
          {texts.look}
        </button>
      </form>
      <p>
        <a href={action}>{texts.choose.others}</a>
      </p>
    </>
  );
}

function Refusal({ texts, refused, faults, reason, hindrances }: CorrectPageProps) {
  if (refused === null) return null;
  const all = [...faults, ...(reason.error === null ? [] : [{ href: "#begrundelse", text: reason.error }])];
  return (
    <>
      <Alert kind="error" heading={texts.refused}>
        <p>{refused}</p>
        {all.length === 0 ? null : (
          <ul>
            {all.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>
                  <Worded>{text}</Worded>
                </a>
              </li>
            ))}
          </ul>
        )}
      </Alert>
      {hindrances.length === 0 ? null : (
        <section aria-labelledby="brud">
          <h2 id="brud">{texts.hindrances}</h2>
          <HindranceList items={hindrances} writeText="" />
        </section>
      )}
    </>
  );
}

/** What will be changed: looked through, and then published by a form of its own, in which nothing can be typed. */
function Changes({ texts, csrf, action, changes, publish, number }: CorrectPageProps) {
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="aendringer">
      <h2 id="aendringer">{texts.changes.heading(number)}</h2>
      {changes.map(({ key, what, before, after }) => (
        <dl class="both-texts" key={key}>
          <dt>{`${what} – ${texts.changes.before}`}</dt>
          <dd class="as-written">
            <Worded>{before}</Worded>
          </dd>
          <dt>{`${what} – ${texts.changes.after}`}</dt>
          <dd class="as-written">
            <Worded>{after}</Worded>
          </dd>
        </dl>
      ))}
      {publish === null ? null : (
        <form method="post" action={action} data-waiting={texts.waiting}>
          <CsrfField csrf={csrf} />
          <Hidden fields={publish} />
          <button type="submit" class="button button-primary" name="handling" value="udgiv">
            {texts.publish(number)}
          </button>
        </form>
      )}
    </section>
  );
}

function Hidden({ fields }: { readonly fields: readonly SentField[] }) {
  return (
    <>
      {fields.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} autocomplete="off" key={`${name} ${value}`} />
      ))}
    </>
  );
}
