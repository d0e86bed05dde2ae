import { z } from "zod";

/** glad, mellemfornøjet, sur. */
export const Smiley = z.enum(["happy", "neutral", "sad"]);
export type Smiley = z.infer<typeof Smiley>;
