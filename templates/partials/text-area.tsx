import { useSaidIn } from "./said.js";

export interface TextAreaProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** What it is about, where the label alone does not say. */
  readonly about?: string;
}

/** A field for several lines of what is not translated, by the side of others of the same kind. */
export function TextArea({ id, name, label, hint, value, about }: TextAreaProps) {
  const saidIn = useSaidIn();
  return (
    <div class="form-group">
      <label class="form-label" for={id}>
        {label}
        {about === undefined ? null : <span class="sr-only">: {about}</span>}
      </label>
      {hint === undefined ? null : (
        <span class="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <textarea
        class="form-input"
        id={id}
        name={name}
        lang={saidIn}
        rows={3}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      />
    </div>
  );
}
