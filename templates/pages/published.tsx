import { Said } from "../partials/said.js";
import type { PublishedTexts } from "../texts/da/published.js";

export interface PublishedPageProps {
  readonly texts: PublishedTexts;
  /** Newest first. */
  readonly agreements: readonly {
    readonly fiscalYear: number;
    readonly title: string;
    readonly editions: readonly ShownEdition[];
  }[];
}

export interface ShownEdition {
  readonly heading: string;
  readonly publishedOn: string;
  readonly language: string;
  readonly reason: string | null;
  readonly replaced: string | null;
  readonly sha256: string;
  readonly href: string;
  readonly download: string;
  /** Where it is read item by item, for a committee or as a whole. */
  readonly extracts: readonly { readonly href: string; readonly text: string }[];
}

export function PublishedPage({ texts, agreements }: PublishedPageProps) {
  return (
    <>
      <h1>{texts.heading}</h1>
      <p class="font-lead">{agreements.length === 0 ? texts.none : texts.lead}</p>
      {agreements.map(({ fiscalYear, title, editions }) => (
        <section key={fiscalYear} aria-labelledby={`budget-${fiscalYear}`}>
          <h2 id={`budget-${fiscalYear}`}>
            <Said>{title}</Said>
          </h2>
          {editions.map((edition) => (
            <Edition key={edition.href} texts={texts} edition={edition} />
          ))}
        </section>
      ))}
      {agreements.length === 0 ? null : <p class="form-hint">{texts.sha256Help}</p>}
    </>
  );
}

function Edition({ texts, edition }: { readonly texts: PublishedTexts; readonly edition: ShownEdition }) {
  return (
    <article class="edition">
      <h3>{edition.heading}</h3>
      {edition.replaced === null ? null : <p>{edition.replaced}</p>}
      <dl class="facts">
        <dt>{texts.publishedOn}</dt>
        <dd>{edition.publishedOn}</dd>
        <dt>{texts.language}</dt>
        <dd>{edition.language}</dd>
        {edition.reason === null ? null : (
          <>
            <dt>{texts.reason}</dt>
            <dd class="as-written">
              <Said>{edition.reason}</Said>
            </dd>
          </>
        )}
        <dt>{texts.sha256}</dt>
        <dd>
          <code class="fingerprint">{edition.sha256}</code>
        </dd>
      </dl>
      <p>
        <a href={edition.href} download>
          {edition.download}
        </a>
      </p>
      {edition.extracts.map(({ href, text }) => (
        <p key={href}>
          <a href={href}>
            {text}
            <span class="sr-only">: {edition.heading}</span>
          </a>
        </p>
      ))}
    </article>
  );
}
