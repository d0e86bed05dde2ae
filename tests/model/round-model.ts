import type { Agreement, Command, Person, Prediction, Seen } from "./agreement.js";
import { correct } from "./correct.js";
import { draft, edit, review, submit, word } from "./entry-commands.js";
import { refusedOnItems, refusedToRole, refusedWithoutVersion } from "./permission.js";
import { close, open, publish, reopen, schedule } from "./round-commands.js";

/**
 * The round as the rule book tells it: written from the rules alone, in plain data, and importing nothing of what it is
 * held against. It predicts what each command is answered and what is to be seen afterwards.
 */

/** Permission comes first, then the version, then the rules. */
export function predict(agreement: Agreement, person: Person, command: Command, seen: Seen): Prediction {
  const refused =
    refusedToRole(person, command) ??
    refusedWithoutVersion(command, seen) ??
    refusedOnItems(agreement, person, command) ??
    (seen === "stale" && command.do !== "look" ? "changed-meanwhile" : null);
  if (refused !== null) return { refused };
  const next = structuredClone(agreement);
  const broken = carryOut(next, person, command);
  return broken === null ? { next } : { refused: broken };
}

/** Changes the agreement, or says why not. */
function carryOut(agreement: Agreement, person: Person, command: Command): string | null {
  switch (command.do) {
    case "open":
      return open(agreement, command.round);
    case "close":
      return close(agreement, command.round, command.gaps);
    case "reopen":
      return reopen(agreement, command.round);
    case "publish":
      return publish(agreement, command.round);
    case "correct":
      return correct(agreement, command.round, command.corrections);
    case "schedule":
      return schedule(agreement, command.round, command.dates);
    case "draft":
      return draft(agreement, person, command.round, command.entry, command.answer);
    case "submit":
      return submit(agreement, person, command.round, command.entries);
    case "approve":
      return review(agreement, command.round, command.entries, ["submitted"], { state: "approved" });
    case "return": {
      const returned = { state: "returned", comment: command.comment } as const;
      return review(agreement, command.round, command.entries, ["submitted", "approved"], returned);
    }
    case "milestone":
      return word(agreement, person, command.item, command.checkpoint, command.text);
    case "edit":
      return edit(agreement, command.item, command.facts);
    case "look":
      return null;
  }
}
