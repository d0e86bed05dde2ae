// Lets people in: names the first administrator, invites, lists, hands out links to new passwords, closes accounts.
import type { HandedLink } from "../src/usecases/hand-out-link.js";
import type { UseCases } from "../src/usecases/use-cases.js";
import { wordGrant } from "../templates/texts/word-grant.js";
import { type Command, CommandFailure, defineCommand, granted, withApp } from "./command.js";
import { accountOf } from "./people/account-of.js";
import { emailGiven, grantsGiven, nameGiven } from "./people/given.js";

const options = {
  email: { type: "string" },
  name: { type: "string" },
  grant: { type: "string", multiple: true },
  json: { type: "boolean" },
} as const;

const VERBS = {
  "first-administrator": nameFirst,
  invite,
  list,
  "reset-link": resetLink,
  close,
} as const satisfies Record<string, Verb>;

/** Reads what was asked for, before any data is opened, and returns what to do with it. */
type Verb = (command: Command) => (useCases: UseCases) => Promise<void>;

export const run = defineCommand("people", options, async (command) => {
  const verb = command.positionals[0] ?? "";
  if (!Object.hasOwn(VERBS, verb)) throw new CommandFailure(command.texts.commandTexts.usage.people, { exitCode: 2 });
  const work = VERBS[verb as keyof typeof VERBS](command);
  await withApp(command.config, "people", ({ useCases }) => work(useCases));
});

function nameFirst(command: Command): ReturnType<Verb> {
  const first = { email: emailGiven(command), name: nameGiven(command), language: command.language };
  return async (useCases) => sayInvited(granted(await useCases.nameFirstAdministrator(first), command), command);
}

function invite(command: Command): ReturnType<Verb> {
  const person = { email: emailGiven(command), name: nameGiven(command), language: command.language };
  const grants = grantsGiven(command);
  return async (useCases) => sayInvited(granted(await useCases.invitePerson({ ...person, grants }), command), command);
}

function resetLink(command: Command): ReturnType<Verb> {
  const email = emailGiven(command);
  return async (useCases) => {
    const { id } = await accountOf(email, useCases, command);
    const link = granted(await useCases.issueResetLink(id), command);
    command.print(command.texts.peopleTexts.newLinkFor(link.account.name, email));
    sayLink(link, command);
  };
}

function close(command: Command): ReturnType<Verb> {
  const email = emailGiven(command);
  return async (useCases) => {
    const { id } = await accountOf(email, useCases, command);
    const { name } = granted(await useCases.changePerson(id, { active: false }), command);
    command.print(command.texts.peopleTexts.closed(name, email));
  };
}

function list(command: Command): ReturnType<Verb> {
  return async (useCases) => {
    const people = granted(await useCases.listPeople(), command);
    if (command.flag("json")) return command.print(JSON.stringify({ people }, null, 2));
    const { peopleTexts } = command.texts;
    if (people.length === 0) command.print(peopleTexts.noPeople);
    for (const { name, email, active, grants } of people) {
      const words = grants.map((grant) => wordGrant(grant, command.texts)).join(", ");
      command.print(peopleTexts.person(name, email, active, words));
    }
  };
}

function sayInvited(link: HandedLink, command: Command): void {
  command.print(command.texts.peopleTexts.invited(link.account.name, link.account.email));
  sayLink(link, command);
}

function sayLink({ secret, expiresAt }: HandedLink, { texts, print }: Command): void {
  print(texts.peopleTexts.linkSecret(secret));
  print(texts.peopleTexts.linkUse(expiresAt));
}
