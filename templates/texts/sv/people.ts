import type { Grant } from "../../../src/domain/access/grant.js";
import type { PeopleRejectionTexts, PeopleTexts } from "../da/people.js";

export const peopleRejectionTexts: PeopleRejectionTexts = {
  "sign-in-refused": () =>
    "E-postadressen eller lösenordet är fel. Försök igen, eller be en administratör om en kod till ett nytt lösenord.",
  "sign-in-throttled": (f) =>
    `Det har gjorts för många försök. Vänta ${wait(f.waitSeconds)} och försök igen, eller be en administratör om en kod till ett nytt lösenord.`,
  "signed-out": () => "Du är inte inloggad. Logga in och försök igen.",
  "link-unusable": () => "Koden har använts, har gått ut eller har ersatts av en nyare. Be en administratör om en ny.",
  "password-too-weak": (f) =>
    ({
      length: `Lösenordet ska ha mellan ${f.shortest} och ${f.longest} tecken. Välj till exempel några ord som bara du skulle sätta ihop.`,
      personal: "Lösenordet får inte vara ditt namn eller din e-postadress. Välj ett annat.",
      common:
        "Lösenordet är vanligt och därför lätt att gissa. Välj till exempel några ord som bara du skulle sätta ihop.",
    })[f.why],
  "password-wrong": () => "Det nuvarande lösenordet är fel. Försök igen.",
  "account-unknown": (f) =>
    f.account === null ? "Det finns inga användare att se här." : `Det finns ingen användare ”${f.account}”.`,
  "account-exists": (f) =>
    `Det finns redan en användare med e-postadressen ${f.email}. Ändra den användaren i stället, eller välj en annan adress.`,
  "account-closed": (f) => `Kontot för ${f.email} är stängt. Öppna det först.`,
  "coordinator-taken": (f) =>
    `Punkt ${f.item} i överenskommelsen om budget ${f.fiscalYear} har redan ${f.by} som samordnare. Byt samordnare på punkten i stället.`,
  "last-administrator": () =>
    "Det måste finnas minst en aktiv administratör. Gör någon annan till administratör först.",
  "people-are-here": () =>
    "Det finns redan användare. Be en administratör om en inbjudan, eller använd: npm run people -- invite",
  "not-allowed": () =>
    "Det har du inte behörighet till. Kontakta ekonomiavdelningen eller en administratör om du anser att du ska ha det.",
};

function wait(seconds: number): string {
  if (seconds <= 90) return seconds === 1 ? "1 sekund" : `${seconds} sekunder`;
  return `${Math.ceil(seconds / 60)} minuter`;
}

export const peopleUsage = {
  people: `Användning: npm run people -- first-administrator --email E-POST --name NAMN
      npm run people -- invite --email E-POST --name NAMN [--grant BEHÖRIGHET]...
      npm run people -- list [--json]
      npm run people -- reset-link|close --email E-POST
Behörigheter: finance-office, auditor, administrator, centre-lead:FÖRVALTNING, editor:FÖRVALTNING, editor:ÅR/PUNKT, committee-reader:NÄMND
Gemensamt: [--lang da|sv|en]`,
  keys: "Användning: npm run keys -- rotate [--lang da|sv|en]",
};

const INSTANT = new Intl.DateTimeFormat("sv-SE", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Europe/Copenhagen",
});

/** What the commands about people say. */
export const peopleTexts: PeopleTexts = {
  anEmail: "en e-postadress",
  aName: "ett namn på en rad",
  aGrant:
    "finance-office, auditor, administrator, centre-lead:FÖRVALTNING, editor:FÖRVALTNING, editor:ÅR/PUNKT eller committee-reader:NÄMND",
  role: {
    "finance-office": "ekonomiavdelningen",
    "centre-lead": "förvaltningschef",
    editor: "redaktör",
    "committee-reader": "läsbehörighet",
    auditor: "revisor",
    administrator: "administratör",
  } satisfies Record<Grant["role"], string>,
  coordinator: (year: number, item: string) => `samordnare för punkt ${item} i överenskommelsen om budget ${year}`,
  invited: (name: string, email: string) => `${name} (${email}) är inbjuden.`,
  newLinkFor: (name: string, email: string) =>
    `${name} (${email}) har fått en ny länk; de tidigare fungerar inte längre.`,
  linkSecret: (secret: string) => `Länkens kod: ${secret}`,
  linkUse: (expiresAt: string) =>
    `Lämna koden vidare på ett säkert sätt. Den används för att välja ett lösenord, fungerar en gång och går ut den ${INSTANT.format(new Date(expiresAt))}. Koden visas bara nu.`,
  noPeople: "Det finns inga användare än. Börja med: npm run people -- first-administrator",
  person: (name: string, email: string, active: boolean, grants: string) =>
    `${name} <${email}>${active ? "" : " (stängt)"}: ${grants || "inga behörigheter"}`,
  closed: (name: string, email: string) =>
    `Kontot för ${name} (${email}) är stängt och utloggat överallt. Det som användaren har skrivit står kvar.`,
  keyRotated: "En ny nyckel har tagits i bruk. Ingen loggas ut.",
};
