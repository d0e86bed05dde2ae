import { BackLink } from "../partials/back-link.js";
import { CsrfField } from "../partials/csrf-field.js";
import { type FormRefusal, FormRefusalAlert } from "../partials/form-refusal.js";
import { RadioGroup, type RadioGroupProps } from "../partials/radio-group.js";
import { type RoundMessage, RoundMessageAlert } from "../partials/round-message.js";
import { AsWritten, useSaidIn, Worded } from "../partials/said.js";
import { TextField } from "../partials/text-field.js";
import { UnitChoices, type UnitChoicesProps } from "../partials/unit-choices.js";
import type { ItemFormTexts } from "../texts/da/item-form.js";
import type { Wording } from "../texts/said.js";

interface ShownText {
  readonly value: string;
  readonly error: string | null;
}

export interface ItemPageProps {
  readonly texts: ItemFormTexts;
  readonly csrf: string | null;
  /** Whose page it is: what they typed is not sent on as another's. */
  readonly writer: string;
  readonly heading: Wording;
  readonly back: string;
  readonly action: string;
  readonly message: RoundMessage | null;
  readonly refusal: FormRefusal | null;
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly version: string;
  readonly placeBefore: string;
  /** null: an item that is here keeps its number. */
  readonly number: ShownText | null;
  readonly title: ShownText;
  readonly places: readonly {
    readonly chapter: string;
    readonly choices: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[];
  }[];
  readonly placeError: string | null;
  readonly appropriation: RadioGroupProps;
  readonly description: ShownText;
  readonly centres: UnitChoicesProps;
  readonly committees: UnitChoicesProps;
  readonly involved: UnitChoicesProps;
  readonly contributors: UnitChoicesProps;
  readonly contributorsNote: ShownText;
  readonly economyText: ShownText;
  readonly money: RadioGroupProps;
  readonly milestones: readonly ({ readonly id: string; readonly label: string } & (
    | ShownText
    | { readonly held: string; readonly text: Wording }
  ))[];
  readonly submit: string;
}

export function ItemPage(props: ItemPageProps) {
  const { texts, csrf, heading, back, action, message, refusal, links, version, placeBefore, submit } = props;
  return (
    <>
      <BackLink href={back}>{texts.back}</BackLink>
      <h1>
        <Worded>{heading}</Worded>
      </h1>
      <RoundMessageAlert message={message} />
      <FormRefusalAlert refusal={refusal} />
      {links.length === 0 ? null : (
        <p class="page-actions">
          {links.map(({ href, text }) => (
            <a key={href} href={href}>
              {text}
            </a>
          ))}
        </p>
      )}
      <form method="post" action={action} class="agreement-form">
        <CsrfField csrf={csrf} />
        <input type="hidden" name="set" value={version} />
        <input type="hidden" name="skrevet-af" value={props.writer} autocomplete="off" />
        <input type="hidden" name="plads-foer" value={placeBefore} />
        <Facts {...props} />
        <UnitChoices {...props.centres} />
        <UnitChoices {...props.committees} />
        <UnitChoices {...props.involved} />
        <UnitChoices {...props.contributors} />
        <TextField
          id="bidragydere-bemaerkning"
          label={texts.contributorsNote}
          {...props.contributorsNote}
          rows={2}
          isSaid
        />
        <h2>{texts.economy}</h2>
        <TextField id="oekonomi" label={texts.economyText} {...props.economyText} rows={4} isSaid />
        <RadioGroup {...props.money} />
        <Milestones {...props} />
        <button type="submit" class="button button-primary">
          {submit}
        </button>
      </form>
    </>
  );
}

function Facts(props: ItemPageProps) {
  const { texts, number, title, places, placeError, appropriation, description } = props;
  // a choice can hold no element: it is found by the title in it, and so is all in the language of that
  const saidIn = useSaidIn();
  return (
    <>
      {number === null ? null : (
        <TextField id="nummer" label={texts.number} hint={texts.numberHint} {...number} autocomplete="off" required />
      )}
      <TextField id="titel" label={texts.title} {...title} autocomplete="off" isSaid required />
      <div class={placeError === null ? "form-group" : "form-group form-error"}>
        <label class="form-label" for="plads">
          {texts.place}
        </label>
        {placeError === null ? null : (
          <span class="form-error-message" id="plads-error">
            {placeError}
          </span>
        )}
        <select
          class="form-select"
          id="plads"
          name="plads"
          aria-describedby={placeError === null ? undefined : "plads-error"}
          aria-invalid={placeError === null ? undefined : "true"}
        >
          {places.map(({ chapter, choices }) => (
            <optgroup key={chapter} label={chapter} lang={saidIn}>
              {choices.map(({ value, text, selected }) => (
                <option key={value} value={value} selected={selected}>
                  {text}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <RadioGroup {...appropriation} />
      <TextField id="beskrivelse" label={texts.description} {...description} rows={8} isSaid />
    </>
  );
}

function Milestones({ texts, milestones }: ItemPageProps) {
  return (
    <>
      <h2>{texts.milestones}</h2>
      <p>{texts.milestonesHint}</p>
      {milestones.map((milestone) =>
        "held" in milestone ? (
          <div key={milestone.id} class="held-milestone">
            <h3>{milestone.label}</h3>
            <AsWritten>{milestone.text}</AsWritten>
            <p class="form-hint">{milestone.held}</p>
          </div>
        ) : (
          <TextField
            key={milestone.id}
            id={milestone.id}
            label={milestone.label}
            value={milestone.value}
            error={milestone.error}
            rows={4}
            isSaid
          />
        ),
      )}
    </>
  );
}
