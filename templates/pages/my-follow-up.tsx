import { AlertIcon } from "../partials/alert.js";
import { CsrfField } from "../partials/csrf-field.js";
import { Said, Worded } from "../partials/said.js";
import { type ShownRating, ShownRatingLine } from "../partials/shown-rating.js";
import type { MyFollowUpTexts } from "../texts/da/my-follow-up.js";
import type { Wording } from "../texts/said.js";
import { type Notice, NoticeBox } from "./my-follow-up-item.js";

/** One item in the list of what a round asks. */
export interface TaskRow {
  readonly id: string;
  readonly href: string;
  readonly text: Wording;
  readonly kindOf: string | null;
  readonly comments: readonly string[];
  readonly asked: readonly string[];
  readonly last: readonly ShownRating[];
  readonly missing: readonly string[];
}

export interface MyFollowUpPageProps {
  readonly texts: MyFollowUpTexts;
  readonly heading: string;
  readonly lead: readonly string[];
  readonly otherRounds: readonly { readonly href: string; readonly text: string }[];
  readonly notice: Notice | null;
  /** null: there is nothing to be submitted by whoever reads. */
  readonly submit: {
    readonly action: string;
    readonly csrf: string | null;
    readonly seen: string;
    readonly text: string;
  } | null;
  readonly submitNote: string | null;
  readonly showAll: { readonly href: string; readonly text: string } | null;
  readonly groups: readonly { readonly id: string; readonly heading: string; readonly rows: readonly TaskRow[] }[];
}

export function MyFollowUpPage(props: MyFollowUpPageProps) {
  const { texts, heading, lead, otherRounds, notice, submit, submitNote, showAll, groups } = props;
  return (
    <>
      <h1>{heading}</h1>
      {notice === null ? null : <NoticeBox {...notice} />}
      {lead.map((line) => (
        <p class="font-lead" key={line}>
          {line}
        </p>
      ))}
      {submit === null ? null : (
        <form method="post" action={submit.action}>
          <CsrfField csrf={submit.csrf} />
          <input type="hidden" name="set" value={submit.seen} autocomplete="off" />
          <button type="submit" class="button button-primary">
            {submit.text}
          </button>
        </form>
      )}
      {submitNote === null ? null : <p>{submitNote}</p>}
      {showAll === null ? null : (
        <p>
          <a href={showAll.href}>{showAll.text}</a>
        </p>
      )}
      {groups.map(({ id, heading: group, rows }) => (
        <section aria-labelledby={id} key={id}>
          <h2 id={id}>{group}</h2>
          <ul class="nobullet-list task-list">
            {rows.map((row) => (
              <Row row={row} texts={texts} key={row.id} />
            ))}
          </ul>
        </section>
      ))}
      {otherRounds.length === 0 ? null : (
        <>
          <h2>{texts.otherRounds}</h2>
          <ul>
            {otherRounds.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Row({ row, texts }: { readonly row: TaskRow; readonly texts: MyFollowUpTexts }) {
  return (
    <li id={row.id}>
      <h3>
        <a href={row.href}>
          <Worded>{row.text}</Worded>
        </a>
      </h3>
      {row.kindOf === null ? null : <p>{row.kindOf}</p>}
      {row.comments.map((comment) => (
        <div class="alert alert-warning" key={comment}>
          <AlertIcon kind="warning" />
          <div class="alert-body">
            <p class="alert-heading">{texts.comment}</p>
            <p class="alert-text as-written">
              <Said>{comment}</Said>
            </p>
          </div>
        </div>
      ))}
      {row.asked.map((asked) => (
        <p key={asked}>{asked}</p>
      ))}
      {row.last.map((rating) => (
        <ShownRatingLine {...rating} key={rating.label} />
      ))}
      {row.missing.length === 0 ? null : (
        <>
          <p class="missing">{texts.missing}</p>
          <ul>
            {row.missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

/** There is no round to take anybody to. */
export function NoRoundPage({ texts }: { readonly texts: MyFollowUpTexts }) {
  return (
    <>
      <h1>{texts.noneOpen.heading}</h1>
      <p class="font-lead">{texts.noneOpen.text}</p>
    </>
  );
}
