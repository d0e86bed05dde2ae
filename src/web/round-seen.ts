import type { FastifyRequest } from "fastify";
import type { Actor } from "../domain/access/actor.js";
import type { RoundWithEarlier } from "../domain/followups/close-over-gaps.js";
import type { FollowUpState } from "../domain/followups/follow-up.js";
import { followUpEntries, milestonesEntries, type RoundStatus } from "../domain/followups/round-status.js";
import type { PlainDate } from "../domain/ids.js";
import type { RoundOf } from "../usecases/change-round.js";
import { granted } from "./granted.js";
import { listMilestones, listRatings, type SeenEntry } from "./round-entries.js";

/** A round as the pages that conduct it see it. */
export interface SeenRound extends RoundOf {
  readonly state: FollowUpState;
  readonly imported: boolean;
  readonly editions: number;
  readonly dates: SeenDates;
  readonly centres: RoundStatus["centres"];
  readonly committees: RoundStatus["committees"];
  readonly hindrances: RoundStatus["hindrances"];
  readonly entries: readonly SeenEntry[];
}

export interface SeenDates {
  readonly deadlineOn: PlainDate | null;
  readonly datedOn: PlainDate | null;
  readonly cutOffOn: PlainDate | null;
}

/** @throws what the door answers whoever may not see it, or where there is no such agreement */
export async function seeRound(request: FastifyRequest, { fiscalYear, round }: RoundOf): Promise<SeenRound> {
  const { useCases } = request;
  if (round === "implementation") {
    const status = granted(request, await useCases.implementationStatus(fiscalYear));
    const dates = { deadlineOn: status.deadlineOn, datedOn: null, cutOffOn: null };
    const entries = listMilestones(fiscalYear, status.entries);
    return { ...status, round, imported: false, editions: 0, dates, entries };
  }
  const { followUp, ...status } = granted(request, await useCases.followUpStatus({ fiscalYear, round }));
  const { state, imported, datedOn, cutOffOn } = followUp;
  const dates = { deadlineOn: status.deadlineOn, datedOn, cutOffOn };
  return { ...status, round, state, imported, dates, entries: listRatings(fiscalYear, status) };
}

/** The entries of a round as it is about to be changed. */
export function entriesOf(actor: Actor, round: RoundWithEarlier): SeenEntry[] {
  const { fiscalYear } = round.agreement;
  const { round: name } = round.work;
  if (name === "implementation") return listMilestones(fiscalYear, milestonesEntries(actor, round));
  return listRatings(fiscalYear, followUpEntries(actor, round, name));
}
