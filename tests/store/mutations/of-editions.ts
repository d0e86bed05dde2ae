import fc from "fast-check";
import type { LogFault } from "../../../src/domain/log/stored-log.js";
import { found, type Kind } from "./mutation.js";

const OTHER_BYTES = `UPDATE editions SET bytes = bytes || 'x'::bytea, size = size + 1,
  sha256 = encode(sha256(bytes || 'x'::bytea), 'hex') WHERE number = $1`;
const COPY = `INSERT INTO editions SELECT agreement_id, round, 99, language, published_at, published_by_id, published_by,
  'x', content, bytes, size, sha256, log_sequence, log_hash FROM editions WHERE number = $1`;

/** Done to a published report, with its sums made to fit. */
export const OF_EDITIONS: Readonly<Record<string, Kind>> = {
  "its bytes": ofEdition(OTHER_BYTES, "edition-bytes-changed"),
  "what it was made from": ofEdition(update("content = replace(content, ' ', '')"), "edition-content-changed"),
  "the hash it prints": ofEdition(update("log_hash = repeat('1', 64)"), "edition-anchor-missing"),
  "the record it points at": ofEdition(update("log_sequence = log_sequence - 1"), "edition-anchor-missing"),
  "its reason": ofEdition(update("reason = 'Andet'"), "edition-facts-changed"),
  "its publisher": ofEdition(update("published_by = 'En anden'"), "edition-facts-changed"),
  "its language": ofEdition(update("language = 'sv'"), "edition-facts-changed"),
  "its time": ofEdition(update("published_at = now()"), "edition-facts-changed"),
  "its number": ofEdition(update("number = number + 10"), "edition-unrecorded"),
  removed: ofEdition("DELETE FROM editions WHERE number = $1", "edition-missing"),
  copied: ofEdition(COPY, "edition-unrecorded"),
};

function update(set: string): string {
  return `UPDATE editions SET ${set} WHERE number = $1`;
}

function ofEdition(statement: string, ...finds: LogFault["code"][]): Kind {
  return ({ editions }) =>
    fc.integer({ min: 1, max: editions }).map((number) => ({
      what: `edition ${number}`,
      statements: [[statement, number]],
      ...found(...finds),
    }));
}
