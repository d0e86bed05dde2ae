import type { ShownIncoming, ShownLines } from "../../templates/pages/import-preview.js";
import type { LongListProps } from "../../templates/partials/long-list.js";
import type { Texts } from "../../templates/texts/da.js";
import { quoting, type Wording } from "../../templates/texts/said.js";
import { sentenceCase } from "../../templates/texts/sentence-case.js";
import { wordFinding } from "../../templates/texts/word-finding.js";
import { type FileProblem, wordKinds, wordProblem } from "../../templates/texts/word-import.js";
import type { Finding } from "../domain/findings/finding.js";
import type { Difference } from "../domain/followups/differences.js";
import type { ImportSummary } from "../usecases/import-history.js";
import type { ImportedAgreement, UnresolvedGlyph } from "../usecases/import-summary.js";
import { addressOf } from "./round-address.js";

/** Of each kind; whoever meets more reads them one by one on the pages of the items. */
const MOST_TOLD = 500;

const LEVELS = ["hindrance", "warning", "note"] as const;

export interface ShownSummary {
  readonly agreements: readonly ShownIncoming[];
  readonly differences: ShownLines | null;
}

/** What a file would bring in, and what of it would not be taken over. */
export function presentSummary({ agreements, differences }: ImportSummary, texts: Texts): ShownSummary {
  const { differencesHeading } = texts.importPageTexts.preview;
  const lines = differences.map((difference) => wordDifference(difference, texts));
  const list = longList(lines, texts);
  return {
    agreements: agreements.map((agreement) => presentIncoming(agreement, texts)),
    differences: lines.length === 0 ? null : { heading: differencesHeading(lines.length), list },
  };
}

export function presentProblems(problems: readonly FileProblem[], texts: Texts): ShownLines[] {
  const { leftOut, notes } = texts.importPageTexts.preview;
  const told = (level: FileProblem["level"], heading: (count: number) => string) => {
    const found = problems.filter((problem) => problem.level === level);
    const lines = found.map((problem) =>
      quoting((facts) => sentenceCase(wordProblem(texts, { ...problem, facts })), problem.facts),
    );
    return lines.length === 0 ? [] : [{ heading: heading(lines.length), list: longList(lines, texts) }];
  };
  return [...told("left-out", leftOut), ...told("note", notes)];
}

function presentIncoming(agreement: ImportedAgreement, texts: Texts): ShownIncoming {
  const { fiscalYear, title, change, held, chapters, items, milestones, unresolved, findings } = agreement;
  const { preview: words } = texts.importPageTexts;
  const kinds = (counts: Readonly<Record<string, number>>) => wordKinds(texts, counts) || words.facts.noSmileys;
  return {
    id: `aftale-${fiscalYear}`,
    title,
    change: words.change[change],
    facts: [
      [
        words.facts.held,
        held.map((checkpoint) => texts.roundTexts.followUp[checkpoint]).join(", ") || words.facts.none,
      ],
      [words.facts.chapters, String(chapters)],
      [words.facts.items, String(items)],
      [words.facts.milestones, String(milestones)],
      [words.facts.effort, kinds(agreement.effort)],
      [words.facts.economy, kinds(agreement.economy)],
    ],
    unresolved:
      unresolved.length === 0
        ? null
        : {
            heading: words.unresolvedHeading(unresolved.length),
            // of an agreement that is not here yet there is no page yet
            href: change === "added" ? null : addressOf(fiscalYear, "first", "/ulaeste"),
            list: longList(
              unresolved.map((glyph) => wordGlyph(glyph, texts)),
              texts,
            ),
          },
    findings: LEVELS.flatMap((level) => {
      const found = findings.filter((finding) => finding.level === level);
      const lines = found.map((finding) => quoteFinding(finding, texts));
      return lines.length === 0 ? [] : [{ heading: words.findings[level](lines.length), list: longList(lines, texts) }];
    }),
  };
}

/** Some findings quote what somebody has written. */
function quoteFinding(finding: Finding, texts: Texts): Wording {
  const { breach } = finding;
  if (!("words" in breach)) return sentenceCase(wordFinding(finding, texts));
  return quoting(
    (words) => sentenceCase(wordFinding({ ...finding, breach: { ...breach, words } }, texts)),
    breach.words,
  );
}

function wordGlyph({ item, checkpoint, of, glyph }: UnresolvedGlyph, texts: Texts): string {
  const { roundTexts, commandTexts, roundPageTexts, importPageTexts } = texts;
  const subject = roundPageTexts.submissions.subject[of].toLowerCase();
  const place = `${commandTexts.item(item)}, ${roundTexts.followUp[checkpoint]}, ${subject}`;
  return sentenceCase(importPageTexts.preview.glyph(place, glyph));
}

function wordDifference({ fiscalYear, item, field, checkpoint }: Difference, texts: Texts): string {
  const { commandTexts, roundTexts } = texts;
  const round = checkpoint && roundTexts.followUp[checkpoint];
  return sentenceCase(commandTexts.difference(fiscalYear, item, commandTexts.field[field], round).trim());
}

function longList(lines: readonly Wording[], { importPageTexts }: Texts): LongListProps {
  const { showAll, more } = importPageTexts.preview;
  const left = lines.length - MOST_TOLD;
  return { lines: lines.slice(0, MOST_TOLD), showAll: showAll(lines.length), more: left > 0 ? more(left) : null };
}
