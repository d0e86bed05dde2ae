import { Alert } from "./alert.js";
import { BothTexts, type BothTextsProps } from "./both-texts.js";

/** Why a form was not saved: with the fields that are wrong, or with what somebody else has saved meanwhile. */
export interface FormRefusal {
  readonly heading: string;
  readonly lines: readonly string[];
  /** Each leads to its field. */
  readonly errors: readonly { readonly id: string; readonly text: string }[];
  readonly both: BothTextsProps | null;
}

export function FormRefusalAlert({ refusal }: { readonly refusal: FormRefusal | null }) {
  if (refusal === null) return null;
  const { heading, lines, errors, both } = refusal;
  return (
    <Alert kind="error" heading={heading}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {errors.length === 0 ? null : (
        <ul>
          {errors.map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ul>
      )}
      {both === null ? null : <BothTexts {...both} />}
    </Alert>
  );
}
