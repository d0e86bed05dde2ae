import type { FastifyRequest } from "fastify";
import type { RoundWithEarlier } from "../domain/followups/close-over-gaps.js";
import { Form } from "./forms.js";
import type { SeenEntry } from "./round-entries.js";
import { entriesOf } from "./round-seen.js";

/** What somebody wants done with what was submitted. */
export interface SentReview {
  readonly act: "approve" | "return";
  /** By their keys, those it is done to. */
  readonly keys: readonly string[];
  /** null when none was written. */
  readonly comment: string | null;
  readonly versions: ReadonlyMap<string, string>;
  readonly typed: TypedReview;
}

/** What is shown again when it could not be done. */
export interface TypedReview {
  readonly chosen: readonly string[];
  readonly comment: string;
  readonly comments: ReadonlyMap<string, string>;
}

const VERSION = "set:";
const COMMENT = "kommentar:";

/** @param shown the entries that were on the page, as far as they are still there */
export function reviewFrom(body: unknown, shown: readonly SeenEntry[]): SentReview {
  const form = new Form(body);
  const chosen = form.all("valgt");
  const typed = {
    chosen,
    comment: form.text("kommentar"),
    comments: new Map(shown.map(({ key }) => [key, form.text(`${COMMENT}${key}`)])),
  };
  const versions = new Map(shown.map(({ key }) => [key, form.text(`${VERSION}${key}`)]));
  const one = form.given("retur-en");
  if (one !== null) {
    return { act: "return", keys: [one], comment: form.given(`${COMMENT}${one}`), versions, typed };
  }
  const comment = form.given("kommentar");
  if (form.text("handling") === "retur") return { act: "return", keys: chosen, comment, versions, typed };
  const wasShown = ({ key, stage }: SeenEntry) => stage.progress === "submitted" && form.has(`${VERSION}${key}`);
  const keys = form.text("handling") === "kvalitetssikr-alle" ? shown.filter(wasShown).map(({ key }) => key) : chosen;
  return { act: "approve", keys, comment, versions, typed };
}

/** Whether what a change is made on still says what was seen of it; and which of it does not. */
export function entriesAsSeen(
  { actor }: Pick<FastifyRequest, "actor">,
  keys: readonly string[],
  versions: ReadonlyMap<string, string>,
) {
  let changed: readonly (SeenEntry | { readonly key: string; readonly stage: null })[] = [];
  return {
    stillAsSeen: (round: RoundWithEarlier) => {
      const now = new Map(entriesOf(actor, round).map((entry) => [entry.key, entry]));
      changed = keys
        .filter((key) => now.get(key)?.version !== versions.get(key))
        .map((key) => now.get(key) ?? { key, stage: null });
      return changed.length === 0;
    },
    changed: () => changed,
  };
}
