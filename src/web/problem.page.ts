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

/** What the door words for programs, and how a reader of pages is told. */
const FOR_READERS: Readonly<Record<string, "noPage" | "oldPage">> = {
  "route-unknown": "noPage",
  "method-not-allowed": "noPage",
  "csrf-token-missing": "oldPage",
};

export function problemPage(
  { status, code, ...worded }: ShownProblem,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const { pageTexts } = textsIn(request.language);
  const reworded = FOR_READERS[code];
  const { title, detail } = reworded ? pageTexts[reworded] : worded;
  const signIn = code === "signed-out" ? "/log-ind" : null;
  show(request, reply, { title, status }, ProblemPage({ texts: pageTexts, title, detail, signIn }));
}
