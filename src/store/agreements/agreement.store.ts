import type { Agreement } from "../../domain/agreements/agreement.js";
import type { AgreementSummary } from "../../usecases/ports.js";
import type { Prisma } from "../client/client.js";
import { agreementFromRows } from "./agreement-from-rows.js";
import { WHOLE_AGREEMENT } from "./agreement-rows.js";

export async function readAgreement(tx: Prisma.TransactionClient, fiscalYear: number): Promise<Agreement | null> {
  const row = await tx.agreement.findUnique({ where: { fiscalYear }, include: WHOLE_AGREEMENT });
  return row ? agreementFromRows(row) : null;
}

export async function listAgreements(tx: Prisma.TransactionClient): Promise<AgreementSummary[]> {
  const rows = await tx.agreement.findMany({
    orderBy: { fiscalYear: "desc" },
    select: { fiscalYear: true, title: true, _count: { select: { items: true } } },
  });
  return rows.map(({ fiscalYear, title, _count }) => ({ fiscalYear, title, items: _count.items }));
}
