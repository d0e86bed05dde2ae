import { BarChart, type BarChartProps, BarFills, Legend, type LegendProps } from "../partials/bar-chart.js";
import { ChoiceField, type ChoiceFieldProps } from "../partials/choice-field.js";
import { FigureTable, type FigureTableProps } from "../partials/figure-table.js";
import { LinkList, type ListedLink } from "../partials/link-list.js";
import { Said } from "../partials/said.js";
import { RatingWords, type ShownRating } from "../partials/smiley.js";
import { TextField } from "../partials/text-field.js";
import type { OverviewTexts } from "../texts/da/overview.js";

export interface OverviewPageProps {
  readonly texts: OverviewTexts;
  readonly heading: string;
  /** The other agreements there are figures of. */
  readonly years: readonly ListedLink[];
  readonly counted: string;
  /** Where this page is, without what has been chosen. */
  readonly address: string;
  /** The query of the same page without anything filtered away. */
  readonly cleared: string;
  readonly view: readonly ChoiceFieldProps[];
  readonly legend: LegendProps;
  /** Effort and economy; none before a follow-up has begun. */
  readonly subjects: readonly SubjectFigures[];
  readonly filters: readonly ChoiceFieldProps[];
  readonly search: string;
  readonly sort: ChoiceFieldProps;
  readonly found: string;
  readonly items: readonly ListedItem[];
}

export interface SubjectFigures {
  readonly key: string;
  readonly heading: string;
  readonly chart: BarChartProps;
  readonly figures: FigureTableProps;
  readonly changes: FigureTableProps;
}

export interface ListedItem {
  readonly number: string;
  readonly title: string;
  readonly href: string;
  readonly centres: string;
  readonly committees: string;
  readonly effort: ShownRating;
  readonly economy: ShownRating;
}

export function OverviewPage(props: OverviewPageProps) {
  const { texts, heading, years, counted, address, subjects, legend } = props;
  return (
    <>
      <h1>{heading}</h1>
      {years.length < 2 ? null : (
        <nav aria-label={texts.agreement} class="years">
          <LinkList links={years} class="nobullet-list no-max-width" />
        </nav>
      )}
      <form method="get" action={address}>
        <View {...props} />
        <p class="font-lead">{counted}</p>
        {subjects.length === 0 ? (
          <p>{texts.notBegun}</p>
        ) : (
          <>
            <BarFills />
            <Legend {...legend} />
            <p class="form-hint">{texts.shared}</p>
          </>
        )}
        {subjects.map((subject) => (
          <section key={subject.key} aria-labelledby={subject.key}>
            <h2 id={subject.key}>{subject.heading}</h2>
            <BarChart {...subject.chart} />
            <FigureTable {...subject.figures} />
            <FigureTable {...subject.changes} />
          </section>
        ))}
        {subjects.length === 0 ? null : <p class="form-hint">{`${texts.changesHelp} ${texts.noComparisonHelp}`}</p>}
        <h2 id="punkter">{texts.list}</h2>
        <Filters {...props} />
      </form>
      <p>{props.found}</p>
      {props.items.length === 0 ? <p>{texts.noneFound}</p> : <ItemList {...props} />}
    </>
  );
}

function View({ texts, view }: OverviewPageProps) {
  return (
    <fieldset class="choices">
      <legend class="form-label">{texts.choose}</legend>
      <div class="choice-row">
        {view.map((choice) => (
          <ChoiceField key={choice.name} {...choice} />
        ))}
        <button type="submit" class="button button-secondary">
          {texts.show}
        </button>
      </div>
    </fieldset>
  );
}

function Filters({ texts, filters, search, sort, address, cleared }: OverviewPageProps) {
  return (
    <fieldset class="choices">
      <legend class="form-label">{texts.filter}</legend>
      <TextField id="soeg" type="search" label={texts.search} hint={texts.searchHelp} value={search} />
      <div class="choice-row">
        {[...filters, sort].map((choice) => (
          <ChoiceField key={choice.name} {...choice} />
        ))}
      </div>
      <p>
        <button type="submit" class="button button-primary">
          {texts.filter}
        </button>{" "}
        <a href={`${address}${cleared}#punkter`}>{texts.clear}</a>
      </p>
    </fieldset>
  );
}

function ItemList({ texts, items }: OverviewPageProps) {
  return (
    <table class="table item-list">
      <thead>
        <tr>
          <th scope="col">{texts.item}</th>
          <th scope="col">{texts.subject.effort}</th>
          <th scope="col">{texts.subject.economy}</th>
          <th scope="col">{texts.centre}</th>
          <th scope="col">{texts.committee}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ number, title, href, effort, economy, centres, committees }) => (
          <tr key={number}>
            <th scope="row">
              <a href={href}>
                {number} <Said>{title}</Said>
              </a>
            </th>
            <td data-title={texts.subject.effort}>
              <RatingWords rating={effort} />
            </td>
            <td data-title={texts.subject.economy}>
              <RatingWords rating={economy} />
            </td>
            <td data-title={texts.centre}>{centres}</td>
            <td data-title={texts.committee}>{committees}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function NoAgreementsPage({ texts }: { readonly texts: OverviewTexts }) {
  return (
    <>
      <h1>{texts.heading}</h1>
      <p class="font-lead">{texts.noAgreements}</p>
    </>
  );
}
