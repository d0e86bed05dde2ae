import { BackLink } from "../partials/back-link.js";
import { AsWritten, Said, Worded } from "../partials/said.js";
import { RatingWords, type ShownRating } from "../partials/smiley.js";
import type { PublishedTexts } from "../texts/da/published.js";
import { plain, said, type Wording } from "../texts/said.js";

interface ExtractItem {
  readonly title: Wording;
  readonly href: string;
  readonly effort: ShownRating;
  readonly economy: ShownRating;
}

export interface ExtractSection {
  readonly heading: Wording;
  readonly subTheme: string | null;
  readonly items: readonly ExtractItem[];
}

export interface ExtractPageProps {
  readonly texts: PublishedTexts["extract"];
  readonly columns: { readonly item: string; readonly effort: string; readonly economy: string };
  readonly heading: string;
  readonly lead: Wording;
  readonly note: string | null;
  readonly counted: string;
  readonly action: string;
  readonly choices: readonly { readonly value: string; readonly text: string; readonly chosen: boolean }[];
  readonly download: { readonly href: string; readonly text: string };
  readonly sections: readonly ExtractSection[];
  readonly extraHeading: string;
  readonly extras: readonly { readonly title: Wording; readonly href: string; readonly status: string | null }[];
}

export function ExtractPage(props: ExtractPageProps) {
  const { texts, heading, lead, note, counted, download, sections, extraHeading, extras } = props;
  return (
    <>
      <BackLink href="/udgivet">{texts.backToList}</BackLink>
      <h1>{heading}</h1>
      <p class="font-lead">
        <Worded>{lead}</Worded>
      </p>
      {note === null ? null : <p>{note}</p>}
      <Choose {...props} />
      <p>
        <a href={download.href} download>
          {download.text}
        </a>
      </p>
      <p>{counted}</p>
      {sections.map((section) => (
        <Section key={`${plain(section.heading)} ${section.subTheme}`} {...props} section={section} />
      ))}
      {extras.length === 0 ? null : (
        <section>
          <h2>{extraHeading}</h2>
          {extras.map(({ title, href, status }) => (
            <article key={href}>
              <h3>
                <a href={href}>
                  <Worded>{title}</Worded>
                </a>
              </h3>
              {status === null ? null : <AsWritten>{said(status)}</AsWritten>}
            </article>
          ))}
        </section>
      )}
    </>
  );
}

function Choose({ texts, action, choices }: ExtractPageProps) {
  return (
    <form method="get" action={action} class="filter">
      <div class="form-group">
        <label class="form-label" for="udvalg">
          {texts.choose}
        </label>
        <select class="form-select" id="udvalg" name="udvalg">
          {choices.map(({ value, text, chosen }) => (
            <option value={value} selected={chosen} key={value}>
              {text}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" class="button button-secondary">
        {texts.show}
      </button>
    </form>
  );
}

function Section({ columns, section }: ExtractPageProps & { readonly section: ExtractSection }) {
  const { heading, subTheme, items } = section;
  return (
    <section>
      <h2>
        <Worded>{heading}</Worded>
      </h2>
      {subTheme === null ? null : (
        <p class="font-lead">
          <Said>{subTheme}</Said>
        </p>
      )}
      <table class="table item-list">
        <thead>
          <tr>
            <th scope="col">{columns.item}</th>
            <th scope="col">{columns.effort}</th>
            <th scope="col">{columns.economy}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ title, href, effort, economy }) => (
            <tr key={href}>
              <th scope="row">
                <a href={href}>
                  <Worded>{title}</Worded>
                </a>
              </th>
              <td data-title={columns.effort}>
                <RatingWords rating={effort} />
              </td>
              <td data-title={columns.economy}>
                <RatingWords rating={economy} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
