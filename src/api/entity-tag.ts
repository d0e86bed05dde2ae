import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

/** The version of something: the hash of what it says, whatever order its keys came in. */
export function versionOf(representation: unknown): string {
  const content =
    representation instanceof Uint8Array
      ? representation
      : JSON.stringify(representation, (_key, value) => inOrder(value));
  return createHash("sha256").update(content).digest("base64url");
}

/** A version as it travels in `ETag` and `If-Match`: a strong tag (RFC 9110, 8.8.3). */
export function asTag(version: string): string {
  return `"${version}"`;
}

function entityTag(representation: unknown): string {
  return asTag(versionOf(representation));
}

function inOrder(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether a list of tags, or `*`, names a tag. A weak one is the same for reading only. */
export function namesTag(list: string, tag: string, comparison: "strong" | "weak"): boolean {
  if (list.trim() === "*") return true;
  const named = list.match(/(?:W\/)?"[^"]*"/g) ?? [];
  return named.some((one) => one === tag || (comparison === "weak" && one === `W/${tag}`));
}

/** Answers with a representation and its tag; with 304 when the reader has it already. */
export function sendTagged(
  request: FastifyRequest,
  reply: FastifyReply,
  representation: unknown,
  tag = entityTag(representation),
): FastifyReply {
  reply.header("etag", tag);
  const known = request.headers["if-none-match"];
  const reads = request.method === "GET" || request.method === "HEAD";
  if (reads && known !== undefined && namesTag(known, tag, "weak")) return reply.code(304).send();
  return reply.send(representation);
}
