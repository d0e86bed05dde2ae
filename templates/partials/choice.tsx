export interface ChoiceProps {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
}

/** A box to tick. */
export function Choice({ id, name, value, label, checked }: ChoiceProps) {
  return (
    <div class="form-group-checkbox">
      <input type="checkbox" class="form-checkbox" id={id} name={name} value={value} checked={checked} />
      <label for={id}>{label}</label>
    </div>
  );
}
