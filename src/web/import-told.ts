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
export function importedMessage({ query, language }: FastifyRequest, agreement: Agreement): RoundMessage | null {
  const { besked } = query as { besked?: unknown };
  if (besked !== TOLD) return null;
  const { told } = textsIn(language).importPageTexts;
  const unread = unreadOf(agreement).length;
  const extras = agreement.extraFollowUps.length;
  const href = addressOf(agreement.fiscalYear, "first", "/ulaeste");
  return {
    kind: "success",
    heading: told.heading,
    lines: [
      told.agreement(agreement.chapters.length, itemsOf(agreement).length),
      ...(extras > 0 ? [told.extras(extras)] : []),
      ...(unread > 0 ? [told.unresolved(unread)] : []),
    ],
    ...(unread > 0 ? { link: { href, text: told.readThem } } : {}),
  };
}
