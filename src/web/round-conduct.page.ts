import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { RoundMessage } from "../../templates/partials/round-message.js";
import { textsIn } from "../../templates/texts/texts.js";
import { followUpAt } from "../domain/agreements/agreement.js";
import type { RoundWithEarlier } from "../domain/followups/close-over-gaps.js";
import type { Outcome } from "../domain/rejection.js";
import { fingerprint } from "./entry-versions.js";
import { Form } from "./forms.js";
import { addressOf } from "./round-address.js";
import { goOn, refusalMessage, wordOrThrow } from "./round-answers.js";
import { datesFrom, type SentDates } from "./round-dates.form.js";
import { roundIn } from "./round-in-address.js";
import { type SeenDates, type SeenRound, seeRound } from "./round-seen.js";
import { showRound } from "./round-shown.js";
import { wordDate } from "./word-date.js";

/** What is done to a round as a whole and needs no page of its own: open, date, reopen. */
export function conductPages(app: FastifyInstance): void {
  openRound(app);
  dateRound(app);
  reopenRound(app);
}

function openRound(app: FastifyInstance): void {
  app.post("/runde/:year/:round/aabn", { config: { action: "open-round" } }, async (request, reply) => {
    const round = roundIn(request);
    const outcome = await request.useCases.openFollowUp(round);
    if (!outcome.ok) return showRefused(request, reply, wordOrThrow(request, outcome.rejection));
    return goOn(reply, addressOf(round.fiscalYear, round.round), "aabnet");
  });
}

function reopenRound(app: FastifyInstance): void {
  app.post("/runde/:year/:round/genaabn", { config: { action: "reopen-round" } }, async (request, reply) => {
    const round = roundIn(request);
    const reason = new Form(request.body).given("begrundelse");
    if (reason === null) {
      const { reasonMissing } = textsIn(request.language).roundPageTexts.reopen;
      return showRefused(request, reply, refusalMessage(request, reasonMissing), 422);
    }
    const outcome = await request.useCases.reopenFollowUp(round, reason);
    if (!outcome.ok) return showRefused(request, reply, wordOrThrow(request, outcome.rejection));
    return goOn(reply, addressOf(round.fiscalYear, round.round), "genaabnet");
  });
}

function dateRound(app: FastifyInstance): void {
  app.post("/runde/:year/:round/datoer", { config: { action: "schedule-round" } }, async (request, reply) => {
    const round = roundIn(request);
    const sent = datesFrom(new Form(request.body));
    const { typed, wrong, dates } = sent;
    if (wrong.length > 0) {
      const message = refusalMessage(request, textsIn(request.language).roundPageTexts.dates.wrong);
      const seen = await seeRound(request, round);
      return showRound(request, reply, seen, { message, status: 422, typedDates: typed, wrongDates: wrong });
    }
    const outcome: Outcome<unknown> = await request.useCases.scheduleFollowUp(
      round,
      dates,
      (now) => fingerprint(datesOf(now)) === typed.version,
    );
    if (outcome.ok) return goOn(reply, addressOf(round.fiscalYear, round.round), "datoer");
    const message = wordOrThrow(request, outcome.rejection);
    const seen = await seeRound(request, round);
    const lines = outcome.rejection.code === "changed-meanwhile" ? changesSince(request, sent, seen) : [];
    // whoever has read what the dates are now may set theirs all the same
    const typedDates = { ...typed, version: fingerprint(seen.dates) };
    return showRound(request, reply, seen, {
      message: { ...message, lines: [...message.lines, ...lines] },
      status: 409,
      typedDates,
    });
  });
}

/** The dates as they are, where they are not what somebody has typed. */
function changesSince({ language }: FastifyRequest, { typed }: SentDates, { dates }: SeenRound): string[] {
  const { dates: texts, facts } = textsIn(language).roundPageTexts;
  const labels = { deadlineOn: texts.deadline, datedOn: texts.datedOn, cutOffOn: texts.cutOffOn };
  return (Object.keys(labels) as (keyof SeenDates)[])
    .filter((field) => typed.fields[field] !== (dates[field] ?? ""))
    .map((field) => {
      const now = dates[field];
      return texts.now(labels[field], now === null ? facts.notSet : wordDate(now, language));
    });
}

function datesOf({ agreement, work }: RoundWithEarlier): SeenDates {
  const { deadlineOn } = work;
  if (work.round === "implementation") return { deadlineOn, datedOn: null, cutOffOn: null };
  const { datedOn, cutOffOn } = followUpAt(agreement, work.round);
  return { deadlineOn, datedOn, cutOffOn };
}

async function showRefused(request: FastifyRequest, reply: FastifyReply, message: RoundMessage, status = 409) {
  const round = roundIn(request);
  return showRound(request, reply, await seeRound(request, round), { message, status });
}
