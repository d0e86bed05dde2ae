import type { UnitName } from "../../domain/organisation/unit.js";

/** "Social- og Sundhedsudvalget", "Social-og Sundhedsudvalget", "Teknik-, Klima- og Miljøudvalget", "Udvalget for By og Land". */
const HYPHENED = "(?:\\p{Lu}\\p{L}*-(?:,\\s*|\\s+(?=\\p{Lu}))?(?:\\s*(?:og|samt)\\s+)?)";
const NAMED = `(?:${HYPHENED}+\\p{L}+|\\p{Lu}\\p{L}*)udvalget`;
const FOR =
  "Udvalget\\s+for\\s+\\p{Lu}[\\p{L}-]*(?:(?:,\\s*|\\s+og\\s+)\\p{Lu}[\\p{L}-]*(?!\\p{L}|-?\\s*og\\s+\\p{L}+udvalget))*";
const ALL = "(?:alle|samtlige)\\s+(?:de\\s+)?(?:(?:stående|øvrige)\\s+)?(?:fag)?udvalg(?:ene)?";

const COMMITTEE = `(?:${FOR}|${NAMED}|Kommunalbestyrelsen)`;
const LIST = `${COMMITTEE}(?:\\s*(?:,|samt|og|&|/|;)\\s*${COMMITTEE})*`;

const ALL_ALONE = new RegExp(`^${ALL}\\.?$`, "iu");
const WHOLE_LIST = new RegExp(`^${LIST}\\.?$`, "u");

/** "… involveres.": a list of committees, or all of them, that take part without being responsible. */
export const INVOLVED = new RegExp(
  `(?:((?<!\\p{L})${ALL.replace("alle|samtlige", "[Aa]lle|[Ss]amtlige")})|(?<![\\p{L}-])(${LIST}))\\s+(?:involveres|inddrages)(?:\\.|(?=\\s|$))`,
  "u",
);

/** The committees of a text that holds nothing else; null when it does. */
export function committeesIn(text: string): UnitName[] | null {
  if (ALL_ALONE.test(text)) return [text.replace(/\.$/, "")];
  if (!WHOLE_LIST.test(text)) return null;
  return namedCommittees(text);
}

export function namedCommittees(text: string): UnitName[] {
  return [...text.matchAll(new RegExp(COMMITTEE, "gu"))].map(([name]) => name);
}

export function meansAll(text: string): boolean {
  return ALL_ALONE.test(text);
}
