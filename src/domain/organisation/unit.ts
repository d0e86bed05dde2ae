import type { z } from "zod";
import { Line } from "../text.js";

/** The name of a centre, secretariat or committee, as the agreement prints it. It may hold commas. */
export const UnitName = Line;
export type UnitName = z.infer<typeof UnitName>;
