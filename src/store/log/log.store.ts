import { LogRecord } from "../../domain/log/log-record.js";
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
