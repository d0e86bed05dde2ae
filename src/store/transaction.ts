import { agreementChanges } from "../domain/log/agreement-changes.js";
import { editionChange } from "../domain/log/edition-change.js";
import { frozenChanges } from "../domain/log/frozen-change.js";
import { roundChanges } from "../domain/log/round-changes.js";
import type { Transaction } from "../usecases/ports.js";
import { readAgreement } from "./agreements/agreement.store.js";
import { saveAgreement } from "./agreements/save-agreement.js";
import type { Prisma } from "./client/client.js";
import { holdName } from "./database/hold-name.js";
import { HeldYears } from "./held-years.js";
import { logEntries } from "./log/log-entries.js";
import { LogWriter } from "./log/log-writer.js";
import { identityWriter } from "./people/identity-writer.js";
import { readerOn } from "./reader.js";
import { readKeptAnswer, writeKeptAnswer } from "./requests/kept-answer.store.js";
import { writeEdition } from "./rounds/edition.store.js";
import { loggedSha256, readFrozenRound, writeFrozenRound } from "./rounds/frozen-round.store.js";
import { writeRoundWork } from "./rounds/round-work.store.js";
import { uploadWriter } from "./uploads/upload.store.js";

/** Runs one unit of work and then writes what it has to tell in the log. */
export async function runUnitOfWork<T>(
  tx: Prisma.TransactionClient,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const log = new LogWriter(tx);
  const result = await work(transactionOn(tx, log));
  await log.finish();
  return result;
}

function transactionOn(tx: Prisma.TransactionClient, log: LogWriter): Transaction {
  const years = new HeldYears(tx, log);
  return {
    ...readerOn(tx),
    ...identityWriter(tx, log),
    ...uploadWriter(tx, log),
    async agreement(fiscalYear) {
      await years.hold(fiscalYear);
      return readAgreement(tx, fiscalYear);
    },
    async save(before, after, act) {
      await saveAgreement(tx, before, after);
      log.add(logEntries(act, agreementChanges(before, after)));
    },
    async saveRoundWork(fiscalYear, before, after, act) {
      years.mustHold(fiscalYear);
      await writeRoundWork(tx, fiscalYear, before, after);
      log.add(logEntries(act, roundChanges(fiscalYear, before, after)));
    },
    frozenRound: (fiscalYear, round) => readFrozenRound(tx, { fiscalYear, round }, log.unwritten),
    async freeze(fiscalYear, round, frozen, act) {
      years.mustHold(fiscalYear);
      const name = { fiscalYear, round };
      const before = await loggedSha256(tx, name, log.unwritten);
      const after = await writeFrozenRound(tx, name, frozen);
      log.add(logEntries(act, frozenChanges(name, before, after)));
    },
    holdLog: () => log.hold(),
    async publish(edition, act) {
      years.mustHold(edition.fiscalYear);
      const { edition: published, contentSha256 } = await writeEdition(tx, edition, act);
      log.add(logEntries(act, [editionChange(published, contentSha256)]));
      return published;
    },
    async keptAnswer(scope, keyHash) {
      log.mayWaitForOthers();
      await holdName(tx, "request", scope, keyHash);
      return readKeptAnswer(tx, scope, keyHash);
    },
    keepAnswer: (answer) => writeKeptAnswer(tx, answer),
  };
}
