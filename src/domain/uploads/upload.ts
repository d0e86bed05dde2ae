import type { FiscalYear } from "../ids.js";
import type { AccountId } from "../people/account.js";
import { DAY, secondsAfter } from "../people/instant.js";

export interface UploadFacts {
  readonly id: string;
  /** Who sent it; nobody else is told of it. */
  readonly accountId: AccountId;
  readonly fileName: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}

/** A file that waits for its sender to have looked at what it would bring in. */
export interface WaitingUpload extends UploadFacts {
  readonly state: "waiting";
  readonly bytes: Uint8Array;
}

/** The file itself is forgotten once it has come in; what is left tells whoever sends the same form twice that it has. */
export interface ImportedUpload extends UploadFacts {
  readonly state: "imported";
  /** The agreement that it was about. */
  readonly fiscalYear: FiscalYear;
}

export type Upload = WaitingUpload | ImportedUpload;

/** Of one person's; when there are more the oldest are forgotten. */
export const MOST_WAITING = 5;

/** Uploads made before this instant are forgotten. */
export function uploadsKeptSince(now: string): string {
  return secondsAfter(now, -DAY);
}

const LONGEST_NAME = 200;

/** What a file is called, without the folders that some browsers send along and without what no page can print. */
export function uploadName(sent: string): string {
  const name = sent.split(/[/\\]/).at(-1) ?? "";
  const printable = name.replaceAll(/[\p{Cc}\p{Cs}]/gu, "").trim();
  return [...printable].slice(0, LONGEST_NAME).join("") || "–";
}
