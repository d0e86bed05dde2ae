import type { EditionName, FrozenName } from "../../../src/domain/log/stored-log.js";
import type { ActionTexts, AuditTexts, FaultTexts } from "../da/audit.js";
import { sentenceCase } from "../sentence-case.js";
import { roundTexts } from "./rounds.js";

export const auditUsage = {
  audit:
    "Användning: npm run audit -- verify [--hash HASH] | list [--agreement ÅR [--item NR]] [--json] [--lang da|sv|en]",
};

const faultTexts: FaultTexts = {
  "record-changed": (f) => `Post ${f.sequence} har ändrats: den stämmer inte med sin hash.`,
  "records-missing": (f) => `${sentenceCase(posts(f))} saknas.`,
  "record-inserted": (f) => `Post ${f.sequence} har satts in där ingen post kan stå.`,
  "record-moved": (f) => `Post ${f.sequence} har flyttats: den skrevs som nr ${f.was}.`,
  "record-out-of-chain": (f) =>
    `Post ${f.sequence} skrevs inte efter den föregående: en av de två har satts in eller skrivits om.`,
  "record-misfiled": (f) =>
    `Post ${f.sequence} ligger under ett annat år, en annan punkt eller en annan användare än den handlar om.`,
  "end-cut-off": (f) => `Slutet har kapats: ${posts(f)} saknas.`,
  "end-wrong": (f) => `Loggen slutar med post ${f.sequence}, men det är inte det slut som databasen har noterat.`,
  "edition-anchor-missing": (f) =>
    `${edition(f.edition)} visar en hash för post ${f.sequence} som inte finns i loggen: posten eller något före den har skrivits om eller tagits bort.`,
  "edition-bytes-changed": (f) => `${edition(f.edition)} är inte längre den rapport som publicerades.`,
  "edition-content-changed": (f) => `${edition(f.edition)}: underlaget som rapporten gjordes av har ändrats.`,
  "edition-facts-changed": (f) => `${edition(f.edition)}: uppgifterna om hur den publicerades stämmer inte med loggen.`,
  "edition-unrecorded": (f) => `${edition(f.edition)} har aldrig publicerats enligt loggen.`,
  "edition-missing": (f) => `${edition(f.edition)} publicerades men finns inte längre.`,
  "frozen-changed": (f) => `${frozen(f.frozen)}: det som låstes fast har ändrats.`,
  "frozen-missing": (f) => `${frozen(f.frozen)}: det som låstes fast finns inte längre.`,
  "frozen-unrecorded": (f) => `${frozen(f.frozen)}: något är låst fast, men det står inte i loggen.`,
  "printed-hash-missing": (f) =>
    `Hashen ${f.hash} finns inte i loggen: loggen har skrivits om eller kapats efter att hashen trycktes.`,
};

function posts({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? `post ${from}` : `posterna ${from}–${to}`;
}

function frozen({ fiscalYear, round }: FrozenName): string {
  return `${sentenceCase(roundTexts.followUp[round])}, budget ${fiscalYear}`;
}

function edition({ fiscalYear, round, number }: EditionName): string {
  return `${sentenceCase(roundTexts.followUp[round])}, budget ${fiscalYear}, utgåva ${number}`;
}

const actionTexts: ActionTexts = {
  "edit-agreement": "ändrade överenskommelsen",
  "edit-item": "ändrade punkten",
  "draft-milestones": "skrev milstolpar",
  "draft-entry": "skrev på rapporteringen",
  "submit-entries": "lämnade in rapporteringen",
  "review-entries": "granskade rapporteringen",
  "assign-coordinator": "valde samordnare",
  "read-glyph": "avgjorde en smiley",
  "open-round": "öppnade omgången",
  "schedule-round": "fastställde tidsfrister och datum",
  "close-round": "stängde omgången",
  "reopen-round": "öppnade omgången igen",
  "publish-round": "publicerade rapporten",
  "correct-round": "rättade det publicerade",
  "manage-people": "hanterade användare och åtkomst",
  import: "importerade",
  "sign-in": "loggade in",
  "refresh-session": "försökte fortsätta en session",
  "follow-link": "använde en länk",
  "use-own-account": "ändrade sitt eget konto",
};

export const auditTexts: AuditTexts = {
  intact: (records, hash) =>
    records === 0
      ? "Loggen är tom."
      : `Loggen är obruten: ${records} ${records === 1 ? "post" : "poster"}. Den nyaste har hash ${hash}.`,
  broken: (faults) => `Loggen är inte som den skrevs. Antal fel: ${faults}.`,
  more: (faults) => `… och ${faults} till. Se alla med --json.`,
  aHash: "64 tecken (siffror och bokstäverna a till f), som de står i rapporten",
  anItem: "numret på en punkt, t.ex. 1.2",
  fault: faultTexts,
  action: actionTexts,
  operator: "ett kommando",
  stranger: "en okänd",
  field: {
    active: "öppen",
    coordinator: "samordnare",
    email: "e-postadress",
    grants: "behörigheter",
    language: "språk",
    link: "länk för att välja lösenord",
    name: "namn",
    password: "lösenord",
    sessions: "sessioner",
    signingKey: "signeringsnyckel",
  },
  value: {
    language: { da: "danska", sv: "svenska", en: "engelska" },
    link: { invitation: "inbjudan", reset: "nytt lösenord" },
    sessions: { ended: "avslutade" },
  },
  why: {
    "signed-out-everywhere": "utloggad överallt",
    "password-changed": "lösenordet ändrades",
    "account-closed": "kontot stängdes",
    "refresh-token-reused": "en förnyelsenyckel användes två gånger",
  },
  onBehalfOf: (centres) => `för ${centres}`,
  reason: (words) => `Motivering: ${words}`,
  nothing: "inget",
  change: (field, before, after) => `${field}: ${before} → ${after}`,
  noRecords: "Det finns inget i loggen.",
};
