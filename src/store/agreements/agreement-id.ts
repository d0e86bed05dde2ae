import type { Prisma } from "../client/client.js";

/** @throws when there is no agreement of that year */
export async function agreementId(tx: Prisma.TransactionClient, fiscalYear: number): Promise<string> {
  return (await tx.agreement.findUniqueOrThrow({ where: { fiscalYear }, select: { id: true } })).id;
}
