import type { MyFollowUpTexts } from "../texts/da/my-follow-up.js";
import { AlertIcon } from "./alert.js";
import { Conflict, type ConflictProps } from "./conflict.js";
import { Said } from "./said.js";
import { type ShownRating, ShownRatingLine } from "./shown-rating.js";
import { SmileyChoice, type SmileyChoiceProps } from "./smiley-choice.js";
import { TextField, type TextFieldProps } from "./text-field.js";

/** What a round asks of one item in one respect: to be written, or only to be read. */
export interface EntryPart {
  readonly id: string;
  readonly heading: string;
  /** The rule's own sentence on what is asked. */
  readonly asked: string | null;
  readonly last: ShownRating | null;
  /** What stands in the way, or what writing here brings about. */
  readonly notes: readonly string[];
  readonly comment: string | null;
  readonly conflict: ConflictProps | null;
  /** null: it can only be read. */
  readonly fields: EntryFieldsProps | null;
  readonly shown: ShownRating | null;
}

export interface EntryFieldsProps {
  readonly seen: readonly { readonly name: string; readonly value: string }[];
  /** The words to unfold what nobody asks for, when that is so. */
  readonly fold: { readonly summary: string; readonly open: boolean } | null;
  readonly choice: SmileyChoiceProps | null;
  readonly texts: readonly TextFieldProps[];
  /** Fields, or a hint, that belong to the sad smiley. */
  readonly whenSad: {
    readonly heading: string;
    readonly hint: string;
    readonly texts: readonly TextFieldProps[];
  } | null;
}

export interface EntryProps {
  readonly part: EntryPart;
  readonly texts: MyFollowUpTexts;
  /** The id of its item's heading among others; null where that is the page's. */
  readonly title: string | null;
}

export function Entry({ part, texts, title }: EntryProps) {
  const { id, heading, asked, last, notes, comment, conflict, fields, shown } = part;
  const Heading = title === null ? "h2" : "h3";
  return (
    <section class="asked-part" aria-labelledby={[title ?? [], `${id}-heading`].flat().join(" ")}>
      <Heading class="h3" id={`${id}-heading`}>
        {heading}
      </Heading>
      {asked === null ? null : <p class="asked">{asked}</p>}
      {comment === null ? null : (
        <div class="alert alert-warning">
          <AlertIcon kind="warning" />
          <div class="alert-body">
            <p class="alert-heading">{texts.comment}</p>
            <p class="alert-text as-written">
              <Said>{comment}</Said>
            </p>
          </div>
        </div>
      )}
      {conflict === null ? null : <Conflict {...conflict} texts={texts.conflict} />}
      {last === null ? null : <ShownRatingLine {...last} />}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {shown === null ? null : <ShownRatingLine {...shown} />}
      {fields === null ? null : <EntryFields {...fields} />}
    </section>
  );
}

function EntryFields({ fold, seen, ...fields }: EntryFieldsProps) {
  return (
    <>
      {seen.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} autocomplete="off" key={name} />
      ))}
      {fold === null ? (
        <Fields {...fields} />
      ) : (
        <details class="details" open={fold.open}>
          <summary class="details-summary">{fold.summary}</summary>
          <div class="details-text">
            <Fields {...fields} />
          </div>
        </details>
      )}
    </>
  );
}

function Fields({ choice, texts, whenSad }: Omit<EntryFieldsProps, "fold" | "seen">) {
  return (
    <>
      {choice === null ? null : <SmileyChoice {...choice} />}
      {texts.map((field) => (
        <TextField {...field} key={field.id} />
      ))}
      {whenSad === null ? null : <WhenSad {...whenSad} of={choice?.name} />}
    </>
  );
}

/** What a sad smiley asks for; a script shows it when that is chosen. */
function WhenSad({
  heading,
  hint,
  texts,
  of,
}: NonNullable<EntryFieldsProps["whenSad"]> & { readonly of: string | undefined }) {
  if (texts.length === 0) {
    return (
      <div class="when-sad" data-when-sad={of}>
        <p class="form-label">{heading}</p>
        <p class="form-hint">{hint}</p>
      </div>
    );
  }
  return (
    <fieldset class="when-sad" data-when-sad={of}>
      <legend class="form-label">{heading}</legend>
      <p class="form-hint">{hint}</p>
      {texts.map((field) => (
        <TextField {...field} key={field.id} />
      ))}
    </fieldset>
  );
}
