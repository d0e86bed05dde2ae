import type { PrintedSmiley } from "../../domain/followups/imported-report.js";
import { NOTE_MARK, WINGDINGS_FACES } from "./symbol-fonts.js";

type Meaning = PrintedSmiley["meaning"];

/** What each sign says of an effort. The frown is printed for neutral and sad alike, so it says neither. */
const MEANINGS: readonly (readonly [RegExp, Meaning])[] = [
  [/^(?:[☺☻😊🙂😀😃😄😁]|:-?\)|glad)$/iu, "happy"],
  [/^(?:[😐😑]|:-?\||mellemfornøjet)$/iu, "neutral"],
  [/^(?:[😞😟😢😠😡😒]|:-?\(|sur)$/iu, "sad"],
  [/^[☹🙁]$/u, "unresolved"],
  [/^ikke indberettet$/iu, "not-reported"],
  [/^(?:udsat ved beslutning|bortfaldet)$/iu, "postponed"],
  [new RegExp(`^${WINGDINGS_FACES.J}$`), "happy"],
  [new RegExp(`^${WINGDINGS_FACES.K}$`), "neutral"],
  [new RegExp(`^${WINGDINGS_FACES.L}$`), "sad"],
];

const SIGN =
  /(?:[☺☻😊🙂😀😃😄😁😐😑😞😟😢😠😡😒☹🙁\ue04a-\ue04c](?:[\ufe0e\ufe0f]|\p{Emoji_Modifier})*|:-?[)|(]|(?<!\p{L})(?:glad|mellemfornøjet|sur|ikke\s+indberettet|udsat\s+ved\s+beslutning|bortfaldet)(?!\p{L}))/giu;

const UNPRINTED = new RegExp(`[\\s.\\u00ad\\u200b-\\u200d\\ufeff${NOTE_MARK}]|smiley`, "giu");
/** What may stand around a sign: brackets, and the number or star of a note. */
const AROUND = /^(?:\(\))?(?:\*+|[¹²³⁰⁴-⁹]+|\(?\d{1,2}\)?)?$/u;
const NONE = /^(?:[-–—]|n\/a|ingen)?$/iu;

export type SmileyReading =
  | { readonly ok: true; readonly smiley: PrintedSmiley | null }
  | { readonly ok: false; readonly code: "unknown-smiley" | "two-smileys" };

/**
 * What a smiley cell prints. An economy has no neutral (ECO-2): there a frown can only be sad, and a neutral face is unresolved.
 * @param text the cell's text before it is tidied, since tidying takes the symbol font's own faces away
 */
export function readSmiley(text: string, of: "effort" | "economy"): SmileyReading {
  const rest = text.replace(SIGN, "").replace(UNPRINTED, "");
  const found = (text.match(SIGN) ?? []).map((glyph) => asSmiley(glyph, of));
  if (!(found.length > 0 ? AROUND : NONE).test(rest)) return { ok: false, code: "unknown-smiley" };
  const [first] = found;
  if (found.some(({ meaning }) => meaning !== first?.meaning)) return { ok: false, code: "two-smileys" };
  return { ok: true, smiley: first ?? null };
}

/** Whether the text is nothing but a smiley's glyph: what no other cell of a report can be. */
export function isGlyph(text: string): boolean {
  const reading = readSmiley(text, "effort");
  return (reading.ok ? reading.smiley !== null : reading.code === "two-smileys") && !/\p{L}/u.test(text);
}

function asSmiley(found: string, of: "effort" | "economy"): PrintedSmiley {
  const bare = found.replace(/[\ufe0e\ufe0f]|\p{Emoji_Modifier}/gu, "").replace(/\s+/g, " ");
  const meaning = MEANINGS.find(([signs]) => signs.test(bare))?.[1] ?? "unresolved";
  const letter = Object.entries(WINGDINGS_FACES).find(([, face]) => face === bare)?.[0];
  return {
    glyph: letter ? `Wingdings ${letter}` : found.replace(/\s+/g, " "),
    meaning: of === "effort" ? meaning : onMoney(meaning),
  };
}

function onMoney(meaning: Meaning): Meaning {
  if (meaning === "unresolved") return "sad";
  return meaning === "neutral" ? "unresolved" : meaning;
}
