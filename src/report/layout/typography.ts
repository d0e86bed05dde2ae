import type { Face } from "./text-measure.js";

/** What a colour is for; the painter knows which one it is. */
export type Ink = "text" | "muted" | "accent" | "link" | "line" | "shade";

export interface TypeStyle {
  readonly face: Face;
  /** Points. */
  readonly size: number;
  /** Points from baseline to baseline. */
  readonly leading: number;
  readonly ink: Ink;
}

export const TYPE = {
  title: { face: "semibold", size: 21, leading: 26, ink: "accent" },
  subtitle: { face: "regular", size: 13, leading: 18, ink: "text" },
  section: { face: "semibold", size: 18, leading: 23, ink: "accent" },
  chapter: { face: "semibold", size: 14, leading: 18, ink: "accent" },
  subTheme: { face: "regular", size: 12, leading: 16, ink: "accent" },
  item: { face: "semibold", size: 11.5, leading: 15, ink: "text" },
  guide: { face: "regular", size: 10.5, leading: 14.5, ink: "text" },
  body: { face: "regular", size: 9.5, leading: 12.6, ink: "text" },
  head: { face: "semibold", size: 9, leading: 12, ink: "accent" },
  label: { face: "semibold", size: 9.5, leading: 12.6, ink: "text" },
  small: { face: "regular", size: 8.5, leading: 11, ink: "text" },
  running: { face: "regular", size: 8.5, leading: 11, ink: "muted" },
} as const satisfies Record<string, TypeStyle>;

const CAP_HEIGHT = 0.66;

/** From the top of a line to its baseline, so that capitals stand in the middle of the line. */
export function baselineOf({ size, leading }: TypeStyle): number {
  return (leading + CAP_HEIGHT * size) / 2;
}
