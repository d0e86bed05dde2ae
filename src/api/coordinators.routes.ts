import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { ItemReference } from "../domain/ids.js";
import { type Account, AccountId } from "../domain/people/account.js";
import type { ApiServices } from "./api-services.js";
import { sendTagged, versionOf } from "./entity-tag.js";
import { accepted, asSeen, type Condition } from "./preconditions.js";
import { Refused } from "./problem.js";
import { problemResponses } from "./problem.schema.js";
import { type Api, ChangingHeaders, Gone, ItemPath, ReadingHeaders, Unchanged } from "./routing.js";

const tags = ["items"];
const address = "/agreements/:fiscalYear/items/:number/coordinator";
const UNKNOWN = ["agreement-unknown", "item-unknown"] as const;
const UNCHANGEABLE = [...UNKNOWN, "precondition-required", "changed-meanwhile"] as const;

const CoordinatorResource = z.strictObject({ id: AccountId, name: z.string() }).meta({ id: "Coordinator" });
const NewCoordinator = z.strictObject({ id: AccountId }).meta({ id: "NewCoordinator" });

/** The coordinator (tovholder) of an item; an item has one at most. */
export function coordinatorRoutes(api: Api, _services: ApiServices): void {
  showCoordinator(api);
  assignCoordinator(api);
  dismissCoordinator(api);
}

function present(coordinator: Account | null) {
  return coordinator && { id: coordinator.id, name: coordinator.name };
}

/** While there is nobody, nobody's assignment can be lost: no version is asked for. */
function seenBy(request: FastifyRequest, id: AccountId | null): Condition<Account | null> {
  if (request.headers["if-match"] === undefined) {
    return { stillAsSeen: (now) => now === null, conflict: () => null };
  }
  return asSeen<Account | null>(request, {
    versions: (now) => [versionOf(present(now))],
    yours: { id },
    current: (now) => ({ id: now?.id ?? null }),
  });
}

function showCoordinator(api: Api): void {
  const schema = {
    tags,
    summary: "The coordinator of an item",
    params: ItemPath,
    headers: ReadingHeaders,
    response: {
      200: CoordinatorResource,
      304: Unchanged,
      ...problemResponses("reading", ...UNKNOWN, "coordinator-unknown"),
    },
  };
  api.get(address, { schema, config: { action: "read-items" } }, async (request, reply) => {
    const coordinator = accepted(await request.useCases.showCoordinator(request.params));
    if (!coordinator) throw new Refused({ code: "coordinator-unknown", item: request.params.number });
    return sendTagged(request, reply, present(coordinator));
  });
}

function assignCoordinator(api: Api): void {
  const schema = {
    tags,
    summary: "Make somebody the coordinator of an item",
    description: "`If-Match` is needed when it has one already.",
    params: ItemPath,
    headers: ChangingHeaders,
    body: NewCoordinator,
    response: {
      200: CoordinatorResource,
      ...problemResponses("sending", ...UNCHANGEABLE, "account-unknown", "account-closed"),
    },
  };
  api.put(address, { schema, config: { action: "assign-coordinator" } }, async (request, reply) =>
    sendTagged(request, reply, present(await assigned(request, request.params, request.body.id))),
  );
}

function dismissCoordinator(api: Api): void {
  const schema = {
    tags,
    summary: "Take an item from its coordinator",
    params: ItemPath,
    headers: ChangingHeaders,
    response: { 204: Gone, ...problemResponses("changing", ...UNCHANGEABLE) },
  };
  const handler = async (
    request: FastifyRequest<{ Params: z.output<typeof ItemPath> }>,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    await assigned(request, request.params, null);
    return reply.code(204).send(null);
  };
  api.delete(address, { schema, config: { action: "assign-coordinator" } }, async (request, reply) =>
    handler(request, reply),
  );
}

async function assigned(request: FastifyRequest, item: ItemReference, id: AccountId | null): Promise<Account | null> {
  const seen = seenBy(request, id);
  const outcome = await request.useCases.assignCoordinator(item, id, seen.stillAsSeen);
  const unconditional = request.headers["if-match"] === undefined;
  if (!outcome.ok && outcome.rejection.code === "changed-meanwhile" && unconditional) {
    throw new Refused({ code: "precondition-required" });
  }
  return accepted(outcome, seen);
}
