import { z } from "zod";
import { Checkpoint } from "../agreements/calendar.js";
import { FiscalYear } from "../ids.js";

/** Which of an item's texts a mark stands in. */
export const MarkedText = z.discriminatedUnion("text", [
  z.strictObject({ text: z.literal("description") }),
  z.strictObject({ text: z.literal("contributors-note") }),
  z.strictObject({ text: z.literal("economy") }),
  z.strictObject({ text: z.literal("milestone"), checkpoint: Checkpoint }),
  z.strictObject({ text: z.literal("status"), checkpoint: Checkpoint }),
  z.strictObject({ text: z.literal("latest-status"), fiscalYear: FiscalYear, checkpoint: Checkpoint }),
]);
export type MarkedText = z.infer<typeof MarkedText>;

const span = {
  in: MarkedText,
  /** UTF-16 offsets into the text, `end` excluded. */
  start: z.int().min(0),
  end: z.int().min(1),
};

/** Where a link of an old document leads, as written there: it is kept, and only followed where that is safe. */
const Address = z
  .string()
  .max(2000)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  .regex(/^[^\u0000-\u001f\u007f\ud800-\udfff]*$/u);

/** Lists, underlining and links of an imported text, kept beside the plain text so that it stays plain. */
export const TextMark = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("underline"), ...span }),
  z.strictObject({ kind: z.literal("link"), ...span, href: Address }),
  /** The paragraph is an entry of a bulleted list. */
  z.strictObject({ kind: z.literal("bullet"), ...span }),
]);
export type TextMark = z.infer<typeof TextMark>;
