import { Fragment } from "preact";
import { Alert } from "../partials/alert.js";
import { BackLink } from "../partials/back-link.js";
import { Choice } from "../partials/choice.js";
import { CsrfField } from "../partials/csrf-field.js";
import { LongList, type LongListProps } from "../partials/long-list.js";
import { type RoundMessage, RoundMessageAlert } from "../partials/round-message.js";
import { Said } from "../partials/said.js";
import type { ImportPageTexts } from "../texts/da/import-pages.js";

type Texts = ImportPageTexts["preview"];

export interface PreviewPageProps {
  readonly texts: Texts;
  readonly csrf: string | null;
  readonly heading: string;
  readonly message: RoundMessage | null;
  /** The address of the page for another file. */
  readonly another: string;
  readonly agreements: readonly ShownIncoming[];
  readonly problems: readonly ShownLines[];
  readonly differences: ShownLines | null;
  /** null: there is nothing in the file to take in, or it cannot be now. */
  readonly submit: ShownSubmit | null;
  readonly nothing: boolean;
  readonly forget: string;
}

export interface ShownLines {
  readonly heading: string;
  readonly list: LongListProps;
}

export interface ShownSubmit {
  readonly action: string;
  readonly version: string;
  /** null: everything in the file could be read. */
  readonly accept: { readonly label: string; readonly checked: boolean; readonly error: string | null } | null;
}

export interface ShownIncoming {
  readonly id: string;
  readonly title: string;
  readonly change: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly unresolved: (ShownLines & { readonly href: string | null }) | null;
  readonly findings: readonly ShownLines[];
}

export function PreviewPage(props: PreviewPageProps) {
  const { texts, csrf, heading, message, another, agreements, problems, differences, submit, nothing, forget } = props;
  return (
    <>
      <BackLink href={another}>{texts.another}</BackLink>
      <h1>{heading}</h1>
      <RoundMessageAlert message={message} />
      {nothing ? <Alert kind="info" heading={texts.nothing} /> : <p class="font-lead">{texts.lead}</p>}
      {problems.length === 0 ? null : (
        <section aria-labelledby="ulaest">
          <h2 id="ulaest">{texts.problemsHeading}</h2>
          {problems.map((lines) => (
            <Lines {...lines} key={lines.heading} />
          ))}
        </section>
      )}
      {agreements.map((agreement) => (
        <Incoming texts={texts} agreement={agreement} key={agreement.id} />
      ))}
      {differences === null ? null : (
        <section aria-labelledby="forskelle">
          <h2 id="forskelle">{differences.heading}</h2>
          <p>{texts.differencesExplain}</p>
          <LongList {...differences.list} />
        </section>
      )}
      <form method="post" action={forget} id="fortryd">
        <CsrfField csrf={csrf} />
        {submit === null ? <Forget texts={texts} /> : null}
      </form>
      {submit === null ? null : (
        <section aria-labelledby="hent-ind">
          <h2 id="hent-ind">{texts.submitHeading}</h2>
          <Submit texts={texts} csrf={csrf} submit={submit} />
        </section>
      )}
    </>
  );
}

function Lines({ heading, list }: ShownLines) {
  return (
    <>
      <h3>{heading}</h3>
      <LongList {...list} />
    </>
  );
}

function Incoming({ texts, agreement }: { readonly texts: Texts; readonly agreement: ShownIncoming }) {
  const { id, title, change, facts, unresolved, findings } = agreement;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <Said>{title}</Said>
      </h2>
      <p>{change}</p>
      <h3>{texts.factsHeading}</h3>
      <dl class="facts">
        {facts.map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      {unresolved === null ? null : (
        <>
          <h3>{unresolved.heading}</h3>
          <p>{texts.unresolved}</p>
          {unresolved.href === null ? null : (
            <p>
              <a href={unresolved.href}>{texts.unresolvedLink}</a>
            </p>
          )}
          <LongList {...unresolved.list} />
        </>
      )}
      <h3>{texts.findingsHeading}</h3>
      <p>{findings.length === 0 ? texts.noFindings : texts.findingsExplain}</p>
      {findings.map(({ heading, list }) => (
        <Fragment key={heading}>
          <h4>{heading}</h4>
          <LongList {...list} />
        </Fragment>
      ))}
    </section>
  );
}

function Submit({ texts, csrf, submit }: Pick<PreviewPageProps, "texts" | "csrf"> & { readonly submit: ShownSubmit }) {
  const { action, version, accept } = submit;
  return (
    <form method="post" action={action} data-waiting={texts.importing}>
      <CsrfField csrf={csrf} />
      <input type="hidden" name="set" value={version} />
      {accept === null ? null : (
        <div class={accept.error === null ? "form-group" : "form-group form-error"}>
          {accept.error === null ? null : (
            <span class="form-error-message" id="udelad-error">
              {accept.error}
            </span>
          )}
          <Choice
            id="udelad"
            name="udelad"
            value="ja"
            label={accept.label}
            checked={accept.checked}
            {...(accept.error === null ? {} : { describedBy: "udelad-error" })}
          />
        </div>
      )}
      <div class="button-row">
        <button type="submit" class="button button-primary">
          {texts.submit}
        </button>
        <Forget texts={texts} />
      </div>
    </form>
  );
}

/** Its form stands by itself, so that both can stand in one row. */
function Forget({ texts }: Pick<PreviewPageProps, "texts">) {
  return (
    <button type="submit" class="button button-tertiary" form="fortryd">
      {texts.forget}
    </button>
  );
}
