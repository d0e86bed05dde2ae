import {
  accountChanges,
  linkMade,
  passwordChange,
  sessionsEnded,
  signingKeyChange,
} from "../../domain/log/account-changes.js";
import type { IdentityTransaction } from "../../usecases/identity-ports.js";
import type { Prisma } from "../client/client.js";
import { holdName } from "../database/hold-name.js";
import { logEntries } from "../log/log-entries.js";
import type { LogWriter } from "../log/log-writer.js";
import { holdAccountRow, readAccount, writeAccount, writePasswordHash } from "./account.store.js";
import { deleteExpiredLinks, useUpLinksOf, writeLink } from "./link.store.js";
import { deleteExpiredSessions, revokeSessionsOf, writeRefreshToken, writeSession } from "./session.store.js";
import { deleteSignInSources, writeSignInSource } from "./sign-in-source.store.js";
import { writeSigningKey } from "./signing-key.store.js";

export function identityWriter(tx: Prisma.TransactionClient, log: LogWriter): IdentityTransaction {
  return {
    async holdPeople() {
      log.mayWaitForOthers();
      await holdName(tx, "people");
    },
    async holdSignIn(subject) {
      log.mayWaitForOthers();
      await holdName(tx, "sign-in", subject);
    },
    async holdAccount(id) {
      log.mayWaitForOthers();
      await holdAccountRow(tx, id);
      return readAccount(tx, id);
    },
    async saveAccount(before, after, act) {
      await writeAccount(tx, before, after);
      log.add(logEntries(act, accountChanges(before, after)));
    },
    async savePasswordHash(account, hash, act) {
      await writePasswordHash(tx, account, hash);
      log.add(logEntries(act, [passwordChange(account)]));
    },
    saveSession: (session) => writeSession(tx, session),
    saveRefreshToken: (token) => writeRefreshToken(tx, token),
    async saveLink(link, act) {
      await writeLink(tx, link);
      log.add(logEntries(act, [linkMade(link.accountId, link.purpose)]));
    },
    useUpLinks: (account, at) => useUpLinksOf(tx, account, at),
    async revokeSessions(account, act, which) {
      const ended = await revokeSessionsOf(tx, account, act.at, which);
      if (ended > 0) log.add(logEntries(act, [sessionsEnded(account)]));
    },
    async saveSigningKey(key, rotation) {
      await writeSigningKey(tx, key);
      if (rotation) log.add(logEntries(rotation.act, [signingKeyChange(rotation.replaces, key.id)]));
    },
    saveSignInSource: (source) => writeSignInSource(tx, source),
    forgetSignInSources: (before) => deleteSignInSources(tx, before),
    async forgetExpired(before) {
      await deleteExpiredSessions(tx, before);
      await deleteExpiredLinks(tx, before);
    },
  };
}
