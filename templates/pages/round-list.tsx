import { Said } from "../partials/said.js";
import type { RoundPageTexts } from "../texts/da/round-page.js";

export interface RoundListPageProps {
  readonly texts: RoundPageTexts;
  /** Where files are taken in; null for whoever may not. */
  readonly bringIn: { readonly href: string; readonly text: string } | null;
  /** Newest first. */
  readonly agreements: readonly {
    readonly fiscalYear: number;
    readonly title: string;
    readonly items: string;
    readonly rounds: readonly {
      readonly href: string;
      readonly name: string;
      readonly state: string;
      readonly datedOn: string;
    }[];
  }[];
}

export function RoundListPage({ texts: { list }, bringIn, agreements }: RoundListPageProps) {
  return (
    <>
      <h1>{list.heading}</h1>
      {agreements.length === 0 ? <p>{list.none}</p> : null}
      {bringIn === null ? null : (
        <p>
          <a href={bringIn.href}>{bringIn.text}</a>
        </p>
      )}
      {agreements.map(({ fiscalYear, title, items, rounds }) => (
        <section key={fiscalYear} aria-labelledby={`aftale-${fiscalYear}`}>
          <h2 id={`aftale-${fiscalYear}`}>
            <Said>{title}</Said>
          </h2>
          <p>{items}</p>
          <table class="table table-sm-responsive-headers">
            <thead>
              <tr>
                <th scope="col">{list.round}</th>
                <th scope="col">{list.state}</th>
                <th scope="col">{list.datedOn}</th>
              </tr>
            </thead>
            <tbody>
              {rounds.map(({ href, name, state, datedOn }) => (
                <tr key={href}>
                  <td data-title={list.round}>
                    <a href={href}>{name}</a>
                  </td>
                  <td data-title={list.state}>{state}</td>
                  <td data-title={list.datedOn}>{datedOn}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  );
}
