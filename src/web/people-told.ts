import type { FastifyRequest } from "fastify";
import type { Texts } from "../../templates/texts/da.js";
import { textsIn } from "../../templates/texts/texts.js";

export type Told = keyof Texts["peoplePageTexts"]["told"];

/** An address whose page tells what has been done: by a code, so that nobody can put their own words on it. */
export function telling(path: string, told: Told): string {
  return `${path}?besked=${told}`;
}

/** What the page is to tell; null for nothing. */
export function toldIn({ query, language }: FastifyRequest): string | null {
  const { besked } = query as { besked?: unknown };
  const { told } = textsIn(language).peoplePageTexts;
  return typeof besked === "string" && Object.hasOwn(told, besked) ? told[besked as Told] : null;
}
