import type { FastifyInstance } from "fastify";
import { LANGUAGES, type Language } from "../../templates/texts/language.js";

declare module "fastify" {
  interface FastifyRequest {
    /** What the reader is answered in. */
    language: Language;
  }
}

/** Answers every request in the language it asks for, of those there are. */
export function speakTheReadersLanguage(app: FastifyInstance, standard: Language): void {
  app.decorateRequest("language", standard);
  app.addHook("onRequest", async (request, reply) => {
    request.language = preferredLanguage(request.headers["accept-language"], standard);
    reply.header("content-language", request.language).header("vary", "Accept-Language");
  });
}

/** @param header `Accept-Language`, as in `sv-SE, da;q=0.8`; RFC 9110, 12.5.4 */
export function preferredLanguage(header: string | undefined, standard: Language): Language {
  const wishes = (header ?? "").split(",").map((wish, place) => {
    const [range = "", ...parameters] = wish.split(";").map((part) => part.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith("q="));
    return { range, weight: quality === undefined ? 1 : Number(quality.slice(2)), place };
  });
  const best = wishes
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
    .map(({ range }) => (range === "*" ? standard : LANGUAGES.find((language) => language === range.split("-")[0])));
  return best.find((language) => language !== undefined) ?? standard;
}
