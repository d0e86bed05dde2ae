import type { Grant } from "../../../src/domain/access/grant.js";
import type { PeopleRejectionTexts, PeopleTexts } from "../da/people.js";

export const peopleRejectionTexts: PeopleRejectionTexts = {
  "sign-in-refused": () =>
    "The e-mail address or the password is wrong. Try again, or ask an administrator for a code for a new password.",
  "sign-in-throttled": (f) =>
    `There have been too many attempts. Wait ${wait(f.waitSeconds)} and try again, or ask an administrator for a code for a new password.`,
  "signed-out": () => "You are not signed in. Sign in and try again.",
  "link-unusable": () =>
    "The code has been used, has expired or has been replaced by a newer one. Ask an administrator for a new one.",
  "password-too-weak": (f) =>
    ({
      length: `The password must have between ${f.shortest} and ${f.longest} characters. Choose, for instance, a few words that only you would put together.`,
      personal: "The password must not be your name or your e-mail address. Choose another one.",
      common:
        "The password is a common one and therefore easy to guess. Choose, for instance, a few words that only you would put together.",
    })[f.why],
  "password-wrong": () => "The current password is wrong. Try again.",
  "account-unknown": (f) =>
    f.account === null ? "There are no accounts to see here." : `There is no account “${f.account}”.`,
  "account-exists": (f) =>
    `There is already an account with the e-mail address ${f.email}. Change that one, or choose another address.`,
  "account-closed": (f) => `The account ${f.email} is closed. Open it first.`,
  "coordinator-taken": (f) =>
    `Item ${f.item} of the agreement on budget ${f.fiscalYear} already has ${f.by} as its coordinator. Change the item's coordinator instead.`,
  "last-administrator": () =>
    "There must be at least one active administrator. Make somebody else an administrator first.",
  "people-are-here": () =>
    "There are already accounts here. Ask an administrator for an invitation, or use: npm run people -- invite",
  "not-allowed": () =>
    "You are not allowed to do that. Contact the finance office or an administrator if you think you should be.",
};

function wait(seconds: number): string {
  if (seconds <= 90) return seconds === 1 ? "1 second" : `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}

export const peopleUsage = {
  people: `Usage: npm run people -- first-administrator --email EMAIL --name NAME
      npm run people -- invite --email EMAIL --name NAME [--grant GRANT]...
      npm run people -- list [--json]
      npm run people -- reset-link|close --email EMAIL
Grants: finance-office, auditor, administrator, centre-lead:CENTRE, editor:CENTRE, editor:YEAR/ITEM, committee-reader:COMMITTEE
All take: [--lang da|sv|en]`,
  keys: "Usage: npm run keys -- rotate [--lang da|sv|en]",
};

const INSTANT = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Europe/Copenhagen",
});

/** What the commands about people say. */
export const peopleTexts: PeopleTexts = {
  anEmail: "an e-mail address",
  aName: "a name on one line",
  aGrant:
    "finance-office, auditor, administrator, centre-lead:CENTRE, editor:CENTRE, editor:YEAR/ITEM or committee-reader:COMMITTEE",
  role: {
    "finance-office": "finance office",
    "centre-lead": "centre lead",
    editor: "editor",
    "committee-reader": "committee reader",
    auditor: "auditor",
    administrator: "administrator",
  } satisfies Record<Grant["role"], string>,
  coordinator: (year: number, item: string) => `coordinator of item ${item} of the agreement on budget ${year}`,
  invited: (name: string, email: string) => `${name} (${email}) has been invited.`,
  newLinkFor: (name: string, email: string) =>
    `${name} (${email}) has been given a new link; the earlier ones no longer work.`,
  linkSecret: (secret: string) => `The link's code: ${secret}`,
  linkUse: (expiresAt: string) =>
    `Pass the code on in a secure way. It is used to choose a password, works once and expires on ${INSTANT.format(new Date(expiresAt))}. It is shown only this once.`,
  noPeople: "There are no accounts yet. Begin with: npm run people -- first-administrator",
  person: (name: string, email: string, active: boolean, grants: string) =>
    `${name} <${email}>${active ? "" : " (closed)"}: ${grants || "no grants"}`,
  closed: (name: string, email: string) =>
    `The account of ${name} (${email}) is closed and signed out everywhere. What they have written stays.`,
  keyRotated: "A new key is now in use. Nobody is signed out.",
};
