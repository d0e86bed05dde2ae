/** Instants are ISO 8601 in UTC everywhere but in rows. */
export function instantFromRow(date: Date): string;
export function instantFromRow(date: Date | null): string | null;
export function instantFromRow(date: Date | null): string | null {
  return date === null ? null : date.toISOString();
}

export function instantToRow(instant: string): Date;
export function instantToRow(instant: string | null): Date | null;
export function instantToRow(instant: string | null): Date | null {
  return instant === null ? null : new Date(instant);
}
