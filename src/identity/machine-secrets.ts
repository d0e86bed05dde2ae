import { createHash, randomBytes, randomUUID } from "node:crypto";
import { hash, parseOptions, verify } from "@node-rs/argon2";
import type { Secrets } from "../usecases/identity-ports.js";

/** What a hash costs to make, and so to guess. */
export interface HashingCost {
  /** KiB of memory. */
  readonly memoryCost: number;
  readonly timeCost: number;
  readonly parallelism: number;
}

/** OWASP's parameters for argon2id: 19 MiB, two passes, one lane. */
const COST: HashingCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** `Algorithm.Argon2id` and `Version.V0x13`: a const enum of a declaration file has no value here. */
const ARGON2ID = { algorithm: 2, version: 1, outputLen: 32 } as const;

/**
 * Passwords by argon2id, secrets from the machine's own randomness.
 * @param cost tests may make it cheap; whatever runs leaves it out
 */
export function machineSecrets(cost: HashingCost = COST): Secrets {
  const options = { ...cost, ...ARGON2ID };
  const nobodys = hashOfNothing(cost);
  return {
    hashPassword: (password) => hash(spelled(password), options),
    async verifyPassword(known, password) {
      const right = await verify(known ?? nobodys, spelled(password));
      return right && known !== null;
    },
    isDated(known) {
      const parameters = parseOptions(known);
      const names = Object.keys(options) as (keyof typeof options)[];
      return names.some((name) => parameters[name] !== options[name]);
    },
    drawSecret: () => randomBytes(32).toString("base64url"),
    hashSecret: (secret) => createHash("sha256").update(secret).digest("hex"),
    drawId: randomUUID,
  };
}

/** In the form of a hash, of no password anybody knows: verifying against it takes as long as against a real one. */
function hashOfNothing({ memoryCost, timeCost, parallelism }: HashingCost): string {
  const salt = "A".repeat(22);
  const digest = "A".repeat(43);
  return `$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$${salt}$${digest}`;
}

/** One keyboard sends “å” as one sign, another as a letter and its ring. */
function spelled(password: string): string {
  return password.normalize("NFKC");
}
