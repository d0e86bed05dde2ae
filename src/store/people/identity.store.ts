import type { IdentityReader } from "../../usecases/identity-ports.js";
import type { Prisma } from "../client/client.js";
import { listAccounts, readAccount, readAccountByEmail, readPasswordHash } from "./account.store.js";
import { readLink } from "./link.store.js";
import { readRefreshToken, readSession } from "./session.store.js";
import { listSignInSources } from "./sign-in-source.store.js";
import { listSigningKeys } from "./signing-key.store.js";

export function identityReader(tx: Prisma.TransactionClient): IdentityReader {
  return {
    account: (id) => readAccount(tx, id),
    accountByEmail: (email) => readAccountByEmail(tx, email),
    accounts: () => listAccounts(tx),
    passwordHash: (id) => readPasswordHash(tx, id),
    session: (id) => readSession(tx, id),
    refreshToken: (hash) => readRefreshToken(tx, hash),
    link: (hash) => readLink(tx, hash),
    signingKeys: () => listSigningKeys(tx),
    signInSources: (subject) => listSignInSources(tx, subject),
  };
}
