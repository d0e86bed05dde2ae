import { answerRound } from "./answer-round.js";
import { checkAgreement } from "./check-agreement.js";
import { closeFollowUp } from "./close-follow-up.js";
import {
  addAgreement,
  addItemTo,
  dateFollowUp,
  editAgreement,
  editItemFacts,
  wordMilestone,
} from "./edit-agreement.js";
import { followUpStatus } from "./follow-up-status.js";
import { importHistory } from "./import-history.js";
import { openFollowUp } from "./open-follow-up.js";
import type { World } from "./ports.js";
import { prepareReport } from "./prepare-report.js";
import { rateItemEconomy, rateItemEffort } from "./rate-item.js";
import { readGlyph } from "./read-glyph.js";
import { writeExtraStatus } from "./write-extra-status.js";

type InWorld<F> = F extends (world: World, ...rest: infer A) => infer R ? (...rest: A) => R : never;

const USE_CASES = {
  addAgreement,
  addItemTo,
  answerRound,
  checkAgreement,
  closeFollowUp,
  dateFollowUp,
  editAgreement,
  editItemFacts,
  followUpStatus,
  importHistory,
  openFollowUp,
  prepareReport,
  rateItemEconomy,
  rateItemEffort,
  readGlyph,
  wordMilestone,
  writeExtraStatus,
} as const;

/** What a door or a command can ask for, with the world already in place. */
export type UseCases = { readonly [Name in keyof typeof USE_CASES]: InWorld<(typeof USE_CASES)[Name]> } & {
  /** Reads as the store has it now. */
  readonly agreement: World["store"]["agreement"];
  readonly agreements: World["store"]["agreements"];
};

export function useCases(world: World): UseCases {
  const inWorld =
    (useCase: (world: World, ...rest: never[]) => unknown) =>
    (...rest: never[]) =>
      useCase(world, ...rest);
  const bound = Object.entries(USE_CASES).map(([name, useCase]) => [name, inWorld(useCase as never)]);
  const { agreement, agreements } = world.store;
  return { ...Object.fromEntries(bound), agreement, agreements };
}
