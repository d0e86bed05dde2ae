import type { ComponentChildren } from "preact";
import type { Progress } from "../../src/domain/followups/round-work.js";
import type { Smiley } from "../../src/domain/ratings/smiley.js";
import type { RoundPageTexts } from "../texts/da/round-page.js";
import type { Wording } from "../texts/said.js";
import { AsWritten, Said, Worded } from "./said.js";
import { SmileyIcon } from "./smiley.js";

/** What a round has got of one thing it asks for. */
export interface ShownEntry {
  readonly id: string;
  readonly key: string;
  readonly version: string;
  readonly title: Wording;
  /** As it is named inside a sentence. */
  readonly what: string;
  readonly subject: string;
  readonly centres: string;
  readonly progress: string;
  readonly state: Progress;
  /** What it is judged against. */
  readonly milestones: readonly string[];
  /** What the agreement says of the item's economy, where that is judged. */
  readonly money: string | null;
  readonly said: { readonly smiley: Smiley | null; readonly word: string | null; readonly texts: readonly Wording[] };
  readonly remark: { readonly label: string; readonly text: string } | null;
  readonly item: string;
  /** Where it can be written; null for whoever only reads. */
  readonly write: string | null;
}

export interface RoundEntryProps {
  readonly texts: RoundPageTexts;
  readonly entry: ShownEntry;
  /** What stands before it, and what can be done with it. */
  readonly children?: ComponentChildren;
}

export function RoundEntry({ texts: { submissions, hindrances }, entry, children }: RoundEntryProps) {
  const { id, title, subject, centres, progress, state, milestones, money, said, remark, item, write } = entry;
  return (
    <article class="round-entry" aria-labelledby={`h-${id}`}>
      <h2 class="h4" id={`h-${id}`}>
        <Worded>{title}</Worded>: {subject.toLowerCase()}
      </h2>
      <p class="entry-facts">
        <span class={`entry-state entry-${state}`}>{progress}</span> {centres}
      </p>
      {milestones.map((milestone) => (
        <p class="as-written" key={milestone}>
          <strong>{submissions.milestone}:</strong> <Said>{milestone}</Said>
        </p>
      ))}
      {money === null ? null : (
        <p class="as-written">
          <strong>{submissions.money}:</strong> <Said>{money}</Said>
        </p>
      )}
      {said.word === null ? null : (
        <p>
          {said.smiley === null ? null : <SmileyIcon smiley={said.smiley} />} <strong>{said.word}</strong>
        </p>
      )}
      {said.texts.map((text, index) => (
        <AsWritten key={`${index}`}>{text}</AsWritten>
      ))}
      {remark === null ? null : (
        <p class="as-written">
          <strong>{remark.label}:</strong> <Said>{remark.text}</Said>
        </p>
      )}
      <p class="entry-links">
        <a href={item}>
          {submissions.item}
          <span class="sr-only">
            : <Worded>{title}</Worded>
          </span>
        </a>
        {write === null ? null : (
          <a href={write}>
            {hindrances.write}
            <span class="sr-only">
              : <Worded>{title}</Worded>
            </span>
          </a>
        )}
      </p>
      {children}
    </article>
  );
}
