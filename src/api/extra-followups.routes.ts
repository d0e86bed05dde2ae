import { z } from "zod";
import type { ApiServices } from "./api-services.js";
import { LatestStatusText } from "./followups.schema.js";
import { accepted } from "./preconditions.js";
import { problemResponses } from "./problem.schema.js";
import { type Api, FollowUpPath, Gone, ItemPath, YearInPath } from "./routing.js";

const ExtraPath = FollowUpPath.extend({ earlierYear: YearInPath, number: ItemPath.shape.number });
const address = "/agreements/:fiscalYear/follow-ups/:checkpoint/extra-follow-ups/:earlierYear/:number";
const refusals = ["agreement-unknown", "extra-follow-up-unknown", "follow-up-not-open"] as const;
const common = { tags: ["follow-ups"], params: ExtraPath };

/** EXT-3: what a round says of an earlier agreement's item. */
export function extraFollowUpRoutes(api: Api, { useCases }: ApiServices): void {
  const say = async (params: z.infer<typeof ExtraPath>, text: string | null) => {
    const { fiscalYear, checkpoint, earlierYear, number } = params;
    const reference = { fiscalYear: earlierYear, number };
    accepted(await useCases.writeExtraStatus({ fiscalYear, checkpoint }, reference, text));
  };

  const putSchema = {
    ...common,
    summary: "Write the latest status of an earlier agreement's item",
    body: LatestStatusText,
    response: {
      200: z.strictObject({ fiscalYear: z.int(), item: z.string(), text: z.string() }),
      ...problemResponses("sending", ...refusals),
    },
  };
  api.put(address, { schema: putSchema }, async ({ params, body }) => {
    await say(params, body.text);
    return { fiscalYear: params.earlierYear, item: params.number, text: body.text };
  });

  const deleteSchema = {
    ...common,
    summary: "Take back the latest status of an earlier agreement's item",
    response: { 204: Gone, ...problemResponses("changing", ...refusals) },
  };
  api.delete(address, { schema: deleteSchema }, async ({ params }, reply) => {
    await say(params, null);
    return reply.code(204).send(null);
  });
}
