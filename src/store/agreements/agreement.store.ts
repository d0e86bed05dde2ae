import type { Agreement } from "../../domain/agreements/agreement.js";
import type { AgreementStore, AgreementSummary, AgreementTransaction } from "../../usecases/ports.js";
import type { Prisma, PrismaClient } from "../client/client.js";
import type { WorkQueue } from "../database/work-queue.js";
import { agreementFromRows } from "./agreement-from-rows.js";
import { WHOLE_AGREEMENT } from "./agreement-rows.js";
import { saveAgreement } from "./save-agreement.js";

/** The space of advisory locks that fiscal years have to themselves. */
const YEARS = 20_261_121;

/** How long a unit of work may wait for its turn and then take: a whole agreement of thousands of items fits. */
const PATIENCE = { maxWait: 30_000, timeout: 300_000 } as const;

/** @param queue units of work and reads go through it one by one; null where the server orders them itself */
export function agreementStore(prisma: PrismaClient, queue: WorkQueue | null): AgreementStore {
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => (queue ? queue.run(work) : work());
  return {
    agreement: (fiscalYear) => inTurn(() => prisma.$transaction((tx) => readAgreement(tx, fiscalYear), SNAPSHOT)),
    agreements: () => inTurn(() => listAgreements(prisma)),
    transaction: (work) => inTurn(() => prisma.$transaction((tx) => work(unitOfWork(tx)), PATIENCE)),
  };
}

/** An agreement is read in several statements: all must see the same moment. */
const SNAPSHOT = { ...PATIENCE, isolationLevel: "RepeatableRead" } as const;

function unitOfWork(tx: Prisma.TransactionClient): AgreementTransaction {
  return {
    async agreement(fiscalYear) {
      // the year is held, not the row: an agreement that two bring in at once has none yet
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${YEARS}::int, ${fiscalYear}::int)`;
      return readAgreement(tx, fiscalYear);
    },
    save: (before, after) => saveAgreement(tx, before, after),
  };
}

async function readAgreement(tx: Prisma.TransactionClient, fiscalYear: number): Promise<Agreement | null> {
  const row = await tx.agreement.findUnique({ where: { fiscalYear }, include: WHOLE_AGREEMENT });
  return row ? agreementFromRows(row) : null;
}

async function listAgreements(prisma: PrismaClient): Promise<AgreementSummary[]> {
  const rows = await prisma.agreement.findMany({
    orderBy: { fiscalYear: "desc" },
    select: { fiscalYear: true, title: true, _count: { select: { items: true } } },
  });
  return rows.map(({ fiscalYear, title, _count }) => ({ fiscalYear, title, items: _count.items }));
}
