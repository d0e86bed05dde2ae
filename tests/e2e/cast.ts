import { expect } from "vitest";
import { demoPeople } from "../../scripts/demo/people.js";
import { CHILDREN, CLIMATE, CULTURE } from "../../scripts/demo/units.js";
import { accepted } from "../builders/agreements.js";
import type { House } from "./house.js";
import { ofCentres, type Shown } from "./rounds.js";
import { done, type Visitor, visitor } from "./visitor.js";

/** Who plays the year, by their first names; for every other centre the finance office writes. */
export interface Cast {
  /** Lets people in. */
  readonly inger: Visitor;
  /** The finance office. */
  readonly birthe: Visitor;
  /** Leads the centre for children. */
  readonly anders: Visitor;
  /** Leads two centres, for the climate and for culture, from pages. */
  readonly mette: Visitor;
  /** Nothing yet: a centre makes him coordinator of an item. */
  readonly jonas: Visitor;
  /** Reads for a committee. */
  readonly karen: Visitor;
  /** The auditor. */
  readonly poul: Visitor;
}

export const ofAnders = ofCentres(CHILDREN);
export const ofMette = ofCentres(CLIMATE, CULTURE);
export const ofOthers = (entry: Shown): boolean => !ofAnders(entry) && !ofMette(entry);

/** The first administrator is named on the machine; everybody else is invited over HTTP. */
export async function assemble({ app, address }: House): Promise<Cast> {
  const follow = async (email: string, secret: string, how: { readonly cookies?: boolean } = {}) => {
    const who = visitor(address, email);
    const body = { secret, newPassword: `ni broer over fjorden, ${email.length}` };
    done(await who.ask("POST", "/links/follow", { body }));
    expect((await who.ask("POST", "/links/follow", { body })).json.code).toBe("link-unusable");
    await who.signIn(body.newPassword, how);
    return who;
  };
  const found = (name: string) => {
    const person = demoPeople.find((other) => other.name.startsWith(name));
    if (!person) throw new Error(`nobody is called ${name}`);
    return person;
  };
  const { email, name } = found("Inger");
  const first = accepted(await app.useCases.nameFirstAdministrator({ email, name, language: "da" }));
  const inger = await follow(email, first.secret);
  const join = async (name: string, how?: { readonly cookies?: boolean }) => {
    const { grants, ...person } = found(name);
    // what somebody coordinates is given them by its centre, later
    const body = { ...person, language: "da", grants: grants.filter((grant) => !("item" in grant)) };
    const { json } = done(await inger.ask("POST", "/people", { body }));
    return follow(person.email, json.link.secret, how);
  };
  return {
    inger,
    birthe: await join("Birthe"),
    anders: await join("Anders"),
    mette: await join("Mette", { cookies: true }),
    jonas: await join("Jonas"),
    karen: await join("Karen"),
    poul: await join("Poul"),
  };
}
