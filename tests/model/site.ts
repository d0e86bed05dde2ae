import { expect } from "vitest";
import type { Grant } from "../../src/domain/access/grant.js";
import type { Account } from "../../src/domain/people/account.js";
import type { UseCases } from "../../src/usecases/use-cases.js";
import { type Door, openDoor } from "../api/door.js";
import { faultsIn } from "../builders/log.js";
import type { Person } from "./agreement.js";
import { PEOPLE, type PersonName } from "./moves.js";

const FIRST_YEAR = 1972;
const LAST_YEAR = 2998;

/** One database for many sequences: each has a year of its own, and the year before. */
export interface Site {
  readonly door: Door;
  /** Nobody has used it, nor the one before it. */
  readonly year: number;
  readonly person: (name: PersonName) => Promise<Account>;
}

/** Gives each sequence its place, in a new database when the last one has no more years. */
export class Sites {
  private opened: Promise<Door> | null = null;
  private year = FIRST_YEAR;
  private readonly full: Promise<Door>[] = [];
  private readonly people = new Map<string, Promise<Account>>();

  async next(): Promise<Site> {
    if (this.year > LAST_YEAR) this.renew();
    const { year } = this;
    this.year += 2;
    this.opened ??= openDoor(rememberingWhoAsks());
    const door = await this.opened;
    const grants = (name: PersonName) => grantOf(PEOPLE[name], year);
    return { door, year, person: (name) => this.person(door, name, grants(name)) };
  }

  /** The log of all that was done verifies, and nothing was a bug. */
  async close(): Promise<void> {
    this.renew();
    for (const opened of this.full.splice(0)) {
      const door = await opened;
      try {
        expect(await faultsIn(door.store)).toEqual([]);
        expect(door.bugs).toEqual([]);
      } finally {
        await door.close();
      }
    }
  }

  private renew(): void {
    if (this.opened) this.full.push(this.opened);
    this.opened = null;
    this.year = FIRST_YEAR;
    this.people.clear();
  }

  private person(door: Door, name: PersonName, grant: Grant): Promise<Account> {
    if (name === "office") return Promise.resolve(door.office);
    const key = JSON.stringify(grant);
    const person = this.people.get(key) ?? door.personWith(grant);
    this.people.set(key, person);
    return person;
  }
}

/** Nobody signs out here, and looking up who asks takes half of the time. */
function rememberingWhoAsks(): (ours: UseCases) => Pick<UseCases, "authenticate"> {
  const known = new Map<string, ReturnType<UseCases["authenticate"]>>();
  return ({ authenticate }) => ({
    authenticate: (account, session) => {
      const found = known.get(session) ?? authenticate(account, session);
      known.set(session, found);
      return found;
    },
  });
}

function grantOf({ role, centre = "", item = "" }: Person, fiscalYear: number): Grant {
  switch (role) {
    case "centre-lead":
    case "editor":
      return { role, centre };
    case "coordinator":
      return { role: "editor", item: { fiscalYear, number: item as never } };
    case "committee-reader":
      return { role, committee: "Teknikudvalget" };
    default:
      return { role };
  }
}
