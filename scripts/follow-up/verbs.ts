import type { Checkpoint } from "../../src/domain/agreements/calendar.js";
import type { RoundWithEarlier } from "../../src/domain/followups/close-over-gaps.js";
import type { Progress } from "../../src/domain/followups/round-work.js";
import { PlainDate } from "../../src/domain/ids.js";
import type { Outcome, Rejection } from "../../src/domain/rejection.js";
import type { UseCases } from "../../src/usecases/use-cases.js";
import { sentenceCase } from "../../templates/texts/sentence-case.js";
import { wordRejection } from "../../templates/texts/texts.js";
import { wordFinding } from "../../templates/texts/word-finding.js";
import { type Command, CommandFailure, granted } from "../command.js";
import { entriesNamed, entriesThatAre, gapsNamed } from "./entry-names.js";
import { printJson } from "./print-status.js";

/** A round, and what is asked to be done to it. */
export interface Work {
  readonly useCases: UseCases;
  readonly round: { readonly fiscalYear: number; readonly round: Checkpoint };
  readonly command: Command;
}

type Verb = "open" | "status" | "close" | "reopen" | "publish" | "schedule" | "submit" | "approve" | "return";

export const VERBS: Readonly<Record<Verb, (work: Work) => Promise<void>>> = {
  async open(work) {
    const { title } = await done(work, await work.useCases.openFollowUp(work.round));
    say(work, work.command.texts.commandTexts.opened(nameOf(work), title));
  },

  async status() {
    // the round is told of whatever was done
  },

  async close(work) {
    const { title } = await done(work, await work.useCases.closeFollowUp(work.round, gapsNamed(work.command)));
    say(work, work.command.texts.commandTexts.closed(nameOf(work), title));
  },

  async reopen(work) {
    const { title } = await done(work, await work.useCases.reopenFollowUp(work.round, work.command.required("reason")));
    say(work, work.command.texts.commandTexts.reopened(nameOf(work), title));
  },

  async publish(work) {
    const { useCases, round, command } = work;
    const { language, texts } = command;
    const edition = granted(await useCases.publishFollowUp({ ...round, language }), command);
    const { title } = granted(await useCases.showAgreement(round.fiscalYear), command);
    say(work, texts.commandTexts.published(nameOf(work), title, edition.number, edition.sha256));
  },

  async schedule(work) {
    const { commandTexts } = work.command.texts;
    const asked = work.command.required("deadline");
    const deadlineOn = PlainDate.safeParse(asked).data;
    if (deadlineOn === undefined) throw work.command.wrong("deadline", asked, commandTexts.aDay);
    const { title } = await done(work, await work.useCases.scheduleFollowUp(work.round, { deadlineOn }));
    say(work, commandTexts.scheduled(nameOf(work), title, deadlineOn));
  },

  async submit(work) {
    const names = await entriesMeant(work, ["draft", "returned"]);
    await done(work, await work.useCases.submitEntries(work.round, names));
    say(work, work.command.texts.commandTexts.submitted(names.length));
  },

  async approve(work) {
    const names = await entriesMeant(work, ["submitted"]);
    await done(work, await work.useCases.approveEntries(work.round, names));
    say(work, work.command.texts.commandTexts.approved(names.length));
  },

  async return(work) {
    const comment = work.command.required("comment");
    const names = await entriesMeant(work, ["submitted"]);
    await done(work, await work.useCases.returnEntries(work.round, names, comment));
    say(work, work.command.texts.commandTexts.returned(names.length));
  },
};

export function isVerb(word: string | undefined): word is Verb {
  return word !== undefined && Object.hasOwn(VERBS, word);
}

/** Those that are named; without names, all that are as far as this. */
async function entriesMeant({ useCases, round, command }: Work, states: readonly Progress[]) {
  const named = entriesNamed(command);
  if (named.length > 0) return named;
  return entriesThatAre(granted(await useCases.followUpStatus(round), command), states);
}

/** @throws CommandFailure with everything that hinders it, item by item, rule by rule */
async function done({ useCases, round, command }: Work, outcome: Outcome<RoundWithEarlier>) {
  if (outcome.ok) return outcome.value.agreement;
  const { rejection } = outcome;
  // who reads JSON gets what hinders as JSON, too
  if (command.flag("json") && rejection.code === "follow-up-hindered")
    printJson(granted(await useCases.followUpStatus(round), command), command);
  throw new CommandFailure(refusal(rejection, command));
}

function refusal(rejection: Rejection, { texts }: Command): string {
  const hindrances = "hindrances" in rejection ? rejection.hindrances : [];
  return [wordRejection(texts, rejection), ...hindrances.map((finding) => wordFinding(finding, texts))].join("\n");
}

function say({ command }: Work, line: string): void {
  if (!command.flag("json")) command.print(line);
}

function nameOf({ round, command }: Work): string {
  return sentenceCase(command.texts.roundTexts.followUp[round.round]);
}
