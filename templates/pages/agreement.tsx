import { BackLink } from "../partials/back-link.js";
import { CsrfField } from "../partials/csrf-field.js";
import { type RoundMessage, RoundMessageAlert } from "../partials/round-message.js";
import { Said, Worded } from "../partials/said.js";
import type { AgreementPageTexts } from "../texts/da/agreement-pages.js";
import type { Wording } from "../texts/said.js";

interface ShownChapter {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly edit: string;
  readonly move: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** null: it has items, and stays. */
  readonly remove: string | null;
  readonly addItem: string;
  readonly inChapter: Wording;
  readonly items: readonly ShownItem[];
}

interface ShownItem {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly story: string;
  readonly edit: string;
  readonly label: string;
}

export interface AgreementPageProps {
  readonly texts: AgreementPageTexts["agreement"];
  readonly csrf: string | null;
  readonly heading: string;
  readonly message: RoundMessage | null;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly mayEdit: boolean;
  readonly editFacts: string;
  readonly addChapter: string;
  readonly chapters: readonly ShownChapter[];
  readonly extra: readonly {
    readonly key: string;
    readonly href: string | null;
    readonly text: Wording;
    readonly of: string;
  }[];
}

export function AgreementPage(props: AgreementPageProps) {
  const { texts, heading, message, facts, links, mayEdit, editFacts, addChapter, chapters, extra } = props;
  return (
    <>
      <BackLink href="/aftaler">{texts.back}</BackLink>
      <h1>
        <Said>{heading}</Said>
      </h1>
      <RoundMessageAlert message={message} />
      <dl class="account-facts">
        {facts.map(({ name, value }) => (
          <>
            <dt key={name}>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      <p class="page-actions">
        {mayEdit ? (
          <a class="button button-secondary" href={editFacts}>
            {texts.edit}
          </a>
        ) : null}
        {links.map(({ href, text }) => (
          <a key={href} href={href}>
            {text}
          </a>
        ))}
      </p>
      <h2>{texts.chapters}</h2>
      {chapters.length === 0 ? <p>{texts.noChapters}</p> : null}
      {chapters.map((chapter) => (
        <Chapter key={chapter.id} chapter={chapter} {...props} />
      ))}
      {mayEdit ? (
        <p>
          <a class="button button-primary" href={addChapter}>
            {texts.addChapter}
          </a>
        </p>
      ) : null}
      <section aria-labelledby="ekstra">
        <h2 id="ekstra">{texts.extra}</h2>
        <p>{extra.length === 0 ? texts.noExtra : texts.extraLead}</p>
        <ul class="agreement-items unstyled-list">
          {extra.map(({ key, href, text, of }) => (
            <li key={key}>
              <span>
                <Linked href={href}>{text}</Linked> ({of})
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Linked({ href, children }: { readonly href: string | null; readonly children: Wording }) {
  const words = <Worded>{children}</Worded>;
  return href === null ? words : <a href={href}>{words}</a>;
}

function Chapter({ chapter, ...props }: AgreementPageProps & { readonly chapter: ShownChapter }) {
  const { texts, mayEdit } = props;
  const { id, name, items, addItem, inChapter } = chapter;
  return (
    <section aria-labelledby={id} class="agreement-chapter">
      <h3 id={id}>
        <Said>{name}</Said>
      </h3>
      {mayEdit ? <ChapterActions chapter={chapter} {...props} /> : null}
      {items.length === 0 ? <p>{texts.noItems}</p> : null}
      <ul class="agreement-items unstyled-list">
        {items.map(({ id: anchor, number, title, story, edit, label }) => (
          <li key={number} id={anchor}>
            <a href={story}>
              {number} <Said>{title}</Said>
            </a>
            {mayEdit ? (
              <a href={edit}>
                {texts.editItem}
                <span class="sr-only"> {label}</span>
              </a>
            ) : null}
          </li>
        ))}
      </ul>
      {mayEdit ? (
        <p>
          <a href={addItem}>
            {texts.addItem}
            <span class="sr-only">
              {" "}
              <Worded>{inChapter}</Worded>
            </span>
          </a>
        </p>
      ) : null}
    </section>
  );
}

function ChapterActions({ chapter, texts, csrf }: AgreementPageProps & { readonly chapter: ShownChapter }) {
  const { name, version, edit, move, isFirst, isLast, remove } = chapter;
  const about = (
    <span class="sr-only">
      : <Said>{name}</Said>
    </span>
  );
  const hidden = (
    <>
      <CsrfField csrf={csrf} />
      <input type="hidden" name="set" value={version} />
    </>
  );
  return (
    <div class="chapter-actions">
      <a href={edit}>
        {texts.editChapter}
        {about}
      </a>
      {isFirst && isLast ? null : (
        <form method="post" action={move}>
          {hidden}
          {isFirst ? null : (
            <button type="submit" class="function-link" name="retning" value="op">
              {texts.up}
              {about}
            </button>
          )}
          {isLast ? null : (
            <button type="submit" class="function-link" name="retning" value="ned">
              {texts.down}
              {about}
            </button>
          )}
        </form>
      )}
      {remove === null ? null : (
        <form method="post" action={remove}>
          {hidden}
          <button type="submit" class="function-link">
            {texts.removeChapter}
            {about}
          </button>
        </form>
      )}
    </div>
  );
}
