import type { SignInSource } from "../../domain/people/sign-in-throttle.js";
import type { Prisma } from "../client/client.js";
import { instantFromRow, instantToRow } from "../database/instants.js";

export async function listSignInSources(tx: Prisma.TransactionClient, subject: string): Promise<SignInSource[]> {
  const rows = await tx.signInSource.findMany({ where: { subject }, orderBy: { source: "asc" } });
  return rows.map((row) => ({
    ...row,
    lastFailureAt: instantFromRow(row.lastFailureAt),
    lastSuccessAt: instantFromRow(row.lastSuccessAt),
  }));
}

export async function writeSignInSource(
  tx: Prisma.TransactionClient,
  { subject, source, ...seen }: SignInSource,
): Promise<void> {
  const columns = {
    failures: seen.failures,
    lastFailureAt: instantToRow(seen.lastFailureAt),
    lastSuccessAt: instantToRow(seen.lastSuccessAt),
  };
  await tx.signInSource.upsert({
    where: { subject_source: { subject, source } },
    create: { subject, source, ...columns },
    update: columns,
  });
}

export async function deleteSignInSources(tx: Prisma.TransactionClient, before: string): Promise<void> {
  // a row that somebody else is writing is not forgotten, and not waited for
  await tx.$executeRaw`DELETE FROM sign_in_sources WHERE (subject, source) IN (
    SELECT subject, source FROM sign_in_sources
    WHERE GREATEST(last_failure_at, last_success_at) < ${instantToRow(before)} FOR UPDATE SKIP LOCKED)`;
}
