import { useSaidIn } from "./said.js";

export interface ChoiceFieldProps {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly choices: readonly {
    readonly value: string;
    readonly text: string;
    /** Whether somebody has written it. */
    readonly isSaid?: boolean;
  }[];
}

/** One of several, as a list to open. */
export function ChoiceField({ name, label, chosen, choices }: ChoiceFieldProps) {
  const saidIn = useSaidIn();
  return (
    <div class="form-group">
      <label class="form-label" for={name}>
        {label}
      </label>
      <select class="form-select" id={name} name={name}>
        {choices.map(({ value, text, isSaid }) => (
          <option key={value} value={value} selected={value === chosen} lang={isSaid ? saidIn : undefined}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
