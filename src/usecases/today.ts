import type { PlainDate } from "../domain/ids.js";
import type { World } from "./ports.js";

const DANISH_DAY = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" });

/** The day it is in Denmark: a round closed at half past midnight is dated by the wall clock, not by UTC. */
export function today(world: World): PlainDate {
  return DANISH_DAY.format(world.now());
}
