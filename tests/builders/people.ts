import { randomUUID } from "node:crypto";
import { type Actor, OPERATOR } from "../../src/domain/access/actor.js";
import type { Grant } from "../../src/domain/access/grant.js";
import { type Account, personOf } from "../../src/domain/people/account.js";
import { machineSecrets } from "../../src/identity/machine-secrets.js";
import type { Secrets } from "../../src/usecases/identity-ports.js";
import type { Store, World } from "../../src/usecases/ports.js";
import { type UseCases, useCases } from "../../src/usecases/use-cases.js";
import { anAct } from "./acts.js";

let made = 0;

/** Somebody with these grants and an address of their own. */
export function aPerson(...grants: Grant[]): Account {
  made += 1;
  const facts = { name: `Person Nummer ${made}`, email: `person${made}@nordfjerd.dk`, language: "da" as const };
  return { id: randomUUID(), ...facts, active: true, grants };
}

/** Puts accounts straight into a store, without passwords. */
export async function keepPeople(store: Store, ...accounts: Account[]): Promise<Actor[]> {
  await store.transaction(async (transaction) => {
    for (const account of accounts) await transaction.saveAccount(null, account, anAct());
  });
  return accounts.map(personOf);
}

export const PASSWORD = "syv grønne cykler i regnen";

/** The same, and each signs in with `PASSWORD`. */
export async function keepPeopleWithPasswords(store: Store, ...accounts: Account[]): Promise<Actor[]> {
  const actors = await keepPeople(store, ...accounts);
  const hash = await cheapSecrets().hashPassword(PASSWORD);
  await store.transaction(async (transaction) => {
    for (const { id } of accounts) await transaction.savePasswordHash(id, hash, anAct());
  });
  return actors;
}

/** Hashes that anybody could guess, and no test waits for. */
export function cheapSecrets(): Secrets {
  return machineSecrets({ memoryCost: 8, timeCost: 1, parallelism: 1 });
}

/** A clock that stands until it is told to go on. */
export interface Clock {
  readonly now: () => Date;
  pass(seconds: number): void;
}

export function aClock(at = "2026-08-14T10:00:00.000Z"): Clock {
  let millis = Date.parse(at);
  return {
    now: () => new Date(millis),
    pass(seconds) {
      millis += seconds * 1000;
    },
  };
}

/** The use cases as somebody would have them, the operator unless told otherwise. */
export function useCasesFor(store: Store, facts: Partial<Omit<World, "store">> = {}): UseCases {
  const rest = { now: aClock().now, actor: OPERATOR, secrets: cheapSecrets(), renderEdition: noReport };
  return useCases({ ...rest, ...facts, store });
}

function noReport(): Promise<Uint8Array> {
  return Promise.reject(new Error("nothing is painted here"));
}
