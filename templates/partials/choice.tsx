import type { Wording } from "../texts/said.js";
import { Worded } from "./said.js";

export interface ChoiceProps {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly label: Wording;
  readonly checked: boolean;
  /** Where it says what is wrong with the choice. */
  readonly describedBy?: string;
}

/** A box to tick. */
export function Choice({ id, name, value, label, checked, describedBy }: ChoiceProps) {
  return (
    <div class="form-group-checkbox">
      <input
        type="checkbox"
        class="form-checkbox"
        id={id}
        name={name}
        value={value}
        checked={checked}
        aria-describedby={describedBy}
        aria-invalid={describedBy === undefined ? undefined : "true"}
      />
      <label for={id}>
        <Worded>{label}</Worded>
      </label>
    </div>
  );
}
