import type { Browser } from "playwright-core";
import { expect } from "vitest";
import { accepted } from "../builders/agreements.js";
import type { House } from "../e2e/house.js";
import { type Person, person } from "./person.js";
import { COMMITTEE, CULTURE, ROADS } from "./small-agreement.js";
import type { Setting } from "./visit.js";

export interface Cast {
  readonly administrator: Person;
  readonly office: Person;
  /** Leads the centre for roads. */
  readonly roads: Person;
  /** Writes drafts for it. */
  readonly editor: Person;
  readonly culture: Person;
  readonly reader: Person;
  readonly auditor: Person;
}

type Role = readonly [kind: string, scope?: { readonly label: string; readonly name: string }];

const NAMES = {
  administrator: "Ida Storm",
  office: "Bodil Krog",
  roads: "Vera Lund",
  editor: "Ebbe Falk",
  culture: "Kai Holm",
  reader: "Runa Dam",
  auditor: "Rolf Bak",
} as const satisfies Record<keyof Cast, string>;

const INVITED: Readonly<Record<Exclude<keyof Cast, "administrator">, Role>> = {
  office: ["Økonomiafdelingen"],
  roads: ["Centerchef", { label: "Center", name: ROADS }],
  editor: ["Redaktør i et center", { label: "Center", name: ROADS }],
  culture: ["Centerchef", { label: "Center", name: CULTURE }],
  reader: ["Læseadgang for et udvalg", { label: "Udvalg", name: COMMITTEE }],
  auditor: ["Revisor"],
};

/** Everybody at a browser of their own; nobody has been let in yet. */
export async function castOf(browser: Browser, house: House, setting: Setting): Promise<Cast> {
  const entries = Object.entries(NAMES).map(async ([role, name]) => [
    role,
    await person(browser, house, name, setting),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/** The first administrator is named on the machine and invites the others on a page, each of whom chooses a password. */
export async function letIn({ app }: House, cast: Cast): Promise<void> {
  const { administrator } = cast;
  const { name, email } = administrator;
  const { secret } = accepted(await app.useCases.nameFirstAdministrator({ name, email, language: "da" }));
  await enter(administrator, secret);
  for (const [who, role] of Object.entries(INVITED)) {
    const invited = cast[who as keyof typeof INVITED];
    await enter(invited, await invite(administrator, invited, role));
  }
}

/** @returns the code that is shown once */
async function invite({ goTo, field, page, press, reads }: Person, invited: Person, [kind, scope]: Role) {
  await goTo("/brugere/ny");
  await field("Navn").fill(invited.name);
  await field("E-mailadresse").fill(invited.email);
  await page.locator("label", { hasText: new RegExp(`^${kind}$`) }).click();
  if (scope) await field(scope.label).fill(scope.name);
  await press("Invitér");
  expect(await reads()).toContain("Brugeren er inviteret. Giv koden herunder videre.");
  const code = await page.locator("main code").innerText();
  await page.reload();
  expect(await reads()).not.toContain(code);
  return code;
}

/** Follows an invitation, chooses a password and signs in with it. */
async function enter({ goTo, field, press, signIn, password, reads, hasScript }: Person, code: string): Promise<void> {
  await goTo(hasScript ? `/adgangskode#${code}` : "/adgangskode");
  if (hasScript) expect(await field("Kode").inputValue()).toBe(code);
  else await field("Kode").fill(code);
  await field("Ny adgangskode").fill(password);
  await field("Ny adgangskode igen").fill(password);
  await press("Vælg adgangskode");
  expect(await reads()).toContain("Din adgangskode er valgt. Log ind med den.");
  await signIn();
}
