import type { SigningKey } from "../../usecases/identity-ports.js";
import type { Prisma } from "../client/client.js";
import { instantFromRow, instantToRow } from "../database/instants.js";

export async function listSigningKeys(tx: Prisma.TransactionClient): Promise<SigningKey[]> {
  const rows = await tx.signingKey.findMany({ orderBy: [{ createdAt: "desc" }, { id: "desc" }] });
  return rows.map((row) => ({
    ...row,
    createdAt: instantFromRow(row.createdAt),
    retiredAt: instantFromRow(row.retiredAt),
  }));
}

export async function writeSigningKey(tx: Prisma.TransactionClient, { id, ...key }: SigningKey): Promise<void> {
  const columns = {
    secret: key.secret,
    createdAt: instantToRow(key.createdAt),
    retiredAt: instantToRow(key.retiredAt),
  };
  await tx.signingKey.upsert({ where: { id }, create: { id, ...columns }, update: columns });
}
