import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ClosePage } from "../../templates/pages/round-close.js";
import { sentenceCase } from "../../templates/texts/sentence-case.js";
import { textsIn } from "../../templates/texts/texts.js";
import type { Rejection } from "../domain/rejection.js";
import { csrfOf } from "./forms.js";
import { addressOf } from "./round-address.js";
import { goOn, refusalMessage, wordOrThrow } from "./round-answers.js";
import { closingFrom } from "./round-close.form.js";
import { type ClosingShown, presentClosing } from "./round-close.presenter.js";
import type { SeenEntry } from "./round-entries.js";
import { nameOf } from "./round-entry.presenter.js";
import { roundIn } from "./round-in-address.js";
import { type SeenRound, seeRound } from "./round-seen.js";
import { entriesAsSeen } from "./round-submissions.form.js";
import { show } from "./show.js";

const PATH = "/runde/:year/:round/luk";
const config = { action: "close-round" } as const;

/** ROUND-3: a round closes when nothing hinders it, or over gaps with a reason for each. */
export function closePages(app: FastifyInstance): void {
  app.get(PATH, { config }, async (request, reply) => {
    const round = roundIn(request);
    return showClosing(request, reply, await seeRound(request, round), { message: null, typed: null });
  });
  app.post(PATH, { config }, async (request, reply) => {
    const round = roundIn(request);
    const seen = await seeRound(request, round);
    const { gaps, keys, withoutReason, versions, typed } = closingFrom(request.body, seen.entries);
    if (withoutReason.length > 0) {
      const message = refusalMessage(request, textsIn(request.language).roundPageTexts.close.reasonMissing);
      return showClosing(request, reply, seen, { message, typed, withoutReason, status: 422 });
    }
    const asSeen = entriesAsSeen(request, keys, versions);
    const outcome = await request.useCases.closeFollowUp(round, gaps, asSeen.stillAsSeen);
    if (outcome.ok) return goOn(reply, addressOf(round.fiscalYear, round.round), "lukket");
    const { rejection } = outcome;
    const message = refusalOf(request, rejection, asSeen.changed());
    const now = await seeRound(request, round);
    const hindrances = rejection.code === "follow-up-hindered" ? { hindrances: rejection.hindrances } : {};
    return showClosing(request, reply, now, { message, typed, ...hindrances, status: 409 });
  });
}

function refusalOf(
  request: FastifyRequest,
  rejection: Rejection,
  changed: readonly (SeenEntry | { readonly key: string; readonly stage: null })[],
) {
  const message = wordOrThrow(request, rejection);
  const texts = textsIn(request.language);
  const { submissions, progressWord } = texts.roundPageTexts;
  const lines = changed.map((entry) =>
    entry.stage === null
      ? submissions.gone(entry.key)
      : submissions.changedEntry(sentenceCase(nameOf(texts, entry)), progressWord[entry.stage.progress].toLowerCase()),
  );
  return { ...message, lines: [...message.lines, ...lines] };
}

function showClosing(
  request: FastifyRequest,
  reply: FastifyReply,
  seen: SeenRound,
  { status = 200, ...shown }: ClosingShown & { readonly status?: number },
) {
  const props = { ...presentClosing(request, seen, shown), csrf: csrfOf(request, reply) };
  return show(request, reply, { title: props.heading, status }, ClosePage(props));
}
