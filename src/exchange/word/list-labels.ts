import { numeral } from "./numeral.js";
import { attribute, scanXml } from "./xml-scan.js";

interface ListLevel {
  format: string;
  /** "%1.%2." */
  text: string;
  start: number;
  style: string | null;
}

type Levels = Map<number, ListLevel>;

/** A list of the text: a definition, and what it does otherwise. */
interface ListNumber {
  abstract: string;
  readonly overrides: Levels;
  readonly starts: Map<number, number>;
}

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
  const nums = new Map<string, ListNumber>();
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

function scanLists(xml: string, abstracts: Map<string, Levels>, nums: Map<string, ListNumber>): void {
  let levels: Levels | null = null;
  let num: ListNumber | null = null;
  let level: ListLevel | null = null;
  let overridden = 0;
  const open = (name: string, attributes: string) => {
    const value = (of = "val") => attribute(attributes, of) ?? "";
    if (name === "w:abstractNum") {
      levels = new Map();
      abstracts.set(value("abstractNumId"), levels);
    } else if (name === "w:num") {
      num = { abstract: "", overrides: new Map(), starts: new Map() };
      nums.set(value("numId"), num);
      levels = num.overrides;
    } else if (name === "w:lvl") {
      level = { format: "decimal", text: "", start: 1, style: null };
      levels?.set(Number(value("ilvl")), level);
    } else if (name === "w:lvlOverride") overridden = Number(value("ilvl"));
    else if (level) readLevelFact(level, name, value());
    else if (num) readNumberFact(num, overridden, name, value());
  };
  const close = (name: string) => {
    if (name === "w:lvl") level = null;
    else if (name === "w:num") num = null;
  };
  scanXml(xml, "word/numbering.xml", { open, close });
}

function readLevelFact(level: ListLevel, name: string, value: string): void {
  if (name === "w:numFmt") level.format = value;
  else if (name === "w:lvlText") level.text = value;
  else if (name === "w:start") level.start = Number(value);
  else if (name === "w:pStyle") level.style = value;
}

function readNumberFact(num: ListNumber, overridden: number, name: string, value: string): void {
  if (name === "w:abstractNumId") num.abstract = value;
  else if (name === "w:startOverride") num.starts.set(overridden, Number(value));
}
