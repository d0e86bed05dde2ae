/** An instant so many seconds after another; both ISO 8601 in UTC with milliseconds, so that they compare as text. */
export function secondsAfter(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}

export const HOUR = 3600;
export const DAY = 24 * HOUR;
