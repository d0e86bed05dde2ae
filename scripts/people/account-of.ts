import type { Account } from "../../src/domain/people/account.js";
import type { UseCases } from "../../src/usecases/use-cases.js";
import { wordRejection } from "../../templates/texts/texts.js";
import { type Command, CommandFailure, granted } from "../command.js";

/** @throws CommandFailure when nobody has the address */
export async function accountOf(email: string, useCases: UseCases, command: Command): Promise<Account> {
  const people = granted(await useCases.listPeople(), command);
  const found = people.find((account) => account.email === email);
  if (!found) throw new CommandFailure(wordRejection(command.texts, { code: "account-unknown", account: email }));
  return found;
}
