import type { Account, AccountId } from "../../domain/people/account.js";
import type { Prisma } from "../client/client.js";
import { grantColumns, grantFromRow } from "./grant-rows.js";

type Transaction = Prisma.TransactionClient;

const WITH_GRANTS = { grants: { orderBy: { position: "asc" } } } as const satisfies Prisma.AccountInclude;
type AccountRow = Prisma.AccountGetPayload<{ include: typeof WITH_GRANTS }>;

/** The embedded database knows no Danish order. */
const BY_NAME = new Intl.Collator("da");

export async function readAccount(tx: Transaction, id: AccountId): Promise<Account | null> {
  const row = await tx.account.findUnique({ where: { id }, include: WITH_GRANTS });
  return row && accountFromRow(row);
}

export async function readAccountByEmail(tx: Transaction, email: string): Promise<Account | null> {
  const row = await tx.account.findUnique({ where: { email: email.toLowerCase() }, include: WITH_GRANTS });
  return row && accountFromRow(row);
}

export async function listAccounts(tx: Transaction): Promise<Account[]> {
  const rows = await tx.account.findMany({ include: WITH_GRANTS, orderBy: { email: "asc" } });
  return rows.map(accountFromRow).sort((a, b) => BY_NAME.compare(a.name, b.name));
}

export async function readPasswordHash(tx: Transaction, id: AccountId): Promise<string | null> {
  const row = await tx.account.findUnique({ where: { id }, select: { passwordHash: true } });
  return row?.passwordHash ?? null;
}

/** The row is held, so that nobody can change the account or give it a session or link meanwhile. */
export async function holdAccountRow(tx: Transaction, id: AccountId): Promise<void> {
  await tx.$queryRaw`SELECT id FROM accounts WHERE id = ${id}::uuid FOR UPDATE`;
}

export async function writeAccount(tx: Transaction, before: Account | null, after: Account): Promise<void> {
  const { id, email, name, language, active } = after;
  const columns = { email, name, language, active };
  if (before) await tx.account.update({ where: { id }, data: columns });
  else await tx.account.create({ data: { id, ...columns } });
  if (before?.grants === after.grants) return;
  await tx.grant.deleteMany({ where: { accountId: id } });
  const data = after.grants.map((grant, position) => ({ accountId: id, position, ...grantColumns(grant) }));
  await tx.grant.createMany({ data });
}

export async function writePasswordHash(tx: Transaction, id: AccountId, passwordHash: string): Promise<void> {
  await tx.account.update({ where: { id }, data: { passwordHash } });
}

function accountFromRow({ id, email, name, language, active, grants }: AccountRow): Account {
  return { id, email, name, language, active, grants: grants.map(grantFromRow) };
}
