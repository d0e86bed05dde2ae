import type { Grant } from "../../../src/domain/access/grant.js";
import type { PeopleRejection } from "../../../src/domain/people/people-rejection.js";
import type { Rejection } from "../../../src/domain/rejection.js";

type Code = PeopleRejection["code"] | "not-allowed";

/** Refusals about people, their sign-in and what they may do. */
export type PeopleRejectionTexts = { readonly [C in Code]: (facts: Extract<Rejection, { code: C }>) => string };

export const peopleRejectionTexts: PeopleRejectionTexts = {
  "sign-in-refused": () =>
    "E-mailadressen eller adgangskoden er forkert. Prøv igen, eller bed en administrator om en kode til en ny adgangskode.",
  "sign-in-throttled": (f) =>
    `Der er gjort for mange forsøg. Vent ${wait(f.waitSeconds)}, og prøv igen, eller bed en administrator om en kode til en ny adgangskode.`,
  "signed-out": () => "Du er ikke logget ind. Log ind, og prøv igen.",
  "link-unusable": () => "Koden er brugt, udløbet eller afløst af en nyere. Bed en administrator om en ny.",
  "password-too-weak": (f) =>
    ({
      length: `Adgangskoden skal være på mellem ${f.shortest} og ${f.longest} tegn. Vælg fx nogle ord, som kun du ville sætte sammen.`,
      personal: "Adgangskoden må ikke være dit navn eller din e-mailadresse. Vælg en anden.",
      common: "Adgangskoden er meget brugt og derfor let at gætte. Vælg fx nogle ord, som kun du ville sætte sammen.",
    })[f.why],
  "password-wrong": () => "Den nuværende adgangskode er forkert. Prøv igen.",
  "account-unknown": (f) =>
    f.account === null ? "Der er ingen brugere at se her." : `Der er ingen bruger »${f.account}«.`,
  "account-exists": (f) =>
    `Der er allerede en bruger med e-mailadressen ${f.email}. Ret den bruger i stedet, eller vælg en anden adresse.`,
  "account-closed": (f) => `Brugeren ${f.email} er lukket. Åbn den først.`,
  "coordinator-taken": (f) =>
    `Punkt ${f.item} i aftalen om budget ${f.fiscalYear} har allerede ${f.by} som tovholder. Skift tovholder på punktet i stedet.`,
  "last-administrator": () => "Der skal være mindst én aktiv administrator. Gør en anden til administrator først.",
  "people-are-here": () =>
    "Der er allerede brugere. Bed en administrator om en invitation, eller brug: npm run people -- invite",
  "not-allowed": () =>
    "Det har du ikke rettigheder til. Kontakt økonomiafdelingen eller en administrator, hvis du mener, at du skal have dem.",
};

function wait(seconds: number): string {
  if (seconds <= 90) return seconds === 1 ? "1 sekund" : `${seconds} sekunder`;
  return `${Math.ceil(seconds / 60)} minutter`;
}

export const peopleUsage = {
  people: `Brug: npm run people -- first-administrator --email E-MAIL --name NAVN
      npm run people -- invite --email E-MAIL --name NAVN [--grant RETTIGHED]...
      npm run people -- list [--json]
      npm run people -- reset-link|close --email E-MAIL
Rettigheder: finance-office, auditor, administrator, centre-lead:CENTER, editor:CENTER, editor:ÅR/PUNKT, committee-reader:UDVALG
Fælles: [--lang da|sv|en]`,
  keys: "Brug: npm run keys -- rotate [--lang da|sv|en]",
};

const INSTANT = new Intl.DateTimeFormat("da-DK", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Europe/Copenhagen",
});

/** What the commands about people say. */
export const peopleTexts = {
  anEmail: "en e-mailadresse",
  aName: "et navn på én linje",
  aGrant:
    "finance-office, auditor, administrator, centre-lead:CENTER, editor:CENTER, editor:ÅR/PUNKT eller committee-reader:UDVALG",
  role: {
    "finance-office": "økonomiafdelingen",
    "centre-lead": "centerchef",
    editor: "redaktør",
    "committee-reader": "læseadgang",
    auditor: "revisor",
    administrator: "administrator",
  } satisfies Record<Grant["role"], string>,
  coordinator: (year: number, item: string) => `tovholder for punkt ${item} i aftalen om budget ${year}`,
  invited: (name: string, email: string) => `${name} (${email}) er inviteret.`,
  newLinkFor: (name: string, email: string) =>
    `${name} (${email}) har fået et nyt link; de tidligere virker ikke længere.`,
  linkSecret: (secret: string) => `Linkets kode: ${secret}`,
  linkUse: (expiresAt: string) =>
    `Giv koden videre på en sikker måde. Den bruges til at vælge en adgangskode, virker én gang og udløber den ${INSTANT.format(new Date(expiresAt))}. Koden vises kun nu.`,
  noPeople: "Der er ingen brugere endnu. Begynd med: npm run people -- first-administrator",
  person: (name: string, email: string, active: boolean, grants: string) =>
    `${name} <${email}>${active ? "" : " (lukket)"}: ${grants || "ingen rettigheder"}`,
  closed: (name: string, email: string) =>
    `Brugeren ${name} (${email}) er lukket og logget ud overalt. Det, brugeren har skrevet, bliver stående.`,
  keyRotated: "Der er taget en ny nøgle i brug. Ingen bliver logget ud.",
};
export type PeopleTexts = typeof peopleTexts;
