import { FrozenRound } from "../../domain/followups/frozen-round.js";
import type { RoundName } from "../../domain/followups/round-work.js";
import { agreementId } from "../agreements/agreement-id.js";
import type { Prisma } from "../client/client.js";
import { roundToRow } from "./round-names.js";

export async function readFrozenRound(
  tx: Prisma.TransactionClient,
  fiscalYear: number,
  round: RoundName,
): Promise<FrozenRound | null> {
  const row = await tx.frozenRound.findFirst({ where: { agreement: { fiscalYear }, round: roundToRow(round) } });
  return row ? FrozenRound.parse(JSON.parse(row.content)) : null;
}

export async function writeFrozenRound(
  tx: Prisma.TransactionClient,
  fiscalYear: number,
  round: RoundName,
  frozen: FrozenRound | null,
): Promise<void> {
  const key = { agreementId: await agreementId(tx, fiscalYear), round: roundToRow(round) };
  if (frozen === null) {
    await tx.frozenRound.deleteMany({ where: key });
    return;
  }
  const content = JSON.stringify(frozen);
  await tx.frozenRound.upsert({ where: { agreementId_round: key }, create: { ...key, content }, update: { content } });
}
