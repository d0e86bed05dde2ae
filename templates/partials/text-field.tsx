import type { InputHTMLAttributes } from "preact";
import { useSaidIn } from "./said.js";

export interface TextFieldProps {
  readonly id: string;
  readonly name?: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly error?: string | null;
  readonly type?: "text" | "email" | "password" | "date" | "search";
  readonly autocomplete?: string;
  readonly required?: boolean;
  /** Whether people write in it what is not translated. */
  readonly isSaid?: boolean;
  /** More than one: a text of several lines. */
  readonly rows?: number;
}

/** A labelled field, with what is wrong with it above it. */
export function TextField({
  id,
  name = id,
  label,
  value,
  hint,
  error,
  type = "text",
  rows = 1,
  isSaid = false,
  ...rest
}: TextFieldProps) {
  const saidIn = useSaidIn();
  const describedBy = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(" ") || undefined;
  const common = {
    id,
    name,
    class: "form-input",
    lang: isSaid ? saidIn : undefined,
    "aria-describedby": describedBy,
    "aria-invalid": error ? ("true" as const) : undefined,
    required: rest.required,
    autocomplete: rest.autocomplete,
  };
  return (
    <div class={error ? "form-group form-error" : "form-group"}>
      <label class="form-label" for={id}>
        {label}
      </label>
      {hint ? (
        <span class="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {error ? (
        <span class="form-error-message" id={`${id}-error`}>
          {error}
        </span>
      ) : null}
      {rows > 1 ? (
        <textarea {...common} rows={rows} value={value} />
      ) : (
        <input {...({ ...common, type } as InputHTMLAttributes<HTMLInputElement>)} value={value} />
      )}
    </div>
  );
}
