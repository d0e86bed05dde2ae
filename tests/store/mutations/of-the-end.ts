import fc from "fast-check";
import { BEFORE_THE_FIRST, type LogHead } from "../../../src/domain/log/log-record.js";
import type { LogFault } from "../../../src/domain/log/stored-log.js";
import { anyPlace, found, type Kind, type Mutation, type Written } from "./mutation.js";

/** Done to the end. */
export const OF_THE_END: Readonly<Record<string, Kind>> = {
  "cut off": (written) => anyPlace(written).map((kept) => ({ ...cutOff(kept), ...found("end-cut-off") })),
  "cut off and adjusted": (written) => anyPlace(written).map((kept) => cutOffAndAdjusted(kept, written)),
  lost: () => fc.constant({ what: "lost", statements: [["DELETE FROM log_head"]], ...found("end-wrong") }),
  "put back": ({ records }) => fc.nat(records.length - 1).map((sequence) => setEnd("sequence", sequence, "end-wrong")),
  "put on": ({ records }) =>
    fc.integer({ min: 1, max: 9 }).map((more) => setEnd("sequence", records.length + more, "end-cut-off")),
  "its hash": () => fc.nat(9).map((digit) => setEnd("hash", String(digit).repeat(64), "end-wrong")),
};

function setEnd(column: string, value: unknown, ...finds: LogFault["code"][]): Mutation {
  const statements = [[`UPDATE log_head SET ${column} = $1`, value]] as const;
  return { what: `${column} ${value}`, statements, ...found(...finds) };
}

function cutOff(kept: number): Pick<Mutation, "what" | "statements"> {
  return { what: `cut off after ${kept}`, statements: [["DELETE FROM log WHERE sequence > $1", kept]] };
}

function cutOffAndAdjusted(kept: number, { records, lastAnchor }: Written): Mutation {
  const end: LogHead = records[kept - 1] ?? BEFORE_THE_FIRST;
  const { what, statements } = cutOff(kept);
  const adjusted = ["UPDATE log_head SET sequence = $1, hash = $2", end.sequence, end.hash] as const;
  // the record of the last publishing comes right after the end that it prints
  const isTold = end.sequence <= lastAnchor;
  return {
    what,
    statements: [...statements, adjusted],
    finds: isTold ? ["edition-anchor-missing", "edition-unrecorded"] : ["printed-hash-missing"],
    needsPrintedHash: !isTold,
  };
}
