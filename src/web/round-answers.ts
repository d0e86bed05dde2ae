import type { FastifyReply, FastifyRequest } from "fastify";
import type { RoundMessage } from "../../templates/partials/round-message.js";
import { textsIn, wordRejection } from "../../templates/texts/texts.js";
import type { Rejection } from "../domain/rejection.js";

type Done = keyof ReturnType<typeof textsIn>["roundPageTexts"]["done"];

/** After something is done: the next page says so, in words that it finds itself. */
export function goOn(reply: FastifyReply, to: string, done: Done) {
  return reply.redirect(`${to}${to.includes("?") ? "&" : "?"}besked=${done}`, 303);
}

/** What the last page has done, when its code is known. */
export function messageOf({ query, language }: Pick<FastifyRequest, "query" | "language">): RoundMessage | null {
  const { besked } = query as { besked?: unknown };
  const { done } = textsIn(language).roundPageTexts;
  const heading = Object.entries(done).find(([code]) => code === besked)?.[1];
  return heading === undefined ? null : { kind: "success", heading, lines: [] };
}

export function refusalMessage({ language }: Pick<FastifyRequest, "language">, ...lines: string[]): RoundMessage {
  return { kind: "error", heading: textsIn(language).roundPageTexts.refused, lines };
}

/**
 * What is told on the page itself.
 * @throws what the door words: that somebody may not, or that there is no such thing
 */
export function wordOrThrow(request: FastifyRequest, rejection: Rejection): RoundMessage {
  const { code } = rejection;
  if (code === "not-allowed" || code.endsWith("-unknown")) throw request.refusal(rejection);
  return refusalMessage(request, wordRejection(textsIn(request.language), rejection));
}
