import type { Wording } from "../texts/said.js";
import { Worded } from "./said.js";

/** Things of one kind, of which there may be hundreds. */
export interface LongListProps {
  readonly lines: readonly Wording[];
  /** What opens the rest. */
  readonly showAll: string;
  /** How many more there are than are printed; null: none. */
  readonly more: string | null;
}

/** The first of them stands there, all of them behind a fold. */
export function LongList({ lines, showAll, more }: LongListProps) {
  const [first] = lines;
  if (first === undefined) return null;
  return (
    <>
      <p>
        <Worded>{first}</Worded>
      </p>
      {lines.length === 1 ? null : (
        <details class="details">
          <summary class="details-summary">{showAll}</summary>
          <div class="details-text">
            <ul>
              {lines.map((line, place) => (
                <li key={place}>
                  <Worded>{line}</Worded>
                </li>
              ))}
            </ul>
            {more === null ? null : <p>{more}</p>}
          </div>
        </details>
      )}
    </>
  );
}
