import type { SubjectFigures } from "../../templates/pages/overview.js";
import type { BarChartProps, LegendProps } from "../../templates/partials/bar-chart.js";
import type { FigureTableProps } from "../../templates/partials/figure-table.js";
import type { Language } from "../../templates/texts/language.js";
import { said, type Wording } from "../../templates/texts/said.js";
import { textsIn } from "../../templates/texts/texts.js";
import { type BarPart, stackedBars } from "../charts/stacked-bars.js";
import { type Checkpoint, checkpointBefore } from "../domain/agreements/calendar.js";
import type { Grouping } from "../domain/overview/group-items.js";
import type { Figures, Overview } from "../domain/overview/overview-figures.js";
import { STANDINGS, type Standing } from "../domain/overview/standing.js";
import { changeSince, type Smileys, sumOf } from "../domain/overview/totals.js";
import type { RatingSubject } from "../domain/rejection.js";

export interface Shown {
  readonly overview: Overview;
  readonly checkpoint: Checkpoint;
  readonly by: Grouping;
  readonly fiscalYear: number;
}

const SUBJECTS = ["effort", "economy"] as const satisfies readonly RatingSubject[];
const HALF = 2;

export function presentFigures(shown: Shown, language: Language): SubjectFigures[] {
  return SUBJECTS.map((of) => {
    const { subjectBy } = textsIn(language).overviewTexts;
    const heading = subjectBy[of][shown.by];
    return {
      key: of === "effort" ? "indsatsen" : "oekonomien",
      heading,
      chart: chartOf(shown, of, heading, language),
      figures: figuresOf(shown, of, language),
      changes: changesOf(shown, of, language),
    };
  });
}

/** What the bars show: those standings alone that an item has. */
export function presentLegend({ overview }: Shown, language: Language): LegendProps {
  const { legend, letter, standing } = textsIn(language).overviewTexts;
  const used = STANDINGS.filter((one) => SUBJECTS.some((of) => overview.all[of].now[one] > 0));
  return { heading: legend, entries: used.map((one) => ({ standing: one, letter: letter[one], name: standing[one] })) };
}

function chartOf({ overview, by }: Shown, of: RatingSubject, heading: string, language: Language): BarChartProps {
  const { part, standing, letter } = textsIn(language).overviewTexts;
  const bars = stackedBars(overview.groups.map((group) => group[of].now));
  const wordPart = ({ standing: one, count }: BarPart) => part(standing[one], count);
  return {
    heading,
    bars: overview.groups.map(({ name }, index) => {
      const parts = bars[index] ?? [];
      const title = parts.map(wordPart).join("; ");
      return { key: name, name: nameOf(name, by), title, parts: parts.map((one) => drawn(one, letter)) };
    }),
  };
}

function drawn({ standing, start, width, holdsLetter }: BarPart, letter: Readonly<Record<Standing, string>>) {
  const percent = (value: number) => `${value}%`;
  return {
    standing,
    x: percent(start),
    width: percent(width),
    letterAt: percent(start + width / HALF),
    letter: holdsLetter ? letter[standing] : null,
  };
}

/** The same figures as the bars. */
function figuresOf({ overview, by }: Shown, of: RatingSubject, language: Language): FigureTableProps {
  const texts = textsIn(language).overviewTexts;
  const used = STANDINGS.filter((standing) => overview.all[of].now[standing] > 0);
  return {
    caption: texts.figures(texts.subject[of]),
    corner: texts.by[by],
    columns: [...used.map((standing) => texts.standing[standing]), texts.inAll],
    rows: withAll(overview, by, texts.all).map((group) => ({
      name: group.name,
      figures: [...used.map((standing) => `${group[of].now[standing]}`), `${sumOf(group[of].now)}`],
    })),
  };
}

const SMILEYS = ["happy", "neutral", "sad"] as const;

function changesOf(shown: Shown, of: RatingSubject, language: Language): FigureTableProps {
  const { overview, by, checkpoint, fiscalYear } = shown;
  const { overviewTexts: texts, roundTexts } = textsIn(language);
  // economy has no neutral one (ECO-2)
  const smileys = of === "effort" ? SMILEYS : SMILEYS.filter((smiley) => smiley !== "neutral");
  const before = checkpointBefore(checkpoint);
  const times = [
    ...(before === null
      ? []
      : [{ text: texts.since.lastFollowUp(roundTexts.followUp[before]), key: "lastFollowUp" as const }]),
    { text: texts.since.lastYear(fiscalYear - 1), key: "lastYear" as const },
  ];
  const wordChange = (figures: Figures, time: "lastFollowUp" | "lastYear", smiley: keyof Smileys) => {
    const change = changeSince(figures.now, figures[time]);
    return change === null ? texts.noComparison : signed(change[smiley], language);
  };
  return {
    caption: texts.changes(texts.subject[of]),
    corner: texts.by[by],
    columns: smileys.flatMap((smiley) => times.map(({ text }) => `${texts.smiley[smiley]} ${text}`)),
    rows: withAll(overview, by, texts.all).map((group) => ({
      name: group.name,
      figures: smileys.flatMap((smiley) => times.map(({ key }) => wordChange(group[of], key, smiley))),
    })),
  };
}

function withAll({ all, groups }: Overview, by: Grouping, name: string) {
  return [...groups.map((group) => ({ ...group, name: nameOf(group.name, by) })), { ...all, name }];
}

/** Units have proper names; a chapter is named by what somebody has written. */
function nameOf(name: string, by: Grouping): Wording {
  return by === "chapter" ? said(name) : name;
}

function signed(change: number, language: Language): string {
  return new Intl.NumberFormat(language, { signDisplay: "exceptZero" }).format(change);
}
