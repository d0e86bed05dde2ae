import { Alert } from "../partials/alert.js";
import { Worded } from "../partials/said.js";
import type { PublicPageTexts } from "../texts/da/public-pages.js";
import type { Wording } from "../texts/said.js";

interface PublishedEdition {
  readonly href: string;
  readonly download: string;
  readonly edition: Wording;
  readonly facts: string;
}

interface PublishedRound {
  readonly heading: string;
  readonly newest: PublishedEdition;
  readonly earlier: readonly PublishedEdition[];
}

export interface PublishedYear {
  readonly heading: string;
  readonly rounds: readonly PublishedRound[];
}

export interface PublicPageProps {
  readonly texts: PublicPageTexts["reports"];
  readonly years: readonly PublishedYear[];
  /** A report was asked for that is not published. */
  readonly isUnknown: boolean;
}

export function PublicPage({ texts, years, isUnknown }: PublicPageProps) {
  return (
    <>
      <h1>{texts.heading}</h1>
      {isUnknown ? <Alert kind="error" heading={texts.unknown} /> : null}
      <p class="font-lead">{texts.lead}</p>
      {years.length === 0 ? <p>{texts.none}</p> : null}
      {years.map(({ heading, rounds }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {rounds.map((round) => (
            <Round key={round.heading} texts={texts} round={round} />
          ))}
        </section>
      ))}
    </>
  );
}

function Round({ texts, round }: { readonly texts: PublicPageTexts["reports"]; readonly round: PublishedRound }) {
  const { heading, newest, earlier } = round;
  return (
    <>
      <h3>{heading}</h3>
      <Edition {...newest} />
      {earlier.length === 0 ? null : (
        <details class="details">
          <summary class="details-summary">{texts.earlier}</summary>
          <div class="details-text">
            {earlier.map((edition) => (
              <Edition key={edition.href} {...edition} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}

function Edition({ href, download, edition, facts }: PublishedEdition) {
  return (
    <p>
      <a href={href}>{download}</a>
      <br />
      <Worded>{edition}</Worded>
      <br />
      {facts}
    </p>
  );
}
