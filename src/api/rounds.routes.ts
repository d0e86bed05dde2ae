import type { FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import type { RoundWithEarlier } from "../domain/followups/close-over-gaps.js";
import { sendTagged } from "./entity-tag.js";
import { FollowUpResource, ImplementationResource } from "./followups.schema.js";
import { presentRound } from "./present-round.js";
import { addRoundChange, type RoundChange, type RoundKind, type RoundParams, roundOf } from "./round-changes.js";
import {
  Closing,
  FollowUpDates,
  ImplementationDates,
  Reopening,
  ReturnedEntries,
  SeenEntries,
} from "./rounds.schema.js";
import { AgreementPath, type Api, FollowUpPath, NoBody } from "./routing.js";

export const FOLLOW_UP: RoundKind<z.output<typeof FollowUpPath>> = {
  tags: ["follow-ups"],
  address: "/agreements/:fiscalYear/follow-ups/:checkpoint",
  params: FollowUpPath,
  resource: FollowUpResource,
};

/** The winter's round, in which the milestones of a new agreement are drafted. */
export const IMPLEMENTATION: RoundKind = {
  tags: ["implementation"],
  address: "/agreements/:fiscalYear/implementation",
  params: AgreementPath,
  resource: ImplementationResource,
};

type Row<B extends z.ZodType> = RoundChange<RoundParams, B, RoundWithEarlier>;

const OPEN: Row<typeof NoBody> = {
  path: "/open",
  action: "open-round",
  summary: "Open a planned round",
  description: "What the rules alone decide is written: happy efforts carried on (CARRY-1), and blanks.",
  body: NoBody,
  refusals: ["follow-up-not-planned", "follow-up-before-not-closed"],
  yours: () => ({ state: "open" }),
  change: ({ useCases, params }, seen) => useCases.openFollowUp(roundOf(params), seen),
};

const CLOSE: Row<typeof Closing> = {
  path: "/close",
  action: "close-round",
  summary: "Close an open round",
  description:
    "Refused with the list of what hinders it, item by item and rule by rule. A gap is closed over with a reason (ROUND-3).",
  body: Closing,
  refusals: ["follow-up-not-open", "follow-up-hindered", "entry-not-asked", "entry-already"],
  yours: () => ({ state: "closed" }),
  change: ({ useCases, params, body }, seen) => useCases.closeFollowUp(roundOf(params), body?.gaps ?? [], seen),
};

const REOPEN: Row<typeof Reopening> = {
  path: "/reopen",
  action: "reopen-round",
  summary: "Open a closed round again, until it is published (ROUND-4)",
  body: Reopening,
  refusals: ["follow-up-not-closed", "follow-up-imported", "later-round-begun"],
  yours: () => ({ state: "open" }),
  change: ({ useCases, params, body }, seen) => useCases.reopenFollowUp(roundOf(params), body.reason, seen),
};

const SUBMIT: Row<typeof SeenEntries> = {
  path: "/submit",
  action: "submit-entries",
  summary: "Hand drafts in to the finance office, all of them or none (ROUND-2)",
  description: "Where several centres answer for an item, what it says is submitted when each of them has done so.",
  body: SeenEntries,
  refusals: ["follow-up-not-open", "entry-not-asked", "entry-already", "entries-hindered"],
  yours: () => ({ progress: "submitted" }),
  entries: ({ entries }) => entries,
  change: ({ useCases, params, body }, seen) => useCases.submitEntries(roundOf(params), namesOf(body), seen),
};

const APPROVE: Row<typeof SeenEntries> = {
  path: "/approve",
  action: "review-entries",
  summary: "Approve what was submitted, all of it or none (ROUND-2)",
  body: SeenEntries,
  refusals: ["follow-up-not-open", "entry-not-asked", "entry-not-submitted"],
  yours: () => ({ progress: "approved" }),
  entries: ({ entries }) => entries,
  change: ({ useCases, params, body }, seen) => useCases.approveEntries(roundOf(params), namesOf(body), seen),
};

const RETURN: Row<typeof ReturnedEntries> = {
  path: "/return",
  action: "review-entries",
  summary: "Send back what was submitted, saying why (ROUND-2)",
  body: ReturnedEntries,
  refusals: ["follow-up-not-open", "entry-not-asked", "entry-not-submitted"],
  yours: () => ({ progress: "returned" }),
  entries: ({ entries }) => entries,
  change: ({ useCases, params, body }, seen) =>
    useCases.returnEntries(roundOf(params), namesOf(body), body.comment, seen),
};

/** Everything that is done alike to a follow-up and to the winter's round. */
export function roundRoutes(api: Api): void {
  for (const kind of [FOLLOW_UP, IMPLEMENTATION]) {
    const answer = { status: 200, resource: kind.resource, send: answerRound } as const;
    addRoundChange(api, kind, OPEN, answer);
    addRoundChange(api, kind, CLOSE, answer);
    addRoundChange(api, kind, REOPEN, answer);
    addRoundChange(api, kind, SUBMIT, answer);
    addRoundChange(api, kind, APPROVE, answer);
    addRoundChange(api, kind, RETURN, answer);
    addRoundChange(api, kind, scheduling(kind === FOLLOW_UP ? FollowUpDates : ImplementationDates), answer);
  }
}

function scheduling(body: z.ZodType<z.output<typeof FollowUpDates>>): Row<typeof body> {
  return {
    method: "PATCH",
    path: "",
    action: "schedule-round",
    summary: "Set the dates of a round that is not history yet",
    body,
    refusals: ["follow-up-not-open"],
    yours: (dates) => dates,
    change: ({ useCases, params, body: dates }, seen) => useCases.scheduleFollowUp(roundOf(params), dates, seen),
  };
}

function answerRound(request: FastifyRequest, reply: FastifyReply, round: RoundWithEarlier): FastifyReply {
  return sendTagged(request, reply, presentRound(request.actor, round)(request.language));
}

function namesOf({ entries }: z.output<typeof SeenEntries>) {
  return entries.map(({ entry }) => entry);
}
