import type { AgreementRounds } from "../../usecases/ports.js";
import { followUpFromRow } from "../agreements/agreement-from-rows.js";
import { WHOLE_AGREEMENT } from "../agreements/agreement-rows.js";
import type { Prisma } from "../client/client.js";

export async function listRounds(tx: Prisma.TransactionClient): Promise<AgreementRounds[]> {
  const rows = await tx.agreement.findMany({
    orderBy: { fiscalYear: "desc" },
    select: {
      fiscalYear: true,
      title: true,
      _count: { select: { items: true } },
      followUps: WHOLE_AGREEMENT.followUps,
      rounds: { where: { round: "implementation" }, select: { state: true } },
    },
  });
  return rows.map(({ _count, followUps, rounds, ...agreement }) => ({
    ...agreement,
    items: _count.items,
    implementation: rounds[0]?.state ?? "planned",
    followUps: followUps.map(followUpFromRow),
  }));
}
