import { Alert } from "../partials/alert.js";
import { BackLink } from "../partials/back-link.js";
import { Choice, type ChoiceProps } from "../partials/choice.js";
import type { RoundCorrectTexts } from "../texts/da/round-correct.js";

export interface ChooseCorrectedProps {
  readonly texts: RoundCorrectTexts;
  readonly heading: string;
  readonly back: string;
  readonly action: string;
  readonly choices: readonly ChoiceProps[];
  /** The form was sent with none chosen. */
  readonly isNone: boolean;
}

export function ChooseCorrectedPage({ texts, heading, back, action, choices, isNone }: ChooseCorrectedProps) {
  return (
    <>
      <BackLink href={back}>{texts.back}</BackLink>
      <h1>{heading}</h1>
      {isNone ? <Alert kind="error" heading={texts.choose.none} /> : null}
      <ul>
        {texts.explains.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <form method="get" action={action}>
        <input type="hidden" name="valg" value="ja" />
        <fieldset>
          <legend class="form-label">{texts.choose.legend}</legend>
          {choices.map((choice) => (
            <Choice {...choice} key={choice.id} />
          ))}
        </fieldset>
        <div class="form-buttons">
          <button type="submit" class="button button-primary">
            {texts.choose.submit}
          </button>
        </div>
      </form>
    </>
  );
}
