import type { Wording } from "../texts/said.js";
import { Worded } from "./said.js";

/** What hinders a round at one item. */
export interface ShownHindrance {
  readonly title: Wording;
  readonly href: string;
  /** Where it can be mended; null for whoever only reads. */
  readonly write: string | null;
  readonly breaches: readonly { readonly rule: string; readonly sentence: string }[];
}

export interface HindranceListProps {
  readonly items: readonly ShownHindrance[];
  readonly writeText: string;
}

export function HindranceList({ items, writeText }: HindranceListProps) {
  return (
    <ul class="nobullet-list hindrances">
      {items.map(({ title, href, write, breaches }) => (
        <li key={href}>
          <h3>
            <a href={href}>
              <Worded>{title}</Worded>
            </a>
          </h3>
          <ul class="nobullet-list">
            {breaches.map(({ rule, sentence }) => (
              <li key={`${rule} ${sentence}`}>
                <strong>{rule}</strong> {sentence}
              </li>
            ))}
          </ul>
          {write === null ? null : (
            <p>
              <a href={write}>
                {writeText}
                <span class="sr-only">
                  : <Worded>{title}</Worded>
                </span>
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
