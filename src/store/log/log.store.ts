import { type LogHead, LogRecord } from "../../domain/log/log-record.js";
import type { StoredRecord } from "../../domain/log/stored-log.js";
import type { LogQuery } from "../../usecases/ports.js";
import type { Prisma } from "../client/client.js";

export async function listLogRecords(
  tx: Prisma.TransactionClient,
  { item, fiscalYear, after, limit }: LogQuery,
): Promise<LogRecord[]> {
  const rows = await tx.logRecord.findMany({
    where: {
      sequence: { gt: after },
      ...(fiscalYear === undefined ? {} : { fiscalYear }),
      ...(item === undefined ? {} : { AND: { fiscalYear: item.fiscalYear, itemNumber: item.number } }),
    },
    orderBy: { sequence: "asc" },
    take: limit,
  });
  return rows.map(({ content, hash }) => LogRecord.parse({ ...JSON.parse(content), hash }));
}

export function listLogRows(
  tx: Prisma.TransactionClient,
  after: number | null,
  limit: number,
): Promise<StoredRecord[]> {
  return tx.logRecord.findMany({
    where: after === null ? {} : { sequence: { gt: after } },
    orderBy: { sequence: "asc" },
    take: limit,
  });
}

export function readLogEnd(tx: Prisma.TransactionClient): Promise<LogHead | null> {
  return tx.logHead.findUnique({ where: { id: 1 }, select: { sequence: true, hash: true } });
}
