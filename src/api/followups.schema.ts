import { z } from "zod";
import type { Language } from "../../templates/texts/language.js";
import { textsIn } from "../../templates/texts/texts.js";
import { FollowUp, FollowUpState } from "../domain/followups/follow-up.js";
import type { ImplementationStatus, RoundEntry, RoundStatus } from "../domain/followups/round-status.js";
import { FiscalYear, PlainDate } from "../domain/ids.js";
import {
  EconomyEntry,
  EffortEntry,
  LatestStatusEntry,
  MilestonesEntry,
  Progress,
  presentEconomy,
  presentEffort,
  presentLatestStatus,
  presentMilestones,
} from "./entries.schema.js";
import { FindingResource, presentFinding } from "./findings.schema.js";

const Centre = z
  .strictObject({
    centre: z.string().nullable().meta({ description: "Null: items for which no centre answers." }),
    state: Progress,
    entries: z.record(Progress, z.int()).meta({ description: "How many of its entries are in each state." }),
  })
  .meta({ id: "CentreProgress" });

const Item = { item: z.string(), title: z.string(), centres: z.array(z.string()) };
const Sentence = z.string().meta({ description: "What the rule says of it, in the reader's language." });

/** What the round asks of an item, by which rule, and what it has got; a rating is null while there is none. */
const FollowUpEntry = z.strictObject({
  ...Item,
  effort: EffortEntry.extend({ sentence: Sentence }),
  economy: EconomyEntry.extend({ sentence: Sentence }),
});

/** What every round tells of itself. */
const Round = {
  deadlineOn: PlainDate.nullable(),
  centres: z.array(Centre).meta({ description: "How far each centre is (ROUND-2)." }),
  hindrances: z.array(FindingResource).meta({ description: "What hinders the open round from closing (ROUND-3)." }),
};

export const FollowUpResource = z
  .strictObject({
    fiscalYear: FiscalYear,
    ...FollowUp.shape,
    editions: z.int().meta({ description: "How many editions have been published of it (ROUND-5)." }),
    ...Round,
    entries: z.array(FollowUpEntry),
    extraFollowUps: z.array(LatestStatusEntry.extend({ title: Item.title, centres: Item.centres })),
  })
  .meta({ id: "FollowUp" });
export type FollowUpResource = z.infer<typeof FollowUpResource>;

export const ImplementationResource = z
  .strictObject({
    fiscalYear: FiscalYear,
    state: FollowUpState,
    ...Round,
    entries: z.array(MilestonesEntry.extend({ title: Item.title, centres: Item.centres })),
  })
  .meta({ id: "Implementation" });
export type ImplementationResource = z.infer<typeof ImplementationResource>;

export function presentFollowUp(status: RoundStatus, language: Language): FollowUpResource {
  const { fiscalYear, followUp, editions, entries, extraFollowUps } = status;
  return {
    fiscalYear,
    ...followUp,
    editions,
    ...presentProgress(status, language),
    entries: entries.map((entry) => presentEntry(entry, language)),
    extraFollowUps: extraFollowUps.map((extra) => ({ ...presentLatestStatus(extra), ...headed(extra) })),
  };
}

export function presentImplementation(status: ImplementationStatus, language: Language): ImplementationResource {
  const { fiscalYear, state, entries } = status;
  return {
    fiscalYear,
    state,
    ...presentProgress(status, language),
    entries: entries.map((entry) => ({ ...presentMilestones(entry), ...headed(entry) })),
  };
}

function presentProgress(
  { deadlineOn, centres, hindrances }: Pick<RoundStatus, "deadlineOn" | "centres" | "hindrances">,
  language: Language,
) {
  return {
    deadlineOn,
    centres: [...centres],
    hindrances: hindrances.map((finding) => presentFinding(finding, language)),
  };
}

function presentEntry(entry: RoundEntry, language: Language): FollowUpResource["entries"][number] {
  const { dueTexts } = textsIn(language);
  return {
    item: entry.item,
    ...headed(entry),
    effort: { ...presentEffort(entry), sentence: dueTexts.effort(entry.effort) },
    economy: { ...presentEconomy(entry), sentence: dueTexts.economy(entry.economy) },
  };
}

function headed({ title, centres }: Pick<RoundEntry, "title" | "centres">) {
  return { title, centres: [...centres] };
}

export const FollowUpList = z.strictObject({ items: z.array(FollowUp) }).meta({ id: "FollowUpList" });
