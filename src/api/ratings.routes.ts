import type { FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import type { Agreement } from "../domain/agreements/agreement.js";
import type { Outcome, RatingSubject } from "../domain/rejection.js";
import type { StillAsSeen } from "../usecases/change-agreement.js";
import { agreementOf } from "./agreements.routes.js";
import type { ApiServices } from "./api-services.js";
import { sendTagged } from "./entity-tag.js";
import { accepted, stillAsSeen, stillAsSeenIfSaid } from "./preconditions.js";
import { Refused } from "./problem.js";
import { problemResponses } from "./problem.schema.js";
import {
  EconomyAnswer,
  EconomyResource,
  EffortAnswer,
  EffortResource,
  GlyphReading,
  presentEconomy,
  presentEffort,
} from "./ratings.schema.js";
import { type Api, ChangingHeaders, Gone, RatingPath, ReadingHeaders, Unchanged } from "./routing.js";

type Place = z.infer<typeof RatingPath>;

const tags = ["ratings"];
const UNKNOWN = ["agreement-unknown", "item-unknown"] as const;
const UNCHANGEABLE = [...UNKNOWN, "follow-up-not-open", "precondition-required", "changed-meanwhile"] as const;

const SUBJECTS = {
  effort: { resource: EffortResource, present: presentEffort },
  economy: { resource: EconomyResource, present: presentEconomy },
};

export function ratingRoutes(api: Api, services: ApiServices): void {
  for (const subject of ["effort", "economy"] as const) {
    showRating(api, services, subject);
    takeBackRating(api, services, subject);
    readGlyph(api, services, subject);
  }
  rateEffort(api, services);
  rateEconomy(api, services);
}

function addressOf(subject: RatingSubject) {
  return `/agreements/:fiscalYear/follow-ups/:checkpoint/items/:number/${subject}`;
}

function showRating(api: Api, services: ApiServices, subject: RatingSubject): void {
  const schema = {
    tags,
    summary: `The ${subject} of an item in a follow-up`,
    params: RatingPath,
    headers: ReadingHeaders,
    response: {
      200: SUBJECTS[subject].resource,
      304: Unchanged,
      ...problemResponses("reading", ...UNKNOWN, "rating-unknown"),
    },
  };
  api.get(addressOf(subject), { schema }, async (request, reply) => {
    const { fiscalYear, number: item, checkpoint } = request.params;
    const rating = SUBJECTS[subject].present(await agreementOf(services, fiscalYear), request.params);
    if (rating === undefined) throw new Refused({ code: "item-unknown", fiscalYear, item });
    if (rating === null) throw new Refused({ code: "rating-unknown", item, checkpoint, of: subject });
    return sendTagged(request, reply, rating);
  });
}

function rateEffort(api: Api, { useCases }: ApiServices): void {
  const schema = {
    tags,
    summary: "Rate the effort of an item in an open follow-up",
    description: "`If-Match` is needed when there is a rating already, also a carried or blank one (CARRY-5).",
    params: RatingPath,
    headers: ChangingHeaders,
    body: EffortAnswer,
    response: { 200: EffortResource, ...problemResponses("sending", ...UNCHANGEABLE) },
  };
  api.put(addressOf("effort"), { schema }, async (request, reply) => {
    const answer = { kind: "assessed", ...request.body, reading: null } as const;
    const change = (seen: StillAsSeen) => useCases.rateItemEffort(ratedItem(request.params), answer, seen);
    return changeRating(request, reply, request.params, "effort", change);
  });
}

function rateEconomy(api: Api, { useCases }: ApiServices): void {
  const schema = {
    tags,
    summary: "Rate the economy of an item in an open follow-up",
    description: "`If-Match` is needed when there is a rating already, also a blank one (ECO-3).",
    params: RatingPath,
    headers: ChangingHeaders,
    body: EconomyAnswer,
    response: { 200: EconomyResource, ...problemResponses("sending", ...UNCHANGEABLE) },
  };
  api.put(addressOf("economy"), { schema }, async (request, reply) => {
    const answer = { kind: "assessed", ...request.body, reading: null } as const;
    const change = (seen: StillAsSeen) => useCases.rateItemEconomy(ratedItem(request.params), answer, seen);
    return changeRating(request, reply, request.params, "economy", change);
  });
}

async function changeRating(
  request: FastifyRequest,
  reply: FastifyReply,
  place: Place,
  subject: RatingSubject,
  change: (seen: StillAsSeen) => Promise<Outcome<Agreement>>,
): Promise<FastifyReply> {
  const { present } = SUBJECTS[subject];
  const outcome = await change(stillAsSeen(request, (agreement) => present(agreement, place)));
  return sendTagged(request, reply, present(accepted(outcome, request), place));
}

function takeBackRating(api: Api, { useCases }: ApiServices, subject: RatingSubject): void {
  const schema = {
    tags,
    summary: `Take back the ${subject} of an item in an open follow-up`,
    description: "The rules then decide anew: it may be carried or blank afterwards.",
    params: RatingPath,
    headers: ChangingHeaders,
    response: { 204: Gone, ...problemResponses("changing", ...UNCHANGEABLE) },
  };
  const rate = subject === "effort" ? useCases.rateItemEffort : useCases.rateItemEconomy;
  api.delete(addressOf(subject), { schema }, async (request, reply) => {
    const seen = stillAsSeen(request, (agreement) => SUBJECTS[subject].present(agreement, request.params));
    accepted(await rate(ratedItem(request.params), null, seen), request);
    return reply.code(204).send(null);
  });
}

function readGlyph(api: Api, { useCases }: ApiServices, subject: RatingSubject): void {
  const schema = {
    tags,
    summary: `Say what an imported smiley of the ${subject} means`,
    description: "A logged reading of history, allowed once, in closed rounds too (ROUND-6).",
    params: RatingPath,
    headers: ChangingHeaders,
    body: GlyphReading,
    response: {
      200: SUBJECTS[subject].resource,
      ...problemResponses(
        "sending",
        ...UNKNOWN,
        "not-unresolved",
        "reading-impossible",
        "already-read-otherwise",
        "changed-meanwhile",
      ),
    },
  };
  api.post(`${addressOf(subject)}/reading`, { schema }, async (request, reply) => {
    const { fiscalYear, number: item, checkpoint } = request.params;
    const { present } = SUBJECTS[subject];
    const reading = { item, checkpoint, of: subject, smiley: request.body.smiley };
    const seen = stillAsSeenIfSaid(request, (agreement) => present(agreement, request.params));
    const agreement = accepted(await useCases.readGlyph(fiscalYear, reading, seen));
    return sendTagged(request, reply, present(agreement, request.params));
  });
}

function ratedItem({ fiscalYear, number: item, checkpoint }: Place) {
  return { fiscalYear, item, checkpoint };
}
