import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Action } from "../domain/access/policy.js";
import type { Checkpoint } from "../domain/agreements/calendar.js";
import type { RoundWithEarlier } from "../domain/followups/close-over-gaps.js";
import type { Outcome } from "../domain/rejection.js";
import type { RoundOf, RoundStillAsSeen } from "../usecases/change-round.js";
import type { UseCases } from "../usecases/use-cases.js";
import type { Fields } from "./conflict.js";
import { accepted, type Condition } from "./preconditions.js";
import type { ProblemCode } from "./problem.js";
import { problemResponses } from "./problem.schema.js";
import { entriesAsSeen, roundAsSeen, type SeenEntry } from "./round-as-seen.js";
import { type Api, ChangingHeaders } from "./routing.js";

/** Which round an address names: without a checkpoint the winter's. */
export interface RoundParams {
  readonly fiscalYear: number;
  readonly checkpoint?: Checkpoint;
}

/** A kind of round and where it is: one of the four follow-ups, or the winter's round. */
export interface RoundKind<P extends RoundParams = RoundParams> {
  readonly tags: readonly string[];
  readonly address: string;
  readonly params: z.ZodType<P>;
  readonly resource: z.ZodType;
}

/** Something that is done to a round; `V` is what comes of it. */
export interface RoundChange<P extends RoundParams, B extends z.ZodType, V> {
  /** Else it is posted. */
  readonly method?: "PATCH";
  /** Under the round's own address. */
  readonly path: string;
  readonly action: Action;
  readonly summary: string;
  readonly description?: string;
  readonly body: B;
  readonly refusals: readonly ProblemCode[];
  /** What it would make of the round, or of each entry. */
  readonly yours: (body: z.output<B>) => Fields;
  /** The entries that it is done to, each in the version it was seen in; else the whole round is named in `If-Match`. */
  readonly entries?: (body: z.output<B>) => readonly SeenEntry[];
  readonly change: (asked: Asked<P, z.output<B>>, stillAsSeen: RoundStillAsSeen) => Promise<Outcome<V>>;
}

export interface Asked<P, B> {
  readonly useCases: UseCases;
  readonly params: P;
  readonly body: B;
}

/** How what has come of it is answered. */
export interface Answer<P, V> {
  readonly status: 200 | 201;
  readonly resource: z.ZodType;
  readonly send: (request: FastifyRequest, reply: FastifyReply, value: V, params: P) => FastifyReply;
}

/** Adds the route of a change, with everything that all such routes say. */
export function addRoundChange<P extends RoundParams, B extends z.ZodType, V>(
  api: Api,
  kind: RoundKind<P>,
  row: RoundChange<P, B, V>,
  { status, resource, send }: Answer<P, V>,
): void {
  const { method = "POST", path, action, summary, description, body, entries } = row;
  const schema = {
    tags: kind.tags,
    summary,
    ...(description === undefined ? {} : { description }),
    params: kind.params,
    headers: entries ? z.looseObject({}) : ChangingHeaders,
    body,
    response: { [status]: resource, ...problemResponses("sending", ...refusalsOf(row)) },
  };
  api.route({
    method,
    url: `${kind.address}${path}`,
    schema,
    config: { action },
    handler: async (request, reply) => {
      const params = request.params as P;
      const sent = request.body as z.output<B>;
      const condition = conditionOf(request, row, sent);
      const asked = { useCases: request.useCases, params, body: sent };
      return send(request, reply, accepted(await row.change(asked, condition.stillAsSeen), condition), params);
    },
  });
}

export function roundOf({ fiscalYear, checkpoint }: RoundParams): RoundOf {
  return { fiscalYear, round: checkpoint ?? "implementation" };
}

function conditionOf<P extends RoundParams, B extends z.ZodType, V>(
  request: FastifyRequest,
  { entries, yours }: RoundChange<P, B, V>,
  sent: z.output<B>,
): Condition<RoundWithEarlier> {
  return entries ? entriesAsSeen(request.actor, entries(sent), yours(sent)) : roundAsSeen(request, yours(sent));
}

function refusalsOf<P extends RoundParams, B extends z.ZodType, V>({ entries, refusals }: RoundChange<P, B, V>) {
  const condition = entries ? (["item-unknown"] as const) : (["precondition-required"] as const);
  return ["agreement-unknown", "changed-meanwhile", ...condition, ...refusals] as const;
}
