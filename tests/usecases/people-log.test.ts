import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Grant } from "../../src/domain/access/grant.js";
import { ItemNumber } from "../../src/domain/ids.js";
import { type Account, personOf } from "../../src/domain/people/account.js";
import type { OpenStore } from "../../src/store/open-store.js";
import type { UseCases } from "../../src/usecases/use-cases.js";
import { anAct } from "../builders/acts.js";
import { accepted, anAgreement } from "../builders/agreements.js";
import { openTestStore } from "../builders/database.js";
import { anItem } from "../builders/items.js";
import {
  aClock,
  aPerson,
  type Clock,
  cheapSecrets,
  keepPeople,
  keepPeopleWithPasswords,
  PASSWORD,
  useCasesFor,
} from "../builders/people.js";

let store: OpenStore;
let clock: Clock;
let asOperator: UseCases;
beforeAll(async () => {
  store = await openTestStore();
  const items = [anItem({ number: ITEM.number })];
  await store.transaction((transaction) => transaction.save(null, anAgreement({ items }), anAct()));
});
beforeEach(() => {
  clock = aClock();
  asOperator = useCasesFor(store, { now: clock.now });
});
afterAll(() => store.close());

const HOME = "192.0.2.1";
const ITEM = { fiscalYear: 2026, number: ItemNumber.parse("4.1") };
const administrator: Grant = { role: "administrator" };
const coordinator: Grant = { role: "editor", item: ITEM };

const anInvitation = (...grants: Grant[]) => {
  const { email, name, language } = aPerson();
  return { email, name, language, grants };
};
const NEW = "otte blå sejl på fjorden";
const follow = (secret: string) => asOperator.followLink({ secret, newPassword: NEW, address: HOME });

describe("what lets somebody into an account, or out of it, is told in the log", () => {
  const everything = () => store.read((reader) => reader.logRecords({ after: 0, limit: 1000 }));
  const toldOf = async ({ id }: Account) => (await everything()).filter(({ accountId }) => accountId === id);
  const newest = async (account: Account) =>
    (await toldOf(account)).slice(-1).map(({ at, actorName, changes, reason }) => ({ at, actorName, changes, reason }));
  const ended = [{ field: "sessions", before: null, after: "ended" }];
  const at = () => clock.now().toISOString();

  it.each([["reset"], ["invitation"]] as const)(
    "a link (%s), by whom it was made, and not its secret",
    async (purpose) => {
      const [ane, bo] = [aPerson(administrator), aPerson()];
      await keepPeople(store, ane);
      await (purpose === "reset" ? keepPeopleWithPasswords : keepPeople)(store, bo);
      const link = [{ field: "link", before: null, after: purpose }];
      const asAne = useCasesFor(store, { now: clock.now, actor: personOf(ane) });
      const { secret } = accepted(await asAne.issueResetLink(bo.id));
      expect(await newest(bo)).toEqual([{ at: at(), actorName: ane.name, changes: link, reason: null }]);
      accepted(await asOperator.issueResetLink(bo.id));
      expect(await newest(bo)).toEqual([{ at: at(), actorName: "operator", changes: link, reason: null }]);
      for (const told of [secret, cheapSecrets().hashSecret(secret)])
        expect(JSON.stringify(await everything())).not.toContain(told);
    },
  );

  it("an invitation, beside the account", async () => {
    const { account } = accepted(await asOperator.invitePerson(anInvitation()));
    const [made, link] = await toldOf(account);
    expect(made?.changes.map(({ field }) => field)).toContain("email");
    expect(link?.changes).toEqual([{ field: "link", before: null, after: "invitation" }]);
  });

  it("another signing key, and not its secret", async () => {
    const { signing } = await asOperator.signingKeys();
    accepted(await asOperator.rotateKeys());
    const after = (await asOperator.signingKeys()).signing;
    const records = await everything();
    expect(records.at(-1)).toMatchObject({
      actorName: "operator",
      accountId: null,
      changes: [{ field: "signingKey", before: signing.id, after: after.id }],
    });
    expect(JSON.stringify(records)).not.toContain(after.secret);
  });

  it("the end of sessions, with why; one that somebody signs out of needs no record", async () => {
    const account = aPerson();
    await keepPeopleWithPasswords(store, account);
    const signIn = async () =>
      accepted(await asOperator.signIn({ email: account.email, password: PASSWORD, address: HOME }));
    const before = await toldOf(account);
    const first = await signIn();
    accepted(await asOperator.refreshSession(first.refreshSecret));
    accepted(await asOperator.signOut(account.id, (await signIn()).session.id));
    expect(await toldOf(account)).toEqual(before);

    for (const _ of [1, 2]) {
      await asOperator.refreshSession(first.refreshSecret);
      expect(await toldOf(account)).toHaveLength(before.length + 1);
    }
    const reused = { at: at(), actorName: "stranger", changes: ended, reason: "refresh-token-reused" };
    expect(await newest(account)).toEqual([reused]);

    const everywhere = { everywhere: true };
    accepted(await asOperator.signOut(account.id, (await signIn()).session.id, everywhere));
    const byOwner = { at: at(), actorName: account.name, changes: ended, reason: "signed-out-everywhere" };
    expect(await newest(account)).toEqual([byOwner]);

    await signIn();
    accepted(await asOperator.changePerson(account.id, { active: false }));
    const closed = { at: at(), actorName: "operator", changes: ended, reason: "account-closed" };
    expect(await newest(account)).toEqual([closed]);
  });

  it("the end of the other sessions when a password changes", async () => {
    const account = aPerson();
    await keepPeopleWithPasswords(store, account);
    const signIn = async () =>
      accepted(await asOperator.signIn({ email: account.email, password: PASSWORD, address: HOME }));
    const [{ session }] = [await signIn(), await signIn()];
    const change = {
      accountId: account.id,
      sessionId: session.id,
      oldPassword: PASSWORD,
      newPassword: NEW,
      address: HOME,
    };
    accepted(await asOperator.changePassword(change));
    const byOwner = { at: at(), actorName: account.name, changes: ended, reason: "password-changed" };
    expect(await newest(account)).toEqual([byOwner]);
    accepted(await follow(accepted(await asOperator.issueResetLink(account.id)).secret));
    expect(await newest(account)).toEqual([byOwner]);
  });
});

it("an item's history tells who became its coordinator, whichever way, and not what else they may do", async () => {
  await asOperator.assignCoordinator(ITEM, null);
  const [one, other] = [aPerson({ role: "auditor" }), aPerson()];
  await keepPeople(store, one, other);
  const page = { after: (await store.read((reader) => reader.logEnd()))?.sequence ?? 0, limit: 100 };
  accepted(await asOperator.assignCoordinator(ITEM, one.id));
  accepted(await asOperator.assignCoordinator(ITEM, other.id));
  accepted(await asOperator.changePerson(other.id, { grants: [], name: "Et Nyt Navn" }));
  const invited = accepted(await asOperator.invitePerson(anInvitation(coordinator))).account;
  const history = accepted(await asOperator.itemHistory(ITEM, page));
  const coordinators = (accountId: string, before: string | null, after: string | null) => ({
    ...{ fiscalYear: 2026, item: "4.1", accountId, changes: [{ field: "coordinator", before, after }] },
  });
  expect(history.map(({ fiscalYear, item, accountId, changes }) => ({ fiscalYear, item, accountId, changes }))).toEqual(
    [
      coordinators(one.id, null, one.name),
      coordinators(one.id, one.name, null),
      coordinators(other.id, null, other.name),
      coordinators(other.id, other.name, null),
      coordinators(invited.id, null, invited.name),
    ],
  );
  await asOperator.assignCoordinator(ITEM, null);
});
