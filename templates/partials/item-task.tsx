import type { MyFollowUpTexts } from "../texts/da/my-follow-up.js";
import { said, type Wording } from "../texts/said.js";
import { Entry, type EntryPart } from "./entry-fields.js";
import { AsWritten, Worded } from "./said.js";
import { type ShownRating, ShownRatingLine } from "./shown-rating.js";

/** One item with everything that a round asks of it. */
export interface ItemTask {
  readonly id: string;
  readonly heading: Wording;
  readonly kindOf: string | null;
  readonly progress: string;
  readonly about: readonly { readonly label: string; readonly text: Wording }[];
  readonly milestone: { readonly heading: string; readonly text: Wording } | null;
  readonly earlier: {
    readonly summary: string;
    readonly rounds: readonly {
      readonly heading: string;
      readonly milestone: string | null;
      readonly ratings: readonly ShownRating[];
    }[];
  } | null;
  readonly parts: readonly EntryPart[];
}

export interface ItemTaskBodyProps {
  readonly task: ItemTask;
  readonly texts: MyFollowUpTexts;
  /** The id of its heading among others; null where it has the page to itself. */
  readonly title: string | null;
}

export function ItemTaskBody({ task, texts, title }: ItemTaskBodyProps) {
  const { milestone, earlier, about } = task;
  return (
    <>
      <p>
        <span class="badge">{task.progress}</span> {task.kindOf}
      </p>
      {about.length === 0 ? null : (
        <details class="details">
          <summary class="details-summary">{texts.about}</summary>
          <div class="details-text">
            <dl>
              {about.map(({ label, text }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd class="as-written">
                    <Worded>{text}</Worded>
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        </details>
      )}
      {earlier === null ? null : (
        <details class="details">
          <summary class="details-summary">{earlier.summary}</summary>
          <div class="details-text">
            {earlier.rounds.map(({ heading, milestone: then, ratings }) => (
              <div key={heading}>
                <p class="earlier-round">{heading}</p>
                {then === null ? null : <AsWritten>{said(then)}</AsWritten>}
                {ratings.map((rating) => (
                  <ShownRatingLine {...rating} key={rating.label} />
                ))}
              </div>
            ))}
          </div>
        </details>
      )}
      {milestone === null ? null : (
        <div class="milestone">
          <p class="form-label">{milestone.heading}</p>
          <AsWritten>{milestone.text}</AsWritten>
        </div>
      )}
      {task.parts.map((part) => (
        <Entry part={part} texts={texts} title={title} key={part.id} />
      ))}
    </>
  );
}
