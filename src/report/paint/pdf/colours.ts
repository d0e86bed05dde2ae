import type { Ink } from "../../layout/typography.js";

/** Red, green, blue as PDF writes them. Every text colour has at least 4.5:1 against white and the shade. */
export const INK: Record<Ink, string> = {
  text: rgb("1f2328"),
  muted: rgb("57606a"),
  accent: rgb("12466b"),
  link: rgb("0b5394"),
  line: rgb("b4bec8"),
  shade: rgb("e9eff4"),
};

export const SMILEY_COLOURS = {
  happy: { line: rgb("1b6b36"), face: rgb("e0f2e4") },
  neutral: { line: rgb("8a5a00"), face: rgb("fdf0cf") },
  sad: { line: rgb("a3231b"), face: rgb("fbe4e1") },
  unresolved: { line: rgb("57606a"), face: rgb("ffffff") },
};

function rgb(hex: string): string {
  return [0, 2, 4].map((at) => (Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(3)).join(" ");
}
