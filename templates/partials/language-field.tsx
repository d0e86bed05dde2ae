import type { Language } from "../texts/language.js";

export interface LanguageFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly languages: readonly { readonly value: Language; readonly text: string; readonly selected: boolean }[];
}

/** One of the languages there are. */
export function LanguageField({ id, label, hint, languages }: LanguageFieldProps) {
  return (
    <div class="form-group">
      <label class="form-label" for={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <span class="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <select class="form-select" id={id} name={id} aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
        {languages.map(({ value, text, selected }) => (
          <option key={value} value={value} selected={selected}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
