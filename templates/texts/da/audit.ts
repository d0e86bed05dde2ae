import type { Action } from "../../../src/domain/access/policy.js";
import type { EditionName, FrozenName, LogFault } from "../../../src/domain/log/stored-log.js";
import type { SessionsEndReason } from "../../../src/domain/people/session.js";
import { sentenceCase } from "../sentence-case.js";
import { roundTexts } from "./rounds.js";

export const auditUsage = {
  audit: "Brug: npm run audit -- verify [--hash HASH] | list [--agreement ÅR [--item NR]] [--json] [--lang da|sv|en]",
};

/** What is wrong with the log, a sentence each. */
export type FaultTexts = { readonly [C in LogFault["code"]]: (facts: Extract<LogFault, { code: C }>) => string };

const faultTexts: FaultTexts = {
  "record-changed": (f) => `Post ${f.sequence} er ændret: den passer ikke til sin hash.`,
  "records-missing": (f) => `${sentenceCase(posts(f))} mangler.`,
  "record-inserted": (f) => `Post ${f.sequence} er indsat et sted, hvor der ikke kan stå en post.`,
  "record-moved": (f) => `Post ${f.sequence} er flyttet: den blev skrevet som nr. ${f.was}.`,
  "record-out-of-chain": (f) =>
    `Post ${f.sequence} er ikke skrevet efter den foregående: en af de to er indsat eller skrevet om.`,
  "record-misfiled": (f) =>
    `Post ${f.sequence} ligger under et andet år, et andet punkt eller en anden bruger, end den handler om.`,
  "end-cut-off": (f) => `Slutningen er skåret af: ${posts(f)} mangler.`,
  "end-wrong": (f) => `Logbogen slutter med post ${f.sequence}, men det er ikke den slutning, databasen har noteret.`,
  "edition-anchor-missing": (f) =>
    `${edition(f.edition)} viser en hash for post ${f.sequence}, som ikke er i logbogen: posten eller noget før den er skrevet om eller fjernet.`,
  "edition-bytes-changed": (f) => `${edition(f.edition)} er ikke længere den rapport, der blev offentliggjort.`,
  "edition-content-changed": (f) => `${edition(f.edition)}: det, som rapporten blev lavet af, er ændret.`,
  "edition-facts-changed": (f) =>
    `${edition(f.edition)}: oplysningerne om, hvordan den blev offentliggjort, stemmer ikke med logbogen.`,
  "edition-unrecorded": (f) => `${edition(f.edition)} er ifølge logbogen aldrig blevet offentliggjort.`,
  "edition-missing": (f) => `${edition(f.edition)} blev offentliggjort, men findes ikke længere.`,
  "frozen-changed": (f) => `${frozen(f.frozen)}: det, der blev låst fast, er ændret.`,
  "frozen-missing": (f) => `${frozen(f.frozen)}: det, der blev låst fast, findes ikke længere.`,
  "frozen-unrecorded": (f) => `${frozen(f.frozen)}: noget er låst fast, men det står ikke i logbogen.`,
  "printed-hash-missing": (f) =>
    `Hashen ${f.hash} er ikke i logbogen: logbogen er skrevet om eller skåret af, efter at hashen blev trykt.`,
};

function posts({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? `post ${from}` : `posterne ${from}–${to}`;
}

function frozen({ fiscalYear, round }: FrozenName): string {
  return `${sentenceCase(roundTexts.followUp[round])}, budget ${fiscalYear}`;
}

function edition({ fiscalYear, round, number }: EditionName): string {
  return `${sentenceCase(roundTexts.followUp[round])}, budget ${fiscalYear}, udgave ${number}`;
}

/** Actions that change something; whatever is not here is only read. */
type Told = Exclude<Action, `list-${string}` | `read-${string}`> | "read-glyph";
export type ActionTexts = Readonly<
  Record<Told | "import" | "sign-in" | "refresh-session" | "follow-link" | "use-own-account", string>
>;

const actionTexts: ActionTexts = {
  "edit-agreement": "rettede aftalen",
  "edit-item": "rettede punktet",
  "draft-milestones": "skrev milepæle",
  "draft-entry": "skrev på indberetningen",
  "submit-entries": "indsendte indberetninger",
  "review-entries": "gennemgik indberetninger",
  "assign-coordinator": "valgte tovholder",
  "read-glyph": "afklarede en smiley",
  "open-round": "åbnede runden",
  "schedule-round": "satte frister og datoer",
  "close-round": "lukkede runden",
  "reopen-round": "genåbnede runden",
  "publish-round": "offentliggjorde rapporten",
  "correct-round": "rettede det offentliggjorte",
  "manage-people": "forvaltede brugere og adgang",
  import: "importerede",
  "sign-in": "loggede ind",
  "refresh-session": "forsøgte at fortsætte en session",
  "follow-link": "brugte et link",
  "use-own-account": "ændrede sin egen bruger",
};

/** What `npm run audit` says. */
export const auditTexts = {
  intact: (records: number, hash: string) =>
    records === 0
      ? "Logbogen er tom."
      : `Logbogen er ubrudt: ${records} ${records === 1 ? "post" : "poster"}. Den nyeste har hash ${hash}.`,
  broken: (faults: number) => `Logbogen er ikke, som den blev skrevet. Antal fejl: ${faults}.`,
  more: (faults: number) => `… og ${faults} til. Se dem alle med --json.`,
  aHash: "64 tegn (cifre og bogstaverne a til f), som de står i rapporten",
  anItem: "nummeret på et punkt, fx 1.2",
  fault: faultTexts,
  action: actionTexts,
  operator: "en kommando",
  stranger: "en ukendt",
  field: {
    active: "åben",
    coordinator: "tovholder",
    email: "e-mailadresse",
    grants: "rettigheder",
    language: "sprog",
    link: "link til at vælge adgangskode",
    name: "navn",
    password: "adgangskode",
    sessions: "sessioner",
    signingKey: "signeringsnøgle",
  },
  value: {
    language: { da: "dansk", sv: "svensk", en: "engelsk" },
    link: { invitation: "invitation", reset: "ny adgangskode" },
    sessions: { ended: "afsluttet" },
  },
  why: {
    "signed-out-everywhere": "logget ud overalt",
    "password-changed": "adgangskoden blev ændret",
    "account-closed": "brugeren blev lukket",
    "refresh-token-reused": "en fornyelsesnøgle blev brugt to gange",
  } satisfies Record<SessionsEndReason, string>,
  onBehalfOf: (centres: string) => `på vegne af ${centres}`,
  reason: (words: string) => `Begrundelse: ${words}`,
  nothing: "intet",
  change: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
  noRecords: "Der er intet i logbogen.",
};
export type AuditTexts = typeof auditTexts;
