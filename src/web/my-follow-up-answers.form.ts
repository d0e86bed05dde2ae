import type { EconomyAnswer, EffortAnswer } from "../domain/followups/rate.js";
import { CorrectiveAction } from "../domain/ratings/corrective-action.js";
import type { EconomyRating } from "../domain/ratings/economy-rating.js";
import { EconomySmiley } from "../domain/ratings/economy-scale.js";
import type { EffortRating } from "../domain/ratings/effort-rating.js";
import { EffortSmiley } from "../domain/ratings/effort-scale.js";
import { Text } from "../domain/text.js";
import type { Form } from "./forms.js";

/** What stands in the fields on an effort, whether or not it can be kept. */
export interface TypedEffort {
  readonly smiley: EffortSmiley | null;
  readonly status: string;
  readonly decidingBody: string;
  readonly proposal: string;
  readonly meeting: string;
}
export interface TypedEconomy {
  readonly smiley: EconomySmiley | null;
  readonly status: string;
}

/** Why a field is not kept as it stands. */
export type Problem =
  | { readonly field: string; readonly code: "unprintable"; readonly limit: number }
  | { readonly field: string; readonly code: "action-incomplete" | "action-without-smiley" };

/** `answer` null: there is nothing said. undefined: it cannot be kept at all. */
export interface Reading<A> {
  readonly answer: A | null | undefined;
  readonly problems: readonly Problem[];
}

export const FIELDS = {
  effort: "indsats",
  effortStatus: "indsats-status",
  decidingBody: "besluttes-af",
  proposal: "forslag",
  meeting: "moede",
  economy: "oekonomi",
  economyStatus: "oekonomi-status",
  latestStatus: "seneste-status",
} as const;

const TEXT_LIMIT = 50_000;
const LINE_LIMIT = 500;

export function typedEffort(form: Form, name: (field: string) => string): TypedEffort {
  const text = (field: string) => form.given(name(field)) ?? "";
  return {
    smiley: EffortSmiley.safeParse(form.text(name(FIELDS.effort))).data ?? null,
    status: text(FIELDS.effortStatus),
    decidingBody: text(FIELDS.decidingBody),
    proposal: text(FIELDS.proposal),
    meeting: text(FIELDS.meeting),
  };
}

export function typedEconomy(form: Form, name: (field: string) => string): TypedEconomy {
  const smiley = EconomySmiley.safeParse(form.text(name(FIELDS.economy))).data ?? null;
  return { smiley, status: form.given(name(FIELDS.economyStatus)) ?? "" };
}

/** What the fields hold when somebody comes to write on. */
export function effortAsTyped(rating: EffortRating | null): TypedEffort {
  const action = rating?.kind === "assessed" ? rating.correctiveAction : null;
  return {
    smiley: rating?.kind === "assessed" ? rating.smiley : null,
    status: standing(rating),
    decidingBody: action?.decidingBody.trim() ?? "",
    proposal: action?.kind === "proposed" ? action.proposal.trim() : "",
    meeting: action?.expectedMeeting?.trim() ?? "",
  };
}

export function economyAsTyped(rating: EconomyRating | null): TypedEconomy {
  return { smiley: rating?.kind === "assessed" ? rating.smiley : null, status: standing(rating) };
}

function standing(rating: EffortRating | EconomyRating | null): string {
  if (rating?.kind !== "assessed" && rating?.kind !== "unrated") return "";
  return rating.status?.trim() ?? "";
}

export function readEffort(typed: TypedEffort): Reading<EffortAnswer> {
  const unprintable = unkept([FIELDS.effortStatus, typed.status, TEXT_LIMIT]);
  if (unprintable.length > 0) return { answer: undefined, problems: unprintable };
  const status = typed.status === "" ? null : typed.status;
  const action = readAction(typed);
  if (typed.smiley === null) {
    const answer = status === null ? null : ({ kind: "unrated", status } as const);
    return { answer, problems: action.said ? [{ field: FIELDS.effort, code: "action-without-smiley" }] : [] };
  }
  const { correctiveAction, problems } = action;
  return { answer: { kind: "assessed", smiley: typed.smiley, status, correctiveAction, reading: null }, problems };
}

export function readEconomy(typed: TypedEconomy): Reading<EconomyAnswer> {
  const problems = unkept([FIELDS.economyStatus, typed.status, TEXT_LIMIT]);
  if (problems.length > 0) return { answer: undefined, problems };
  const status = typed.status === "" ? null : typed.status;
  if (typed.smiley !== null)
    return { answer: { kind: "assessed", smiley: typed.smiley, status, reading: null }, problems };
  return { answer: status === null ? null : { kind: "unrated", status }, problems };
}

/** A text that stands alone: null when it was left empty. */
export function readText(field: string, typed: string): Reading<string> {
  const problems = unkept([field, typed, TEXT_LIMIT]);
  if (problems.length > 0) return { answer: undefined, problems };
  return { answer: typed === "" ? null : typed, problems };
}

/** EFF-3: a body, and what is proposed to it or when the matter is put before it. What is half of that is not kept. */
function readAction({ decidingBody, proposal, meeting }: TypedEffort) {
  const said = decidingBody !== "" || proposal !== "" || meeting !== "";
  if (!said) return { said, correctiveAction: null, problems: [] };
  const problems = unkept(
    [FIELDS.decidingBody, decidingBody, LINE_LIMIT],
    [FIELDS.proposal, proposal, TEXT_LIMIT],
    [FIELDS.meeting, meeting, LINE_LIMIT],
  );
  if (problems.length > 0) return { said, correctiveAction: null, problems };
  const parsed = CorrectiveAction.safeParse(
    proposal === ""
      ? { kind: "put-before", decidingBody, expectedMeeting: meeting }
      : { kind: "proposed", decidingBody, proposal, expectedMeeting: meeting === "" ? null : meeting },
  );
  if (parsed.success) return { said, correctiveAction: parsed.data, problems: [] };
  const field = decidingBody === "" ? FIELDS.decidingBody : FIELDS.proposal;
  return { said, correctiveAction: null, problems: [{ field, code: "action-incomplete" } as const] };
}

function unkept(...fields: readonly (readonly [field: string, text: string, limit: number])[]): Problem[] {
  return fields
    .filter(([, text, limit]) => text !== "" && (text.length > limit || !Text.safeParse(text).success))
    .map(([field, , limit]) => ({ field, code: "unprintable" as const, limit }));
}
