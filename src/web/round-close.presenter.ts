import type { FastifyRequest } from "fastify";
import type { ClosePageProps } from "../../templates/pages/round-close.js";
import type { RoundMessage } from "../../templates/partials/round-message.js";
import { textsIn } from "../../templates/texts/texts.js";
import type { Finding } from "../domain/findings/finding.js";
import { headingOf } from "./round.presenter.js";
import { addressOf } from "./round-address.js";
import type { TypedClosing } from "./round-close.form.js";
import type { SeenEntry } from "./round-entries.js";
import { presentEntry } from "./round-entry.presenter.js";
import { listHindrances } from "./round-hindrances.presenter.js";
import type { SeenRound } from "./round-seen.js";

export interface ClosingShown {
  readonly message: RoundMessage | null;
  readonly typed: TypedClosing | null;
  /** What hindered it when it was tried, else what does now. */
  readonly hindrances?: readonly Finding[];
  readonly withoutReason?: readonly string[];
}

/** ROUND-3: what hinders a round from closing, and what it can be closed without. */
export function presentClosing(
  request: Pick<FastifyRequest, "language" | "actor">,
  seen: SeenRound,
  { message, typed, hindrances = seen.hindrances, withoutReason = [] }: ClosingShown,
): Omit<ClosePageProps, "csrf"> {
  const { roundPageTexts: texts } = textsIn(request.language);
  const { fiscalYear, round, state } = seen;
  const here = addressOf(fiscalYear, round);
  return {
    texts,
    heading: `${texts.close.heading}: ${headingOf(request, seen)}`,
    message,
    back: here,
    action: state === "open" ? `${here}/luk` : null,
    hindrances: { count: hindrances.length, items: listHindrances(request, hindrances, seen) },
    commonReason: typed?.commonReason ?? "",
    gaps: seen.entries.filter(isGap).map((entry) => {
      const { id, key, version, what, title, progress, centres } = presentEntry(request, seen, entry);
      return {
        id,
        key,
        version,
        what,
        title,
        far: [progress, centres].filter((words) => words !== "").join(", "),
        choose: texts.close.choose(what),
        chosen: typed?.chosen.includes(key) ?? false,
        reason: typed?.reasons.get(key) ?? "",
        error: withoutReason.includes(key) ? texts.close.reasonMissing : null,
      };
    }),
  };
}

/** What is approved is no gap: it is returned first. */
function isGap({ stage: { progress } }: SeenEntry): boolean {
  return progress !== "approved" && progress !== "not-reported";
}
