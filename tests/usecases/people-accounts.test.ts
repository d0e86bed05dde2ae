import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Grant } from "../../src/domain/access/grant.js";
import { ItemNumber } from "../../src/domain/ids.js";
import { personOf } from "../../src/domain/people/account.js";
import type { OpenStore } from "../../src/store/open-store.js";
import type { UseCases } from "../../src/usecases/use-cases.js";
import { anAct } from "../builders/acts.js";
import { accepted, anAgreement, refused } from "../builders/agreements.js";
import { openTestStore } from "../builders/database.js";
import { anItem } from "../builders/items.js";
import {
  aClock,
  aPerson,
  type Clock,
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
  const items = [anItem({ number: ItemNumber.parse("4.1") }), anItem({ number: ItemNumber.parse("4.2") })];
  await store.transaction((transaction) => transaction.save(null, anAgreement({ items }), anAct()));
});
beforeEach(() => {
  clock = aClock();
  asOperator = useCasesFor(store, { now: clock.now });
});
afterAll(() => store.close());

const HOME = "192.0.2.1";
const DAY = 86_400;
const ITEM = { fiscalYear: 2026, number: ItemNumber.parse("4.1") };
const administrator: Grant = { role: "administrator" };
const coordinator: Grant = { role: "editor", item: ITEM };

let invited = 0;
function anInvitation(...grants: Grant[]) {
  invited += 1;
  return { email: `ny${invited}@nordfjerd.dk`, name: "Bo Berg", language: "da" as const, grants };
}
const follow = (secret: string, newPassword = PASSWORD) =>
  asOperator.followLink({ secret, newPassword, address: HOME });

async function as(...grants: Grant[]): Promise<UseCases> {
  const [actor] = await keepPeople(store, aPerson(...grants));
  return useCasesFor(store, { now: clock.now, ...(actor && { actor }) });
}

describe("an invitation", () => {
  it("makes an account whose owner chooses the password, once, and is known where they did", async () => {
    const { account, secret, purpose } = accepted(await asOperator.invitePerson(anInvitation(administrator)));
    expect(purpose).toBe("invitation");
    expect(accepted(await follow(secret)).id).toBe(account.id);
    expect(refused(await follow(secret))).toEqual({ code: "link-unusable" });
    for (let guess = 0; guess < 25; guess += 1) {
      await asOperator.signIn({ email: account.email, password: "et gæt", address: `198.51.100.${guess}` });
    }
    const signedIn = await asOperator.signIn({ email: account.email, password: PASSWORD, address: HOME });
    expect(signedIn).toMatchObject({ ok: true });
  });

  it("is not used up by a password that is too weak", async () => {
    const { secret } = accepted(await asOperator.invitePerson(anInvitation()));
    expect(refused(await follow(secret, "kort"))).toMatchObject({ code: "password-too-weak", why: "length" });
    expect(refused(await follow(secret, "Bo Berg 2026"))).toMatchObject({ code: "password-too-weak" });
    accepted(await follow(secret));
  });

  it("followed by several at once sets one password", async () => {
    const { account, secret } = accepted(await asOperator.invitePerson(anInvitation()));
    const passwords = Array.from({ length: 6 }, (_, index) => `en sætning med nummer ${index}`);
    const outcomes = await Promise.all(passwords.map((password) => follow(secret, password)));
    const winners = passwords.filter((_, index) => outcomes[index]?.ok);
    expect(winners).toHaveLength(1);
    const password = winners[0] ?? "";
    expect(await asOperator.signIn({ email: account.email, password, address: HOME })).toMatchObject({ ok: true });
  });

  it("expires after a fortnight", async () => {
    const { secret } = accepted(await asOperator.invitePerson(anInvitation()));
    clock.pass(14 * DAY);
    expect(refused(await follow(secret))).toEqual({ code: "link-unusable" });
  });

  it("is refused where somebody has the address, even at the same moment", async () => {
    const invitation = anInvitation();
    const outcomes = await Promise.all([1, 2, 3].map(() => asOperator.invitePerson(invitation)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const refusals = outcomes.filter(({ ok }) => !ok).map(refused);
    expect(refusals).toEqual([1, 2].map(() => ({ code: "account-exists", email: invitation.email })));
  });

  it("grants nothing on an item that is not here", async () => {
    const elsewhere: Grant = { role: "editor", item: { ...ITEM, number: ItemNumber.parse("9.9") } };
    expect(refused(await asOperator.invitePerson(anInvitation(elsewhere)))).toMatchObject({ code: "item-unknown" });
  });
});

describe("a link to a new password", () => {
  it("replaces the links before it, works for a day, and ends the sessions", async () => {
    const account = aPerson();
    await keepPeopleWithPasswords(store, account);
    const credentials = { email: account.email, password: PASSWORD, address: HOME };
    const { session } = accepted(await asOperator.signIn(credentials));
    const [first, second] = [
      accepted(await asOperator.issueResetLink(account.id)),
      accepted(await asOperator.issueResetLink(account.id)),
    ];
    expect(second.purpose).toBe("reset");
    expect(refused(await follow(first.secret))).toEqual({ code: "link-unusable" });
    accepted(await follow(second.secret, "otte blå sejl på fjorden"));
    expect(refused(await asOperator.authenticate(account.id, session.id))).toEqual({ code: "signed-out" });
    expect(refused(await asOperator.signIn(credentials))).toEqual({ code: "sign-in-refused" });
    const third = accepted(await asOperator.issueResetLink(account.id));
    clock.pass(DAY);
    expect(refused(await follow(third.secret))).toEqual({ code: "link-unusable" });
  });

  it("is made by administrators for accounts that are open", async () => {
    const closed = { ...aPerson(), active: false };
    await keepPeople(store, closed);
    const asAdministrator = await as(administrator);
    expect(refused(await asAdministrator.issueResetLink(closed.id))).toEqual({
      code: "account-closed",
      email: closed.email,
    });
    const notAllowed = { code: "not-allowed", action: "manage-people" };
    expect(refused(await (await as({ role: "finance-office" })).issueResetLink(closed.id))).toEqual(notAllowed);
    expect(refused(await (await as({ role: "editor", centre: "Skole" })).issueResetLink(closed.id))).toEqual({
      code: "account-unknown",
      account: closed.id,
    });
  });
});

describe("the first administrator", () => {
  it("is named once, however many try at once", async () => {
    const empty = await openTestStore();
    const useCases = useCasesFor(empty);
    const names = ["Ane", "Bo", "Clara"].map((name) => ({
      name,
      email: `${name}@nordfjerd.dk`.toLowerCase(),
      language: "da" as const,
    }));
    const outcomes = await Promise.all(names.map((first) => useCases.nameFirstAdministrator(first)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter(({ ok }) => !ok).map(refused)).toEqual([1, 2].map(() => ({ code: "people-are-here" })));
    const [named] = accepted(await useCases.listPeople());
    expect(named?.grants).toEqual([administrator]);
    await empty.close();
  });
});

describe("changing people", () => {
  it("closing ends the sessions and links, and lets nobody in again", async () => {
    const account = aPerson();
    await keepPeopleWithPasswords(store, account);
    const credentials = { email: account.email, password: PASSWORD, address: HOME };
    const { session, refreshSecret } = accepted(await asOperator.signIn(credentials));
    const { secret } = accepted(await asOperator.issueResetLink(account.id));
    accepted(await asOperator.changePerson(account.id, { active: false }));
    accepted(await asOperator.changePerson(account.id, { active: true }));
    expect(refused(await asOperator.authenticate(account.id, session.id))).toEqual({ code: "signed-out" });
    expect(refused(await asOperator.refreshSession(refreshSecret))).toEqual({ code: "signed-out" });
    expect(refused(await follow(secret))).toEqual({ code: "link-unusable" });
    accepted(await asOperator.changePerson(account.id, { active: false }));
    expect(refused(await asOperator.signIn(credentials))).toEqual({ code: "sign-in-refused" });
  });

  it("a new address takes the links to the old one back", async () => {
    const { account, secret } = accepted(await asOperator.invitePerson(anInvitation()));
    accepted(await asOperator.changePerson(account.id, { email: `flyttet-${account.email}` }));
    expect(refused(await follow(secret))).toEqual({ code: "link-unusable" });
  });

  it("is refused when the account is not as it was seen, or the address is another's", async () => {
    const [one, other] = [aPerson(), aPerson()];
    await keepPeople(store, one, other);
    const change = { name: "Et Andet Navn" };
    expect(refused(await asOperator.changePerson(one.id, change, () => false))).toEqual({ code: "changed-meanwhile" });
    expect(refused(await asOperator.changePerson(one.id, { email: other.email }))).toMatchObject({
      code: "account-exists",
    });
    expect(accepted(await asOperator.changePerson(one.id, change, (seen) => seen.name === one.name))).toMatchObject(
      change,
    );
  });

  it("the last administrator stays one, even when the last two go at once", async () => {
    const two = await openTestStore();
    const [ane, bo] = [aPerson(administrator), aPerson(administrator)];
    await keepPeople(two, ane, bo);
    const each = [ane, bo].map((account) => useCasesFor(two, { actor: personOf(account) }));
    const outcomes = await Promise.all([
      each[0]?.changePerson(bo.id, { active: false }),
      each[1]?.changePerson(ane.id, { grants: [] }),
    ]);
    expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, rejection: { code: "last-administrator" } });
    await two.close();
  });

  it("is for administrators; who may read people is told so, the rest that there is nobody", async () => {
    const somebody = aPerson();
    await keepPeople(store, somebody);
    const asOffice = await as({ role: "finance-office" });
    const asEditor = await as(coordinator);
    const notAllowed = { code: "not-allowed", action: "manage-people" };
    expect(refused(await asOffice.changePerson(somebody.id, {}))).toEqual(notAllowed);
    expect(refused(await asOffice.invitePerson(anInvitation()))).toEqual(notAllowed);
    expect(refused(await asOffice.rotateKeys())).toEqual(notAllowed);
    expect(accepted(await asOffice.showPerson(somebody.id))).toEqual(somebody);
    expect(accepted(await asOffice.listPeople())).toContainEqual(somebody);
    const unknown = { code: "account-unknown", account: somebody.id };
    expect(refused(await asEditor.changePerson(somebody.id, {}))).toEqual(unknown);
    expect(refused(await asEditor.showPerson(somebody.id))).toEqual(unknown);
    expect(refused(await asEditor.listPeople())).toEqual({ code: "account-unknown", account: null });
    expect(refused(await asEditor.invitePerson(anInvitation()))).toEqual({ code: "account-unknown", account: null });
  });

  it("is told in the log, without passwords", async () => {
    const ane = aPerson(administrator);
    await keepPeople(store, ane);
    const asAne = useCasesFor(store, { now: clock.now, actor: personOf(ane) });
    const { account, secret } = accepted(await asAne.invitePerson(anInvitation()));
    accepted(await follow(secret));
    const records = await store.read((reader) => reader.logRecords({ after: 0, limit: 1000 }));
    const told = records.filter(({ accountId }) => accountId === account.id);
    expect(told.map(({ action, actorId }) => [action, actorId])).toEqual([
      ["manage-people", ane.id],
      ["manage-people", ane.id],
      ["follow-link", account.id],
    ]);
    expect(JSON.stringify(records)).not.toMatch(/argon2/);
  });
});

describe("the coordinator of an item", () => {
  const coordinators = async () =>
    accepted(await asOperator.listPeople()).filter(({ grants }) => grants.some((grant) => "item" in grant));

  it("is one at a time: the item moves, and can be nobody's", async () => {
    await asOperator.assignCoordinator(ITEM, null);
    const [one, other] = [aPerson({ role: "auditor" }), aPerson()];
    await keepPeople(store, one, other);
    accepted(await asOperator.assignCoordinator(ITEM, one.id));
    expect(accepted(await asOperator.assignCoordinator(ITEM, other.id))?.grants).toEqual([coordinator]);
    expect((await coordinators()).map(({ id }) => id)).toEqual([other.id]);
    expect(accepted(await asOperator.showPerson(one.id)).grants).toEqual([{ role: "auditor" }]);
    const seenNobody = (seen: unknown) => seen === null;
    expect(refused(await asOperator.assignCoordinator(ITEM, one.id, seenNobody))).toEqual({
      code: "changed-meanwhile",
    });
    expect(accepted(await asOperator.assignCoordinator(ITEM, null))).toBeNull();
    expect(await coordinators()).toEqual([]);
  });

  it("is one, whoever is assigned at once", async () => {
    const people = [aPerson(), aPerson(), aPerson(), aPerson()];
    await keepPeople(store, ...people);
    const outcomes = await Promise.all(people.map(({ id }) => asOperator.assignCoordinator(ITEM, id)));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(await coordinators()).toHaveLength(1);
  });

  it("is not lost when the account is changed at the same moment", async () => {
    for (const account of [aPerson(), aPerson(), aPerson(), aPerson()]) {
      await keepPeople(store, account);
      await Promise.all([
        asOperator.assignCoordinator(ITEM, account.id),
        asOperator.changePerson(account.id, { name: "Et Nyt Navn" }),
      ]);
      const after = { name: "Et Nyt Navn", grants: [coordinator] };
      expect(accepted(await asOperator.showPerson(account.id))).toMatchObject(after);
    }
  });

  it("is not taken from somebody by a grant", async () => {
    const holder = aPerson();
    await keepPeople(store, holder);
    accepted(await asOperator.assignCoordinator(ITEM, holder.id));
    const taken = { code: "coordinator-taken", fiscalYear: 2026, item: "4.1", by: holder.name };
    expect(refused(await asOperator.invitePerson(anInvitation(coordinator)))).toEqual(taken);
  });

  it("is chosen by the item's own centre, not by another's", async () => {
    const account = aPerson();
    await keepPeople(store, account);
    const [centre = ""] = anItem().responsibleCentres;
    const asOwn = await as({ role: "centre-lead", centre });
    const asOther = await as({ role: "centre-lead", centre: "Et helt andet center" });
    const asAuditor = await as({ role: "auditor" });
    accepted(await asOwn.assignCoordinator(ITEM, account.id));
    expect(refused(await asOther.assignCoordinator(ITEM, account.id))).toMatchObject({ code: "item-unknown" });
    expect(refused(await asAuditor.assignCoordinator(ITEM, null))).toMatchObject({ code: "not-allowed" });
  });

  it("has an account that is open", async () => {
    const closed = { ...aPerson(), active: false };
    await keepPeople(store, closed);
    expect(refused(await asOperator.assignCoordinator(ITEM, closed.id))).toMatchObject({ code: "account-closed" });
    const nobody = aPerson().id;
    expect(refused(await asOperator.assignCoordinator(ITEM, nobody))).toEqual({
      code: "account-unknown",
      account: nobody,
    });
  });
});

describe("the keys that tokens are signed with", () => {
  it("the first is made when it is asked for, and is one however many ask", async () => {
    const empty = await openTestStore();
    const useCases = useCasesFor(empty, { now: clock.now });
    const asked = await Promise.all([1, 2, 3, 4].map(() => useCases.signingKeys()));
    expect(new Set(asked.map(({ signing }) => signing.id)).size).toBe(1);
    const [old] = asked;
    clock.pass(DAY);
    accepted(await useCases.rotateKeys());
    const rotated = await useCases.signingKeys();
    expect(rotated.signing.id).not.toBe(old?.signing.id);
    expect(rotated.verifying.map(({ id }) => id)).toEqual([rotated.signing.id, old?.signing.id]);
    clock.pass(DAY);
    expect((await useCases.signingKeys()).verifying).toEqual([rotated.signing]);
    await empty.close();
  });

  it("rotated end no session", async () => {
    const account = aPerson();
    await keepPeopleWithPasswords(store, account);
    const { session, refreshSecret } = accepted(
      await asOperator.signIn({ email: account.email, password: PASSWORD, address: HOME }),
    );
    accepted(await asOperator.rotateKeys());
    expect(await asOperator.authenticate(account.id, session.id)).toMatchObject({ ok: true });
    expect(await asOperator.refreshSession(refreshSecret)).toMatchObject({ ok: true });
  });
});
