import { describe, expect, it } from "vitest";
import { machineSecrets } from "../../src/identity/machine-secrets.js";
import { cheapSecrets } from "../builders/people.js";

describe("passwords", () => {
  it("are kept as argon2id with OWASP's parameters", async () => {
    const hash = await machineSecrets().hashPassword("syv grønne cykler");
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  });

  it("are told apart, and no two hashes of one are alike", async () => {
    const secrets = cheapSecrets();
    const [first, second] = [await secrets.hashPassword("den rigtige"), await secrets.hashPassword("den rigtige")];
    expect(first).not.toBe(second);
    expect(await secrets.verifyPassword(first, "den rigtige")).toBe(true);
    expect(await secrets.verifyPassword(first, "den forkerte")).toBe(false);
  });

  it("are the same from whatever keyboard", async () => {
    const secrets = cheapSecrets();
    const hash = await secrets.hashPassword("på gensyn".normalize("NFC"));
    expect(await secrets.verifyPassword(hash, "på gensyn".normalize("NFD"))).toBe(true);
  });

  it("nobody's is never right, and is verified with today's parameters", async () => {
    const secrets = machineSecrets();
    for (const guess of ["", "A", "password"]) expect(await secrets.verifyPassword(null, guess)).toBe(false);
  });

  it("hashed with other parameters are verified, and known to be dated", async () => {
    const hash = await cheapSecrets().hashPassword("den rigtige");
    const secrets = machineSecrets({ memoryCost: 16, timeCost: 1, parallelism: 1 });
    expect(await secrets.verifyPassword(hash, "den rigtige")).toBe(true);
    expect(secrets.isDated(hash)).toBe(true);
    expect(secrets.isDated(await secrets.hashPassword("den rigtige"))).toBe(false);
  });
});

describe("secrets", () => {
  it("hold 256 bits, drawn anew each time, and are kept as SHA-256", () => {
    const { drawSecret, hashSecret } = machineSecrets();
    const drawn = Array.from({ length: 100 }, drawSecret);
    expect(new Set(drawn).size).toBe(100);
    for (const secret of drawn) expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(hashSecret("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});
