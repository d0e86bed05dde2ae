import fc from "fast-check";
import type { LogFault } from "../../../src/domain/log/stored-log.js";
import { found, type Kind, type Mutation } from "./mutation.js";

const INSERTED_TEXT = `UPDATE frozen_rounds
  SET content = overlay(content placing $1 from 1 + floor($2::float8 * length(content))::int for 0)`;
const COPY = `INSERT INTO frozen_rounds SELECT agreement_id, $1::"RoundName", content FROM frozen_rounds`;
const MOVED = `UPDATE frozen_rounds SET round = $1::"RoundName"`;

/** Done to what a closed round held: here that is the first. */
export const OF_FROZEN_ROUNDS: Readonly<Record<string, Kind>> = {
  changed: () => {
    const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    return fc
      .tuple(fc.string({ minLength: 1, maxLength: 3 }), share)
      .map(([text, at]) => mutation(`“${text}” inserted at ${at}`, [INSERTED_TEXT, text, at], "frozen-changed"));
  },
  dropped: () => fc.constant(mutation("dropped", ["DELETE FROM frozen_rounds"], "frozen-missing")),
  "inserted for a round that has none": () =>
    anotherRound().map((round) => mutation(`for ${round}`, [COPY, round], "frozen-unrecorded")),
  "moved to another round": () =>
    anotherRound().map((round) => mutation(`to ${round}`, [MOVED, round], "frozen-missing")),
};

function anotherRound(): fc.Arbitrary<string> {
  return fc.constantFrom("implementation", "second", "third", "year-end");
}

function mutation(what: string, statement: readonly [string, ...unknown[]], finds: LogFault["code"]): Mutation {
  return { what, statements: [statement], ...found(finds) };
}
