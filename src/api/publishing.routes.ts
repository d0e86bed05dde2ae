import type { z } from "zod";
import type { Language } from "../../templates/texts/language.js";
import type { Edition } from "../domain/followups/edition.js";
import type { UseCases } from "../usecases/use-cases.js";
import type { ApiServices } from "./api-services.js";
import { answerEdition } from "./editions.routes.js";
import { correctionFrom, EditionResource, NewEdition, Publishing } from "./editions.schema.js";
import { accepted } from "./preconditions.js";
import { addRoundChange, type RoundChange } from "./round-changes.js";
import { FOLLOW_UP } from "./rounds.routes.js";
import type { Api, FollowUpPath } from "./routing.js";

type Round = z.output<typeof FollowUpPath>;
type Row<B extends z.ZodType> = RoundChange<Round, B, Edition>;

/** ROUND-5: a closed follow-up is published, and what is published is corrected in a new edition. */
export function publishingRoutes(api: Api, { language: usual }: Pick<ApiServices, "language">): void {
  const publish: Row<typeof Publishing> = {
    path: "/publish",
    action: "publish-round",
    summary: "Publish a closed follow-up: its report is kept, byte by byte",
    body: Publishing,
    refusals: ["follow-up-not-closed", "follow-up-imported"],
    yours: () => ({ state: "published" }),
    change: async ({ useCases, params: { fiscalYear, checkpoint: round }, body }, seen) =>
      useCases.publishFollowUp({ fiscalYear, round, language: body?.language ?? usual }, seen),
  };
  const correct: Row<typeof NewEdition> = {
    path: "/editions",
    action: "correct-round",
    summary: "Put right what a published follow-up should have said, in a new edition that says why",
    description:
      "The content of the edition before it with what is named put right, and nothing else that has changed since. It is in the language of that edition, unless another is named.",
    body: NewEdition,
    refusals: [
      "follow-up-not-published",
      "follow-up-imported",
      "later-round-closed",
      "correction-hindered",
      "item-unknown",
      "extra-follow-up-unknown",
    ],
    yours: ({ reason }) => ({ reason }),
    change: async ({ useCases, params, body: { reason, language, corrections } }, seen) => {
      const { fiscalYear, checkpoint: round } = params;
      const publication = { fiscalYear, round, language: language ?? (await lastLanguage(useCases, params)) ?? usual };
      return useCases.correctFollowUp({ ...publication, reason }, corrections.map(correctionFrom), seen);
    },
  };
  const answer = { status: 201, resource: EditionResource, send: answerEdition } as const;
  addRoundChange(api, FOLLOW_UP, publish, answer);
  addRoundChange(api, FOLLOW_UP, correct, answer);
}

async function lastLanguage(useCases: UseCases, { fiscalYear, checkpoint }: Round): Promise<Language | undefined> {
  const editions = accepted(await useCases.listEditions(fiscalYear));
  return editions.findLast(({ round }) => round === checkpoint)?.language;
}
