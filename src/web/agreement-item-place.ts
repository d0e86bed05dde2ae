import { type Agreement, findItem } from "../domain/agreements/agreement.js";
import { ItemNumber } from "../domain/ids.js";
import type { Place } from "../domain/items/place-item.js";
import { chapterVersion } from "./agreement-seen.js";

const KEY = /^(?:efter:(?<behind>.+)|foerst:(?<chapter>\d+):(?<version>.+))$/;

/** A place as the form names it: a chapter by where it stands and what it is called, for chapters are moved about. */
export function placeKey(place: Place | null, agreement: Agreement): string {
  if (place === null) return "";
  if ("behind" in place) return `efter:${place.behind}`;
  return `foerst:${place.firstIn + 1}:${chapterVersion(agreement, place.firstIn)}`;
}

/** null for what names no place. */
export function placeFrom(key: string, agreement: Agreement): Place | null {
  const { behind, chapter } = KEY.exec(key)?.groups ?? {};
  if (chapter !== undefined) {
    const firstIn = Number(chapter) - 1;
    return agreement.chapters[firstIn] ? { firstIn } : null;
  }
  const number = ItemNumber.safeParse(behind).data;
  return number !== undefined && findItem(agreement, number) ? { behind: number } : null;
}

/** Whether a key names the place that it named when the form was made. */
export function isPlaceThere(key: string, agreement: Agreement): boolean {
  return placeKey(placeFrom(key, agreement), agreement) === key;
}

/** The key that the place has by now, when its chapter has been moved; a chapter that is not found stays the one at its place. */
export function placeKeyNow(key: string, agreement: Agreement): string {
  if (isPlaceThere(key, agreement)) return key;
  const { version } = KEY.exec(key)?.groups ?? {};
  const moved = agreement.chapters.findIndex((_, index) => chapterVersion(agreement, index) === version);
  return placeKey(moved < 0 ? placeFrom(key, agreement) : { firstIn: moved }, agreement);
}
