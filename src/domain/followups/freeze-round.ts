import { type Agreement, type Chapter, mapItems } from "../agreements/agreement.js";
import { type Checkpoint, compareCheckpoints } from "../agreements/calendar.js";
import type { PlainDate } from "../ids.js";
import type { Item } from "../items/item.js";
import { markedText } from "../items/marked-text.js";
import { compareRounds, extraItems } from "./extra-follow-up.js";
import type { FrozenExtra, FrozenRound } from "./frozen-round.js";
import type { RoundName } from "./round-work.js";

/**
 * ROUND-5: what a round holds as it is closed. The report is made from this alone, so that nothing said later can reach it.
 * @param earlier the agreements whose items stand as extra follow-ups in this one
 */
export function freezeRound(
  agreement: Agreement,
  round: RoundName,
  earlier: readonly Agreement[],
  datedOn: PlainDate | null,
): FrozenRound {
  const through = round === "implementation" ? null : round;
  return {
    round,
    agreement: asOf(agreement, through),
    extraItems: extraItemsOf(agreement, earlier).map((extra) => ({
      ...extra,
      item: withoutLaterTexts(extra.item, agreement.fiscalYear, through),
    })),
    datedOn,
  };
}

/** The earlier agreements' items that an agreement takes along, each with where it stood. */
function extraItemsOf(agreement: Agreement, earlier: readonly Agreement[]): FrozenExtra[] {
  return extraItems(agreement, earlier).flatMap(({ from, item }) => {
    const chapter = from.chapters.find(({ items }) => items.includes(item));
    if (!chapter) return [];
    return [{ fiscalYear: from.fiscalYear, agreementTitle: from.title, chapter: headingOf(chapter), item }];
  });
}

function headingOf({ number, title, subTheme }: Chapter): FrozenExtra["chapter"] {
  return { number, title, subTheme };
}

/** The agreement as if its rounds after this one had not begun; before the first (null), none has. */
function asOf(agreement: Agreement, through: Checkpoint | null): Agreement {
  const isLater = ({ checkpoint }: { checkpoint: Checkpoint }) =>
    through === null || compareCheckpoints(checkpoint, through) > 0;
  const isNow = (entry: { checkpoint: Checkpoint }) => !isLater(entry);
  const cut = mapItems(agreement, (item) => {
    const economy = { ...item.economy, ratings: item.economy.ratings.filter(isNow) };
    return withoutLaterTexts({ ...item, effort: item.effort.filter(isNow), economy }, agreement.fiscalYear, through);
  });
  const followUps = agreement.followUps.map((followUp) =>
    isLater(followUp)
      ? { ...followUp, state: "planned" as const, imported: false, datedOn: null, cutOffOn: null }
      : followUp,
  );
  return { ...cut, followUps };
}

/** Without what rounds after this one have said of the item, and without the marks of texts that are gone. */
function withoutLaterTexts(item: Item, fiscalYear: number, through: Checkpoint | null): Item {
  const latestStatuses = item.latestStatuses.filter((status) =>
    through === null ? status.fiscalYear < fiscalYear : compareRounds(status, { fiscalYear, checkpoint: through }) <= 0,
  );
  const cut = { ...item, latestStatuses };
  return { ...cut, formatting: cut.formatting.filter(({ in: marked }) => markedText(cut, marked) !== null) };
}
