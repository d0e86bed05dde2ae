import { Alert } from "../partials/alert.js";
import { Said } from "../partials/said.js";
import type { PublicPageTexts } from "../texts/da/public-pages.js";

export interface AccessibilityPageProps {
  readonly texts: PublicPageTexts["accessibility"];
  /** What the law asks for and the municipality has not given. */
  readonly missing: readonly string[];
  readonly responsible: string;
  readonly status: string;
  readonly shortcomings: readonly string[];
  /** What is said where there are none. */
  readonly noShortcomings: string | null;
  readonly assessed: string;
  readonly email: string | null;
  readonly phone: { readonly text: string; readonly href: string } | null;
  readonly statementUrl: string | null;
}

const ENFORCEMENT = "https://digst.dk/digital-inklusion/webtilgaengelighed/oplever-du-ikke-tilgaengeligt-indhold/";

export function AccessibilityPage(props: AccessibilityPageProps) {
  const { texts, missing, responsible, status, assessed, statementUrl } = props;
  return (
    <>
      <h1>{texts.heading}</h1>
      {missing.length === 0 ? null : (
        <Alert kind="warning" heading={texts.missing}>
          <p>{texts.missingLead}</p>
          <ul>
            {missing.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </Alert>
      )}
      <h2>{texts.who}</h2>
      <p>{responsible}</p>
      <p>{texts.scope}</p>
      <h2>{texts.compliance}</h2>
      <p>{texts.standard}</p>
      <p>{status}</p>
      <Shortcomings {...props} />
      <h2>{texts.tested}</h2>
      <p>{assessed}</p>
      <p>{texts.automatic}</p>
      <Contact {...props} />
      <h2>{texts.enforcement}</h2>
      <p>{texts.enforcementText}</p>
      <ul>
        <li>
          <a href={ENFORCEMENT}>{texts.enforcementLink}</a>
        </li>
        {statementUrl === null ? null : (
          <li>
            <a href={statementUrl}>{texts.official}</a>
          </li>
        )}
      </ul>
    </>
  );
}

function Shortcomings({ texts, shortcomings, noShortcomings }: AccessibilityPageProps) {
  return (
    <>
      <h2>{texts.shortcomings}</h2>
      {noShortcomings === null ? null : <p>{noShortcomings}</p>}
      <ul>
        {shortcomings.map((shortcoming) => (
          <li key={shortcoming}>
            <Said>{shortcoming}</Said>
          </li>
        ))}
        <li>{texts.documentation}</li>
      </ul>
    </>
  );
}

function Contact({ texts, email, phone }: AccessibilityPageProps) {
  return (
    <>
      <h2>{texts.contact}</h2>
      <p>{texts.contactLead}</p>
      {email === null && phone === null ? <p>{texts.contactUnknown}</p> : null}
      <ul>
        {email === null ? null : (
          <li>
            {texts.email}: <a href={`mailto:${email}`}>{email}</a>
          </li>
        )}
        {phone === null ? null : (
          <li>
            {texts.phone}: <a href={phone.href}>{phone.text}</a>
          </li>
        )}
      </ul>
    </>
  );
}
