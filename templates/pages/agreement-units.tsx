import { BackLink } from "../partials/back-link.js";
import { type RoundMessage, RoundMessageAlert } from "../partials/round-message.js";
import type { AgreementPageTexts } from "../texts/da/agreement-pages.js";

interface ShownUnit {
  readonly name: string;
  readonly spellings: string | null;
  readonly responsible: string;
  readonly also: string;
  readonly people: string;
  readonly rename: string;
}

export interface UnitsPageProps {
  readonly texts: AgreementPageTexts["units"];
  readonly heading: string;
  readonly back: string;
  readonly message: RoundMessage | null;
  readonly mayEdit: boolean;
  readonly kinds: readonly {
    readonly id: string;
    readonly heading: string;
    readonly also: string;
    readonly units: readonly ShownUnit[];
  }[];
  /** Names that people have permissions under and the agreement does not know. */
  readonly strangers: readonly { readonly href: string; readonly name: string; readonly people: string }[];
}

export function UnitsPage({ texts, heading, back, message, mayEdit, kinds, strangers }: UnitsPageProps) {
  return (
    <>
      <BackLink href={back}>{texts.back}</BackLink>
      <h1>{heading}</h1>
      <RoundMessageAlert message={message} />
      <p class="font-lead">{texts.lead}</p>
      {kinds.map(({ id, heading: kind, also, units }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{kind}</h2>
          {units.length === 0 ? (
            <p>{texts.none}</p>
          ) : (
            <Units texts={texts} also={also} units={units} {...{ mayEdit }} />
          )}
        </section>
      ))}
      {strangers.length === 0 ? null : (
        <section aria-labelledby="andre-navne">
          <h2 id="andre-navne">{texts.strangers}</h2>
          <p>{texts.strangersLead}</p>
          <ul>
            {strangers.map(({ href, name, people }) => (
              <li key={name}>
                {name}: <a href={href}>{people}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface UnitsProps extends Pick<UnitsPageProps, "texts" | "mayEdit"> {
  readonly also: string;
  readonly units: readonly ShownUnit[];
}

function Units({ texts, also, units, mayEdit }: UnitsProps) {
  return (
    <table class="table table-sm-responsive-headers named-units">
      <thead>
        <tr>
          <th scope="col">{texts.name}</th>
          <th scope="col">{texts.responsible}</th>
          <th scope="col">{also}</th>
          <th scope="col">{texts.grants}</th>
          {mayEdit ? <th scope="col">{texts.change}</th> : null}
        </tr>
      </thead>
      <tbody>
        {units.map(({ name, spellings, responsible, also: others, people, rename }) => (
          <tr key={name}>
            <td data-title={texts.name}>
              {name}
              {spellings === null ? null : <span class="form-hint">{spellings}</span>}
            </td>
            <td data-title={texts.responsible}>{responsible}</td>
            <td data-title={also}>{others}</td>
            <td data-title={texts.grants}>{people}</td>
            {mayEdit ? (
              <td data-title={texts.change}>
                <a href={rename}>
                  {texts.change}
                  <span class="sr-only"> {name}</span>
                </a>
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
