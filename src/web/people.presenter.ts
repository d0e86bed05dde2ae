import type { ListedPerson } from "../../templates/pages/people.js";
import type { GrantFieldsProps } from "../../templates/pages/people-grant-fields.js";
import type { Texts } from "../../templates/texts/da.js";
import { wordGrant } from "../../templates/texts/word-grant.js";
import type { Account } from "../domain/people/account.js";
import { type FilledGrant, GRANT_KINDS, type GrantField, NO_GRANT } from "./people-grant.form.js";

export function presentPerson({ id, name, email, active, grants }: Account, texts: Texts): ListedPerson {
  const { people } = texts.peoplePageTexts;
  return {
    href: `/brugere/${id}`,
    name,
    email,
    grants: grants.map((grant) => wordGrant(grant, texts)),
    state: active ? people.active : people.closed,
  };
}

/** Those in whom every word of the search is found. */
export function matching(people: readonly ListedPerson[], search: string): ListedPerson[] {
  const words = search.toLocaleLowerCase("da").split(/\s+/);
  return people.filter(({ name, email, grants, state }) => {
    const text = [name, email, ...grants, state].join(" ").toLocaleLowerCase("da");
    return words.every((word) => text.includes(word));
  });
}

export function presentGrantFields(
  texts: Texts,
  { everybody, years }: { readonly everybody: readonly Account[]; readonly years: readonly number[] },
  { filled, wrong }: { readonly filled: FilledGrant; readonly wrong: GrantError | null } = {
    filled: NO_GRANT,
    wrong: null,
  },
): GrantFieldsProps {
  const { people } = texts.peoplePageTexts;
  const grants = everybody.flatMap((account) => account.grants);
  const errorAt = (field: GrantField) => (wrong?.field === field ? wrong.message : null);
  return {
    texts: people,
    kinds: GRANT_KINDS.map((kind) => ({ value: kind, text: people.kinds[kind], checked: kind === filled.kind })),
    centres: inOrder(grants.flatMap((grant) => ("centre" in grant ? [grant.centre] : []))),
    committees: inOrder(grants.flatMap((grant) => ("committee" in grant ? [grant.committee] : []))),
    years: years.map((year) => ({ value: String(year), selected: String(year) === filled.year })),
    centre: filled.centre,
    committee: filled.committee,
    item: filled.item,
    errors: {
      kind: errorAt("kind"),
      centre: errorAt("centre"),
      committee: errorAt("committee"),
      item: errorAt("item"),
    },
  };
}

export interface GrantError {
  readonly field: GrantField;
  readonly message: string;
}

export function grantError(texts: Texts, field: GrantField): GrantError {
  const { people } = texts.peoplePageTexts;
  const message = {
    kind: people.grantWrong,
    centre: people.centreWrong,
    committee: people.committeeWrong,
    item: people.itemWrong,
  }[field];
  return { field, message };
}

function inOrder(names: readonly string[]): string[] {
  return [...new Set(names)].sort(new Intl.Collator("da").compare);
}
