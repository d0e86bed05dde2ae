import type { Standing } from "../../src/domain/overview/standing.js";

import type { Wording } from "../texts/said.js";
import { Worded } from "./said.js";

export interface BarChartProps {
  readonly heading: string;
  readonly bars: readonly {
    readonly key: string;
    readonly name: Wording;
    /** The same as the bar, in words. */
    readonly title: string;
    readonly parts: readonly {
      readonly standing: Standing;
      /** In per cent of the width. */
      readonly x: string;
      readonly width: string;
      readonly letterAt: string;
      readonly letter: string | null;
    }[];
  }[];
}

/** Bars that can be told apart without colour: each part has a pattern, its letter where there is room, and an edge. */
export function BarChart({ heading, bars }: BarChartProps) {
  return (
    <figure class="bar-chart">
      <figcaption class="sr-only">{heading}</figcaption>
      <ul class="nobullet-list no-max-width">
        {bars.map(({ key, name, title, parts }) => (
          <li key={key}>
            <span class="bar-name">
              <Worded>{name}</Worded>
            </span>
            <svg class="bar" width="100%" height="24" role="img">
              <title>{title}</title>
              {parts.map(({ standing, x, width, letterAt, letter }) => (
                <g key={standing}>
                  <rect
                    class={`part part-${standing}`}
                    x={x}
                    y="1"
                    width={width}
                    height="22"
                    fill={`url(#fill-${standing})`}
                  />
                  {letter === null ? null : (
                    <text x={letterAt} y="17" text-anchor="middle">
                      {letter}
                    </text>
                  )}
                </g>
              ))}
            </svg>
          </li>
        ))}
      </ul>
    </figure>
  );
}

export interface LegendProps {
  readonly heading: string;
  readonly entries: readonly { readonly standing: Standing; readonly letter: string; readonly name: string }[];
}

export function Legend({ heading, entries }: LegendProps) {
  return (
    <div class="legend">
      <h2 class="h5">{heading}</h2>
      <ul class="nobullet-list no-max-width">
        {entries.map(({ standing, letter, name }) => (
          <li key={standing}>
            <svg class="bar" width="28" height="24" aria-hidden="true" focusable="false">
              <rect
                class={`part part-${standing}`}
                x="1"
                y="1"
                width="26"
                height="22"
                fill={`url(#fill-${standing})`}
              />
              <text x="14" y="17" text-anchor="middle">
                {letter}
              </text>
            </svg>
            <span>{name}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the parts are filled with: once on a page that has bars. */
export function BarFills() {
  return (
    <svg class="bar-fills" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <Fill of="happy" lines="M0 0H8V8H0Z" />
        <Fill of="carried" lines="M0 0H8V4H0Z" />
        <Fill of="neutral" lines="M-2 2L2 -2M0 8L8 0M6 10L10 6" />
        <Fill of="sad" lines="M0 0L8 8M0 8L8 0" />
        <Fill of="unresolved" lines="M2 2H6V6H2Z" />
        <Fill of="awaited" lines="M0 8V7H1" />
        <Fill of="not-reported" lines="M0 0H8V8H0Z" />
        <Fill of="postponed" lines="M0 0H4V8H0Z" />
        <Fill of="unrated" lines="" />
        <Fill of="unknown" lines="M0 0V8M0 0H8" />
      </defs>
    </svg>
  );
}

function Fill({ of, lines }: { readonly of: Standing; readonly lines: string }) {
  return (
    <pattern id={`fill-${of}`} class={`fill fill-${of}`} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect class="ground" width="8" height="8" />
      <path d={lines} />
    </pattern>
  );
}
