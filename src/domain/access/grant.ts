import { z } from "zod";
import { ItemReference } from "../ids.js";
import { UnitName } from "../organisation/unit.js";

export const Role = z.enum(["finance-office", "centre-lead", "editor", "committee-reader", "auditor", "administrator"]);
export type Role = z.infer<typeof Role>;

/** A role and what it reaches. Where the role reaches everything, or nothing of the agreements, there is no scope to name. */
export const Grant = z.union([
  z.strictObject({ role: z.enum(["finance-office", "auditor", "administrator"]) }),
  z.strictObject({ role: z.enum(["centre-lead", "editor"]), centre: UnitName }),
  /** tovholder: the coordinator of one item. */
  z.strictObject({ role: z.literal("editor"), item: ItemReference }),
  z.strictObject({ role: z.literal("committee-reader"), committee: UnitName }),
]);
export type Grant = z.infer<typeof Grant>;
