import type { Method } from "../api/door.js";
import { MONEY, NO_MONEY } from "../builders/items.js";
import type { Agreement, Answer, Command, Correction, Entry, Facts } from "./agreement.js";
import { PUT_BEFORE } from "./entry-commands.js";

export function economyText(tellsOfMoney: boolean): string {
  return tellsOfMoney ? MONEY : NO_MONEY;
}

// requests

interface Request {
  readonly method: Method;
  readonly url: string;
  readonly body?: object | null;
}

export function requestOf(model: Agreement, command: Command, agreement: string, round: string): Request {
  switch (command.do) {
    case "look":
      return { method: "GET", url: round };
    case "close":
      return { method: "POST", url: `${round}/close`, body: { gaps: command.gaps } };
    case "reopen":
      return { method: "POST", url: `${round}/reopen`, body: { reason: command.reason } };
    case "schedule":
      return { method: "PATCH", url: round, body: command.dates };
    case "correct": {
      const corrections = command.corrections.map((one) => correctionBody(model, one));
      return { method: "POST", url: `${round}/editions`, body: { reason: "Et tal var forkert.", corrections } };
    }
    case "draft": {
      const url = `${round}/${entryAddress(command.entry)}`;
      if (command.answer === null) return { method: "DELETE", url };
      return { method: "PUT", url, body: answerBody(command.entry.of, command.answer) };
    }
    case "return":
      return { method: "POST", url: `${round}/return`, body: { comment: command.comment } };
    case "milestone": {
      const url = `${agreement}/items/${command.item}/milestones/${command.checkpoint}`;
      return command.text === null ? { method: "DELETE", url } : { method: "PUT", url, body: { text: command.text } };
    }
    case "edit": {
      const { item, facts } = command;
      return { method: "PATCH", url: `${agreement}/items/${item}`, body: factsBody(model, item, facts) };
    }
    default:
      return { method: "POST", url: `${round}/${command.do}` };
  }
}

function correctionBody(model: Agreement, correction: Correction): object {
  if ("latestStatusOf" in correction) return correction;
  const { item, effort, economy, facts } = correction;
  return {
    item,
    ...(effort ? { effort: answerBody("effort", effort) } : {}),
    ...(economy ? { economy: answerBody("economy", economy) } : {}),
    ...(facts ? { facts: factsBody(model, item, facts) } : {}),
  };
}

function factsBody({ items }: Agreement, number: string, { money, centres }: Facts): object {
  const tellsOfMoney = items.find((item) => item.number === number)?.moneyInText ?? false;
  return {
    ...(money === undefined ? {} : { economy: { text: economyText(tellsOfMoney), moneySetAside: money } }),
    ...(centres ? { responsibleCentres: centres } : {}),
  };
}

function entryAddress(entry: Entry): string {
  if (entry.of === "latest-status") return `extra-follow-ups/${entry.fiscalYear}/${entry.item}`;
  return `items/${entry.item}/${entry.of}`;
}

function answerBody(of: Entry["of"], { smiley, status, names }: Answer): object {
  if (of === "latest-status") return { text: status };
  if (of === "economy") return { smiley, status };
  return { smiley, status, correctiveAction: names ? PUT_BEFORE : null };
}
