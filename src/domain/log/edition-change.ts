import { z } from "zod";
import type { Edition } from "../followups/edition.js";
import type { Alteration } from "./log-record.js";

/** What the log keeps of a published report, by which its bytes can be held against it for ever. */
export const PublishedEdition = z.object({
  number: z.int(),
  sha256: z.string(),
  logHead: z.object({ sequence: z.int(), hash: z.string() }),
});
export type PublishedEdition = z.infer<typeof PublishedEdition>;

export function editionChange({ fiscalYear, round, number, language, sha256, size, logHead }: Edition): Alteration {
  const after = { number, language, sha256, size, logHead: { ...logHead } };
  return { fiscalYear, round, item: null, accountId: null, changes: [{ field: "edition", before: null, after }] };
}
