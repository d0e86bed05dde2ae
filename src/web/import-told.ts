import type { FastifyReply, FastifyRequest } from "fastify";
import type { RoundMessage } from "../../templates/partials/round-message.js";
import { textsIn } from "../../templates/texts/texts.js";
import { type Agreement, itemsOf } from "../domain/agreements/agreement.js";
import { granted } from "./granted.js";
import { addressOf } from "./round-address.js";
import { unreadOf } from "./round-unread.presenter.js";

const TOLD = "hentet";

/** After a file has come in: the newest round that it told of, or the winter's when it told of none. */
export async function goToImported(request: FastifyRequest, reply: FastifyReply, fiscalYear: number) {
  const followUps = granted(request, await request.useCases.listFollowUps(fiscalYear));
  const newest = followUps.findLast(({ state }) => state !== "planned");
  const to = addressOf(fiscalYear, newest?.checkpoint ?? "implementation");
  return reply.redirect(`${to}?besked=${TOLD}`, 303);
}

/** What the page of a round says when a file has just come in: what the agreement now holds, and what waits to be read. */
export async function importedMessage(request: FastifyRequest, agreement: Agreement): Promise<RoundMessage | null> {
  const { besked } = request.query as { besked?: unknown };
  if (besked !== TOLD) return null;
  const { told } = textsIn(request.language).importPageTexts;
  const extras = agreement.extraFollowUps.length;
  return {
    kind: "success",
    heading: told.heading,
    lines: [
      told.agreement(agreement.chapters.length, itemsOf(agreement).length),
      ...(extras > 0 ? [told.extras(extras)] : []),
    ],
    links: [agreement, ...(await earlierThan(request, agreement))].flatMap((one) => {
      const unread = unreadOf(one).length;
      const href = addressOf(one.fiscalYear, "first", "/ulaeste");
      return unread > 0 ? [{ href, text: told.unresolved(unread, one.fiscalYear) }] : [];
    }),
  };
}

/** The agreements whose items the round takes along, as far as they are here. */
async function earlierThan({ useCases }: FastifyRequest, { extraFollowUps }: Agreement): Promise<Agreement[]> {
  const years = [...new Set(extraFollowUps.map(({ fiscalYear }) => fiscalYear))];
  const found = await Promise.all(years.map((year) => useCases.showItems(year)));
  return found.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
}
