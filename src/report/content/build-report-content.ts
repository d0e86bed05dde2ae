import { ruleSet } from "../../domain/agreements/rule-set.js";
import { isFinanceCommittee } from "../../domain/items/committee-extract.js";
import { chapterContent } from "./chapter-content.js";
import { cleanTree } from "./clean-text.js";
import { colophonOf } from "./colophon.js";
import { extraSections } from "./extra-sections.js";
import { guideContent } from "./guide-content.js";
import { itemContent } from "./item-content.js";
import { letterhead } from "./letterhead.js";
import type { ReportContent } from "./report-content.js";
import type { ReportInput } from "./report-input.js";
import { READING_GUIDES, REPORT_TEXTS } from "./texts.js";

/**
 * What the follow-up report says (RULES-1: by the agreement's own rule set only).
 * @returns a frozen-able tree of plain values, ready to be laid out in another thread
 */
export function buildReportContent(input: ReportInput): ReportContent {
  const { agreement, checkpoint, committee, language } = input;
  const texts = REPORT_TEXTS[language];
  const rules = ruleSet(agreement.ruleSet);
  const scope = { fiscalYear: agreement.fiscalYear, newest: checkpoint, rules, texts };
  const chapters = agreement.chapters.map((chapter) =>
    chapterContent(chapter, chapter.items, (item) => itemContent(item, scope)),
  );
  const extras = extraSections(input, rules, texts);
  const printed = [...chapters, ...extras.flatMap((extra) => extra.chapters)];
  return cleanTree({
    language,
    datedOn: input.datedOn,
    title: texts.titleAt[checkpoint](agreement.title),
    // SCOPE-1: the finance committee gets the whole report, which is no extract
    subtitle: committee === null || isFinanceCommittee(committee) ? null : texts.extractFor(committee),
    letterhead: letterhead(input, texts),
    guide: guideContent(READING_GUIDES[language][agreement.ruleSet](agreement), printed, texts),
    chapters,
    extras,
    emptyNote: printed.length === 0 && committee !== null ? texts.emptyExtract : null,
    colophon: colophonOf(input.edition, texts),
  });
}
