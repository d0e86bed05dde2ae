import type { ReportTexts } from "../../../templates/texts/da/report.js";
import { CHECKPOINTS } from "../../domain/agreements/calendar.js";
import type { RuleSet } from "../../domain/agreements/rule-set.js";
import { compareRounds } from "../../domain/followups/extra-follow-up.js";
import type { Item } from "../../domain/items/item.js";
import { chapterContent } from "./chapter-content.js";
import { itemContent } from "./item-content.js";
import { paragraphsOf } from "./paragraphs.js";
import type { ExtraSection, ItemContent, RowContent } from "./report-content.js";
import type { ExtraItem, ReportInput } from "./report-input.js";

/** EXT-2: each earlier agreement's items as their year ended, with the latest status up to this report's round. */
export function extraSections(input: ReportInput, rules: RuleSet, texts: ReportTexts): ExtraSection[] {
  return groupedBy(input.extraItems, ({ fiscalYear, agreementTitle }) => `${fiscalYear} ${agreementTitle}`).map(
    (extras) => ({
      heading: texts.extraTitle(extras[0].agreementTitle),
      chapters: groupedBy(extras, ({ chapter }) => JSON.stringify(chapter)).map((ofChapter) => {
        const { chapter, fiscalYear } = ofChapter[0];
        const items = ofChapter.map((extra) => extra.item);
        return chapterContent(chapter, items, (item) => extraItemContent(item, fiscalYear, input, rules, texts));
      }),
    }),
  );
}

function extraItemContent(
  item: Item,
  fiscalYear: number,
  { agreement, checkpoint }: ReportInput,
  rules: RuleSet,
  texts: ReportTexts,
): ItemContent {
  const content = itemContent(item, { fiscalYear, newest: CHECKPOINTS[3], rules, texts });
  const row = latestStatusRow(item, { fiscalYear: agreement.fiscalYear, checkpoint }, texts);
  return { ...content, rows: [...content.rows, row] };
}

/** EXT-3: a text and no smiley. */
function latestStatusRow(item: Item, round: Parameters<typeof compareRounds>[0], texts: ReportTexts): RowContent {
  const latest = item.latestStatuses
    .filter((status) => compareRounds(status, round) <= 0)
    .sort(compareRounds)
    .at(-1);
  const label = texts.rows.latestStatus;
  if (!latest) return { label, text: [], time: null, mark: null };
  const { fiscalYear, checkpoint } = latest;
  return {
    label,
    text: paragraphsOf(latest.text, item.formatting, { text: "latest-status", fiscalYear, checkpoint }),
    time: texts.timeAt[checkpoint](fiscalYear),
    mark: null,
  };
}

type Group = [ExtraItem, ...ExtraItem[]];

function groupedBy(extras: readonly ExtraItem[], key: (extra: ExtraItem) => string): Group[] {
  const groups = new Map<string, Group>();
  for (const extra of extras) {
    const group = groups.get(key(extra));
    if (group) group.push(extra);
    else groups.set(key(extra), [extra]);
  }
  return [...groups.values()];
}
