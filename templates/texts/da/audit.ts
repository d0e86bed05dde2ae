import type { Action } from "../../../src/domain/access/policy.js";
import type { EditionName, LogFault } from "../../../src/domain/log/stored-log.js";
import { sentenceCase } from "../sentence-case.js";
import { roundTexts } from "./rounds.js";

export const auditUsage = {
  audit: "Brug: npm run audit -- verify [--hash HASH] | list [--agreement ÅR [--item NR]] [--json] [--lang da|sv|en]",
};

/** What is wrong with the log, a sentence each. */
export type FaultTexts = { readonly [C in LogFault["code"]]: (facts: Extract<LogFault, { code: C }>) => string };

const faultTexts: FaultTexts = {
  "record-changed": (f) => `Post ${f.sequence} er ændret: Den passer ikke til sin hash.`,
  "records-missing": (f) => `${sentenceCase(posts(f))} mangler.`,
  "record-inserted": (f) => `Post ${f.sequence} er sat ind, hvor ingen post kan stå.`,
  "record-moved": (f) => `Post ${f.sequence} er flyttet: Den blev skrevet som nr. ${f.was}.`,
  "record-out-of-chain": (f) =>
    `Post ${f.sequence} er ikke skrevet efter den foregående: En af de to er sat ind eller skrevet om.`,
  "record-misfiled": (f) =>
    `Post ${f.sequence} er lagt under et andet år, punkt eller en anden bruger, end den handler om.`,
  "end-cut-off": (f) => `Slutningen er skåret af: ${posts(f)} mangler.`,
  "end-wrong": (f) => `Loggen slutter med post ${f.sequence}, men det er ikke den slutning, databasen har noteret.`,
  "edition-anchor-missing": (f) =>
    `${edition(f.edition)} viser en hash for post ${f.sequence}, som ikke er i loggen: Posten eller noget før den er skrevet om eller fjernet.`,
  "edition-bytes-changed": (f) => `${edition(f.edition)} er ikke længere den rapport, der blev offentliggjort.`,
  "edition-facts-changed": (f) =>
    `${edition(f.edition)}: Oplysningerne om, hvordan den blev offentliggjort, er ikke dem, der står i loggen.`,
  "edition-unrecorded": (f) => `${edition(f.edition)} er ifølge loggen aldrig blevet offentliggjort.`,
  "edition-missing": (f) => `${edition(f.edition)} blev offentliggjort, men findes ikke længere.`,
  "printed-hash-missing": (f) =>
    `Hashen ${f.hash} er ikke i loggen: Loggen er skrevet om eller skåret af, efter at den blev trykt.`,
};

function posts({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? `post ${from}` : `posterne ${from}-${to}`;
}

function edition({ fiscalYear, round, number }: EditionName): string {
  return `${sentenceCase(roundTexts.followUp[round])}, budget ${fiscalYear}, ${number}. udgave`;
}

/** Actions that change something; whatever is not here is only read. */
type Told = Exclude<Action, `list-${string}` | `read-${string}`> | "read-glyph";
export type ActionTexts = Readonly<Record<Told | "import" | "sign-in" | "follow-link" | "use-own-account", string>>;

const actionTexts: ActionTexts = {
  "edit-agreement": "rettede aftalen",
  "edit-item": "rettede punktet",
  "draft-milestones": "skrev milepæle",
  "draft-entry": "skrev til opfølgningen",
  "submit-entries": "indsendte",
  "review-entries": "gennemgik",
  "assign-coordinator": "valgte tovholder",
  "read-glyph": "afklarede en smiley",
  "open-round": "åbnede runden",
  "schedule-round": "satte frister og datoer",
  "close-round": "lukkede runden",
  "reopen-round": "genåbnede runden",
  "publish-round": "offentliggjorde rapporten",
  "correct-round": "rettede det offentliggjorte",
  "manage-people": "rettede en bruger",
  import: "importerede",
  "sign-in": "loggede ind",
  "follow-link": "fulgte et link",
  "use-own-account": "rettede sin egen bruger",
};

/** What `npm run audit` says. */
export const auditTexts = {
  intact: (records: number, hash: string) =>
    records === 0
      ? "Loggen er tom."
      : `Loggen er ubrudt: ${records} ${records === 1 ? "post" : "poster"}. Den nyeste har hash ${hash}.`,
  broken: (faults: number) => `Loggen er ikke, som den blev skrevet. Antal fejl: ${faults}.`,
  more: (faults: number) => `… og ${faults} til. Se dem alle med --json.`,
  aHash: "64 cifre og bogstaver fra a til f, som de står i rapporten",
  anItem: "nummeret på et punkt, fx 1.2",
  fault: faultTexts,
  action: actionTexts,
  operator: "en kommando",
  onBehalfOf: (centres: string) => `på vegne af ${centres}`,
  reason: (words: string) => `Begrundelse: ${words}`,
  nothing: "intet",
  change: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
  noRecords: "Der er intet i loggen.",
};
export type AuditTexts = typeof auditTexts;
