import type { z } from "zod";
import { Line } from "../text.js";

/** The name of a centre, secretariat or committee, as the agreement prints it. It may hold commas. */
export const UnitName = Line;
export type UnitName = z.infer<typeof UnitName>;

/** Names are told apart as people do: not by case or by the space in "Social-og". */
export function sameUnit(a: UnitName, b: UnitName): boolean {
  return unitKey(a) === unitKey(b);
}

function unitKey(name: UnitName): string {
  return name
    .toLocaleLowerCase("da")
    .replace(/\s*-\s*/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}
