import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stackedBars } from "../../src/charts/stacked-bars.js";
import { STANDINGS } from "../../src/domain/overview/standing.js";
import { sumOf, tally } from "../../src/domain/overview/totals.js";

const standings = fc.array(fc.constantFrom(...STANDINGS), { maxLength: 40 });

describe("bars of smileys", () => {
  it("say the figures they were made of, and nothing of nothing", () => {
    const [bar = [], none = []] = stackedBars([tally(["happy", "sad", "happy", "carried"]), tally([])]);
    expect(bar.map(({ standing, count, start, width }) => [standing, count, start, width])).toEqual([
      ["happy", 2, 0, 50],
      ["carried", 1, 50, 25],
      ["sad", 1, 75, 25],
    ]);
    expect(none).toEqual([]);
  });

  it("are as long as their figures, part beside part, to one scale", () => {
    fc.assert(
      fc.property(fc.array(standings, { minLength: 1, maxLength: 8 }), (groups) => {
        const figures = groups.map(tally);
        const longest = Math.max(1, ...figures.map(sumOf));
        for (const [index, parts] of stackedBars(figures).entries()) {
          let end = 0;
          for (const { start, width, count } of parts) {
            expect(start).toBeCloseTo(end, 1);
            expect(width).toBeCloseTo((100 * count) / longest, 1);
            end = start + width;
          }
          expect(end).toBeCloseTo((100 * sumOf(figures[index] ?? tally([]))) / longest, 0);
        }
      }),
    );
  });
});
