import { BEFORE_THE_FIRST, type LogHead } from "./log-record.js";
import type { LogEvidence, LogFault, StoredRecord } from "./stored-log.js";
import { EditionWitness } from "./verify-editions.js";
import { FrozenWitness } from "./verify-frozen.js";
import { readContent, recordFaults } from "./verify-record.js";

/**
 * Finds every record that was changed, dropped, inserted or moved, and the end cut off. Records written anew together with
 * all that follow them still fit each other: they are told by the ends that editions print, which are then not in the log.
 * @param pages the records in the order of their numbers
 * @param hashOf SHA-256, hexadecimal
 * @returns the last record that is here
 */
export async function* verifyLog(
  pages: AsyncIterable<readonly StoredRecord[]>,
  { editions, frozenRounds, end, printedHash }: LogEvidence,
  hashOf: (content: string) => string,
): AsyncGenerator<LogFault, LogHead> {
  const witness = new EditionWitness(editions);
  const frozenWitness = new FrozenWitness(frozenRounds);
  let last: LogHead = BEFORE_THE_FIRST;
  let isPrinted = printedHash === null || printedHash === last.hash;
  for await (const page of pages) {
    for (const record of page) {
      const said = readContent(record.content);
      yield* recordFaults(last, record, said, hashOf);
      witness.see(record, said);
      frozenWitness.see(said);
      last = { sequence: record.sequence, hash: record.hash };
      isPrinted ||= record.hash === printedHash;
    }
  }
  yield* endFaults(last, end);
  yield* witness.faults();
  yield* frozenWitness.faults();
  if (!isPrinted && printedHash !== null) yield { code: "printed-hash-missing", hash: printedHash };
  return last;
}

function* endFaults(last: LogHead, end: LogHead | null): Generator<LogFault> {
  if (end && end.sequence > last.sequence) {
    yield { code: "end-cut-off", from: last.sequence + 1, to: end.sequence };
  } else if (end?.sequence !== last.sequence || end.hash !== last.hash) {
    yield { code: "end-wrong", sequence: last.sequence };
  }
}
