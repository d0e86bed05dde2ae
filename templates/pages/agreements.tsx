import { Said } from "../partials/said.js";
import type { AgreementPageTexts } from "../texts/da/agreement-pages.js";

export interface AgreementsPageProps {
  readonly texts: AgreementPageTexts["list"];
  /** Newest first. */
  readonly agreements: readonly {
    readonly href: string;
    readonly title: string;
    readonly year: string;
    readonly items: string;
  }[];
  readonly mayEdit: boolean;
  /** Where an agreement can be brought in from a file; null where that is not to be had. */
  readonly bringIn: string | null;
}

export function AgreementsPage({ texts, agreements, mayEdit, bringIn }: AgreementsPageProps) {
  return (
    <>
      <h1>{texts.heading}</h1>
      {mayEdit ? (
        <p class="page-actions">
          <a class="button button-primary" href="/aftaler/ny">
            {texts.add}
          </a>
          {bringIn === null ? null : (
            <a class="button button-secondary" href={bringIn}>
              {texts.bringIn}
            </a>
          )}
        </p>
      ) : null}
      {agreements.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <table class="table table-sm-responsive-headers">
          <thead>
            <tr>
              <th scope="col">{texts.agreement}</th>
              <th scope="col">{texts.year}</th>
              <th scope="col">{texts.items}</th>
            </tr>
          </thead>
          <tbody>
            {agreements.map(({ href, title, year, items }) => (
              <tr key={href}>
                <td data-title={texts.agreement}>
                  <a href={href}>
                    <Said>{title}</Said>
                  </a>
                </td>
                <td data-title={texts.year}>{year}</td>
                <td data-title={texts.items}>{items}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
