import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { LANGUAGES } from "../../templates/texts/language.js";
import { Form, localPath } from "./forms.js";
import type { WebServices } from "./web-services.js";

const COOKIE = "milepael-language";
const A_YEAR_SECONDS = 365 * 86_400;

/**
 * What a reader has chosen at the top of a page, which holds for this browser, signed in or not; else their account's
 * language, chosen for good; else what their browser asks for. The browser's choice is the more deliberate one where
 * somebody sits at another's machine or shows the pages to others, so signing in does not take it back: only choosing
 * for good does.
 */
export function speakTheLanguageChosen(request: FastifyRequest, reply: FastifyReply): void {
  const chosen = request.cookies[COOKIE];
  const known = LANGUAGES.find((language) => language === chosen) ?? request.proof?.account.language;
  if (known) request.language = known;
  reply.header("content-language", request.language).header("vary", "Accept-Language, Cookie");
}

export function forgetTheLanguageChosen(reply: FastifyReply): void {
  reply.clearCookie(COOKIE, { path: "/" });
}

export function languagePage(app: FastifyInstance, { secure }: WebServices): void {
  app.post("/sprog", { config: { action: "use-service" } }, (request, reply) => {
    const form = new Form(request.body);
    const language = LANGUAGES.find((code) => code === form.text("sprog"));
    if (language) {
      reply.setCookie(COOKIE, language, { path: "/", maxAge: A_YEAR_SECONDS, sameSite: "lax", httpOnly: true, secure });
    }
    return reply.redirect(localPath(form.text("til")), 303);
  });
}
