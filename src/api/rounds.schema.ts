import { z } from "zod";
import { EntryName, entryKey } from "../domain/followups/round-work.js";
import { PlainDate } from "../domain/ids.js";
import { Text } from "../domain/text.js";
import { Version } from "./entries.schema.js";

const deadlineOn = PlainDate.nullable().meta({ description: "The day by which all that is due should be submitted." });

export const FollowUpDates = z
  .strictObject({
    datedOn: PlainDate.nullable().exactOptional().meta({ description: "The date printed on the paper." }),
    cutOffOn: PlainDate.nullable().exactOptional().meta({ description: "Facts count up to this day." }),
    deadlineOn: deadlineOn.exactOptional(),
  })
  .meta({ id: "FollowUpDates" });

export const ImplementationDates = z.strictObject({ deadlineOn }).meta({ id: "ImplementationDates" });

const Name = EntryName.meta({ id: "EntryName" });

/** More than there are entries in any round. */
const MOST_ENTRIES = 2000;

function eachOnce<T extends z.ZodType<{ entry: EntryName }>>(entry: T) {
  return z
    .array(entry)
    .max(MOST_ENTRIES)
    .refine((all) => new Set(all.map((one) => entryKey(one.entry))).size === all.length, { params: { code: "twice" } });
}

const seenEntries = eachOnce(z.strictObject({ entry: Name, version: Version })).min(1);

export const SeenEntries = z.strictObject({ entries: seenEntries }).meta({ id: "SeenEntries" });
export const ReturnedEntries = z.strictObject({ entries: seenEntries, comment: Text }).meta({ id: "ReturnedEntries" });

/** ROUND-3: what the round is closed without, and why. */
export const Closing = z
  .strictObject({ gaps: eachOnce(z.strictObject({ entry: Name, reason: Text })).default([]) })
  .nullish()
  .meta({ id: "Closing" });

export const Reopening = z.strictObject({ reason: Text }).meta({ id: "Reopening" });
