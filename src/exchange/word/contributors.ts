import type { UnitName } from "../../domain/organisation/unit.js";
import { centresIn, isKnown, type KnownCentres, leadingCentres } from "./centre-names.js";
import { committeesIn, INVOLVED, meansAll } from "./committee-names.js";
import { join, type RichText, slice, tidy } from "./rich-text.js";

/** What "Væsentlig bidragsyder" says, taken apart. */
export interface PrintedContributors {
  readonly centres: readonly UnitName[];
  readonly all: boolean;
  readonly involved: "all" | readonly UnitName[];
  readonly note: RichText | null;
}

interface Found {
  centres: UnitName[];
  all: boolean;
  involved: UnitName[];
  allInvolved: boolean;
  notes: RichText[];
}

const ALL_CENTRES =
  /^(?:alle|samtlige)\s+(?:(?:øvrige|kommunens)\s+)?(?:centre|centrene|sekretariater)(?:\s+(?:og|samt)\s+(?:centre|sekretariater))?(?:\s+(?:involveres|inddrages|bidrager))?(?:\.|$)/iu;

/** Where the list of units before this may end, though no stop says so. */
const NEXT_PART = /\s(?=(?:Alle|Samtlige)\s)/u;

const SENTENCE_END = /[.!?](?=\s+\p{Lu})/gu;

/** Nothing is lost: what is neither centres nor committees goes to the note, in the words it was printed in. */
export function readContributors(lines: readonly RichText[], known: KnownCentres): PrintedContributors {
  const found: Found = { centres: [], all: false, involved: [], allInvolved: false, notes: [] };
  for (const line of lines) readLine(line, known, found);
  const note = join(found.notes, "\n");
  return {
    centres: [...new Set(found.centres)],
    all: found.all,
    involved: found.allInvolved ? "all" : [...new Set(found.involved)],
    note: note.text === "" ? null : note,
  };
}

/** Whoever writes that much on a line names no units. */
const LONGEST_LINE = 5000;

function readLine(line: RichText, known: KnownCentres, found: Found): void {
  if (line.text.length > LONGEST_LINE) {
    found.notes.push(line);
    return;
  }
  const notes: RichText[] = [];
  let rest = line;
  while (rest.text !== "") {
    const taken = takeAll(rest.text, found) || takeInvolved(rest.text, found) || takeCentres(rest.text, known, found);
    const end = taken || sentenceEnd(rest.text);
    if (!taken) notes.push(slice(rest, 0, end));
    // a stop or comma after what was taken parts it from what follows, and says nothing else
    const passed = taken ? end + (/^[\s.,;]*/.exec(rest.text.slice(end))?.[0].length ?? 0) : end;
    rest = tidy(slice(rest, passed));
  }
  found.notes.push(join(notes, " "));
}

/** Each of these takes what it knows from the front of a text, and answers how long it was: 0 when it knows nothing. */
function takeAll(text: string, found: Found): number {
  const all = ALL_CENTRES.exec(text);
  if (!all) return 0;
  found.all = true;
  return all[0].length;
}

function takeInvolved(text: string, found: Found): number {
  const involved = INVOLVED.exec(text);
  if (involved?.index === 0) {
    addInvolved(involved[1] ?? involved[2] ?? "", found);
    return involved[0].length;
  }
  // "Alle fagudvalg", and no word of what they do
  const end = listEnd(text);
  return addInvolved(text.slice(0, end), found) ? end : 0;
}

/** @returns whether the text names committees and nothing else */
function addInvolved(text: string, found: Found): boolean {
  if (meansAll(text)) found.allInvolved = true;
  else found.involved.push(...(committeesIn(text) ?? []));
  return committeesIn(text) !== null;
}

function takeCentres(text: string, known: KnownCentres, found: Found): number {
  const end = listEnd(text);
  const names = centresIn(text.slice(0, end), known);
  const isSentence = text[end] === "." && !names?.every((name) => isKnown(name, known));
  if (names && !isSentence) {
    for (const name of names) if (!addInvolved(name, found)) found.centres.push(name);
    return end;
  }
  const leading = leadingCentres(text, known);
  // "Social og Sundhed er …" is a sentence about the centre, not its name
  const after =
    leading && /^(?:\s+(?:involveres|inddrages)(?=$|[.\s])|$|(?=[.;]|,?\s+\p{Lu}))/u.exec(text.slice(leading.end));
  if (!leading || !after) return 0;
  found.centres.push(...leading.names);
  return leading.end + after[0].length;
}

/** Up to the sentence about committees, or about all, that follows the names without a stop between. */
function listEnd(text: string): number {
  const involved = INVOLVED.exec(text)?.index ?? text.length;
  const next = NEXT_PART.exec(text)?.index ?? text.length;
  const stop = /\.(?:\s|$)/.exec(text)?.index ?? text.length;
  return text.slice(0, Math.min(involved, next, stop)).trimEnd().length;
}

/** Not at the stop of an abbreviation or a date: those are followed by a small letter or a number. */
function sentenceEnd(text: string): number {
  const involved = INVOLVED.exec(text);
  SENTENCE_END.lastIndex = 0;
  const stop = SENTENCE_END.exec(text);
  const end = stop ? stop.index + 1 : text.length;
  // a sentence that is itself about committees stays whole
  return involved && involved.index > 0 && involved.index < end && /[.!?]\s*$/.test(text.slice(0, involved.index))
    ? involved.index
    : end;
}
