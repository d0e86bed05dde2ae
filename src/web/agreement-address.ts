/** The page of an agreement, or one under it. */
export function agreementAddress(fiscalYear: number, under = ""): string {
  return `/aftale/${fiscalYear}${under}`;
}

/** Where a chapter (counted from 0) is written; people count from 1. */
export function chapterAddress(fiscalYear: number, index: number, under = ""): string {
  return agreementAddress(fiscalYear, `/afsnit/${index + 1}${under}`);
}

/** Where an item is written. */
export function itemFormAddress(fiscalYear: number, item: string, under = ""): string {
  return agreementAddress(fiscalYear, `/punkt/${encodeURIComponent(item)}${under}`);
}

/** Where an item is added, to a chapter (counted from 0); not among the items' addresses, for any word may be a number. */
export function newItemAddress(fiscalYear: number, chapter?: number): string {
  return agreementAddress(fiscalYear, chapter === undefined ? "/nyt-punkt" : `/nyt-punkt?afsnit=${chapter + 1}`);
}
