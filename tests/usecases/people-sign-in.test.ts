import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Account } from "../../src/domain/people/account.js";
import { IDLE_SECONDS, SESSION_SECONDS } from "../../src/domain/people/session-lifetime.js";
import type { Rejection } from "../../src/domain/rejection.js";
import { machineSecrets } from "../../src/identity/machine-secrets.js";
import type { OpenStore } from "../../src/store/open-store.js";
import type { SignedIn } from "../../src/usecases/hand-out-token.js";
import type { Secrets } from "../../src/usecases/identity-ports.js";
import { anAct } from "../builders/acts.js";
import { accepted, refused } from "../builders/agreements.js";
import { openTestStore } from "../builders/database.js";
import {
  aClock,
  aPerson,
  cheapSecrets,
  keepPeople,
  keepPeopleWithPasswords,
  PASSWORD,
  useCasesFor,
} from "../builders/people.js";

let store: OpenStore;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const HOME = "192.0.2.1";
const REFUSED = { code: "sign-in-refused" };
const SIGNED_OUT = { code: "signed-out" };

/** Somebody who can sign in, with a clock and use cases of their own. */
async function somebody(facts: Partial<Account> = {}) {
  const account = { ...aPerson({ role: "finance-office" }), ...facts };
  await keepPeopleWithPasswords(store, account);
  const clock = aClock();
  const secrets = countingSecrets();
  const useCases = useCasesFor(store, { now: clock.now, secrets });
  const signIn = (password = PASSWORD, address = HOME, device?: string) =>
    useCases.signIn({ email: account.email, password, address, device });
  return { account, clock, secrets, useCases, signIn, signedIn: async () => accepted(await signIn()) };
}

/** Tells how many passwords were hashed. */
function countingSecrets(): Secrets & { verified: number; hashed: number } {
  const secrets = cheapSecrets();
  return {
    ...secrets,
    verified: 0,
    hashed: 0,
    verifyPassword(hash, password) {
      this.verified += 1;
      return secrets.verifyPassword(hash, password);
    },
    hashPassword(password) {
      this.hashed += 1;
      return secrets.hashPassword(password);
    },
  };
}

const times = <T>(count: number, work: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => work(i));

describe("signing in", () => {
  it("opens a session that authenticates with the grants of the moment", async () => {
    const { account, useCases, signedIn } = await somebody();
    const { session } = await signedIn();
    const { actor } = accepted(await useCases.authenticate(account.id, session.id));
    expect(actor).toEqual({ kind: "person", id: account.id, name: account.name, grants: account.grants });
    accepted(await useCases.changePerson(account.id, { grants: [{ role: "auditor" }], language: "sv" }));
    expect(accepted(await useCases.authenticate(account.id, session.id))).toMatchObject({
      actor: { grants: [{ role: "auditor" }] },
      account: { language: "sv" },
    });
  });

  it("takes the address in capitals, too", async () => {
    const { account, useCases } = await somebody();
    const email = ` ${account.email.toUpperCase()} `;
    expect(await useCases.signIn({ email, password: PASSWORD, address: HOME })).toMatchObject({ ok: true });
  });

  it("is refused alike, with the same work, for whoever cannot", async () => {
    const { account, secrets, useCases } = await somebody();
    const closed = { ...aPerson(), active: false };
    const invited = aPerson();
    await keepPeopleWithPasswords(store, closed);
    await keepPeople(store, invited);
    const emails = [account.email, "nobody@nordfjerd.dk", "no address", closed.email, invited.email];
    for (const email of emails) {
      const password = email === closed.email ? PASSWORD : "en helt forkert adgangskode";
      const before = secrets.verified;
      const answers: Rejection[] = [];
      for (const _ of times(8, String))
        answers.push(refused(await useCases.signIn({ email, password, address: HOME })));
      expect(answers).toEqual([
        ...times(5, () => REFUSED),
        ...[2, 4, 8].map((waitSeconds) => ({ code: "sign-in-throttled", waitSeconds })),
      ]);
      expect(secrets.verified - before).toBe(5);
    }
  });

  it("renews a password hash that was made with other parameters, once", async () => {
    const { account, secrets, useCases } = await somebody();
    const dated = await machineSecrets({ memoryCost: 16, timeCost: 1, parallelism: 1 }).hashPassword(PASSWORD);
    await store.transaction((transaction) => transaction.savePasswordHash(account.id, dated, anAct()));
    const signIn = () => useCases.signIn({ email: account.email, password: PASSWORD, address: HOME });
    accepted(await signIn());
    const renewed = await store.read((reader) => reader.passwordHash(account.id));
    expect(renewed).toContain("$m=8,t=1,p=1$");
    accepted(await signIn());
    expect(secrets.hashed).toBe(1);
  });

  it("is refused when the password is changed while it is tried", async () => {
    const { account, useCases, secrets } = await somebody();
    const verify = secrets.verifyPassword.bind(secrets);
    secrets.verifyPassword = async (hash, password) => {
      const right = await verify(hash, password);
      const other = await secrets.hashPassword("en ny og anden sætning");
      await store.transaction((transaction) => transaction.savePasswordHash(account.id, other, anAct()));
      return right;
    };
    expect(refused(await useCases.signIn({ email: account.email, password: PASSWORD, address: HOME }))).toEqual(
      REFUSED,
    );
  });
});

describe("guessing", () => {
  it("fifty at once from one place get five tries", async () => {
    const { secrets, signIn } = await somebody();
    const outcomes = await Promise.all(times(50, (index) => signIn(`forkert gæt ${index}`)));
    expect(secrets.verified).toBe(5);
    expect(outcomes.filter((outcome) => refused(outcome).code === "sign-in-throttled")).toHaveLength(45);
  });

  it("five hundred strangers get twenty tries together, and the rightful user signs in meanwhile", async () => {
    const { secrets, signIn } = await somebody();
    accepted(await signIn());
    const before = secrets.verified;
    const stranger = (index: number) =>
      signIn(`forkert gæt ${index}`, `198.51.${100 + Math.floor(index / 250)}.${index % 250}`);
    const [, rightful] = await Promise.all([
      Promise.all(times(250, stranger)),
      signIn(),
      Promise.all(times(249, (index) => stranger(index + 250))),
    ]);
    expect(rightful).toMatchObject({ ok: true });
    expect(secrets.verified - before).toBe(20 + 1);
    expect(refused(await signIn(PASSWORD, "203.0.113.9")).code).toBe("sign-in-throttled");
  });

  it("leaves neither the address nor where it came from, nor what a device is known by", async () => {
    const { account, secrets, signIn } = await somebody();
    const { device } = accepted(await signIn());
    const kept = await store.read((reader) => reader.signInSources(secrets.hashSecret(account.email)));
    expect(kept.length).toBeGreaterThan(1);
    expect(JSON.stringify(kept)).not.toMatch(/nordfjerd|192\.0\.2/);
    for (const secret of [device, secrets.hashSecret(device)]) expect(JSON.stringify(kept)).not.toContain(secret);
  });
});

describe("a device that somebody has signed in on", () => {
  const WRONG = "forkert gæt";

  it("lets them in while five hundred guesses come from the very same address", async () => {
    const { secrets, signIn } = await somebody();
    const { device } = accepted(await signIn());
    const before = secrets.verified;
    for (const _ of [1, 2]) {
      const [, rightful] = await Promise.all([
        Promise.all(times(250, () => signIn(WRONG))),
        signIn(PASSWORD, HOME, device),
      ]);
      expect(accepted(rightful).device).toBe(device);
    }
    expect(secrets.verified - before).toBe(5 + 2);
    expect(refused(await signIn()).code).toBe("sign-in-throttled");
    expect(await signIn(PASSWORD, "203.0.113.9", device)).toMatchObject({ ok: true });
  });

  it("lets them change their password then, too", async () => {
    const { account, signIn, useCases } = await somebody();
    const { device, session } = accepted(await signIn());
    await Promise.all(times(20, () => signIn(WRONG)));
    const facts = { accountId: account.id, sessionId: session.id, oldPassword: PASSWORD, address: HOME };
    const change = { ...facts, newPassword: "otte blå sejl på fjorden" };
    expect(refused(await useCases.changePassword(change)).code).toBe("sign-in-throttled");
    accepted(await useCases.changePassword({ ...change, device }));
  });

  it("stolen, gets five tries of its own, and they keep nobody else out", async () => {
    const { secrets, signIn } = await somebody();
    const { device } = accepted(await signIn());
    const before = secrets.verified;
    const stolen = await Promise.all(times(100, (index) => signIn(WRONG, `198.51.100.${index}`, device)));
    expect(secrets.verified - before).toBe(5);
    expect(stolen.filter((outcome) => refused(outcome).code === "sign-in-throttled")).toHaveLength(95);
    expect(await signIn()).toMatchObject({ ok: true });
  });

  it("is known to that account only; one that is made up, another's or forgotten counts for nothing", async () => {
    const [owner, other] = [await somebody(), await somebody()];
    const theirs = accepted(await other.signIn()).device;
    const { device: forgotten } = accepted(await owner.signIn());
    owner.clock.pass(121 * 86_400);
    const { device } = accepted(await owner.signIn(PASSWORD, HOME, forgotten));
    expect(device).not.toBe(forgotten);
    const before = owner.secrets.verified;
    for (const [index, shown] of [theirs, forgotten, "made up", "", theirs, "x", theirs].entries())
      expect(refused(await owner.signIn(WRONG, HOME, shown)).code).toBe(
        index < 5 ? "sign-in-refused" : "sign-in-throttled",
      );
    expect(owner.secrets.verified - before).toBe(5);
    expect(await owner.signIn(PASSWORD, HOME, device)).toMatchObject({ ok: true });
  });

  it("is never known by what somebody else has put there, and forgotten when it is not used", async () => {
    const { account, clock, secrets, signIn } = await somebody();
    const planted = "lagt der af en anden";
    expect(accepted(await signIn(PASSWORD, HOME, planted)).device).not.toBe(planted);
    const sources = () => store.read((reader) => reader.signInSources(secrets.hashSecret(account.email)));
    const { device } = accepted(await signIn());
    const kept = (await sources()).length;
    accepted(await signIn(PASSWORD, HOME, device));
    expect(await sources()).toHaveLength(kept);
    clock.pass(121 * 86_400);
    accepted(await signIn(PASSWORD, "203.0.113.9"));
    const left = (await sources()).filter(({ lastSuccessAt }) => lastSuccessAt !== null);
    expect(left).toHaveLength(2);
  });
});

describe("continuing a session", () => {
  it("hands out another secret each time, in the same session", async () => {
    const { useCases, signedIn } = await somebody();
    const first = await signedIn();
    const second = accepted(await useCases.refreshSession(first.refreshSecret));
    expect(second.session.id).toBe(first.session.id);
    expect(second.refreshSecret).not.toBe(first.refreshSecret);
    expect(await useCases.refreshSession(second.refreshSecret)).toMatchObject({ ok: true });
  });

  it("with a secret that was used ends it for whoever has the next one", async () => {
    const { account, useCases, signedIn } = await somebody();
    const first = await signedIn();
    const second = accepted(await useCases.refreshSession(first.refreshSecret));
    expect(refused(await useCases.refreshSession(first.refreshSecret))).toEqual(SIGNED_OUT);
    expect(refused(await useCases.refreshSession(second.refreshSecret))).toEqual(SIGNED_OUT);
    expect(refused(await useCases.authenticate(account.id, first.session.id))).toEqual(SIGNED_OUT);
  });

  it("twice at once with one secret: exactly one wins, and the session is over", async () => {
    const { account, useCases, signedIn } = await somebody();
    const other = await signedIn();
    for (const { refreshSecret, session } of [await signedIn(), await signedIn(), await signedIn()]) {
      const outcomes = await Promise.all(times(6, () => useCases.refreshSession(refreshSecret)));
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect(refused(await useCases.authenticate(account.id, session.id))).toEqual(SIGNED_OUT);
    }
    expect(await useCases.authenticate(account.id, other.session.id)).toMatchObject({ ok: true });
  });

  it("ends when it has been idle too long", async () => {
    const { clock, useCases, signedIn } = await somebody();
    const { refreshSecret } = await signedIn();
    clock.pass(IDLE_SECONDS);
    expect(refused(await useCases.refreshSession(refreshSecret))).toEqual(SIGNED_OUT);
  });

  it("ends after its time, however busy it was", async () => {
    const { account, clock, useCases, signedIn } = await somebody();
    const { session, ...first } = await signedIn();
    let refreshSecret = first.refreshSecret;
    const hours = SESSION_SECONDS / 3600;
    for (let hour = 10; hour < hours; hour += 10) {
      clock.pass(36_000);
      ({ refreshSecret } = accepted(await useCases.refreshSession(refreshSecret)));
    }
    clock.pass(36_000);
    expect(refused(await useCases.refreshSession(refreshSecret))).toEqual(SIGNED_OUT);
    expect(refused(await useCases.authenticate(account.id, session.id))).toEqual(SIGNED_OUT);
  });

  it("is not done with a secret that nobody was given", async () => {
    const { useCases } = await somebody();
    expect(refused(await useCases.refreshSession("grebet ud af luften"))).toEqual(SIGNED_OUT);
  });
});

describe("signing out", () => {
  const lives = async (useCases: ReturnType<typeof useCasesFor>, { account, session }: SignedIn) =>
    (await useCases.authenticate(account.id, session.id)).ok;

  it("ends this session, or all of them, and nobody else's", async () => {
    const [{ account, useCases, signedIn }, other] = [await somebody(), await somebody()];
    const [first, second, third] = [await signedIn(), await signedIn(), await signedIn()];
    const theirs = await other.signedIn();
    accepted(await useCases.signOut(account.id, first.session.id));
    accepted(await useCases.signOut(account.id, theirs.session.id));
    expect(await Promise.all([first, second, third, theirs].map((signed) => lives(useCases, signed)))).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(refused(await useCases.refreshSession(first.refreshSecret))).toEqual(SIGNED_OUT);
    accepted(await useCases.signOut(account.id, second.session.id, { everywhere: true }));
    expect([await lives(useCases, third), await lives(useCases, theirs)]).toEqual([false, true]);
  });

  it("a session speaks for its own account only", async () => {
    const [one, other] = [await somebody(), await somebody()];
    const { session } = await one.signedIn();
    expect(refused(await one.useCases.authenticate(other.account.id, session.id))).toEqual(SIGNED_OUT);
  });
});

describe("changing one's password", () => {
  const NEW = "otte blå sejl på fjorden";

  it("needs the old one, and ends the other sessions", async () => {
    const { account, useCases, signIn, signedIn } = await somebody();
    const [here, elsewhere] = [await signedIn(), await signedIn()];
    const change = { accountId: account.id, sessionId: here.session.id, newPassword: NEW, address: HOME };
    expect(refused(await useCases.changePassword({ ...change, oldPassword: "en forkert" }))).toEqual({
      code: "password-wrong",
    });
    expect(
      refused(await useCases.changePassword({ ...change, oldPassword: PASSWORD, newPassword: "kort" })),
    ).toMatchObject({ code: "password-too-weak" });
    accepted(await useCases.changePassword({ ...change, oldPassword: PASSWORD }));
    expect(await useCases.authenticate(account.id, here.session.id)).toMatchObject({ ok: true });
    expect(refused(await useCases.authenticate(account.id, elsewhere.session.id))).toEqual(SIGNED_OUT);
    expect(refused(await signIn(PASSWORD))).toEqual(REFUSED);
    expect(await signIn(NEW)).toMatchObject({ ok: true });
  });

  it("cannot be guessed at an open machine", async () => {
    const { account, secrets, useCases, signedIn } = await somebody();
    const { session } = await signedIn();
    const before = secrets.verified;
    const change = { accountId: account.id, sessionId: session.id, newPassword: NEW, address: HOME };
    await Promise.all(times(20, (index) => useCases.changePassword({ ...change, oldPassword: `gæt nummer ${index}` })));
    expect(secrets.verified - before).toBe(5);
  });
});
