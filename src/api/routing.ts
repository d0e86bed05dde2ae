import type { IncomingMessage, ServerResponse } from "node:http";
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { z } from "zod";
import type { Actor } from "../domain/access/actor.js";
import type { RouteAction } from "../domain/access/policy.js";
import { Checkpoint } from "../domain/agreements/calendar.js";
import { FiscalYear, ItemNumber } from "../domain/ids.js";
import type { UseCases } from "../usecases/use-cases.js";

declare module "fastify" {
  interface FastifyContextConfig {
    /** What the route does, by the policy's name. A route without one is not started with. */
    action?: RouteAction;
    /** A page for people, which answers them in HTML and is sent their forms. */
    page?: boolean;
    /**
     * Of a page that keeps what was typed when its form cannot be let in, or lets its sender go on without it: the form is
     * read before its sender is turned away.
     * @returns whether it has answered
     */
    keepTyped?: (request: FastifyRequest, reply: FastifyReply, why: "signed-out" | "csrf-token-missing") => boolean;
  }
  interface FastifyRequest {
    /** Who asks: a stranger until they have signed in. */
    actor: Actor;
    /** The use cases as the asker may use them, inside the request's own unit of work where there is one. */
    useCases: UseCases;
  }
}

/** What routes are added to. */
export type Api = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** A year in an address has one spelling. */
export const YearInPath = z
  .string()
  .regex(/^\d{4}$/)
  .transform(Number)
  .pipe(FiscalYear)
  .meta({ description: "The fiscal year, which names the agreement.", example: "2026" });

export const AgreementPath = z.strictObject({ fiscalYear: YearInPath });
export const ItemPath = AgreementPath.extend({
  number: ItemNumber.meta({ description: "The item's number within its agreement.", example: "4.10" }),
});
export const FollowUpPath = AgreementPath.extend({ checkpoint: Checkpoint });
export const RatingPath = FollowUpPath.extend({ number: ItemPath.shape.number });

/** For the documentation; what they say is read where it is used. */
export const ReadingHeaders = z.looseObject({
  "if-none-match": z
    .string()
    .optional()
    .meta({ description: "The `ETag` of what the reader has: answered 304 when it still holds." }),
});
export const ChangingHeaders = z.looseObject({
  "if-match": z
    .string()
    .optional()
    .meta({ description: "The `ETag` of what the change was made from: refused 409 when it no longer holds." }),
});

export const Unchanged = z.null().meta({ description: "It is as the reader has it." });
export const Gone = z.null().meta({ description: "Done; there is nothing to show." });

/** A request that carries nothing. */
export const NoBody = z.strictObject({}).nullish();
