import { attribute, scanXml } from "./xml-scan.js";

interface ListLevel {
  format: string;
  /** "%1.%2." */
  text: string;
  start: number;
  style: string | null;
}

type Levels = Map<number, ListLevel>;

export interface ListPlace {
  readonly numId: string;
  readonly level: number;
}

/** What stands before a paragraph of a list: a bullet, or the label that Word counts out. */
export type ListLabel = { readonly kind: "bullet" } | { readonly kind: "label"; readonly text: string };

/** The lists of a document; it counts, so labels must be asked for in document order. */
export interface WordLists {
  label(place: ListPlace): ListLabel | null;
  /** The place a paragraph style has in a list of its own. */
  levelOfStyle(numId: string, styleId: string): number | null;
}

const DEEPEST_LEVEL = 8;

export function readLists(xml: string | null): WordLists {
  const abstracts = new Map<string, Levels>();
  const nums = new Map<string, { abstract: string; overrides: Levels; starts: Map<number, number> }>();
  if (xml !== null) scanLists(xml, abstracts, nums);
  const counters = new Map<string, (number | null)[]>();
  const begun = new Set<string>();

  const levelOf = (numId: string, level: number): ListLevel | null => {
    const num = nums.get(numId);
    return num?.overrides.get(level) ?? abstracts.get(num?.abstract ?? "")?.get(level) ?? null;
  };
  const startOf = (numId: string, level: number): number =>
    nums.get(numId)?.starts.get(level) ?? levelOf(numId, level)?.start ?? 1;

  const label = ({ numId, level }: ListPlace): ListLabel | null => {
    const num = nums.get(numId);
    const found = levelOf(numId, level);
    if (!num || !found || level < 0 || level > DEEPEST_LEVEL) return null;
    if (found.format === "bullet") return { kind: "bullet" };
    // lists of the same definition go on counting across numIds, unless one starts anew
    const count = counters.get(num.abstract) ?? Array.from({ length: DEEPEST_LEVEL + 1 }, () => null);
    counters.set(num.abstract, count);
    if (!begun.has(`${numId} ${level}`) && num.starts.has(level)) count[level] = null;
    begun.add(`${numId} ${level}`);
    count[level] = (count[level] ?? startOf(numId, level) - 1) + 1;
    count.fill(null, level + 1);
    if (found.format === "none") return null;
    const text = found.text.replace(/%([1-9])/g, (_, digit) => {
      const at = Number(digit) - 1;
      return numeral(count[at] ?? startOf(numId, at), levelOf(numId, at)?.format ?? "decimal");
    });
    return text.trim() === "" ? null : { kind: "label", text: text.trim() };
  };
  const levelOfStyle = (numId: string, styleId: string): number | null => {
    for (const [level, { style }] of abstracts.get(nums.get(numId)?.abstract ?? "") ?? []) {
      if (style === styleId) return level;
    }
    return null;
  };
  return { label, levelOfStyle };
}

function scanLists(
  xml: string,
  abstracts: Map<string, Levels>,
  nums: Map<string, { abstract: string; overrides: Levels; starts: Map<number, number> }>,
): void {
  let levels: Levels | null = null;
  let num: { abstract: string; overrides: Levels; starts: Map<number, number> } | null = null;
  let level: ListLevel | null = null;
  let overridden = 0;
  const open = (name: string, attributes: string) => {
    const value = () => attribute(attributes, "val") ?? "";
    if (name === "w:abstractNum") {
      levels = new Map();
      abstracts.set(attribute(attributes, "abstractNumId") ?? "", levels);
    } else if (name === "w:num") {
      num = { abstract: "", overrides: new Map(), starts: new Map() };
      nums.set(attribute(attributes, "numId") ?? "", num);
      levels = num.overrides;
    } else if (name === "w:abstractNumId" && num) num.abstract = value();
    else if (name === "w:lvlOverride") overridden = Number(attribute(attributes, "ilvl"));
    else if (name === "w:startOverride" && num) num.starts.set(overridden, Number(value()));
    else if (name === "w:lvl") {
      level = { format: "decimal", text: "", start: 1, style: null };
      levels?.set(Number(attribute(attributes, "ilvl") ?? 0), level);
    } else if (level && name === "w:numFmt") level.format = value();
    else if (level && name === "w:lvlText") level.text = value();
    else if (level && name === "w:start") level.start = Number(value());
    else if (level && name === "w:pStyle") level.style = value();
  };
  const close = (name: string) => {
    if (name === "w:lvl") level = null;
    else if (name === "w:num") num = null;
  };
  scanXml(xml, "word/numbering.xml", { open, close, text: () => {} });
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function numeral(count: number, format: string): string {
  if (format === "lowerLetter") return letters(count);
  if (format === "upperLetter") return letters(count).toUpperCase();
  if (format === "lowerRoman") return roman(count);
  if (format === "upperRoman") return roman(count).toUpperCase();
  if (format === "decimalZero") return String(count).padStart(2, "0");
  return String(count);
}

/** a … z, aa, bb …: as Word counts. */
function letters(count: number): string {
  if (count < 1 || count > 780) return String(count);
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let rest = count;
  let text = "";
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}
