import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { PublishPage } from "../../templates/pages/round-publish.js";
import type { RoundMessage } from "../../templates/partials/round-message.js";
import { LANGUAGES, type Language } from "../../templates/texts/language.js";
import { textsIn } from "../../templates/texts/texts.js";
import { stateOf } from "../domain/followups/round-in-hand.js";
import { fingerprint } from "./entry-versions.js";
import { csrfOf, Form } from "./forms.js";
import { addressOf } from "./round-address.js";
import { goOn, wordOrThrow } from "./round-answers.js";
import { followUpIn } from "./round-in-address.js";
import { entriesOf, type SeenRound, seeRound } from "./round-seen.js";
import { show } from "./show.js";
import type { WebServices } from "./web-services.js";

const PATH = "/runde/:year/:round/udgiv";
const config = { action: "publish-round" } as const;

/** ROUND-5: says what publishing means before it is done. */
export function publishPages(app: FastifyInstance, { language: usual }: Pick<WebServices, "language">): void {
  app.get(PATH, { config }, (request, reply) => ask(request, reply, { message: null, language: usual }));
  app.post(PATH, { config }, async (request, reply) => {
    const asked = followUpIn(request);
    const form = new Form(request.body);
    const language = LANGUAGES.find((code) => code === form.text("sprog")) ?? usual;
    const seen = form.text("set");
    const outcome = await request.useCases.publishFollowUp(
      { ...asked, language },
      (now) => fingerprint(contentOf(stateOf(now), entriesOf(request.actor, now))) === seen,
    );
    if (!outcome.ok) return ask(request, reply, { message: wordOrThrow(request, outcome.rejection), language });
    return goOn(reply, addressOf(asked.fiscalYear, asked.round), "udgivet");
  });
}

interface Asked {
  readonly message: RoundMessage | null;
  readonly language: Language;
}

async function ask(request: FastifyRequest, reply: FastifyReply, { message, language }: Asked) {
  const asked = followUpIn(request);
  const seen = await seeRound(request, asked);
  const { roundPageTexts: texts, roundTexts } = textsIn(request.language);
  const here = addressOf(asked.fiscalYear, asked.round);
  const heading = texts.publish.heading(roundTexts.followUp[asked.round], asked.fiscalYear);
  const props = {
    texts,
    csrf: csrfOf(request, reply),
    heading,
    message,
    back: here,
    report: `${here}/rapport.pdf`,
    publish: seen.state === "closed" ? { action: `${here}/udgiv`, version: versionOf(seen) } : null,
    languages: LANGUAGES.map((code) => ({ code, chosen: code === language })),
  };
  return show(request, reply, { title: heading, status: message === null ? 200 : 409 }, PublishPage(props));
}

function versionOf({ state, entries }: SeenRound): string {
  return fingerprint(contentOf(state, entries));
}

function contentOf(state: SeenRound["state"], entries: SeenRound["entries"]) {
  return [state, entries.map(({ key, version }) => [key, version])];
}
