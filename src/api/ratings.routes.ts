import type { z } from "zod";
import type { RatingSubject } from "../domain/rejection.js";
import { EconomyEntry, EffortEntry } from "./entries.schema.js";
import { type EntryKind, showEntry, writeEntry } from "./entry-routes.js";
import { EconomyAnswer, EffortAnswer, economyFrom, effortFrom, GlyphReading } from "./ratings.schema.js";
import { type Api, NoBody, RatingPath } from "./routing.js";

const ADDRESS = "/agreements/:fiscalYear/follow-ups/:checkpoint/items/:number";
const UNCHANGEABLE = ["follow-up-not-open", "entry-approved"] as const;

function kindOf(of: RatingSubject): EntryKind<typeof RatingPath> {
  return {
    address: `${ADDRESS}/${of}`,
    tags: ["ratings"],
    params: RatingPath,
    place: ({ fiscalYear, checkpoint, number }) => ({
      round: { fiscalYear, round: checkpoint },
      name: { of, item: number },
    }),
    resource: of === "effort" ? EffortEntry : EconomyEntry,
    unknown: ({ round: { fiscalYear }, name: { item } }) => ({ code: "item-unknown", fiscalYear, item }),
  };
}

/** What a round asks of an item, effort and economy told apart, and what it has got. */
export function ratingRoutes(api: Api): void {
  const [effort, economy] = [kindOf("effort"), kindOf("economy")];
  showEntry(api, effort, "The effort of an item in a follow-up");
  showEntry(api, economy, "The economy of an item in a follow-up");
  writeEntry(api, effort, {
    method: "PUT",
    action: "draft-entry",
    summary: "Rate the effort of an item in an open follow-up",
    description: "It is a draft then, until it is submitted (ROUND-2). A draft may be without a smiley.",
    body: EffortAnswer,
    refusals: [...UNCHANGEABLE],
    yours: (body) => ({ rating: { ...body, ...effortFrom(body) }, progress: "draft" }),
    write: (useCases, params, body, seen) => useCases.rateItemEffort(ratedItem(params), effortFrom(body), seen),
  });
  writeEntry(api, economy, {
    method: "PUT",
    action: "draft-entry",
    summary: "Rate the economy of an item in an open follow-up",
    description: "It is a draft then, until it is submitted (ROUND-2). A draft may be without a smiley.",
    body: EconomyAnswer,
    refusals: [...UNCHANGEABLE],
    yours: (body) => ({ rating: { ...body, ...economyFrom(body) }, progress: "draft" }),
    write: (useCases, params, body, seen) => useCases.rateItemEconomy(ratedItem(params), economyFrom(body), seen),
  });
  for (const of of ["effort", "economy"] as const) {
    takeBack(api, of);
    readGlyph(api, of);
  }
}

function takeBack(api: Api, of: RatingSubject): void {
  writeEntry(api, kindOf(of), {
    method: "DELETE",
    action: "draft-entry",
    summary: `Take back the ${of} of an item in an open follow-up`,
    description: "The rules then decide anew: it may be carried or blank afterwards.",
    body: NoBody,
    refusals: [...UNCHANGEABLE],
    yours: () => ({ rating: null }),
    write: (useCases, params, _body, seen) => {
      const rate = of === "effort" ? useCases.rateItemEffort : useCases.rateItemEconomy;
      return rate(ratedItem(params), null, seen);
    },
  });
}

function readGlyph(api: Api, of: RatingSubject): void {
  writeEntry(api, kindOf(of), {
    method: "POST",
    path: "/reading",
    action: "read-glyph",
    summary: `Say what an imported smiley of the ${of} means`,
    description: "A logged reading of history, allowed once, in closed rounds too (ROUND-6).",
    body: GlyphReading,
    refusals: ["not-unresolved", "reading-impossible", "already-read-otherwise"],
    yours: ({ smiley }) => ({ rating: { kind: "assessed", smiley } }),
    write: (useCases, { fiscalYear, checkpoint, number: item }, { smiley }, seen) =>
      useCases.readGlyph(fiscalYear, { item, checkpoint, of, smiley }, seen),
  });
}

function ratedItem({ fiscalYear, number: item, checkpoint }: z.output<typeof RatingPath>) {
  return { fiscalYear, item, checkpoint };
}
