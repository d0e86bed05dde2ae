import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { Refused } from "./problem.js";

export const PageQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(50).meta({ description: "How many at most on one page." }),
  cursor: z
    .string()
    .max(200)
    .optional()
    .meta({ description: "Where the page begins: `nextCursor` of the page before." }),
};

export function pageOf<T extends z.ZodType>(entry: T) {
  return z.strictObject({
    items: z.array(entry),
    nextCursor: z.string().nullable().meta({ description: "Null on the last page." }),
  });
}

interface Asked {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** How a list is walked: a key names an entry, and where the list goes on after it. */
export interface Walk<T> {
  readonly keyOf: (entry: T, index: number) => string;
  /** The index of the first entry after `key`; null when the key never was of this list. */
  readonly after: (key: string) => number | null;
}

/** One page of a list, with the RFC 8288 links to the first and the next. */
export function page<T>(
  { url }: Pick<FastifyRequest, "url">,
  reply: FastifyReply,
  entries: readonly T[],
  { limit, cursor }: Asked,
  walk: Walk<T>,
): { items: T[]; nextCursor: string | null } {
  const start = cursor === undefined ? 0 : walk.after(Buffer.from(cursor, "base64url").toString());
  if (start === null) throw new Refused({ code: "cursor-unknown" });
  const items = entries.slice(start, start + limit);
  const last = items.at(-1);
  const more = start + limit < entries.length && last !== undefined;
  return linked(url, reply, items, more ? walk.keyOf(last, start + limit - 1) : null);
}

/**
 * One page of a list that is too long to be read whole, whose entries are numbered from 1.
 * @param read the entries after a number, so many at most
 */
export async function pageOfNumbered<T extends { readonly sequence: number }>(
  { url }: Pick<FastifyRequest, "url">,
  reply: FastifyReply,
  { limit, cursor }: Asked,
  read: (after: number, limit: number) => Promise<readonly T[]>,
): Promise<{ items: T[]; nextCursor: string | null }> {
  const key = cursor === undefined ? "0" : Buffer.from(cursor, "base64url").toString();
  // what the database can number
  if (!/^\d{1,9}$/.test(key)) throw new Refused({ code: "cursor-unknown" });
  // one more than is shown tells whether there is another page
  const entries = await read(Number(key), limit + 1);
  const items = entries.slice(0, limit);
  const last = items.at(-1);
  return linked(url, reply, items, entries.length > limit && last ? String(last.sequence) : null);
}

function linked<T>(url: string, reply: FastifyReply, items: T[], next: string | null) {
  const nextCursor = next === null ? null : Buffer.from(next).toString("base64url");
  const links = [link(url, null, "first"), ...(nextCursor === null ? [] : [link(url, nextCursor, "next")])];
  reply.header("link", links.join(", "));
  return { items, nextCursor };
}

/** A list without keys of its own is walked by place. */
export const BY_PLACE: Walk<unknown> = {
  keyOf: (_entry, index) => String(index),
  after: (key) => (/^\d{1,7}$/.test(key) ? Number(key) + 1 : null),
};

function link(url: string, cursor: string | null, relation: string): string {
  const target = new URL(url, "http://localhost");
  if (cursor === null) target.searchParams.delete("cursor");
  else target.searchParams.set("cursor", cursor);
  return `<${target.pathname}${target.search}>; rel="${relation}"`;
}
