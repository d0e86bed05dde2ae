import { Choice } from "./choice.js";
import { TextField } from "./text-field.js";

/** Units to tick, and room for others. */
export interface UnitChoicesProps {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly { readonly name: string; readonly checked: boolean }[];
  /** All of them, in one. */
  readonly all?: { readonly label: string; readonly checked: boolean };
  readonly more: string;
  readonly moreHint: string;
  readonly added: string;
  readonly error: string | null;
}

export function UnitChoices({ name, legend, choices, all, more, moreHint, added, error }: UnitChoicesProps) {
  return (
    <fieldset class="form-group unit-choices">
      <legend class="form-label">{legend}</legend>
      {all === undefined ? null : (
        <Choice id={`${name}-alle`} name={`${name}-alle`} value="ja" label={all.label} checked={all.checked} />
      )}
      <div class="units">
        {choices.map((choice, index) => (
          <Choice
            key={choice.name}
            id={`${name}-${index}`}
            name={name}
            value={choice.name}
            label={choice.name}
            checked={choice.checked}
          />
        ))}
      </div>
      <TextField id={`${name}-nye`} label={more} hint={moreHint} value={added} error={error} rows={2} />
    </fieldset>
  );
}
