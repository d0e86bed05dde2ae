import type { Agreement } from "../domain/agreements/agreement.js";
import { agreementsFromReport } from "../domain/followups/imported-history.js";
import { type ReadProblem, type ReadRefusal, readReport } from "./agreement-docx.import.js";
import { AGREEMENT_FORMAT } from "./json/agreement-document.schema.js";
import { type DocumentIssue, readAgreementDocument } from "./json/agreement-json.import.js";
import { type JsonBreak, jsonBreak } from "./json/json-break.js";
import { holdsTooMuch, MOST_ITEMS } from "./json/size-limits.js";

/** An agreement file of any kind we take: what it holds, what could not be placed, or why it is refused. */
export type OpenedDocument =
  | { readonly ok: true; readonly agreements: readonly Agreement[]; readonly problems: readonly ReadProblem[] }
  | { readonly ok: false; readonly refusal: ReadRefusal }
  | { readonly ok: false; readonly refusal: JsonBreak & { readonly code: "broken-json" } }
  | { readonly ok: false; readonly refusal: { readonly code: "unknown-format"; readonly format: string } }
  | { readonly ok: false; readonly refusal: { readonly code: "too-many-items"; readonly limit: number } }
  | { readonly ok: false; readonly refusal: NotAnAgreement };

/** JSON that breaks the published format: each breach, and the JSON it stands in. */
export interface NotAnAgreement {
  readonly code: "not-an-agreement";
  readonly issues: readonly DocumentIssue[];
  readonly json: unknown;
}

/** Tells JSON from Word by the content, not by the name. */
export async function openDocument(bytes: Uint8Array): Promise<OpenedDocument> {
  if (looksLikeJson(bytes)) return openJson(bytes);
  const read = await readReport(bytes);
  if (!read.ok) return read;
  return { ok: true, agreements: agreementsFromReport(read.report), problems: read.problems };
}

function looksLikeJson(bytes: Uint8Array): boolean {
  // RTF begins with a brace too
  return /^\ufeff?\s*(?:\[|\{(?!\\rtf))/.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}

function openJson(bytes: Uint8Array): OpenedDocument {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return { ok: false, refusal: { code: "broken-json", ...jsonBreak(new TextDecoder().decode(bytes)) } };
  }
  const format = formatOf(json);
  if (format !== null && format !== AGREEMENT_FORMAT) {
    return { ok: false, refusal: { code: "unknown-format", format: format.slice(0, 100) } };
  }
  if (holdsTooMuch(json)) return { ok: false, refusal: { code: "too-many-items", limit: MOST_ITEMS } };
  const read = readAgreementDocument(json);
  if (read.ok) return { ok: true, agreements: [read.agreement], problems: [] };
  return { ok: false, refusal: { code: "not-an-agreement", issues: read.issues, json } };
}

function formatOf(json: unknown): string | null {
  if (typeof json !== "object" || json === null || !("format" in json)) return null;
  return typeof json.format === "string" ? json.format : null;
}
