import type { UnitName } from "../../domain/organisation/unit.js";
import { committeesIn } from "./committee-names.js";

/**
 * The centres a report knows, by the first word of their names. A name may hold commas and "og" ("By, Erhverv og Miljø"), so
 * lists of names can only be taken apart by one who knows them.
 */
export type KnownCentres = ReadonlyMap<string, NamesOfOneWord>;

/** However many names begin alike, a text is only held against each length they have. */
interface NamesOfOneWord {
  readonly names: ReadonlySet<UnitName>;
  /** The longest first. */
  readonly lengths: readonly number[];
}

const BETWEEN = /^\s*(?:,|;|\/|&|\bsamt\b|\bog\b)\s*/u;

/**
 * @param responsible lines that name responsible centres
 * @param contributors lines that may name contributing ones
 */
export function knownCentres(responsible: readonly string[], contributors: readonly string[]): KnownCentres {
  const names = new Set(responsible.flatMap(partsOf).map(withoutStop).filter(isName));
  for (const line of contributors) {
    // what ends in a stop may be a sentence of one word
    for (const part of partsOf(line)) if (isName(part) && isSimple(part) && !committeesIn(part)) names.add(part);
  }
  const all = byFirstWord(names);
  return byFirstWord([...names].filter((name) => !isListOfOthers(name, all)));
}

function byFirstWord(names: Iterable<UnitName>): KnownCentres {
  const known = new Map<string, Set<UnitName>>();
  for (const name of names) {
    const word = wordAt(name, 0);
    const same = known.get(word) ?? new Set();
    known.set(word, same.add(name));
  }
  return new Map([...known].map(([word, same]) => [word, { names: same, lengths: lengthsOf(same) }]));
}

function lengthsOf(names: Iterable<UnitName>): number[] {
  return [...new Set([...names].map((name) => name.length))].sort((a, b) => b - a);
}

/** A line that names two centres is no third one. */
function isListOfOthers(name: UnitName, known: KnownCentres): boolean {
  return listOfKnown(name, known, name) !== null;
}

/** The names in a text that is nothing but names; null when it is more than that. */
export function centresIn(text: string, known: KnownCentres): UnitName[] | null {
  const parts = partsOf(text).map(withoutStop);
  if (!parts.every(isName)) return null;
  return parts.flatMap((part) => listOfKnown(part, known) ?? partlyKnown(part, known));
}

export function isKnown(name: UnitName, known: KnownCentres): boolean {
  return known.get(wordAt(name, 0))?.names.has(name) ?? false;
}

/**
 * The known names a text begins with, and where they end.
 * @param except a name that counts as unknown
 */
export function leadingCentres(
  text: string,
  known: KnownCentres,
  except?: UnitName,
): { names: UnitName[]; end: number } | null {
  const names: UnitName[] = [];
  let end = 0;
  let at = 0;
  for (;;) {
    const name = nameAt(text, at, known, except);
    if (name === null) break;
    names.push(name);
    end = at + name.length;
    const between = BETWEEN.exec(text.slice(end, end + 20));
    if (!between) break;
    at = end + between[0].length;
  }
  return names.length > 0 ? { names, end } : null;
}

const SAMT = /\s+samt\s+|\s*[;/]\s*/u;

/** Beside a name that holds "og" an "&" joins units; else it may stand within a name ("Kultur & Fritid"). */
function partsOf(line: string): string[] {
  return line.split(SAMT).flatMap((part) => {
    const joined = part.split(/\s+&\s+/);
    return /\sog\s/.test(part) && joined.every((name) => isName(withoutStop(name))) ? joined : [part];
  });
}

/** Words with a capital, and the small ones that stand within names. */
const NAME = /^(?:Center\s+for\s+)?\p{Lu}[\p{L}\d&.-]*(?:,?\s+(?:og\s+|for\s+|i\s+)?\p{Lu}?[\p{L}\d&-]*)*$/u;
const SMALL_WORDS = /^(?:og|&|for|i|på|af|samt|den|det|de|alle|centre|sekretariater)$/u;

const ENDS_OPEN = /[\s,](?:og|&|for|i|på|af|samt)$/u;

function isName(text: string): boolean {
  if (text.length > 120 || !NAME.test(text)) return false;
  if (ENDS_OPEN.test(text)) return false;
  return text.split(/[\s,]+/).every((word) => word === "" || SMALL_WORDS.test(word) || /^\p{Lu}/u.test(word));
}

/** "Arbejdsmarked", "Børne- og Ungerådgivning": a name that cannot be a list. */
function isSimple(name: string): boolean {
  return !/,|\s/.test(name.replace(/-\s*og\s+/g, "-"));
}

function listOfKnown(text: string, known: KnownCentres, except?: UnitName): UnitName[] | null {
  const leading = leadingCentres(text, known, except);
  return leading && leading.end === text.length ? leading.names : null;
}

/** "A, B og C" of which only some are known: the known ones part the rest. */
function partlyKnown(text: string, known: KnownCentres): UnitName[] {
  // "Økonomi og Styring" is likelier a new name of Økonomi than two units
  const leading = leadingCentres(text, known);
  if (leading?.names.length === 1 && /^\s+(?:og|&)\s+\p{L}+$/u.test(text.slice(leading.end))) return [text];
  const names: UnitName[] = [];
  let unknownFrom = 0;
  let at = 0;
  while (at < text.length) {
    const name = nameAt(text, at, known);
    if (name === null) {
      at = nextWord(text, at);
      continue;
    }
    addUnknown(text.slice(unknownFrom, at), names);
    names.push(name);
    at += name.length;
    at += BETWEEN.exec(text.slice(at))?.[0].length ?? 0;
    unknownFrom = at;
  }
  addUnknown(text.slice(unknownFrom), names);
  return names;
}

function addUnknown(text: string, names: UnitName[]): void {
  const name = text.replace(/^[\s,;/]+|(?:[\s,;/]|\s(?:og|&|samt))+$/gu, "");
  if (name !== "") names.push(name);
}

function nextWord(text: string, at: number): number {
  const space = text.indexOf(" ", at);
  return space === -1 ? text.length : space + 1;
}

function nameAt(text: string, at: number, known: KnownCentres, except?: UnitName): UnitName | null {
  const { names, lengths } = known.get(wordAt(text, at)) ?? { names: new Set(), lengths: [] };
  for (const length of lengths) {
    const name = text.slice(at, at + length);
    if (name !== except && names.has(name) && !/[\p{L}\d-]/u.test(text[at + length] ?? "")) return name;
  }
  return null;
}

function wordAt(text: string, at: number): string {
  const word = /[\p{L}\d&-]+/uy;
  word.lastIndex = at;
  return word.exec(text)?.[0] ?? "";
}

function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, "");
}
