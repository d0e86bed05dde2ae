import { Fragment } from "preact";
import { HindranceList, type ShownHindrance } from "../partials/hindrance-list.js";
import { ProgressTable, type ShownProgress } from "../partials/progress-table.js";
import { RoundConduct, type ShownConduct } from "../partials/round-conduct.js";
import { type RoundMessage, RoundMessageAlert } from "../partials/round-message.js";
import type { RoundPageTexts } from "../texts/da/round-page.js";

export interface RoundPageProps {
  readonly texts: RoundPageTexts;
  readonly csrf: string | null;
  readonly heading: string;
  readonly lead: string;
  readonly message: RoundMessage | null;
  readonly facts: readonly (readonly [string, string])[];
  readonly links: readonly {
    readonly href: string;
    readonly text: string;
    /** What is said while it is made; null for what is there at once. */
    readonly waiting: string | null;
  }[];
  /** null: there is no report yet. */
  readonly extract: { readonly action: string; readonly committees: readonly string[] } | null;
  readonly progress: {
    readonly states: readonly string[];
    readonly centres: readonly ShownProgress[];
    readonly committees: readonly ShownProgress[];
  } | null;
  /** null: the round is not open. */
  readonly hindrances: { readonly count: number; readonly items: readonly ShownHindrance[] } | null;
  /** null for whoever only reads. */
  readonly conduct: ShownConduct | null;
}

export function RoundPage(props: RoundPageProps) {
  const { texts, csrf, heading, lead, message, facts, links, extract, progress, hindrances, conduct } = props;
  return (
    <>
      <h1>{heading}</h1>
      <RoundMessageAlert message={message} />
      <p class="font-lead">{lead}</p>
      <dl class="facts">
        {facts.map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      <nav aria-label={texts.links.heading}>
        <ul class="nobullet-list round-links">
          {links.map(({ href, text, waiting }) => (
            <li key={href}>
              <a href={href} data-waiting={waiting ?? undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {extract === null ? null : <Extract texts={texts} extract={extract} />}
      {progress === null ? null : <Progress texts={texts} progress={progress} />}
      {conduct === null ? null : <RoundConduct texts={texts} csrf={csrf} conduct={conduct} />}
      {hindrances === null ? null : (
        <section aria-labelledby="hindringer">
          <h2 id="hindringer">{texts.hindrances.heading(hindrances.count)}</h2>
          {hindrances.count === 0 ? <p>{texts.hindrances.none}</p> : null}
          <HindranceList items={hindrances.items} writeText={texts.hindrances.write} />
        </section>
      )}
    </>
  );
}

function Extract({
  texts,
  extract,
}: Pick<RoundPageProps, "texts"> & { extract: NonNullable<RoundPageProps["extract"]> }) {
  return (
    <form method="get" action={extract.action} class="filter" data-waiting={texts.waiting.report}>
      <div class="form-group">
        <label class="form-label" for="udvalg">
          {texts.extract.label}
        </label>
        <select class="form-select" id="udvalg" name="udvalg">
          <option value="">{texts.extract.whole}</option>
          {extract.committees.map((committee) => (
            <option value={committee} key={committee}>
              {committee}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" class="button button-secondary">
        {texts.extract.submit}
      </button>
    </form>
  );
}

function Progress({
  texts,
  progress: { states, centres, committees },
}: Pick<RoundPageProps, "texts"> & { progress: NonNullable<RoundPageProps["progress"]> }) {
  const { progress } = texts;
  return (
    <section aria-labelledby="fremdrift">
      <h2 id="fremdrift">{progress.heading}</h2>
      <ProgressTable
        id="pr-center"
        caption={progress.perCentre}
        unit={progress.centre}
        states={states}
        share={progress.share}
        rows={centres}
      />
      <ProgressTable
        id="pr-udvalg"
        caption={progress.perCommittee}
        unit={progress.committee}
        states={states}
        share={progress.share}
        rows={committees}
      />
      <p class="form-hint">{progress.committeeHint}</p>
    </section>
  );
}
