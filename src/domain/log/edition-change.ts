import { z } from "zod";
import type { Edition } from "../followups/edition.js";
import { RoundName } from "../followups/round-work.js";
import type { Alteration } from "./log-record.js";

const FIELD = "edition";

/**
 * What the log keeps of a published report, by which its bytes can be held against it for ever.
 * @param contentSha256 of what it was made from
 */
export function editionChange(
  { fiscalYear, round, number, language, sha256, size, logHead }: Edition,
  contentSha256: string,
): Alteration {
  const after = { number, language, sha256, size, contentSha256, logHead: { ...logHead } };
  return { fiscalYear, round, item: null, accountId: null, changes: [{ field: FIELD, before: null, after }] };
}

const After = z.object({
  number: z.int(),
  language: z.string(),
  sha256: z.string(),
  size: z.int(),
  contentSha256: z.string(),
  logHead: z.object({ sequence: z.int(), hash: z.string() }),
});

const Published = z.object({
  at: z.string(),
  actorName: z.string(),
  reason: z.string().nullable(),
  fiscalYear: z.int(),
  round: RoundName,
  changes: z.tuple([z.object({ field: z.literal(FIELD), after: After })]),
});

/** A published report as its record tells of it. */
export type PublishedRecord = Omit<Edition, "language"> & { readonly language: string; readonly contentSha256: string };

/** @returns null for a record of anything else */
export function publishedBy(said: object): PublishedRecord | null {
  const { data } = Published.safeParse(said);
  if (!data) return null;
  const { at: publishedAt, actorName, reason, fiscalYear, round, changes } = data;
  return { fiscalYear, round, publishedAt, publishedBy: actorName, reason, ...changes[0].after };
}
