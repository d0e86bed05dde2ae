import type { FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import type { Action } from "../domain/access/policy.js";
import type { RoundWithEarlier } from "../domain/followups/close-over-gaps.js";
import type { EntryName } from "../domain/followups/round-work.js";
import type { Outcome, Rejection } from "../domain/rejection.js";
import type { RoundOf, RoundStillAsSeen } from "../usecases/change-round.js";
import type { UseCases } from "../usecases/use-cases.js";
import type { Fields } from "./conflict.js";
import { asTag, sendTagged } from "./entity-tag.js";
import { accepted, asSeen } from "./preconditions.js";
import { presentEntries } from "./present-round.js";
import { Refused } from "./problem.js";
import { problemResponses } from "./problem.schema.js";
import { type Api, ChangingHeaders, ReadingHeaders, Unchanged } from "./routing.js";

/** Which entry of which round an address names. */
export interface EntryPlace {
  readonly round: RoundOf;
  readonly name: EntryName;
}

/** A kind of entry: a resource that is there as long as its item is, whatever has been said in it. */
export interface EntryKind<P extends z.ZodType> {
  readonly address: string;
  readonly tags: readonly string[];
  readonly params: P;
  readonly place: (params: z.output<P>) => EntryPlace;
  readonly resource: z.ZodType;
  /** That there is no such entry, although its item is there. */
  readonly unknown: (place: EntryPlace) => Rejection;
}

/** How an entry is written. */
export interface EntryWriting<P extends z.ZodType, B extends z.ZodType> {
  readonly method: "PUT" | "DELETE" | "POST";
  /** Under the entry's own address. */
  readonly path?: string;
  readonly action: Action;
  readonly summary: string;
  readonly description?: string;
  readonly body: B;
  readonly refusals: Parameters<typeof problemResponses>[1][];
  /** What the request would make of the entry. */
  readonly yours: (body: z.output<B>) => Fields;
  readonly write: (
    useCases: UseCases,
    params: z.output<P>,
    body: z.output<B>,
    stillAsSeen: RoundStillAsSeen,
  ) => Promise<Outcome<RoundWithEarlier>>;
}

const UNKNOWN = ["agreement-unknown", "item-unknown", "extra-follow-up-unknown"] as const;

export function showEntry<P extends z.ZodType>(api: Api, kind: EntryKind<P>, summary: string): void {
  const schema = {
    tags: kind.tags,
    summary,
    description: "Its `ETag` is its `version` in the round, which changes of it name.",
    params: kind.params,
    headers: ReadingHeaders,
    response: { 200: kind.resource, 304: Unchanged, ...problemResponses("reading", ...UNKNOWN) },
  };
  api.get(kind.address, { schema, config: { action: "read-items" } }, async (request, reply) => {
    const place = kind.place(request.params as z.output<P>);
    return answerEntry(request, reply, kind, place, await request.useCases.showEntry(place.round, place.name));
  });
}

export function writeEntry<P extends z.ZodType, B extends z.ZodType>(
  api: Api,
  kind: EntryKind<P>,
  writing: EntryWriting<P, B>,
): void {
  const { method, path = "", action, summary, description, body, refusals, yours, write } = writing;
  const carries = method === "DELETE" ? {} : { body };
  const schema = {
    tags: kind.tags,
    summary,
    ...(description === undefined ? {} : { description }),
    params: kind.params,
    headers: ChangingHeaders,
    ...carries,
    response: {
      200: kind.resource,
      ...problemResponses(
        method === "DELETE" ? "changing" : "sending",
        ...UNKNOWN,
        "precondition-required",
        "changed-meanwhile",
        ...refusals,
      ),
    },
  };
  api.route({
    method,
    url: `${kind.address}${path}`,
    schema,
    config: { action },
    handler: async (request, reply) => {
      const params = request.params as z.output<P>;
      const place = kind.place(params);
      const sent = request.body as z.output<B>;
      const current = (round: RoundWithEarlier) => presentEntries(request.actor, round)(place.name);
      const condition = asSeen<RoundWithEarlier>(request, {
        versions: (round) => [current(round)?.version ?? []].flat(),
        yours: yours(sent),
        current: (round) => ({ ...current(round) }),
      });
      const outcome = await write(request.useCases, params, sent, condition.stillAsSeen);
      return answerEntry(request, reply, kind, place, outcome, condition);
    },
  });
}

function answerEntry(
  request: FastifyRequest,
  reply: FastifyReply,
  { unknown }: Pick<EntryKind<z.ZodType>, "unknown">,
  place: EntryPlace,
  outcome: Outcome<RoundWithEarlier>,
  condition?: Parameters<typeof accepted>[1],
): FastifyReply {
  const entry = presentEntries(request.actor, accepted(outcome, condition))(place.name);
  if (!entry) throw new Refused(unknown(place));
  return sendTagged(request, reply, entry, asTag(entry.version));
}
