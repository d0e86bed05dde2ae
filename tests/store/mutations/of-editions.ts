import fc from "fast-check";
import { found, type Mutation, type Written } from "./mutation.js";

const FACTS = ["reason = 'Andet'", "published_by = 'En anden'", "language = 'sv'", "published_at = now()"];

const OTHER_BYTES = `UPDATE editions SET bytes = bytes || 'x'::bytea, size = size + 1,
  sha256 = encode(sha256(bytes || 'x'::bytea), 'hex') WHERE number = $1`;
const COPY = `INSERT INTO editions SELECT agreement_id, round, 99, language, published_at, published_by_id, published_by,
  'x', content, bytes, size, sha256, log_sequence, log_hash FROM editions WHERE number = $1`;

/** With the sums made to fit. */
export function changedEdition({ editions }: Written): fc.Arbitrary<Mutation> {
  return fc.tuple(fc.integer({ min: 1, max: editions }), anyChange()).map(([number, { what, sql, finds }]) => ({
    what: `${what} of edition ${number}`,
    statements: [[sql, number]],
    ...found(...finds),
  }));
}

function anyChange() {
  return fc.oneof(
    fc.constantFrom<{ what: string; sql: string; finds: Mutation["finds"] }>(
      { what: "bytes", sql: OTHER_BYTES, finds: ["edition-bytes-changed"] },
      {
        what: "printed end",
        sql: "UPDATE editions SET log_hash = repeat('1', 64) WHERE number = $1",
        finds: ["edition-anchor-missing"],
      },
      { what: "removal", sql: "DELETE FROM editions WHERE number = $1", finds: ["edition-missing"] },
      { what: "copy", sql: COPY, finds: ["edition-unrecorded"] },
    ),
    fc.constantFrom(...FACTS).map((fact) => ({
      what: fact,
      sql: `UPDATE editions SET ${fact} WHERE number = $1`,
      finds: ["edition-facts-changed"] as Mutation["finds"],
    })),
  );
}
