import type { Item } from "../items/item.js";
import { statusOf } from "../ratings/effort-rating.js";

/**
 * Whether every word that is looked for stands somewhere in an item: in its number, title, description or what the rounds
 * said of it. Written as Danes do: case and accents do not matter, »aa« is »å«, and å, æ and ø are letters of their own.
 */
export function mentions(item: Item, words: string): boolean {
  const text = fold(textsOf(item).join("\n"));
  return fold(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function textsOf({ number, title, description, effort, economy, latestStatuses }: Item): string[] {
  return [
    number,
    title,
    description ?? "",
    economy.text ?? "",
    ...effort.map(({ rating }) => statusOf(rating) ?? ""),
    ...economy.ratings.map(({ rating }) => rating.status ?? ""),
    ...latestStatuses.map(({ text }) => text),
  ];
}

function fold(text: string): string {
  return text
    .normalize("NFC")
    .toLocaleLowerCase("da")
    .replaceAll("aa", "å")
    .replaceAll("ä", "æ")
    .replaceAll("ö", "ø")
    .split("å")
    .map(withoutAccents)
    .join("å")
    .trim();
}

function withoutAccents(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{Mark}/gu, "");
}
