import type { FastifyRequest } from "fastify";
import type { ListedLink } from "../../templates/partials/link-list.js";
import { textsIn } from "../../templates/texts/texts.js";
import type { RoundInSight, Task } from "./my-follow-up-tasks.js";
import { addressOfRound } from "./round-address.js";

/** More on one page would be slow to send and to save; hardly any centre answers for as many. */
const MOST_ON_A_SHEET = 25;

/** The address of the page of all items, or of the part of them that the reader has before them. */
export function sheetAddress(request: FastifyRequest, round: RoundInSight, sheet = sheetIn(request, round)): string {
  const whole = `${addressOfRound(round)}?vis=alle`;
  return sheet === 0 ? whole : `${whole}&side=${sheet + 1}`;
}

/** The items on the part that is asked for; the first of them when there is no such part. */
export function tasksOnSheet(request: FastifyRequest, round: RoundInSight): readonly Task[] {
  const from = sheetIn(request, round) * MOST_ON_A_SHEET;
  return round.mine.slice(from, from + MOST_ON_A_SHEET);
}

/** Where the parts are, when there are several. */
export function presentSheets(request: FastifyRequest, round: RoundInSight): readonly ListedLink[] {
  const { myFollowUpTexts: mine } = textsIn(request.language);
  const current = sheetIn(request, round);
  const sheets = Array.from({ length: sheetsOf(round) }, (_, sheet) => {
    const tasks = round.mine.slice(sheet * MOST_ON_A_SHEET, (sheet + 1) * MOST_ON_A_SHEET);
    const text = mine.sheet(tasks[0]?.item.number ?? "", tasks.at(-1)?.item.number ?? "");
    return { href: sheetAddress(request, round, sheet), text, current: sheet === current };
  });
  return sheets.length > 1 ? sheets : [];
}

function sheetIn(request: FastifyRequest, round: RoundInSight): number {
  const { side } = request.query as { side?: unknown };
  const sheet = Number(side ?? 1) - 1;
  return Number.isInteger(sheet) && sheet >= 0 && sheet < sheetsOf(round) ? sheet : 0;
}

function sheetsOf({ mine }: RoundInSight): number {
  return Math.ceil(mine.length / MOST_ON_A_SHEET);
}
