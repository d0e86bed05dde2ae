import type { CentreProgress } from "../../src/domain/followups/round-progress.js";
import type { RoundStatus } from "../../src/domain/followups/round-status.js";
import type { EconomyRating } from "../../src/domain/ratings/economy-rating.js";
import type { EffortRating } from "../../src/domain/ratings/effort-rating.js";
import type { Texts } from "../../templates/texts/da.js";
import { sentenceCase } from "../../templates/texts/sentence-case.js";
import { wordFinding } from "../../templates/texts/word-finding.js";
import type { Command } from "../command.js";
import { findingJson } from "../findings.js";

export function printJson(status: RoundStatus, command: Command): void {
  const { fiscalYear, followUp, deadlineOn, centres, entries, extraFollowUps, hindrances } = status;
  const json = {
    agreement: fiscalYear,
    checkpoint: followUp.checkpoint,
    state: followUp.state,
    deadlineOn,
    centres,
    entries: entries.map((entry) => ({
      item: entry.item,
      effort: entry.effort.due,
      economy: entry.economy.due,
      rules: { effort: entry.effort.rule, economy: entry.economy.rule },
      effortRating: entry.effortRating,
      economyRating: entry.economyRating,
      progress: { effort: entry.effortStage?.progress ?? null, economy: entry.economyStage?.progress ?? null },
    })),
    extraFollowUps: extraFollowUps.map((extra) => ({
      agreement: extra.fiscalYear,
      item: extra.item,
      text: extra.text,
      progress: extra.stage.progress,
    })),
    hindrances: hindrances.map((finding) => findingJson(finding, command.texts)),
  };
  command.print(JSON.stringify(json, null, 2));
}

export function printStatus(status: RoundStatus, { texts, print }: Command): void {
  const { fiscalYear, followUp, deadlineOn, centres, entries, extraFollowUps, hindrances } = status;
  const { commandTexts, roundTexts } = texts;
  const round = sentenceCase(roundTexts.followUp[followUp.checkpoint]);
  print(commandTexts.statusHead(round, fiscalYear, roundTexts.state[followUp.state]));
  if (deadlineOn !== null) print(commandTexts.deadline(deadlineOn));
  for (const centre of centres) print(centreLine(centre, texts));
  for (const { item, title, effort, economy, effortRating, economyRating } of entries) {
    const effortWords = `${commandTexts.effort}: ${said(effort.due, effortRating, texts)} (${effort.rule})`;
    const economyWords = `${commandTexts.economy}: ${said(economy.due, economyRating, texts)} (${economy.rule})`;
    print(`  ${item} ${title} · ${effortWords} · ${economyWords}`);
  }
  for (const extra of extraFollowUps)
    print(`  ${commandTexts.extra(extra.fiscalYear, extra.item, extra.text !== null)}`);
  if (followUp.state !== "open") return;
  print(hindrances.length > 0 ? commandTexts.hindrancesHead(hindrances.length) : commandTexts.nothingHinders);
  for (const finding of hindrances) print(`  ${wordFinding(finding, texts)}`);
}

/** How far a centre is: how much of what it is asked for it has handed in. */
function centreLine({ centre, state, entries }: CentreProgress, { commandTexts, roundTexts }: Texts): string {
  const all = Object.values(entries).reduce((sum, count) => sum + count, 0);
  const done = entries.submitted + entries.approved;
  return commandTexts.centre(centre ?? commandTexts.noCentre, roundTexts.progress[state], done, all);
}

/** What has been said, or what is asked for. */
function said(
  due: keyof Texts["commandTexts"]["due"],
  rating: EffortRating | EconomyRating | null,
  { commandTexts }: Texts,
): string {
  if (rating === null) return commandTexts.due[due];
  return rating.kind === "assessed" ? commandTexts.kind[`assessed-${rating.smiley}`] : commandTexts.kind[rating.kind];
}
