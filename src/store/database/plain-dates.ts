import type { PlainDate } from "../../domain/ids.js";

/** Prisma hands a day over as its midnight in UTC. */
export function dateFromRow(date: Date | null): PlainDate | null {
  return date === null ? null : date.toISOString().slice(0, 10);
}

export function dateToRow(date: PlainDate | null): Date | null {
  return date === null ? null : new Date(date);
}
