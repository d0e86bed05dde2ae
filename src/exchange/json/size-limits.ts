/** Chapters and items in all. An agreement of a large municipality has some hundreds. */
export const MOST_ITEMS = 20_000;

/** Entries of all lists together, at whatever depth. */
const MOST_ENTRIES = 200_000;

/** Asked before the shape is: each entry that breaks the format would be told of with each of its breaches. */
export function holdsTooMuch(json: unknown): boolean {
  const waiting: unknown[] = [json];
  let entries = 0;
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value)) entries += value.length;
    if (entries > MOST_ENTRIES) return true;
    for (const inner of Object.values(value)) waiting.push(inner);
  }
  return itemsAndChapters(json) > MOST_ITEMS;
}

function itemsAndChapters(json: unknown): number {
  const chapters = listIn(json, "chapters");
  return chapters.reduce<number>((sum, chapter) => sum + listIn(chapter, "items").length, chapters.length);
}

function listIn(value: unknown, key: string): readonly unknown[] {
  if (typeof value !== "object" || value === null || !(key in value)) return [];
  const found: unknown = value[key as keyof typeof value];
  return Array.isArray(found) ? found : [];
}
