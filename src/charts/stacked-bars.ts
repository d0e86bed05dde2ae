import { scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import { STANDINGS, type Standing } from "../domain/overview/standing.js";
import { sumOf, type Totals } from "../domain/overview/totals.js";

/** One part of a bar, in per cent of the chart's width: it can be drawn at any size without being bent. */
export interface BarPart {
  readonly standing: Standing;
  readonly count: number;
  readonly start: number;
  readonly width: number;
  /** Whether a letter finds room in it on a small screen. */
  readonly holdsLetter: boolean;
}

const FULL_WIDTH = 100;
const LETTER_WIDTH = 6;

/** A bar per figure, all to the same scale: the longest fills the width. Parts of nothing are left out. */
export function stackedBars(figures: readonly Totals[]): BarPart[][] {
  const x = scaleLinear()
    .domain([0, Math.max(1, ...figures.map(sumOf))])
    .range([0, FULL_WIDTH]);
  const series = stack<Totals, Standing>().keys(STANDINGS)([...figures]);
  return figures.map((totals, index) =>
    series.flatMap((layer) => {
      const [from = 0, to = 0] = layer[index] ?? [];
      if (to <= from) return [];
      const width = x(to) - x(from);
      return [
        {
          standing: layer.key,
          count: totals[layer.key],
          start: rounded(x(from)),
          width: rounded(width),
          holdsLetter: width >= LETTER_WIDTH,
        },
      ];
    }),
  );
}

function rounded(percent: number): number {
  return Math.round(percent * 100) / 100;
}
