// Works a round: opens it, tells how far it is, closes it.
import type { Checkpoint } from "../src/domain/agreements/calendar.js";
import type { EconomyRating } from "../src/domain/ratings/economy-rating.js";
import type { EffortRating } from "../src/domain/ratings/effort-rating.js";
import type { Rejection } from "../src/domain/rejection.js";
import type { RoundStatus } from "../src/usecases/follow-up-status.js";
import type { UseCases } from "../src/usecases/use-cases.js";
import type { Texts } from "../templates/texts/da.js";
import { sentenceCase } from "../templates/texts/sentence-case.js";
import { wordRejection } from "../templates/texts/texts.js";
import { type Command, CommandFailure, granted, runCommand, withApp } from "./command.js";
import { findingJson, wordFinding } from "./findings.js";

const options = {
  agreement: { type: "string" },
  checkpoint: { type: "string" },
  json: { type: "boolean" },
} as const;

await runCommand("follow-up", options, async (command) => {
  const verb = command.positionals[0];
  if (verb !== "open" && verb !== "status" && verb !== "close") {
    throw new CommandFailure(command.texts.commandTexts.usage["follow-up"], { exitCode: 2 });
  }
  const round: Round = { fiscalYear: command.fiscalYear(), checkpoint: command.checkpoint() };
  await withApp(command.config, "follow-up", async ({ useCases }) => {
    if (verb === "open") await open(useCases, round, command);
    if (verb === "close") await close(useCases, round, command);
    const status = granted(await useCases.followUpStatus(round.fiscalYear, round.checkpoint), command);
    if (command.flag("json")) printJson(status, command);
    else if (verb !== "close") printStatus(status, command);
  });
});

interface Round {
  readonly fiscalYear: number;
  readonly checkpoint: Checkpoint;
}

async function open(useCases: UseCases, { fiscalYear, checkpoint }: Round, command: Command): Promise<void> {
  const { title } = granted(await useCases.openFollowUp(fiscalYear, checkpoint), command);
  say(command, command.texts.commandTexts.opened(roundName(checkpoint, command), title));
}

async function close(useCases: UseCases, { fiscalYear, checkpoint }: Round, command: Command): Promise<void> {
  const outcome = await useCases.closeFollowUp(fiscalYear, checkpoint);
  if (!outcome.ok) {
    // who reads JSON gets what hinders as JSON, too
    if (command.flag("json"))
      printJson(granted(await useCases.followUpStatus(fiscalYear, checkpoint), command), command);
    throw new CommandFailure(refusal(outcome.rejection, command));
  }
  say(command, command.texts.commandTexts.closed(roundName(checkpoint, command), outcome.value.title));
}

/** What hinders is listed, item by item, rule by rule. */
function refusal(rejection: Rejection, { texts }: Command): string {
  const hindrances = rejection.code === "follow-up-hindered" ? rejection.hindrances : [];
  return [wordRejection(texts, rejection), ...hindrances.map((finding) => wordFinding(finding, texts))].join("\n");
}

function say(command: Command, line: string): void {
  if (!command.flag("json")) command.print(line);
}

function roundName(checkpoint: Checkpoint, { texts }: Command): string {
  return sentenceCase(texts.roundTexts.followUp[checkpoint]);
}

function printJson(status: RoundStatus, command: Command): void {
  const { fiscalYear, followUp, entries, extraFollowUps, hindrances } = status;
  const json = {
    agreement: fiscalYear,
    checkpoint: followUp.checkpoint,
    state: followUp.state,
    entries: entries.map((entry) => ({
      item: entry.item,
      effort: entry.effort.due,
      economy: entry.economy.due,
      rules: { effort: entry.effort.rule, economy: entry.economy.rule },
      effortRating: entry.effortRating,
      economyRating: entry.economyRating,
    })),
    extraFollowUps: extraFollowUps.map((extra) => ({
      agreement: extra.fiscalYear,
      item: extra.item,
      text: extra.text,
    })),
    hindrances: hindrances.map((finding) => findingJson(finding, command.texts)),
  };
  command.print(JSON.stringify(json, null, 2));
}

function printStatus(
  { fiscalYear, followUp, entries, extraFollowUps, hindrances }: RoundStatus,
  command: Command,
): void {
  const { texts, print } = command;
  const { commandTexts, roundTexts } = texts;
  print(commandTexts.statusHead(roundName(followUp.checkpoint, command), fiscalYear, roundTexts.state[followUp.state]));
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

/** What has been said, or what is asked for. */
function said(
  due: keyof Texts["commandTexts"]["due"],
  rating: EffortRating | EconomyRating | null,
  { commandTexts }: Texts,
): string {
  if (rating === null) return commandTexts.due[due];
  return rating.kind === "assessed" ? commandTexts.kind[`assessed-${rating.smiley}`] : commandTexts.kind[rating.kind];
}
