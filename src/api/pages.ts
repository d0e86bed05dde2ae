import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Language } from "../../templates/texts/language.js";
import type { Rejection } from "../domain/rejection.js";
import { Refused } from "./problem.js";
import type { ProblemDetails } from "./problem-details.js";

declare module "fastify" {
  interface FastifyRequest {
    /** What a page throws that can show nothing but why it shows nothing. */
    refusal: (rejection: Rejection) => Error;
    /** The same at an address at which there can be nothing. */
    notHere: () => Error;
    /** Of what was sent and cannot be read. */
    malformed: () => Error;
  }
}

export function letPagesRefuse(app: FastifyInstance): void {
  app.decorateRequest("refusal", (rejection: Rejection) => new Refused(rejection));
  app.decorateRequest("notHere", function (this: FastifyRequest) {
    return new Refused({ code: "not-here", path: this.url.split("?", 1)[0] ?? "" });
  });
  app.decorateRequest("malformed", () => new Refused({ code: "request-malformed" }));
}

/** The pages, as the door that they stand behind knows them. */
export interface Pages {
  /** Adds their routes, each with `config.page`. */
  readonly add: (app: FastifyInstance) => Promise<void>;
  /** Tells somebody who reads pages why they do not get what they asked for. */
  readonly answerProblem: (
    problemIn: (language: Language) => ProblemDetails,
    request: FastifyRequest,
    reply: FastifyReply,
  ) => void;
}

/** Whether whoever asks reads pages: by the route, and where there is none by what a browser says of itself. */
export function readsPages({ routeOptions, is404, headers }: FastifyRequest): boolean {
  return routeOptions?.config?.page === true || (is404 && (headers.accept ?? "").includes("text/html"));
}
