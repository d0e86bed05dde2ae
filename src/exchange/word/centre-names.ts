import type { UnitName } from "../../domain/organisation/unit.js";
import { committeesIn } from "./committee-names.js";

/**
 * The centres a report knows, by the first word of their names, the longest first. A name may hold commas and "og" ("By, Erhverv og Miljø"), so lists of names can only be taken apart by one who
 * knows them.
 */
export type KnownCentres = ReadonlyMap<string, readonly UnitName[]>;

const BETWEEN = /^\s*(?:,|;|\/|&|\bsamt\b|\bog\b)\s*/u;

/**
 * @param responsible lines that name responsible centres
 * @param contributors lines that may name contributing ones
 */
export function knownCentres(responsible: readonly string[], contributors: readonly string[]): KnownCentres {
  const names = new Set(
    responsible
      .flatMap((line) => line.split(SAMT))
      .map(withoutStop)
      .filter(isName),
  );
  for (const line of contributors) {
    // what ends in a stop may be a sentence of one word
    for (const part of line.split(SAMT)) if (isName(part) && isSimple(part) && !committeesIn(part)) names.add(part);
  }
  const all = byFirstWord(names);
  return byFirstWord([...names].filter((name) => !isListOfOthers(name, all)));
}

function byFirstWord(names: Iterable<UnitName>): KnownCentres {
  const known = new Map<string, UnitName[]>();
  for (const name of names) {
    const word = wordAt(name, 0);
    known.set(word, [...(known.get(word) ?? []), name]);
  }
  for (const [word, same] of known)
    known.set(
      word,
      same.sort((a, b) => b.length - a.length),
    );
  return known;
}

/** A line that names two centres is no third one. */
function isListOfOthers(name: UnitName, known: KnownCentres): boolean {
  const first = wordAt(name, 0);
  const others = new Map(known).set(
    first,
    (known.get(first) ?? []).filter((other) => other !== name),
  );
  return listOfKnown(name, others) !== null;
}

/** The names in a text that is nothing but names; null when it is more than that. */
export function centresIn(text: string, known: KnownCentres): UnitName[] | null {
  const parts = text.split(SAMT).map(withoutStop);
  if (!parts.every(isName)) return null;
  return parts.flatMap((part) => listOfKnown(part, known) ?? partlyKnown(part, known));
}

export function isKnown(name: UnitName, known: KnownCentres): boolean {
  return known.get(wordAt(name, 0))?.includes(name) ?? false;
}

/** The known names a text begins with, and where they end. */
export function leadingCentres(text: string, known: KnownCentres): { names: UnitName[]; end: number } | null {
  const names: UnitName[] = [];
  let end = 0;
  let at = 0;
  for (;;) {
    const name = nameAt(text, at, known);
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

/** Words with a capital, and the small ones that stand within names. */
const NAME = /^(?:Center\s+for\s+)?\p{Lu}[\p{L}\d&.-]*(?:,?\s+(?:og\s+|for\s+|i\s+)?\p{Lu}?[\p{L}\d&-]*)*$/u;
const SMALL_WORDS = /^(?:og|for|i|på|af|samt|den|det|de|alle|centre|sekretariater)$/u;

const ENDS_OPEN = /[\s,](?:og|for|i|på|af|samt)$/u;

function isName(text: string): boolean {
  if (text.length > 120 || !NAME.test(text)) return false;
  if (ENDS_OPEN.test(text)) return false;
  return text.split(/[\s,]+/).every((word) => word === "" || SMALL_WORDS.test(word) || /^\p{Lu}/u.test(word));
}

/** "Arbejdsmarked", "Børne- og Ungerådgivning": a name that cannot be a list. */
function isSimple(name: string): boolean {
  return !/,|\s/.test(name.replace(/-\s*og\s+/g, "-"));
}

function listOfKnown(text: string, known: KnownCentres): UnitName[] | null {
  const leading = leadingCentres(text, known);
  return leading && leading.end === text.length ? leading.names : null;
}

/** "A, B og C" of which only some are known: the known ones part the rest. */
function partlyKnown(text: string, known: KnownCentres): UnitName[] {
  // "Økonomi og Styring" is likelier a new name of Økonomi than two units
  const leading = leadingCentres(text, known);
  if (leading?.names.length === 1 && /^\s+og\s+\p{L}+$/u.test(text.slice(leading.end))) return [text];
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
  const name = text.replace(/^[\s,;/]+|(?:[\s,;/]|\s(?:og|samt))+$/gu, "");
  if (name !== "") names.push(name);
}

function nextWord(text: string, at: number): number {
  const space = text.indexOf(" ", at);
  return space === -1 ? text.length : space + 1;
}

function nameAt(text: string, at: number, known: KnownCentres): UnitName | null {
  const sameWord = known.get(wordAt(text, at)) ?? [];
  return (
    sameWord.find((name) => text.startsWith(name, at) && !/[\p{L}\d-]/u.test(text[at + name.length] ?? "")) ?? null
  );
}

function wordAt(text: string, at: number): string {
  const word = /[\p{L}\d&-]+/uy;
  word.lastIndex = at;
  return word.exec(text)?.[0] ?? "";
}

function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, "");
}
