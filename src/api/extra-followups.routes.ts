import { z } from "zod";
import { type Agreement, findItem } from "../domain/agreements/agreement.js";
import { statusInRound } from "../domain/followups/extra-follow-up.js";
import { agreementOf } from "./agreements.routes.js";
import type { ApiServices } from "./api-services.js";
import { sendTagged } from "./entity-tag.js";
import { LatestStatusText } from "./followups.schema.js";
import { accepted, stillAsSeen } from "./preconditions.js";
import { Refused } from "./problem.js";
import { problemResponses } from "./problem.schema.js";
import {
  type Api,
  ChangingHeaders,
  FollowUpPath,
  Gone,
  ItemPath,
  ReadingHeaders,
  Unchanged,
  YearInPath,
} from "./routing.js";

const ExtraPath = FollowUpPath.extend({ earlierYear: YearInPath, number: ItemPath.shape.number });
type Place = z.infer<typeof ExtraPath>;

const LatestStatusResource = z
  .strictObject({ fiscalYear: z.int(), item: z.string(), text: z.string().nullable() })
  .meta({ id: "LatestStatus" });

const address = "/agreements/:fiscalYear/follow-ups/:checkpoint/extra-follow-ups/:earlierYear/:number";
const tags = ["follow-ups"];
const UNKNOWN = ["agreement-unknown", "extra-follow-up-unknown"] as const;
const UNCHANGEABLE = [...UNKNOWN, "follow-up-not-open", "precondition-required", "changed-meanwhile"] as const;

/** EXT-3: what a round says of an earlier agreement's item. */
export function extraFollowUpRoutes(api: Api, services: ApiServices): void {
  showStatus(api, services);
  writeStatus(api, services);
  takeBackStatus(api, services);
}

/** undefined: the earlier agreement has no such item. */
function present(earlier: Agreement, { fiscalYear, checkpoint, number }: Place) {
  const item = findItem(earlier, number);
  return item
    ? { fiscalYear: earlier.fiscalYear, item: number, text: statusInRound(item, fiscalYear, checkpoint) }
    : undefined;
}

/** null while there is no text: what is new needs no condition. */
function represent(place: Place) {
  return (earlier: Agreement) => {
    const status = present(earlier, place);
    return status?.text === null ? null : status;
  };
}

function showStatus(api: Api, services: ApiServices): void {
  const schema = {
    tags,
    summary: "The latest status of an earlier agreement's item in a follow-up",
    params: ExtraPath,
    headers: ReadingHeaders,
    response: { 200: LatestStatusResource, 304: Unchanged, ...problemResponses("reading", ...UNKNOWN) },
  };
  api.get(address, { schema }, async (request, reply) => {
    const { fiscalYear, earlierYear, number } = request.params;
    const status = present(await agreementOf(services, earlierYear), request.params);
    if (!status) throw new Refused({ code: "extra-follow-up-unknown", fiscalYear, of: earlierYear, item: number });
    return sendTagged(request, reply, status);
  });
}

function writeStatus(api: Api, { useCases }: ApiServices): void {
  const schema = {
    tags,
    summary: "Write the latest status of an earlier agreement's item",
    description: "`If-Match` is needed when there is a text already.",
    params: ExtraPath,
    headers: ChangingHeaders,
    body: LatestStatusText,
    response: { 200: LatestStatusResource, ...problemResponses("sending", ...UNCHANGEABLE) },
  };
  api.put(address, { schema }, async (request, reply) => {
    const place = request.params;
    const seen = stillAsSeen(request, represent(place));
    const { text } = request.body;
    const earlier = accepted(await useCases.writeExtraStatus(place, referenceOf(place), text, seen), request);
    return sendTagged(request, reply, present(earlier, place));
  });
}

function takeBackStatus(api: Api, { useCases }: ApiServices): void {
  const schema = {
    tags,
    summary: "Take back the latest status of an earlier agreement's item",
    params: ExtraPath,
    headers: ChangingHeaders,
    response: { 204: Gone, ...problemResponses("changing", ...UNCHANGEABLE) },
  };
  api.delete(address, { schema }, async (request, reply) => {
    const place = request.params;
    const seen = stillAsSeen(request, represent(place));
    accepted(await useCases.writeExtraStatus(place, referenceOf(place), null, seen), request);
    return reply.code(204).send(null);
  });
}

function referenceOf({ earlierYear, number }: Place) {
  return { fiscalYear: earlierYear, number };
}
