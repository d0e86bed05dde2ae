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

export function problemPage(
  { title, detail, status, code }: ShownProblem,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const { pageTexts } = textsIn(request.language);
  const signIn = code === "signed-out" ? "/log-ind" : null;
  show(request, reply, { title, status }, ProblemPage({ texts: pageTexts, title, detail, signIn }));
}
