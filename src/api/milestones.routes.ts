import type { FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import { Checkpoint } from "../domain/agreements/calendar.js";
import type { ApiServices } from "./api-services.js";
import { sendTagged } from "./entity-tag.js";
import { ItemResource, MilestoneText, presentItem } from "./items.schema.js";
import { accepted, requireIfMatch, stillAsSeen } from "./preconditions.js";
import { problemResponses } from "./problem.schema.js";
import { type Api, ChangingHeaders, ItemPath } from "./routing.js";

const MilestonePath = ItemPath.extend({ checkpoint: Checkpoint });
const address = "/agreements/:fiscalYear/items/:number/milestones/:checkpoint";
const refusals = [
  "agreement-unknown",
  "item-unknown",
  "milestone-of-held-round",
  "precondition-required",
  "changed-meanwhile",
] as const;
const common = {
  tags: ["items"],
  description: "`If-Match` and the answered `ETag` are the item's.",
  params: MilestonePath,
  headers: ChangingHeaders,
};

/** A milestone is a part of its item: it is changed from the item as it was seen, and the item is answered. */
export function milestoneRoutes(api: Api, services: ApiServices): void {
  const putSchema = {
    ...common,
    summary: "Word the milestone of a round that has not been held",
    body: MilestoneText,
    response: { 200: ItemResource, ...problemResponses("sending", ...refusals) },
  };
  api.put(address, { schema: putSchema }, (request, reply) => {
    return word(services, request, reply, request.params, request.body.text);
  });

  const deleteSchema = {
    ...common,
    summary: "Take away the milestone of a round that has not been held",
    response: { 200: ItemResource, ...problemResponses("changing", ...refusals) },
  };
  api.delete(address, { schema: deleteSchema }, (request, reply) => {
    return word(services, request, reply, request.params, null);
  });
}

async function word(
  { useCases }: ApiServices,
  request: Pick<FastifyRequest, "headers"> & FastifyRequest,
  reply: FastifyReply,
  { fiscalYear, number, checkpoint }: z.infer<typeof MilestonePath>,
  text: string | null,
) {
  requireIfMatch(request);
  const seen = stillAsSeen(request, (agreement) => presentItem(agreement, number));
  const agreement = accepted(await useCases.wordMilestone(fiscalYear, number, checkpoint, text, seen));
  reply.header("content-location", `/agreements/${fiscalYear}/items/${encodeURIComponent(number)}`);
  return sendTagged(request, reply, presentItem(agreement, number));
}
