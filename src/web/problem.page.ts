import type { FastifyReply, FastifyRequest } from "fastify";
import { ProblemPage } from "../../templates/pages/problem.js";
import { textsIn } from "../../templates/texts/texts.js";
import { show } from "./show.js";

/** Why somebody does not get what they asked for: worded by the door. */
export interface ShownProblem {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

/** What the door words for programs: a reader of pages is told that there is no page. */
const NO_PAGE: readonly string[] = ["route-unknown", "method-not-allowed"];

export function problemPage(
  { status, code, ...worded }: ShownProblem,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const { pageTexts } = textsIn(request.language);
  const { title, detail } = NO_PAGE.includes(code) ? pageTexts.noPage : worded;
  const signIn = code === "signed-out" ? "/log-ind" : null;
  show(request, reply, { title, status }, ProblemPage({ texts: pageTexts, title, detail, signIn }));
}
