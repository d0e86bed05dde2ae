import type { Gap } from "../domain/followups/close-over-gaps.js";
import { Form } from "./forms.js";
import type { SeenEntry } from "./round-entries.js";

/** What somebody closes a round without, and why. */
export interface SentClosing {
  readonly gaps: readonly Gap[];
  readonly keys: readonly string[];
  /** Of those chosen, the ones without a reason. */
  readonly withoutReason: readonly string[];
  readonly versions: ReadonlyMap<string, string>;
  readonly typed: TypedClosing;
}

/** What is shown again when it could not be closed. */
export interface TypedClosing {
  readonly chosen: readonly string[];
  readonly reasons: ReadonlyMap<string, string>;
  readonly commonReason: string;
}

export function closingFrom(body: unknown, entries: readonly SeenEntry[]): SentClosing {
  const form = new Form(body);
  const chosen = form.all("hul");
  const common = form.given("begrundelse");
  const gaps = entries
    .filter(({ key }) => chosen.includes(key))
    .map(({ key, name }) => ({ key, entry: name, reason: form.given(`grund:${key}`) ?? common }));
  return {
    gaps: gaps.flatMap(({ entry, reason }) => (reason === null ? [] : [{ entry, reason }])),
    keys: chosen,
    withoutReason: gaps.filter(({ reason }) => reason === null).map(({ key }) => key),
    versions: new Map(entries.map(({ key }) => [key, form.text(`set:${key}`)])),
    typed: {
      chosen,
      reasons: new Map(entries.map(({ key }) => [key, form.text(`grund:${key}`)])),
      commonReason: form.text("begrundelse"),
    },
  };
}
