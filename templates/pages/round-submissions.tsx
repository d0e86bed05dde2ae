import { Choice } from "../partials/choice.js";
import { CsrfField } from "../partials/csrf-field.js";
import { RoundEntry, type ShownEntry } from "../partials/round-entry.js";
import { type RoundMessage, RoundMessageAlert } from "../partials/round-message.js";
import { TextArea } from "../partials/text-area.js";
import type { RoundPageTexts } from "../texts/da/round-page.js";

export interface SubmissionsPageProps {
  readonly texts: RoundPageTexts;
  readonly csrf: string | null;
  readonly heading: string;
  readonly message: RoundMessage | null;
  readonly back: string;
  /** Where the filter is asked. */
  readonly here: string;
  readonly filters: readonly ShownFilter[];
  readonly found: string;
  readonly entries: readonly (ShownEntry & { readonly review: ShownReview | null })[];
  /** null for whoever only reads, and where nothing can be reviewed. */
  readonly review: { readonly action: string; readonly comment: string; readonly submitted: number } | null;
}

interface ShownFilter {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string; readonly chosen: boolean }[];
}

/** What can be done to one entry; what was typed stands there again. */
interface ShownReview {
  readonly chosen: boolean;
  readonly choose: string;
  readonly comment: string;
}

export function SubmissionsPage(props: SubmissionsPageProps) {
  const { texts, csrf, heading, message, back, here, filters, found, entries, review } = props;
  const list = entries.map((entry) => (
    <RoundEntry key={entry.key} texts={texts} entry={entry}>
      {entry.review === null ? null : <Review texts={texts} entry={entry} review={entry.review} />}
    </RoundEntry>
  ));
  return (
    <>
      <p>
        <a href={back}>{texts.close.back}</a>
      </p>
      <h1>{heading}</h1>
      <RoundMessageAlert message={message} />
      <Filters texts={texts} here={here} filters={filters} />
      <p>{found}</p>
      {review === null ? (
        list
      ) : (
        <form method="post" action={review.action}>
          <CsrfField csrf={csrf} />
          {list}
          <ReviewMany texts={texts} review={review} />
        </form>
      )}
    </>
  );
}

function Filters({ texts: { submissions }, here, filters }: Pick<SubmissionsPageProps, "texts" | "here" | "filters">) {
  return (
    <form method="get" action={here} class="filter" aria-label={submissions.filter}>
      {filters.map(({ name, label, options }) => (
        <div class="form-group" key={name}>
          <label class="form-label" for={name}>
            {label}
          </label>
          <select class="form-select" id={name} name={name}>
            {options.map(({ value, text, chosen }) => (
              <option value={value} selected={chosen} key={value}>
                {text}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button type="submit" class="button button-secondary">
        {submissions.show}
      </button>
    </form>
  );
}

function Review({
  texts: { submissions },
  entry: { id, key, version, what },
  review: { chosen, choose, comment },
}: Pick<SubmissionsPageProps, "texts"> & { readonly entry: ShownEntry; readonly review: ShownReview }) {
  return (
    <>
      <input type="hidden" name={`set:${key}`} value={version} />
      <Choice id={`valgt-${id}`} name="valgt" value={key} label={choose} checked={chosen} />
      <details class="details" open={comment !== ""}>
        <summary class="details-summary">
          {submissions.returnOne}
          <span class="sr-only">: {what}</span>
        </summary>
        <div class="details-text">
          <TextArea
            id={`kommentar-${id}`}
            name={`kommentar:${key}`}
            label={submissions.comment}
            about={what}
            value={comment}
          />
          <button type="submit" class="button button-secondary" name="retur-en" value={key}>
            {submissions.returnOne}
            <span class="sr-only">: {what}</span>
          </button>
        </div>
      </details>
    </>
  );
}

function ReviewMany({
  texts: { submissions },
  review: { comment, submitted },
}: Pick<SubmissionsPageProps, "texts"> & { readonly review: NonNullable<SubmissionsPageProps["review"]> }) {
  return (
    <section class="review-many" aria-labelledby="med-de-valgte">
      <h2 id="med-de-valgte">{submissions.withChosen}</h2>
      <div class="button-row">
        <button type="submit" class="button button-primary" name="handling" value="kvalitetssikr">
          {submissions.approve}
        </button>
        {submitted === 0 ? null : (
          <button type="submit" class="button button-secondary" name="handling" value="kvalitetssikr-alle">
            {submissions.approveAll(submitted)}
          </button>
        )}
      </div>
      <TextArea
        id="kommentar"
        name="kommentar"
        label={submissions.comment}
        hint={submissions.commentHint}
        value={comment}
      />
      <button type="submit" class="button button-secondary" name="handling" value="retur">
        {submissions.returnChosen}
      </button>
    </section>
  );
}
