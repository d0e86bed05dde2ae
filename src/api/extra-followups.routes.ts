import { z } from "zod";
import { Text } from "../domain/text.js";
import { LatestStatusEntry } from "./entries.schema.js";
import { type EntryKind, type EntryWriting, showEntry, writeEntry } from "./entry-routes.js";
import { type Api, FollowUpPath, ItemPath, NoBody, YearInPath } from "./routing.js";

const ExtraPath = FollowUpPath.extend({ earlierYear: YearInPath, number: ItemPath.shape.number });

const LatestStatusText = z.strictObject({ text: Text }).meta({ id: "LatestStatusText" });

const LATEST_STATUS: EntryKind<typeof ExtraPath> = {
  address: "/agreements/:fiscalYear/follow-ups/:checkpoint/extra-follow-ups/:earlierYear/:number",
  tags: ["follow-ups"],
  params: ExtraPath,
  place: ({ fiscalYear, checkpoint, earlierYear, number }) => ({
    round: { fiscalYear, round: checkpoint },
    name: { of: "latest-status", fiscalYear: earlierYear, item: number },
  }),
  resource: LatestStatusEntry,
  unknown: ({ round: { fiscalYear }, name }) => {
    const of = name.of === "latest-status" ? name.fiscalYear : fiscalYear;
    return { code: "extra-follow-up-unknown", fiscalYear, of, item: name.item };
  },
};

/** EXT-3: what a round says of an earlier agreement's item. */
export function extraFollowUpRoutes(api: Api): void {
  showEntry(api, LATEST_STATUS, "The latest status of an earlier agreement's item in a follow-up");
  writeEntry(api, LATEST_STATUS, {
    ...writing(LatestStatusText, ({ text }) => text),
    method: "PUT",
    summary: "Write the latest status of an earlier agreement's item",
  });
  writeEntry(api, LATEST_STATUS, {
    ...writing(NoBody, () => null),
    method: "DELETE",
    summary: "Take back the latest status of an earlier agreement's item",
  });
}

function writing<B extends z.ZodType>(body: B, textOf: (body: z.output<B>) => string | null) {
  return {
    action: "draft-entry",
    body,
    refusals: ["follow-up-not-open", "entry-approved"],
    yours: (sent) => ({ text: textOf(sent) }),
    write: (useCases, { fiscalYear, checkpoint, earlierYear, number }, sent, seen) => {
      const reference = { fiscalYear: earlierYear, number };
      return useCases.writeExtraStatus({ fiscalYear, checkpoint }, reference, textOf(sent), seen);
    },
  } satisfies Omit<EntryWriting<typeof ExtraPath, B>, "method" | "summary">;
}
