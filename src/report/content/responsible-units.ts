import type { ReportTexts } from "../../../templates/texts/da/report.js";
import type { Item } from "../../domain/items/item.js";
import { joinNames } from "./join-names.js";
import { paragraphsOf, plainParagraph } from "./paragraphs.js";
import type { Paragraph, Run } from "./report-content.js";

/** Who answers for the item and who helps, beside its description. */
export function responsibleUnits(item: Item, { units, ...texts }: ReportTexts): Paragraph[] {
  return [
    ...labelled(units.centre, [{ text: joinNames(item.responsibleCentres, texts) }]),
    ...labelled(units.committee, [{ text: joinNames(item.responsibleCommittees, texts) }]),
    ...contributors(item, { units, ...texts }),
  ];
}

/** Helpers, then the committees involved, then what is noted: the first that there is stands behind the label. */
function contributors(item: Item, texts: ReportTexts): Paragraph[] {
  const { all, centres, note } = item.contributors;
  const names = joinNames([...(all ? [texts.units.allCentres] : []), ...centres], texts);
  const [first, ...more] = [
    ...(names === "" ? [] : [plainParagraph(names)]),
    ...involved(item, texts),
    ...paragraphsOf(note, item.formatting, { text: "contributors-note" }),
  ];
  return first ? [...labelled(texts.units.contributor, first.runs), ...more] : [];
}

function involved(item: Item, texts: ReportTexts): Paragraph[] {
  if (item.involvedCommittees === "all") return [plainParagraph(texts.units.allCommitteesInvolved)];
  if (item.involvedCommittees.length === 0) return [];
  return [plainParagraph(texts.units.committeesInvolved(joinNames(item.involvedCommittees, texts)))];
}

function labelled(label: string, value: readonly Run[]): Paragraph[] {
  if (value.every((run) => run.text === "")) return [];
  return [{ runs: [{ text: `${label}: `, strong: true }, ...value] }];
}
