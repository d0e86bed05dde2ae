import { z } from "zod";
import type { Agreement } from "../../domain/agreements/agreement.js";
import { RuleSetVersion } from "../../domain/agreements/rule-set.js";
import type { FollowUp } from "../../domain/followups/follow-up.js";
import type { ItemNumber } from "../../domain/ids.js";
import type { Item } from "../../domain/items/item.js";
import { TextMark } from "../../domain/items/text-mark.js";
import type { UnitRole } from "../client/enums.js";
import { dateFromRow } from "../database/plain-dates.js";
import type { AgreementRow, ItemRow } from "./agreement-rows.js";
import { checkpointFromRow } from "./names.js";
import { economyFromRow, effortFromRow } from "./ratings-from-rows.js";

const TextMarks = z.array(TextMark);

export function agreementFromRows(row: AgreementRow): Agreement {
  return {
    fiscalYear: row.fiscalYear,
    title: row.title,
    ruleSet: RuleSetVersion.parse(row.ruleSet),
    caseNumber: row.caseNumber,
    contact: { name: row.contactName, phone: row.contactPhone, email: row.contactEmail },
    chapters: row.chapters.map(({ number, title, subTheme, items }) => ({
      number,
      title,
      subTheme,
      items: items.map(itemFromRow),
    })),
    followUps: row.followUps.map(followUpFromRow),
    extraFollowUps: row.extraFollowUps.map(({ fiscalYear, itemNumber }) => ({
      fiscalYear,
      number: itemNumber as ItemNumber,
    })),
  };
}

export function followUpFromRow(row: AgreementRow["followUps"][number]): FollowUp {
  const { checkpoint, state, imported, datedOn, cutOffOn } = row;
  const dates = { datedOn: dateFromRow(datedOn), cutOffOn: dateFromRow(cutOffOn) };
  return { checkpoint: checkpointFromRow(checkpoint), state, imported, ...dates };
}

function itemFromRow(row: ItemRow): Item {
  return {
    number: row.number as ItemNumber,
    title: row.title,
    appropriation: row.appropriation,
    description: row.description,
    responsibleCentres: unitsIn(row, "responsibleCentre"),
    responsibleCommittees: unitsIn(row, "responsibleCommittee"),
    involvedCommittees: row.allInvolved ? "all" : unitsIn(row, "involvedCommittee"),
    contributors: { centres: unitsIn(row, "contributor"), all: row.allContribute, note: row.contributorsNote },
    milestones: row.milestones.map(({ checkpoint, text }) => ({ checkpoint: checkpointFromRow(checkpoint), text })),
    effort: row.effortRatings.map((rating) => ({
      checkpoint: checkpointFromRow(rating.checkpoint),
      rating: effortFromRow(rating),
    })),
    economy: {
      text: row.economyText,
      moneySetAside: row.moneySetAside,
      ratings: row.economyRatings.map((rating) => ({
        checkpoint: checkpointFromRow(rating.checkpoint),
        rating: economyFromRow(rating),
      })),
    },
    latestStatuses: row.latestStatuses.map(({ fiscalYear, checkpoint, text }) => ({
      fiscalYear,
      checkpoint: checkpointFromRow(checkpoint),
      text,
    })),
    formatting: TextMarks.parse(row.formatting),
  };
}

function unitsIn(row: ItemRow, role: UnitRole): string[] {
  return row.units.filter((unit) => unit.role === role).map(({ unit }) => unit.name);
}
