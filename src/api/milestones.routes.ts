import type { FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import { Checkpoint } from "../domain/agreements/calendar.js";
import { milestoneAt } from "../domain/items/item.js";
import { sendTagged } from "./entity-tag.js";
import { itemAsSeen } from "./item-as-seen.js";
import { ItemResource, MilestoneText, presentItem } from "./items.schema.js";
import { accepted } from "./preconditions.js";
import { problemResponses } from "./problem.schema.js";
import { type Api, ChangingHeaders, ItemPath } from "./routing.js";

const MilestonePath = ItemPath.extend({ checkpoint: Checkpoint });
const address = "/agreements/:fiscalYear/items/:number/milestones/:checkpoint";
const config = { action: "draft-milestones" } as const;
const refusals = [
  "agreement-unknown",
  "item-unknown",
  "milestone-of-held-round",
  "follow-up-not-open",
  "entry-approved",
  "precondition-required",
  "changed-meanwhile",
] as const;
const common = {
  tags: ["items"],
  description:
    "In the winter's round it is a draft that the finance office approves; outside it the finance office alone words milestones. `If-Match` and the answered `ETag` are the item's.",
  params: MilestonePath,
  headers: ChangingHeaders,
};

/** A milestone is a part of its item: it is changed from the item as it was seen, and the item is answered. */
export function milestoneRoutes(api: Api): void {
  const putSchema = {
    ...common,
    summary: "Word the milestone of a round that has not been held",
    body: MilestoneText,
    response: { 200: ItemResource, ...problemResponses("sending", ...refusals) },
  };
  api.put(address, { schema: putSchema, config }, (request, reply) => {
    return word(request, reply, request.params, request.body.text);
  });

  const deleteSchema = {
    ...common,
    summary: "Take away the milestone of a round that has not been held",
    response: { 200: ItemResource, ...problemResponses("changing", ...refusals) },
  };
  api.delete(address, { schema: deleteSchema, config }, (request, reply) => {
    return word(request, reply, request.params, null);
  });
}

async function word(
  request: FastifyRequest,
  reply: FastifyReply,
  { fiscalYear, number, checkpoint }: z.infer<typeof MilestonePath>,
  text: string | null,
) {
  const seen = itemAsSeen(request, number, {
    yours: { [checkpoint]: text },
    current: (item) => ({ [checkpoint]: milestoneAt(item, checkpoint)?.text ?? null }),
  });
  const { useCases, actor } = request;
  const agreement = accepted(
    await useCases.draftMilestone(fiscalYear, number, checkpoint, text, seen.stillAsSeen),
    seen,
  );
  reply.header("content-location", `/agreements/${fiscalYear}/items/${encodeURIComponent(number)}`);
  return sendTagged(request, reply, presentItem(actor, agreement, number));
}
