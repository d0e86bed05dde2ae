import type { FastifyReply, FastifyRequest } from "fastify";
import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { Page, type PageFrame } from "../../templates/layout.js";
import { LANGUAGES } from "../../templates/texts/language.js";
import { plain, type Wording } from "../../templates/texts/said.js";
import { textsIn } from "../../templates/texts/texts.js";
import { csrfOf } from "./forms.js";
import { footLinksFor, navigationFor } from "./navigation.js";

export interface Shown {
  /** What stands in the browser's tab, before the product's name. */
  readonly title: Wording;
  readonly status?: number;
}

/** Answers with a page in the reader's language. */
export function show(
  request: FastifyRequest,
  reply: FastifyReply,
  { title, status = 200 }: Shown,
  body: ComponentChildren,
) {
  const { language } = request;
  const frame: PageFrame = {
    title: plain(title),
    language,
    saidIn: request.server.saidIn,
    texts: textsIn(language).pageTexts,
    person: request.proof?.account.name ?? null,
    navigation: navigationFor(request),
    footLinks: footLinksFor(request),
    languages: LANGUAGES.map((code) => ({ code, current: code === language })),
    here: request.method === "GET" ? request.url : "/",
    csrf: csrfOf(request, reply),
    assets: request.server.pageAssets,
  };
  return reply
    .code(status)
    .type("text/html; charset=utf-8")
    .send(`<!DOCTYPE html>${renderToString(Page({ frame, children: body }))}`);
}
