import type { FastifyReply, FastifyRequest } from "fastify";
import type { FormRefusal } from "../../templates/partials/form-refusal.js";
import type { RoundMessage } from "../../templates/partials/round-message.js";
import type { AgreementPageTexts } from "../../templates/texts/da/agreement-pages.js";
import { saidOr } from "../../templates/texts/said.js";
import { textsIn, wordRejection } from "../../templates/texts/texts.js";
import type { Rejection } from "../domain/rejection.js";

type Done = keyof AgreementPageTexts["done"];

/** After something is done: the next page says so, in words that it finds itself. */
export function goOn(reply: FastifyReply, to: string, done: Done, anchor = "") {
  return reply.redirect(`${to}?besked=${done}${anchor}`, 303);
}

/** What the last page has done, when its code is known. */
export function messageOf({ query, language }: Pick<FastifyRequest, "query" | "language">): RoundMessage | null {
  const { besked } = query as { besked?: unknown };
  const { done } = textsIn(language).agreementPageTexts;
  const heading = Object.entries(done).find(([code]) => code === besked)?.[1];
  return heading === undefined ? null : { kind: "success", heading, lines: [] };
}

interface Wrong {
  readonly lines?: readonly string[];
  readonly errors?: FormRefusal["errors"];
  readonly fields?: NonNullable<FormRefusal["both"]>["fields"];
}

export function refusalOf({ language }: Pick<FastifyRequest, "language">, wrong: Wrong): FormRefusal {
  const { agreementPageTexts: texts } = textsIn(language);
  const { lines = [], errors = [], fields = [] } = wrong;
  return { heading: texts.refused, lines, errors, both: fields.length === 0 ? null : { fields, texts } };
}

/** The fields of a form with what was typed and what is wrong with it. */
export function shownFields<F extends string>(
  typed: Readonly<Record<F, string>>,
  errors: Readonly<Partial<Record<F, string>>>,
): Record<F, { readonly value: string; readonly error: string | null }> {
  const shown = (Object.keys(typed) as F[]).map((field) => [
    field,
    { value: typed[field], error: errors[field] ?? null },
  ]);
  return Object.fromEntries(shown);
}

/** Each error leads to the field of its id. */
export function summaryOf<F extends string>(
  errors: Readonly<Partial<Record<F, string>>>,
  ids: Readonly<Record<F, string>>,
): FormRefusal["errors"] {
  return (Object.keys(ids) as F[]).flatMap((field) => {
    const text = errors[field];
    return text === undefined ? [] : [{ id: ids[field], text }];
  });
}

/** The fields in which what is kept is not what was typed, when both are words. */
export function differing<F extends string>(
  { language }: Pick<FastifyRequest, "language">,
  labels: Readonly<Partial<Record<F, string>>>,
  kept: Readonly<Record<F, string>>,
  typed: Readonly<Record<F, string>>,
): NonNullable<FormRefusal["both"]>["fields"] {
  const { nothing } = textsIn(language).agreementPageTexts;
  return (Object.keys(labels) as F[])
    .filter((field) => kept[field] !== typed[field])
    .map((field) => ({
      label: labels[field] ?? field,
      theirs: saidOr(kept[field], nothing),
      yours: saidOr(typed[field], nothing),
    }));
}

/** What a lost race is told with, before the fields of both. */
export function lostRace({ language }: Pick<FastifyRequest, "language">): readonly string[] {
  const { changedMeanwhile, overwrite } = textsIn(language).agreementPageTexts;
  return [changedMeanwhile, overwrite];
}

/**
 * What is told on the page itself.
 * @throws what the door words: that somebody may not, or that there is no such thing
 */
export function wordOrThrow(request: FastifyRequest, rejection: Rejection): string {
  const { code } = rejection;
  if (code === "not-allowed" || code === "chapter-gone" || code.endsWith("-unknown")) throw request.refusal(rejection);
  return wordRejection(textsIn(request.language), rejection);
}
