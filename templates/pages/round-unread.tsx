import type { Smiley } from "../../src/domain/ratings/smiley.js";
import { CsrfField } from "../partials/csrf-field.js";
import { type RoundMessage, RoundMessageAlert } from "../partials/round-message.js";
import { AsWritten, Worded } from "../partials/said.js";
import { SmileyIcon } from "../partials/smiley.js";
import type { RoundPageTexts } from "../texts/da/round-page.js";
import { said, type Wording } from "../texts/said.js";

export interface UnreadPageProps {
  readonly texts: RoundPageTexts;
  readonly csrf: string | null;
  readonly heading: string;
  readonly message: RoundMessage | null;
  /** Where a reading is sent; null for whoever only reads. */
  readonly action: string | null;
  readonly smileys: readonly ShownUnread[];
}

interface ShownUnread {
  readonly id: string;
  readonly title: Wording;
  readonly href: string;
  readonly at: string;
  readonly glyph: string;
  readonly status: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly readings: readonly { readonly smiley: Smiley; readonly text: string }[];
}

export function UnreadPage({ texts: { unread }, csrf, heading, message, action, smileys }: UnreadPageProps) {
  return (
    <>
      <h1>{heading}</h1>
      <RoundMessageAlert message={message} />
      <p class="font-lead">{smileys.length === 0 ? unread.none : unread.explains}</p>
      {smileys.map((smiley) => (
        <section key={smiley.id} class="round-entry" aria-labelledby={`h-${smiley.id}`}>
          <h2 class="h4" id={`h-${smiley.id}`}>
            <a href={smiley.href}>
              <Worded>{smiley.title}</Worded>
            </a>
          </h2>
          <p>
            {smiley.at}. {unread.glyph}: {smiley.glyph}
          </p>
          {smiley.status === null ? null : <AsWritten>{said(smiley.status)}</AsWritten>}
          {action === null ? null : <Readings csrf={csrf} action={action} smiley={smiley} />}
        </section>
      ))}
    </>
  );
}

function Readings({
  csrf,
  action,
  smiley: { id, fields, readings },
}: Pick<UnreadPageProps, "csrf"> & { readonly action: string; readonly smiley: ShownUnread }) {
  return (
    <form method="post" action={action}>
      <CsrfField csrf={csrf} />
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <div class="button-row">
        {readings.map(({ smiley, text }) => (
          <button
            type="submit"
            class="button button-secondary"
            name="smiley"
            value={smiley}
            key={smiley}
            aria-describedby={`h-${id}`}
          >
            <SmileyIcon smiley={smiley} /> {text}
          </button>
        ))}
      </div>
    </form>
  );
}
