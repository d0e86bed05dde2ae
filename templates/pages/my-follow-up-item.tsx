import { Alert } from "../partials/alert.js";
import { BackLink } from "../partials/back-link.js";
import { CoordinatorLine, type CoordinatorLineProps } from "../partials/coordinator-line.js";
import { CsrfField } from "../partials/csrf-field.js";
import { type ItemTask, ItemTaskBody } from "../partials/item-task.js";
import { LinkList, type ListedLink } from "../partials/link-list.js";
import { Worded } from "../partials/said.js";
import type { MyFollowUpTexts } from "../texts/da/my-follow-up.js";
import type { Wording } from "../texts/said.js";

export interface Notice {
  readonly kind: "success" | "info" | "warning" | "error";
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A form of one item, or of all of them. */
export interface MyFollowUpFormProps {
  readonly texts: MyFollowUpTexts;
  readonly heading: Wording;
  readonly back: { readonly href: string; readonly text: string };
  readonly notice: Notice | null;
  /** Of the one item that the page is about. */
  readonly coordinator: CoordinatorLineProps | null;
  /** null: nothing here can be written. */
  readonly form: {
    readonly action: string;
    readonly csrf: string | null;
    /** Whose page it is, by an id that is no secret. */
    readonly writer: string;
    readonly keys: readonly string[];
    readonly autosave: boolean;
    readonly buttons: readonly {
      readonly value: string;
      readonly text: string;
      readonly kind: "primary" | "secondary";
    }[];
    readonly takeTheirs: string | null;
  } | null;
  readonly readOnly: string | null;
  readonly tasks: readonly ItemTask[];
  /** null: of one item; none: all are on this page. */
  readonly sheets: { readonly label: string; readonly links: readonly ListedLink[] } | null;
}

export function MyFollowUpForm(props: MyFollowUpFormProps) {
  const { texts, heading, back, notice, coordinator, form, readOnly, tasks, sheets } = props;
  const bodies =
    tasks.length === 1 && tasks[0] ? (
      <ItemTaskBody task={tasks[0]} texts={texts} title={null} />
    ) : (
      tasks.map((task) => (
        <article class="one-of-many" id={task.id} aria-labelledby={`${task.id}-title`} key={task.id}>
          <h2 id={`${task.id}-title`}>
            <Worded>{task.heading}</Worded>
          </h2>
          <ItemTaskBody task={task} texts={texts} title={`${task.id}-title`} />
        </article>
      ))
    );
  return (
    <>
      <BackLink href={back.href}>{back.text}</BackLink>
      <h1>
        <Worded>{heading}</Worded>
      </h1>
      {notice === null ? null : <NoticeBox {...notice} />}
      {coordinator === null ? null : <CoordinatorLine {...coordinator} />}
      {readOnly === null ? null : <p class="font-lead">{readOnly}</p>}
      {sheets === null ? null : <Sheets {...sheets} />}
      {form === null ? (
        bodies
      ) : (
        <form
          method="post"
          action={form.action}
          data-autosave={form.autosave ? "" : undefined}
          data-person={form.writer}
          data-offline={texts.live.offline}
          data-saving={texts.live.saving}
          data-restored={texts.live.restored}
        >
          <CsrfField csrf={form.csrf} />
          <input type="hidden" name="skrevet-af" value={form.writer} autocomplete="off" />
          {form.keys.map((key) => (
            <input type="hidden" name="punkt" value={key} key={key} />
          ))}
          {bodies}
          <div class="form-buttons">
            {form.buttons.map(({ value, text, kind }) => (
              <button type="submit" class={`button button-${kind}`} name="saa" value={value} key={value}>
                {text}
              </button>
            ))}
            <p class="saving-status" role="status" aria-live="polite" data-status="" />
            {form.takeTheirs === null ? null : <a href={form.takeTheirs}>{texts.conflict.takeTheirs}</a>}
          </div>
        </form>
      )}
    </>
  );
}

function Sheets({ label, links }: NonNullable<MyFollowUpFormProps["sheets"]>) {
  if (links.length === 0) return null;
  return (
    <nav aria-label={label} class="years">
      <LinkList links={links} />
    </nav>
  );
}

export function NoticeBox({ kind, heading, lines }: Notice) {
  return (
    <Alert kind={kind} heading={heading}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Alert>
  );
}
