import type { EditionName, FrozenName } from "../../../src/domain/log/stored-log.js";
import type { ActionTexts, AuditTexts, FaultTexts } from "../da/audit.js";
import { sentenceCase } from "../sentence-case.js";
import { roundTexts } from "./rounds.js";

export const auditUsage = {
  audit:
    "Usage: npm run audit -- verify [--hash HASH] | list [--agreement YEAR [--item NUMBER]] [--json] [--lang da|sv|en]",
};

const faultTexts: FaultTexts = {
  "record-changed": (f) => `Record ${f.sequence} has been changed: it does not match its hash.`,
  "records-missing": (f) => `${sentenceCase(records(f))} missing.`,
  "record-inserted": (f) => `Record ${f.sequence} has been inserted where no record can stand.`,
  "record-moved": (f) => `Record ${f.sequence} has been moved: it was written as no. ${f.was}.`,
  "record-out-of-chain": (f) =>
    `Record ${f.sequence} was not written after the one before it: one of the two has been inserted or rewritten.`,
  "record-misfiled": (f) =>
    `Record ${f.sequence} is filed under a year, item or account other than the one it is about.`,
  "end-cut-off": (f) => `The end has been cut off: ${records(f)} missing.`,
  "end-wrong": (f) => `The log ends with record ${f.sequence}, which is not the end that the database has noted.`,
  "edition-anchor-missing": (f) =>
    `${edition(f.edition)} shows a hash for record ${f.sequence} that is not in the log: the record or something before it has been rewritten or removed.`,
  "edition-bytes-changed": (f) => `${edition(f.edition)} is no longer the report that was published.`,
  "edition-content-changed": (f) => `${edition(f.edition)}: what the report was made from has been changed.`,
  "edition-facts-changed": (f) => `${edition(f.edition)}: what is said of its publication does not match the log.`,
  "edition-unrecorded": (f) => `${edition(f.edition)} was never published, according to the log.`,
  "edition-missing": (f) => `${edition(f.edition)} was published but no longer exists.`,
  "frozen-changed": (f) => `${frozen(f.frozen)}: what was frozen has been changed.`,
  "frozen-missing": (f) => `${frozen(f.frozen)}: what was frozen no longer exists.`,
  "frozen-unrecorded": (f) => `${frozen(f.frozen)}: something is frozen, but the log does not tell of it.`,
  "printed-hash-missing": (f) =>
    `The hash ${f.hash} is not in the log: the log has been rewritten or cut off since the hash was printed.`,
};

function records({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? `record ${from} is` : `records ${from}–${to} are`;
}

function frozen({ fiscalYear, round }: FrozenName): string {
  return `${sentenceCase(roundTexts.followUp[round])}, budget ${fiscalYear}`;
}

function edition({ fiscalYear, round, number }: EditionName): string {
  return `${sentenceCase(roundTexts.followUp[round])}, budget ${fiscalYear}, edition ${number}`;
}

const actionTexts: ActionTexts = {
  "edit-agreement": "edited the agreement",
  "edit-item": "edited the item",
  "draft-milestones": "wrote milestones",
  "draft-entry": "wrote an entry",
  "submit-entries": "submitted entries",
  "review-entries": "reviewed entries",
  "assign-coordinator": "chose a coordinator",
  "read-glyph": "resolved a smiley",
  "open-round": "opened the round",
  "schedule-round": "set deadlines and dates",
  "close-round": "closed the round",
  "reopen-round": "reopened the round",
  "publish-round": "published the report",
  "correct-round": "corrected what was published",
  "manage-people": "managed accounts and access",
  import: "imported",
  "sign-in": "signed in",
  "refresh-session": "tried to continue a session",
  "follow-link": "used a link",
  "use-own-account": "changed their own account",
};

export const auditTexts: AuditTexts = {
  intact: (records, hash) =>
    records === 0
      ? "The log is empty."
      : `The log is unbroken: ${records} ${records === 1 ? "record" : "records"}. The newest has the hash ${hash}.`,
  broken: (faults) => `The log is not as it was written. Faults: ${faults}.`,
  more: (faults) => `… and ${faults} more. See them all with --json.`,
  aHash: "64 characters (digits and the letters a to f), as they stand in the report",
  anItem: "the number of an item, such as 1.2",
  fault: faultTexts,
  action: actionTexts,
  operator: "a command",
  stranger: "somebody unknown",
  field: {
    active: "open",
    coordinator: "coordinator",
    email: "e-mail address",
    grants: "permissions",
    language: "language",
    link: "link for choosing a password",
    name: "name",
    password: "password",
    sessions: "sessions",
    signingKey: "signing key",
  },
  value: {
    language: { da: "Danish", sv: "Swedish", en: "English" },
    link: { invitation: "invitation", reset: "new password" },
    sessions: { ended: "ended" },
  },
  why: {
    "signed-out-everywhere": "signed out everywhere",
    "password-changed": "the password was changed",
    "account-closed": "the account was closed",
    "refresh-token-reused": "a refresh token was used twice",
  },
  onBehalfOf: (centres) => `on behalf of ${centres}`,
  reason: (words) => `Reason: ${words}`,
  nothing: "nothing",
  change: (field, before, after) => `${field}: ${before} → ${after}`,
  noRecords: "There is nothing in the log.",
};
