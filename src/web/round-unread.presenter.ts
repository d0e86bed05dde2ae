import type { FastifyRequest } from "fastify";
import type { UnreadPageProps } from "../../templates/pages/round-unread.js";
import type { RoundMessage } from "../../templates/partials/round-message.js";
import { said } from "../../templates/texts/said.js";
import { textsIn } from "../../templates/texts/texts.js";
import { may } from "../domain/access/judge.js";
import { type Agreement, itemsOf } from "../domain/agreements/agreement.js";
import type { Checkpoint } from "../domain/agreements/calendar.js";
import type { Item } from "../domain/items/item.js";
import type { RatingSubject } from "../domain/rejection.js";
import { itemAddress } from "./round-address.js";

interface Unread {
  readonly item: Item;
  readonly checkpoint: Checkpoint;
  readonly of: RatingSubject;
  readonly glyph: string;
  readonly status: string | null;
}

/** Every smiley of a year's agreement that nobody can tell apart, in the order of the items. */
export function unreadOf(agreement: Agreement): Unread[] {
  return itemsOf(agreement).flatMap((item) => [
    ...item.effort.flatMap(({ checkpoint, rating }) =>
      rating.kind === "unresolved" ? [{ item, checkpoint, of: "effort" as const, ...rating }] : [],
    ),
    ...item.economy.ratings.flatMap(({ checkpoint, rating }) =>
      rating.kind === "unresolved" ? [{ item, checkpoint, of: "economy" as const, ...rating }] : [],
    ),
  ]);
}

/** ROUND-6: what a glyph can be read as. */
const READINGS = { effort: ["neutral", "sad"], economy: ["happy", "sad"] } as const;

export function presentUnread(
  { language, actor }: Pick<FastifyRequest, "language" | "actor">,
  agreement: Agreement,
  action: string,
  message: RoundMessage | null,
): Omit<UnreadPageProps, "csrf"> {
  const { roundPageTexts: texts, roundTexts } = textsIn(language);
  const { fiscalYear } = agreement;
  return {
    texts,
    heading: texts.unread.heading(fiscalYear),
    message,
    action: may(actor, "read-glyph") ? action : null,
    smileys: unreadOf(agreement).map(({ item, checkpoint, of, glyph, status }) => ({
      id: `${item.number}-${checkpoint}-${of}`,
      title: [`${item.number} `, said(item.title)],
      href: itemAddress(fiscalYear, item.number),
      at: `${texts.submissions.subject[of]}, ${roundTexts.followUp[checkpoint]}`,
      glyph,
      status,
      fields: { punkt: item.number, runde: checkpoint, af: of },
      readings: READINGS[of].map((smiley) => ({ smiley, text: texts.unread.read[smiley] })),
    })),
  };
}
