import type { z } from "zod";
import { AgreementDocument } from "./agreements.schema.js";
import type { ApiServices } from "./api-services.js";
import { sendTagged } from "./entity-tag.js";
import { MilestonesEntry } from "./entries.schema.js";
import { type EntryKind, showEntry } from "./entry-routes.js";
import {
  FollowUpList,
  FollowUpResource,
  ImplementationResource,
  presentFollowUp,
  presentImplementation,
} from "./followups.schema.js";
import { accepted } from "./preconditions.js";
import { problemResponses } from "./problem.schema.js";
import { FOLLOW_UP, IMPLEMENTATION } from "./rounds.routes.js";
import { AgreementPath, type Api, FollowUpPath, ItemPath, ReadingHeaders, Unchanged } from "./routing.js";

const config = { action: "read-round" } as const;

/** How far the rounds are. What is done to them is in `rounds.routes.ts`. */
export function followUpRoutes(api: Api, services: Pick<ApiServices, "agreementDocument">): void {
  listFollowUps(api);
  showFollowUp(api);
  showImplementation(api);
  showPlan(api, services);
  showEntry(api, MILESTONES, "The milestones of an item in the winter's round");
}

function listFollowUps(api: Api): void {
  const schema = {
    tags: FOLLOW_UP.tags,
    summary: "The four follow-ups of an agreement",
    params: AgreementPath,
    headers: ReadingHeaders,
    response: { 200: FollowUpList, 304: Unchanged, ...problemResponses("reading", "agreement-unknown") },
  };
  api.get("/agreements/:fiscalYear/follow-ups", { schema, config }, async (request, reply) => {
    const items = accepted(await request.useCases.listFollowUps(request.params.fiscalYear));
    return sendTagged(request, reply, { items });
  });
}

function showFollowUp(api: Api): void {
  const schema = {
    tags: FOLLOW_UP.tags,
    summary: "A follow-up: how far each centre is, what is asked, what has come, what hinders it",
    params: FollowUpPath,
    headers: ReadingHeaders,
    response: { 200: FollowUpResource, 304: Unchanged, ...problemResponses("reading", "agreement-unknown") },
  };
  api.get(FOLLOW_UP.address, { schema, config }, async (request, reply) => {
    const { fiscalYear, checkpoint: round } = request.params;
    const status = accepted(await request.useCases.followUpStatus({ fiscalYear, round }));
    return sendTagged(request, reply, presentFollowUp(status, request.language));
  });
}

function showImplementation(api: Api): void {
  const schema = {
    tags: IMPLEMENTATION.tags,
    summary: "The winter's round: how far each centre is with the milestones, and what hinders it",
    params: AgreementPath,
    headers: ReadingHeaders,
    response: { 200: ImplementationResource, 304: Unchanged, ...problemResponses("reading", "agreement-unknown") },
  };
  api.get(IMPLEMENTATION.address, { schema, config }, async (request, reply) => {
    const status = accepted(await request.useCases.implementationStatus(request.params.fiscalYear));
    return sendTagged(request, reply, presentImplementation(status, request.language));
  });
}

function showPlan(api: Api, { agreementDocument }: Pick<ApiServices, "agreementDocument">): void {
  const schema = {
    tags: IMPLEMENTATION.tags,
    summary: "The implementation plan as it was frozen, whatever has been reworded since",
    description:
      "The agreement in the published format `milepael-agreement/1`, with those of its items that the reader may read.",
    params: AgreementPath,
    headers: ReadingHeaders,
    response: {
      200: AgreementDocument,
      304: Unchanged,
      ...problemResponses("reading", "agreement-unknown", "plan-not-frozen"),
    },
  };
  api.get(`${IMPLEMENTATION.address}/plan`, { schema, config }, async (request, reply) => {
    const plan = accepted(await request.useCases.implementationPlan(request.params.fiscalYear));
    return sendTagged(request, reply, agreementDocument(plan));
  });
}

const MILESTONES: EntryKind<typeof ItemPath> = {
  address: `${IMPLEMENTATION.address}/items/:number/milestones`,
  tags: IMPLEMENTATION.tags,
  params: ItemPath,
  place: ({ fiscalYear, number }: z.output<typeof ItemPath>) => ({
    round: { fiscalYear, round: "implementation" },
    name: { of: "milestones", item: number },
  }),
  resource: MilestonesEntry,
  unknown: ({ round: { fiscalYear }, name: { item } }) => ({ code: "item-unknown", fiscalYear, item }),
};
