import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { SubmissionsPage } from "../../templates/pages/round-submissions.js";
import type { RoundMessage } from "../../templates/partials/round-message.js";
import { sentenceCase } from "../../templates/texts/sentence-case.js";
import { textsIn } from "../../templates/texts/texts.js";
import { itemsOf } from "../domain/agreements/agreement.js";
import type { Progress } from "../domain/followups/round-work.js";
import type { Outcome } from "../domain/rejection.js";
import type { RoundOf } from "../usecases/change-round.js";
import { csrfOf, Form } from "./forms.js";
import { granted } from "./granted.js";
import { addressOf } from "./round-address.js";
import { goOn, messageOf, refusalMessage, wordOrThrow } from "./round-answers.js";
import { nameOf } from "./round-entry.presenter.js";
import { roundIn } from "./round-in-address.js";
import { type SeenRound, seeRound } from "./round-seen.js";
import { entriesAsSeen, reviewFrom, type SentReview } from "./round-submissions.form.js";
import {
  type Filter,
  presentSubmissions,
  queryOf,
  type ShownSubmissions,
  STATES,
} from "./round-submissions.presenter.js";
import { show } from "./show.js";

const PATH = "/runde/:year/:round/indberetninger";

/** ROUND-2: what the centres have handed in, and what the finance office says to it. */
export function submissionPages(app: FastifyInstance): void {
  app.get(PATH, { config: { action: "read-agreement" } }, async (request, reply) => {
    const round = roundIn(request);
    return showSubmissions(request, reply, await seeRound(request, round), {
      message: messageOf(request),
      typed: null,
    });
  });
  app.post(PATH, { config: { action: "review-entries" } }, async (request, reply) => {
    const round = roundIn(request);
    const seen = await seeRound(request, round);
    const sent = reviewFrom(request.body, seen.entries);
    const missing = missingIn(request, sent);
    if (missing) return showSubmissions(request, reply, seen, { message: missing, typed: sent.typed, status: 422 });
    const { outcome, lines } = await review(request, round, seen, sent);
    if (outcome.ok) {
      const to = `${addressOf(round.fiscalYear, round.round, "/indberetninger")}${queryOf(filterOf(request, seen))}`;
      return goOn(reply, to, sent.act === "approve" ? "kvalitetssikret" : "retur");
    }
    const refused = wordOrThrow(request, outcome.rejection);
    const message = lines.length > 0 ? refusalMessage(request, ...lines) : refused;
    return showSubmissions(request, reply, await seeRound(request, round), { message, typed: sent.typed, status: 409 });
  });
}

function missingIn(request: FastifyRequest, { act, keys, comment }: SentReview): RoundMessage | null {
  const { noneChosen, commentMissing } = textsIn(request.language).roundPageTexts.submissions;
  if (keys.length === 0) return refusalMessage(request, noneChosen);
  return act === "return" && comment === null ? refusalMessage(request, commentMissing) : null;
}

/** Does it, or tells what has changed since it was looked at. */
async function review(
  request: FastifyRequest,
  round: RoundOf,
  seen: SeenRound,
  { act, keys, comment, versions }: SentReview,
) {
  const { useCases, language } = request;
  const names = seen.entries.filter(({ key }) => keys.includes(key)).map(({ name }) => name);
  const asSeen = entriesAsSeen(request, keys, versions);
  const outcome: Outcome<unknown> =
    act === "approve"
      ? await useCases.approveEntries(round, names, asSeen.stillAsSeen)
      : await useCases.returnEntries(round, names, comment ?? "", asSeen.stillAsSeen);
  const texts = textsIn(language);
  const { submissions, progressWord } = texts.roundPageTexts;
  const lines = asSeen.changed().map((entry) => {
    if (entry.stage === null) return submissions.gone(entry.key);
    const what = sentenceCase(nameOf(texts, entry));
    return submissions.changedEntry(what, progressWord[entry.stage.progress].toLowerCase());
  });
  return { outcome, lines: lines.length > 0 ? [submissions.changed, ...lines] : [] };
}

interface Shown extends Omit<ShownSubmissions, "economyTexts"> {
  readonly status?: number;
}

async function showSubmissions(
  request: FastifyRequest,
  reply: FastifyReply,
  seen: SeenRound,
  { status = 200, ...shown }: Shown,
) {
  const agreement = granted(request, await request.useCases.showItems(seen.fiscalYear));
  const economyTexts = new Map(
    itemsOf(agreement).flatMap(({ number, economy }) => (economy.text === null ? [] : [[number, economy.text]])),
  );
  const given = presentSubmissions(request, seen, filterOf(request, seen), { ...shown, economyTexts });
  const props = { ...given, csrf: csrfOf(request, reply) };
  return show(request, reply, { title: props.heading, status }, SubmissionsPage(props));
}

/** Unless a state is asked for, what waits for the finance office; when nothing does, everything. */
function filterOf({ query }: FastifyRequest, { entries }: SeenRound): Filter {
  const asked = new Form(query);
  const names = Object.keys(STATES) as Progress[];
  const state = names.find((name) => STATES[name] === asked.text("tilstand")) ?? "";
  const waits = entries.some(({ stage }) => stage.progress === "submitted");
  return {
    centre: asked.text("center"),
    committee: asked.text("udvalg"),
    state: asked.has("tilstand") || !waits ? state : "submitted",
  };
}
