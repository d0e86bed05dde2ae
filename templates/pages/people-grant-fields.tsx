import type { PeoplePageTexts } from "../texts/da/people-pages.js";

export interface GrantFieldsProps {
  readonly texts: PeoplePageTexts["people"];
  readonly kinds: readonly { readonly value: string; readonly text: string; readonly checked: boolean }[];
  /** Names that have been used before, to choose among. */
  readonly centres: readonly string[];
  readonly committees: readonly string[];
  readonly years: readonly { readonly value: string; readonly selected: boolean }[];
  readonly centre: string;
  readonly committee: string;
  readonly item: string;
  readonly errors: Readonly<Record<"kind" | "centre" | "committee" | "item", string | null>>;
}

/** A role, and what it reaches. The style hides what does not belong to the role; without it all of it is there. */
export function GrantFields(props: GrantFieldsProps) {
  const { texts, kinds, errors, centre, committee, item, years } = props;
  return (
    <div class="grant-fields">
      <fieldset class={errors.kind === null ? "form-group" : "form-group form-error"}>
        <legend class="form-label">{texts.grant}</legend>
        <ErrorMessage id="rettighed" error={errors.kind} />
        {kinds.map(({ value, text, checked }) => (
          <div key={value} class="form-group-radio">
            <input type="radio" id={`rettighed-${value}`} name="rettighed" class="form-radio" {...{ value, checked }} />
            <label for={`rettighed-${value}`}>{text}</label>
          </div>
        ))}
      </fieldset>
      <Suggested
        name="center"
        scope="centre"
        label={texts.centre}
        value={centre}
        error={errors.centre}
        among={props.centres}
      />
      <Suggested
        name="udvalg"
        scope="committee"
        label={texts.committee}
        value={committee}
        error={errors.committee}
        among={props.committees}
      />
      <div class="scope scope-item">
        <div class="form-group">
          <label class="form-label" for="aar">
            {texts.year}
          </label>
          <select class="form-select" id="aar" name="aar">
            {years.map(({ value, selected }) => (
              <option key={value} value={value} selected={selected}>
                {value}
              </option>
            ))}
          </select>
        </div>
      </div>
      <Suggested name="punkt" scope="item" label={texts.item} value={item} error={errors.item} among={[]} />
    </div>
  );
}

interface SuggestedProps {
  readonly name: string;
  readonly scope: string;
  readonly label: string;
  readonly value: string;
  readonly error: string | null;
  readonly among: readonly string[];
}

function Suggested({ name, scope, label, value, error, among }: SuggestedProps) {
  return (
    <div class={`scope scope-${scope}`}>
      <div class={error === null ? "form-group" : "form-group form-error"}>
        <label class="form-label" for={name}>
          {label}
        </label>
        <ErrorMessage id={name} error={error} />
        <input
          class="form-input"
          id={name}
          name={name}
          value={value}
          list={among.length === 0 ? undefined : `${name}-navne`}
          autocomplete="off"
          aria-describedby={error === null ? undefined : `${name}-error`}
          aria-invalid={error === null ? undefined : "true"}
        />
        {among.length === 0 ? null : (
          <datalist id={`${name}-navne`}>
            {among.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        )}
      </div>
    </div>
  );
}

function ErrorMessage({ id, error }: { readonly id: string; readonly error: string | null }) {
  return error === null ? null : (
    <span class="form-error-message" id={`${id}-error`}>
      {error}
    </span>
  );
}
