import type { RoundOf } from "../usecases/change-round.js";
import type { Task } from "./my-follow-up-tasks.js";
import { slugOfRound } from "./round-address.js";

export const MY_FOLLOW_UP = "/min-opfoelgning";

export function addressOfRound({ fiscalYear, round }: RoundOf): string {
  return `${MY_FOLLOW_UP}/${fiscalYear}/${slugOfRound(round)}`;
}

export function addressOfTask(round: RoundOf, { kind, fiscalYear, item }: Task): string {
  const number = encodeURIComponent(item.number);
  const under = kind === "extra" ? `ekstra/${fiscalYear}/${number}` : `punkt/${number}`;
  return `${addressOfRound(round)}/${under}`;
}
