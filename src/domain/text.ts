import { z } from "zod";

/** The longest text of a description, milestone or status, in UTF-16 units: far more than any report holds. */
const LONGEST_TEXT = 50_000;

/** What a person wrote: never empty, paragraphs parted by `\n`, without the control characters and half letters no paper can print. */
export const Text = z
  .string()
  .max(LONGEST_TEXT)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  .regex(/^[^\u0000-\u0008\u000b-\u001f\u007f\ud800-\udfff]*$/u)
  .refine((text) => text.trim() !== "", { params: { code: "empty" } });
export type Text = z.infer<typeof Text>;

/** A text on one line: titles, names of units and people. */
export const Line = z
  .string()
  .max(500)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  .regex(/^[^\u0000-\u001f\u007f\ud800-\udfff]*$/u)
  .refine((text) => text.trim() !== "", { params: { code: "empty" } });
export type Line = z.infer<typeof Line>;
