import type { Grant } from "../../src/domain/access/grant.js";
import { Email } from "../../src/domain/people/account.js";
import { Line } from "../../src/domain/text.js";
import { type Command, CommandFailure } from "../command.js";
import { readGrant } from "./read-grant.js";

/** @throws CommandFailure, as do the others here, with how to call the command */
export function emailGiven(command: Command): Email {
  const given = command.required("email");
  return Email.safeParse(given).data ?? wrong(command, "email", given, command.texts.peopleTexts.anEmail);
}

export function nameGiven(command: Command): string {
  const given = command.required("name");
  return Line.safeParse(given.trim()).data ?? wrong(command, "name", given, command.texts.peopleTexts.aName);
}

export function grantsGiven(command: Command): Grant[] {
  return command
    .all("grant")
    .map((given) => readGrant(given) ?? wrong(command, "grant", given, command.texts.peopleTexts.aGrant));
}

function wrong({ texts }: Command, option: string, given: string, allowed: string): never {
  const { optionWrong, usage } = texts.commandTexts;
  throw new CommandFailure(`${optionWrong(`--${option}`, given, allowed)}\n${usage.people}`, { exitCode: 2 });
}
