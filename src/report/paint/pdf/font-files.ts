import { createRequire } from "node:module";
import type { Face } from "../../layout/text-measure.js";
import { type Options, type ParsedFont, Pdfkit } from "./pdfkit-internals.js";

const { resolve } = createRequire(import.meta.url);

const FILES: Record<Face, string> = {
  regular: resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
  semibold: resolve("@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf"),
};

const parsed = new Map<Face, ParsedFont>();

/** The font, parsed once in the life of the process. */
export function parsedFont(face: Face): ParsedFont {
  const known = parsed.get(face);
  if (known) return known;
  // pdfkit opens it, so that it is parsed by the very library that embeds it
  const font = new Pdfkit({ font: FILES[face], autoFirstPage: false } as Options)._font.font;
  parsed.set(face, font);
  return font;
}
