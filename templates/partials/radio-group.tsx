export interface RadioGroupProps {
  readonly name: string;
  readonly legend: string;
  readonly error?: string | null;
  readonly choices: readonly { readonly value: string; readonly text: string; readonly checked: boolean }[];
}

/** One of a few, all of them in sight. */
export function RadioGroup({ name, legend, error = null, choices }: RadioGroupProps) {
  const idOf = (index: number) => (index === 0 ? name : `${name}-${index}`);
  return (
    <fieldset
      class={error === null ? "form-group" : "form-group form-error"}
      aria-describedby={error === null ? undefined : `${name}-error`}
    >
      <legend class="form-label">{legend}</legend>
      {error === null ? null : (
        <span class="form-error-message" id={`${name}-error`}>
          {error}
        </span>
      )}
      {choices.map(({ value, text, checked }, index) => (
        <div key={value} class="form-group-radio">
          <input type="radio" class="form-radio" id={idOf(index)} name={name} value={value} checked={checked} />
          <label for={idOf(index)}>{text}</label>
        </div>
      ))}
    </fieldset>
  );
}
