import { Inflate } from "fflate";
import { crc32 } from "./crc32.js";
import { LARGEST_PART, Refused } from "./refusal.js";
import { packedBytes, type ZipEntry } from "./zip-directory.js";

/** So little goes in at a time that what comes out before the limit is looked at again stays small: 1 : 1032 at worst. */
const SLICE = 8 * 1024;

const STORED = 0;
const DEFLATED = 8;

/**
 * The bytes of one part. The limit holds for what really comes out, whatever size the file claims.
 * @throws Refused `expands-too-much` or `damaged`
 */
export function inflatePart(bytes: Uint8Array, entry: ZipEntry, limit = LARGEST_PART): Uint8Array {
  const part = entry.name;
  const tooMuch = () => new Refused({ code: "expands-too-much", part, limit });
  if (entry.size > limit) throw tooMuch();
  const packed = packedBytes(bytes, entry);
  if (entry.encrypted) throw new Refused({ code: "password-protected" });
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new Refused({ code: "damaged", part });
  const inflated = entry.method === STORED ? packed : inflate(packed, limit, tooMuch, part);
  if (inflated.length > limit) throw tooMuch();
  if (crc32(inflated) !== entry.crc) throw new Refused({ code: "damaged", part });
  return inflated;
}

function inflate(packed: Uint8Array, limit: number, tooMuch: () => Refused, part: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  let total = 0;
  const stream = new Inflate((piece) => {
    total += piece.length;
    if (total > limit) throw tooMuch();
    if (piece.length > 0) pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE) {
      stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    }
  } catch (cause) {
    throw cause instanceof Refused ? cause : new Refused({ code: "damaged", part }, { cause });
  }
  const whole = new Uint8Array(total);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
