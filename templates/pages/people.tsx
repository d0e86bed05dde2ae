import { TextField } from "../partials/text-field.js";
import type { PeoplePageTexts } from "../texts/da/people-pages.js";

export interface ListedPerson {
  readonly href: string;
  readonly name: string;
  readonly email: string;
  readonly grants: readonly string[];
  readonly state: string;
}

export interface PeoplePageProps {
  readonly texts: PeoplePageTexts["people"];
  readonly search: string;
  readonly found: string;
  readonly people: readonly ListedPerson[];
  readonly mayManage: boolean;
}

export function PeoplePage({ texts, search, found, people, mayManage }: PeoplePageProps) {
  return (
    <>
      <h1>{texts.heading}</h1>
      {mayManage ? (
        <p>
          <a class="button button-primary" href="/brugere/ny">
            {texts.invite}
          </a>
        </p>
      ) : null}
      <search>
        <form method="get" action="/brugere">
          <TextField id="soeg" label={texts.search} type="search" value={search} />
          <button type="submit" class="button button-secondary">
            {texts.submitSearch}
          </button>
        </form>
      </search>
      <p role="status">{found}</p>
      {people.length === 0 ? <p>{texts.none}</p> : <PeopleTable texts={texts} people={people} />}
    </>
  );
}

function PeopleTable({ texts, people }: Pick<PeoplePageProps, "texts" | "people">) {
  return (
    <table class="table table-sm-responsive-headers people">
      <thead>
        <tr>
          <th scope="col">{texts.name}</th>
          <th scope="col">{texts.email}</th>
          <th scope="col">{texts.grants}</th>
          <th scope="col">{texts.state}</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ href, name, email, grants, state }) => (
          <tr key={href}>
            <td data-title={texts.name}>
              <a href={href}>{name}</a>
            </td>
            <td data-title={texts.email}>{email}</td>
            <td data-title={texts.grants}>{grants.length === 0 ? texts.noGrants : grants.join("; ")}</td>
            <td data-title={texts.state}>{state}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
