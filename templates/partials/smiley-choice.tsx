import type { Smiley } from "../../src/domain/ratings/smiley.js";
import { SmileyIcon } from "./smiley.js";

export interface SmileyChoiceProps {
  readonly id: string;
  readonly name: string;
  readonly legend: string;
  readonly error: string | null;
  readonly options: readonly {
    readonly value: string;
    /** null: none of them. */
    readonly smiley: Smiley | null;
    readonly word: string;
    /** What the smiley stands for. */
    readonly meaning: string;
    readonly checked: boolean;
  }[];
}

/** The smileys to choose among, each with its word and what it stands for. */
export function SmileyChoice({ id, name, legend, error, options }: SmileyChoiceProps) {
  return (
    <div class={error === null ? "form-group" : "form-group form-error"}>
      <fieldset aria-describedby={error === null ? undefined : `${id}-error`}>
        <legend class="form-label">{legend}</legend>
        {error === null ? null : (
          <span class="form-error-message" id={`${id}-error`}>
            {error}
          </span>
        )}
        {options.map(({ value, smiley, word, meaning, checked }) => {
          const optionId = `${id}-${value || "none"}`;
          return (
            <div class="form-group-radio" key={optionId}>
              <input
                type="radio"
                class="form-radio"
                id={optionId}
                name={name}
                value={value}
                checked={checked}
                aria-describedby={`${optionId}-meaning`}
              />
              <label for={optionId}>
                {smiley === null ? null : <SmileyIcon smiley={smiley} />} {word}
              </label>
              <span class="form-hint smiley-meaning" id={`${optionId}-meaning`}>
                {meaning}
              </span>
            </div>
          );
        })}
      </fieldset>
    </div>
  );
}
