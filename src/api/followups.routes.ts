import type { FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import { LANGUAGES } from "../../templates/texts/language.js";
import type { Agreement } from "../domain/agreements/agreement.js";
import type { Outcome } from "../domain/rejection.js";
import type { StillAsSeen } from "../usecases/change-agreement.js";
import { agreementOf } from "./agreements.routes.js";
import type { ApiServices } from "./api-services.js";
import { entityTag, namesTag, sendTagged } from "./entity-tag.js";
import { FollowUpDates, FollowUpList, FollowUpResource, presentFollowUp } from "./followups.schema.js";
import { accepted } from "./preconditions.js";
import { Refused } from "./problem.js";
import { problemResponses } from "./problem.schema.js";
import {
  AgreementPath,
  type Api,
  ChangingHeaders,
  FollowUpPath,
  NoBody,
  ReadingHeaders,
  Unchanged,
} from "./routing.js";

const tags = ["follow-ups"];
const address = "/agreements/:fiscalYear/follow-ups/:checkpoint";
type Round = z.infer<typeof FollowUpPath>;

export function followUpRoutes(api: Api, services: ApiServices): void {
  listFollowUps(api, services);
  showFollowUp(api, services);
  dateFollowUp(api, services);
  openFollowUp(api, services);
  closeFollowUp(api, services);
}

function listFollowUps(api: Api, services: ApiServices): void {
  const schema = {
    tags,
    summary: "The four follow-ups of an agreement",
    params: AgreementPath,
    headers: ReadingHeaders,
    response: { 200: FollowUpList, 304: Unchanged, ...problemResponses("reading", "agreement-unknown") },
  };
  api.get("/agreements/:fiscalYear/follow-ups", { schema }, async (request, reply) => {
    const { followUps } = await agreementOf(services, request.params.fiscalYear);
    return sendTagged(request, reply, { items: followUps });
  });
}

function showFollowUp(api: Api, services: ApiServices): void {
  const schema = {
    tags,
    summary: "A follow-up: what it asks, what it has got, what hinders it",
    params: FollowUpPath,
    headers: ReadingHeaders,
    response: { 200: FollowUpResource, 304: Unchanged, ...problemResponses("reading", "agreement-unknown") },
  };
  api.get(address, { schema }, async (request, reply) => answerRound(services, request, reply, request.params));
}

function dateFollowUp(api: Api, services: ApiServices): void {
  const schema = {
    tags,
    summary: "Set the dates of a follow-up that is not history yet",
    params: FollowUpPath,
    headers: ChangingHeaders,
    body: FollowUpDates,
    response: {
      200: FollowUpResource,
      ...problemResponses("sending", "agreement-unknown", "follow-up-not-open", "changed-meanwhile"),
    },
  };
  api.patch(address, { schema }, async (request, reply) => {
    const { fiscalYear, checkpoint } = request.params;
    const change = (seen: SeenRound) => services.useCases.dateFollowUp(fiscalYear, checkpoint, request.body, seen);
    return changeRound(services, request, reply, request.params, change);
  });
}

function openFollowUp(api: Api, services: ApiServices): void {
  const schema = {
    tags,
    summary: "Open a planned follow-up",
    description: "What the rules alone decide is written: happy efforts carried on (CARRY-1), and blanks.",
    params: FollowUpPath,
    headers: ChangingHeaders,
    body: NoBody,
    response: {
      200: FollowUpResource,
      ...problemResponses(
        "sending",
        "agreement-unknown",
        "follow-up-not-planned",
        "follow-up-before-not-closed",
        "changed-meanwhile",
      ),
    },
  };
  api.post(`${address}/open`, { schema }, async (request, reply) => {
    const { fiscalYear, checkpoint } = request.params;
    const change = (seen: SeenRound) => services.useCases.openFollowUp(fiscalYear, checkpoint, seen);
    return changeRound(services, request, reply, request.params, change);
  });
}

function closeFollowUp(api: Api, services: ApiServices): void {
  const schema = {
    tags,
    summary: "Close an open follow-up",
    description: "Refused with the list of what hinders it, item by item and rule by rule (ROUND-3).",
    params: FollowUpPath,
    headers: ChangingHeaders,
    body: NoBody,
    response: {
      200: FollowUpResource,
      ...problemResponses(
        "sending",
        "agreement-unknown",
        "follow-up-not-open",
        "follow-up-hindered",
        "changed-meanwhile",
      ),
    },
  };
  api.post(`${address}/close`, { schema }, async (request, reply) => {
    const { fiscalYear, checkpoint } = request.params;
    const change = (seen: SeenRound) => services.useCases.closeFollowUp(fiscalYear, checkpoint, seen);
    return changeRound(services, request, reply, request.params, change);
  });
}

type SeenRound = StillAsSeen | undefined;

async function changeRound(
  services: ApiServices,
  request: FastifyRequest,
  reply: FastifyReply,
  round: Round,
  change: (seen: SeenRound) => Promise<Outcome<Agreement>>,
): Promise<FastifyReply> {
  accepted(await change(await roundAsSeen(services, request, round)));
  return answerRound(services, request, reply, round);
}

async function answerRound(
  { useCases }: ApiServices,
  request: FastifyRequest,
  reply: FastifyReply,
  { fiscalYear, checkpoint }: Round,
): Promise<FastifyReply> {
  const status = accepted(await useCases.followUpStatus(fiscalYear, checkpoint));
  return sendTagged(request, reply, presentFollowUp(status, request.language));
}

/**
 * A round shows more than its agreement holds: what it takes along stands in earlier ones, and it is worded in a language.
 * So its tag is compared first, and the agreement it was made from must still be the same inside the transaction.
 * @throws Refused when the tag no longer holds
 */
async function roundAsSeen(
  services: ApiServices,
  { headers }: FastifyRequest,
  { fiscalYear, checkpoint }: Round,
): Promise<SeenRound> {
  const seen = headers["if-match"];
  if (seen === undefined) return;
  const before = await agreementOf(services, fiscalYear);
  const status = accepted(await services.useCases.followUpStatus(fiscalYear, checkpoint));
  const tags = LANGUAGES.map((language) => entityTag(presentFollowUp(status, language)));
  if (!tags.some((tag) => namesTag(seen, tag, "strong"))) throw new Refused({ code: "changed-meanwhile" });
  const tag = entityTag(services.agreementDocument(before));
  return (now: Agreement) => entityTag(services.agreementDocument(now)) === tag;
}
