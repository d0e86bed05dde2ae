import { type Entry, EntryName, type EntryWork } from "../../domain/followups/round-work.js";
import type { Prisma } from "../client/client.js";
import { entryStateToRow, ofToRow } from "./round-names.js";

type EntryRow = Prisma.RoundEntryGetPayload<null>;

/** The columns that name an entry within its round. */
export function keyColumns(name: EntryName, fiscalYear: number) {
  return {
    of: ofToRow(name.of),
    itemYear: name.of === "latest-status" ? name.fiscalYear : fiscalYear,
    itemNumber: name.item,
  };
}

export function entryColumns({ name, work }: Entry, fiscalYear: number) {
  return {
    ...keyColumns(name, fiscalYear),
    state: entryStateToRow(work.state),
    submittedBy: work.state === "draft" ? work.submittedBy : [],
    comment: commentOf(work),
  };
}

function commentOf(work: EntryWork): string | null {
  if (work.state === "returned") return work.comment;
  return work.state === "not-reported" ? work.reason : null;
}

/** @throws when the row breaks what the database's own constraints promise */
export function entryFromRow(row: EntryRow): Entry {
  const { of, itemYear: fiscalYear, itemNumber: item } = row;
  const name = of === "latestStatus" ? { of: "latest-status", fiscalYear, item } : { of, item };
  return { name: EntryName.parse(name), work: workFromRow(row) };
}

function workFromRow({ state, submittedBy, comment }: EntryRow): EntryWork {
  switch (state) {
    case "draft":
      return { state, submittedBy };
    case "returned":
      return { state, comment: comment ?? "" };
    case "notReported":
      return { state: "not-reported", reason: comment ?? "" };
    default:
      return { state };
  }
}
