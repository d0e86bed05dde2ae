import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { z } from "zod";
import type { Answer } from "./whole-answer.js";

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const Kept = z.strictObject({
  status: z.int(),
  headers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  body: z.base64(),
});

/**
 * An answer as it is kept: encrypted with a key that only the client's own can be turned into, since tokens and links are
 * told in answers, and of a key no more is kept than its hash.
 */
export function sealAnswer({ body, ...rest }: Answer, clientsKey: string): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, derivedKey(clientsKey), nonce);
  const plain = JSON.stringify({ ...rest, body: body.toString("base64") });
  const sealed = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** @throws when it was sealed with another key, or has been changed since */
export function openAnswer(kept: Uint8Array, clientsKey: string): Answer {
  const bytes = Buffer.from(kept);
  const decipher = createDecipheriv(CIPHER, derivedKey(clientsKey), bytes.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const plain = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  const { body, ...rest } = Kept.parse(JSON.parse(plain.toString("utf8")));
  return { ...rest, body: Buffer.from(body, "base64") };
}

function derivedKey(clientsKey: string): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", clientsKey, "milepael", "kept answer", 32));
}
