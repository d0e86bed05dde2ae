import { agreement2025 } from "../../scripts/demo/agreement-2025.js";
import { agreement2026 } from "../../scripts/demo/agreement-2026.js";
import { secondRound, secondRoundStatuses } from "../../scripts/demo/second-round.js";
import { type Agreement, itemsOf, mapItems, withOnly } from "../../src/domain/agreements/agreement.js";
import type { Checkpoint } from "../../src/domain/agreements/calendar.js";
import { economyAt, effortAt, type Item } from "../../src/domain/items/item.js";
import { agreementDocument } from "../../src/exchange/json/agreement-json.export.js";
import { TEST_SIZE } from "../builders/runs.js";

/** Whose milestones are first worded in the winter: on paper they stand in the agreement already. */
export const DRAFTED_IN_WINTER = ["4.1", "4.2", "4.3", "4.10"];

/** What the tests speak of, which is enough for every day; CI plays the whole year. */
const SPOKEN_OF = "1.1 1.2 1.3 1.5 2.1 2.7 2.9 3.1 4.1 4.2 4.3 4.5 4.10 5.2".split(" ");
const adopted: Agreement =
  TEST_SIZE === "small" ? withOnly(agreement2026, ({ number }) => SPOKEN_OF.includes(number)) : agreement2026;

export const ITEMS: readonly Item[] = itemsOf(adopted);

export function itemNumbered(number: string): Item {
  const item = ITEMS.find((other) => other.number === number);
  if (!item) throw new Error(`the demo has no item ${number}`);
  return item;
}

/** The agreement as it was adopted: nothing has been followed up yet. */
export function newAgreement(): unknown {
  const bare = mapItems(adopted, (item) => ({
    ...item,
    milestones: DRAFTED_IN_WINTER.includes(item.number) ? [] : item.milestones,
    effort: [],
    economy: { ...item.economy, ratings: [] },
    formatting: item.formatting.filter(({ in: place }) => place.text === "description"),
  }));
  const followUps = bare.followUps.map(({ checkpoint }) => {
    return { checkpoint, state: "planned" as const, imported: false, datedOn: null, cutOffOn: null };
  });
  return agreementDocument({ ...bare, followUps });
}

/** The year before as it ended: nothing of this year has been said of its items. */
export function lastAgreement(): unknown {
  const ended: Agreement = mapItems(agreement2025, (item) => ({
    ...item,
    latestStatuses: item.latestStatuses.filter(({ fiscalYear }) => fiscalYear !== 2026),
    formatting: item.formatting.filter(({ in: place }) => place.text !== "latest-status"),
  }));
  return agreementDocument(ended);
}

interface EffortAnswer {
  readonly smiley: string;
  readonly status: string | null;
  readonly correctiveAction?: unknown;
}

const GOING_WELL = "Milepælen er nået, og arbejdet fortsætter som aftalt.";
const LATE: EffortAnswer = { smiley: "neutral", status: "Arbejdet er forsinket en måned, men målet for året holder." };
/** Whose milestones are not quite reached in the later rounds. */
const LATE_AT: Readonly<Partial<Record<Checkpoint, readonly string[]>>> = {
  third: ["1.1", "2.7", "4.2"],
  "year-end": ["5.2"],
};

/** What a centre says of an effort: in the first round what the paper says, in the second what the demo does. */
export function effortOf(number: string, checkpoint: Checkpoint): EffortAnswer {
  if (checkpoint === "first") return effortOnPaper(itemNumbered(number));
  const told = secondRound.find(({ item }) => item === number)?.effort;
  if (checkpoint === "second" && told) return told;
  return LATE_AT[checkpoint]?.includes(number) ? LATE : { smiley: "happy", status: GOING_WELL };
}

function effortOnPaper(item: Item): EffortAnswer {
  const rating = effortAt(item, "first");
  if (rating?.kind === "unresolved") return { smiley: "neutral", status: rating.status };
  if (rating?.kind !== "assessed") return { smiley: "happy", status: GOING_WELL };
  const { smiley, status } = rating;
  const before = { kind: "put-before", decidingBody: "Kommunalbestyrelsen", expectedMeeting: "31. august 2026" };
  return { smiley, status, correctiveAction: smiley === "sad" ? before : null };
}

export function economyOf(number: string, checkpoint: Checkpoint): Pick<EffortAnswer, "smiley" | "status"> {
  const told = secondRound.find(({ item }) => item === number)?.economy;
  if (checkpoint === "second" && told) return told;
  const onPaper = economyAt(itemNumbered(number), "first");
  if (checkpoint !== "first" || onPaper?.kind !== "assessed") return { smiley: "happy", status: null };
  return { smiley: onPaper.smiley, status: onPaper.status };
}

export function latestStatusOf(number: string, checkpoint: Checkpoint): string {
  const told = secondRoundStatuses.find(({ item }) => item === number)?.text;
  return (checkpoint === "second" && told) || "Sagen følges fortsat, og den tages op igen i næste opfølgning.";
}
