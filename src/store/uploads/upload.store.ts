import type { AccountId } from "../../domain/people/account.js";
import type { Upload, WaitingUpload } from "../../domain/uploads/upload.js";
import type { Transaction as Port } from "../../usecases/ports.js";
import type { Prisma } from "../client/client.js";
import { instantFromRow, instantToRow } from "../database/instants.js";
import type { LogWriter } from "../log/log-writer.js";

type Transaction = Prisma.TransactionClient;

export async function readUpload(tx: Transaction, id: string): Promise<Upload | null> {
  const row = await tx.upload.findUnique({ where: { id } });
  if (!row) return null;
  const { bytes, importedYear, ...rest } = row;
  const facts = { ...rest, createdAt: instantFromRow(row.createdAt) };
  if (bytes !== null) return { ...facts, state: "waiting", bytes };
  // a CHECK sees to it that one of the two is there
  return { ...facts, state: "imported", fiscalYear: importedYear as number };
}

export async function listWaitingUploads(
  tx: Transaction,
  accountId: AccountId,
): Promise<Omit<WaitingUpload, "bytes">[]> {
  const rows = await tx.upload.findMany({
    where: { accountId, importedYear: null },
    select: { id: true, accountId: true, fileName: true, createdAt: true },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  return rows.map((row) => ({ ...row, createdAt: instantFromRow(row.createdAt), state: "waiting" }));
}

type UploadWriter = Pick<Port, "upload" | "saveUpload" | "forgetUpload" | "forgetUploads">;

export function uploadWriter(tx: Transaction, log: LogWriter): UploadWriter {
  return {
    async upload(id) {
      log.mayWaitForOthers();
      await tx.$queryRaw`SELECT id FROM uploads WHERE id = ${id}::uuid FOR UPDATE`;
      return readUpload(tx, id);
    },
    saveUpload: (upload) => writeUpload(tx, upload),
    forgetUpload: async (id) => void (await tx.upload.deleteMany({ where: { id } })),
    async forgetUploads(before) {
      // a row that somebody else is writing is not forgotten, and not waited for
      await tx.$executeRaw`DELETE FROM uploads WHERE id IN (
        SELECT id FROM uploads WHERE created_at < ${instantToRow(before)} FOR UPDATE SKIP LOCKED)`;
    },
  };
}

async function writeUpload(tx: Transaction, upload: Upload): Promise<void> {
  const { id, accountId, fileName } = upload;
  if (upload.state === "waiting") {
    const createdAt = instantToRow(upload.createdAt);
    await tx.upload.create({ data: { id, accountId, fileName, createdAt, bytes: new Uint8Array(upload.bytes) } });
  } else {
    await tx.upload.update({ where: { id }, data: { bytes: null, importedYear: upload.fiscalYear } });
  }
}
