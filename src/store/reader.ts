import type { Reader } from "../usecases/ports.js";
import { listAgreements, readAgreement } from "./agreements/agreement.store.js";
import type { Prisma } from "./client/client.js";
import { listLogRecords, listLogRows, readLogEnd } from "./log/log.store.js";
import { sha256 } from "./log/sha256.js";
import { identityReader } from "./people/identity.store.js";
import { listEditions, listStoredEditions, readEditionBytes } from "./rounds/edition.store.js";
import { listStoredRounds, readFrozenRound } from "./rounds/frozen-round.store.js";
import { listRounds } from "./rounds/round-list.store.js";
import { readRoundWork } from "./rounds/round-work.store.js";
import { listWaitingUploads, readUpload } from "./uploads/upload.store.js";

/** Everything that can be asked, within one transaction. */
export function readerOn(tx: Prisma.TransactionClient): Reader {
  return {
    ...identityReader(tx),
    agreement: (fiscalYear) => readAgreement(tx, fiscalYear),
    agreements: () => listAgreements(tx),
    rounds: () => listRounds(tx),
    roundWork: (fiscalYear, round) => readRoundWork(tx, fiscalYear, round),
    frozenRound: (fiscalYear, round) => readFrozenRound(tx, { fiscalYear, round }),
    editions: (fiscalYear) => listEditions(tx, fiscalYear),
    editionBytes: (fiscalYear, round, number) => readEditionBytes(tx, fiscalYear, round, number),
    logRecords: (query) => listLogRecords(tx, query),
    logRows: (after, limit) => listLogRows(tx, after, limit),
    storedEditions: () => listStoredEditions(tx),
    storedRounds: () => listStoredRounds(tx),
    logEnd: () => readLogEnd(tx),
    upload: (id) => readUpload(tx, id),
    waitingUploads: (account) => listWaitingUploads(tx, account),
    hashOf: sha256,
  };
}
