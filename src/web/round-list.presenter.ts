import type { FastifyRequest } from "fastify";
import type { RoundListPageProps } from "../../templates/pages/round-list.js";
import { sentenceCase } from "../../templates/texts/sentence-case.js";
import { textsIn } from "../../templates/texts/texts.js";
import { may } from "../domain/access/judge.js";
import type { FollowUpState } from "../domain/followups/follow-up.js";
import type { RoundName } from "../domain/followups/round-work.js";
import type { AgreementRounds } from "../usecases/ports.js";
import { IMPORT } from "./import-address.js";
import { addressOf } from "./round-address.js";
import { wordDate } from "./word-date.js";

interface ListedRound {
  readonly round: RoundName;
  readonly state: FollowUpState;
  readonly imported: boolean;
  readonly datedOn: string | null;
}

/** The round that there is something to do in: the newest that is open, else one that waits to be published. */
export function roundInWork(agreement: AgreementRounds): RoundName | null {
  const rounds = roundsOf(agreement).toReversed();
  const open = rounds.find(({ state }) => state === "open");
  const closed = rounds.find(
    ({ round, state, imported }) => state === "closed" && !imported && round !== "implementation",
  );
  return (open ?? closed)?.round ?? null;
}

export function presentRoundList(
  agreements: readonly AgreementRounds[],
  { language, actor }: Pick<FastifyRequest, "language" | "actor">,
): RoundListPageProps {
  const { roundPageTexts: texts, roundTexts, importPageTexts } = textsIn(language);
  return {
    texts,
    bringIn: may(actor, "edit-agreement") ? { href: IMPORT, text: importPageTexts.link } : null,
    agreements: agreements.map((agreement) => ({
      fiscalYear: agreement.fiscalYear,
      title: agreement.title,
      items: texts.list.items(agreement.items),
      rounds: roundsOf(agreement).map(({ round, state, datedOn }) => ({
        href: addressOf(agreement.fiscalYear, round),
        name: sentenceCase(roundTexts.followUp[round]),
        state: texts.state[state],
        datedOn: datedOn === null ? "–" : wordDate(datedOn, language),
      })),
    })),
  };
}

function roundsOf({ implementation, followUps }: AgreementRounds): ListedRound[] {
  const winter = { round: "implementation", state: implementation, imported: false, datedOn: null } as const;
  return [winter, ...followUps.map(({ checkpoint, ...followUp }) => ({ ...followUp, round: checkpoint }))];
}
