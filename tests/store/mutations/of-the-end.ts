import fc from "fast-check";
import { BEFORE_THE_FIRST } from "../../../src/domain/log/log-record.js";
import type { LogFault } from "../../../src/domain/log/stored-log.js";
import { anyPlace, found, type Mutation, type Written } from "./mutation.js";

export function cutEnd(written: Written): fc.Arbitrary<Mutation> {
  const { records, lastAnchor } = written;
  return fc.tuple(anyPlace(written), fc.boolean()).map(([kept, isAdjusted]) => {
    const { sequence, hash } = records[kept - 1] ?? BEFORE_THE_FIRST;
    // the record of the last publishing comes right after the end that it prints
    const isTold = sequence <= lastAnchor;
    const adjusted: LogFault["code"][] = isTold
      ? ["edition-anchor-missing", "edition-unrecorded"]
      : ["printed-hash-missing"];
    return {
      what: `cut off after ${kept}${isAdjusted ? " and the end adjusted" : ""}`,
      statements: [
        ["DELETE FROM log WHERE sequence > $1", kept],
        ...(isAdjusted ? [["UPDATE log_head SET sequence = $1, hash = $2", sequence, hash] as const] : []),
      ],
      finds: isAdjusted ? adjusted : ["end-cut-off"],
      needsPrintedHash: isAdjusted && !isTold,
    };
  });
}

export function changedEnd({ records }: Written): fc.Arbitrary<Mutation> {
  return fc.constantFrom<Mutation>(
    { what: "the end lost", statements: [["DELETE FROM log_head"]], ...found("end-wrong") },
    {
      what: "the end put back",
      statements: [["UPDATE log_head SET sequence = $1", records.length - 1]],
      ...found("end-wrong"),
    },
    { what: "the end's hash", statements: [["UPDATE log_head SET hash = $1", "0".repeat(64)]], ...found("end-wrong") },
    { what: "the end put on", statements: [["UPDATE log_head SET sequence = sequence + 1"]], ...found("end-cut-off") },
  );
}
