import { attribute, scanXml } from "./xml-scan.js";

/** What a style says of itself. Undefined: it leaves that to the style it is based on. */
export interface WordStyle {
  name?: string;
  basedOn?: string;
  bold?: boolean;
  font?: string;
  hidden?: boolean;
  /** 0 is the topmost; 9 is body text. */
  outlineLevel?: number;
  numId?: string;
  listLevel?: number;
}

export type WordStyles = ReadonlyMap<string, WordStyle>;

/** The styles of a document by their id. A style's own facts only: see `styled`. */
export function readStyles(xml: string | null): WordStyles {
  const styles = new Map<string, WordStyle>();
  let style: WordStyle | null = null;
  if (xml === null) return styles;
  const open = (name: string, attributes: string) => {
    if (name === "w:style") {
      style = {};
      const id = attribute(attributes, "styleId");
      if (id !== null && !styles.has(id)) styles.set(id, style);
    } else if (style) readFact(style, name, attributes);
  };
  const close = (name: string) => {
    if (name === "w:style") style = null;
  };
  scanXml(xml, "word/styles.xml", { open, close });
  return styles;
}

function readFact(style: WordStyle, name: string, attributes: string): void {
  const value = () => attribute(attributes, "val") ?? "";
  if (name === "w:name") style.name = value();
  else if (name === "w:basedOn") style.basedOn = value();
  else if (name === "w:b") style.bold = isOn(attribute(attributes, "val"));
  else if (name === "w:vanish") style.hidden = isOn(attribute(attributes, "val"));
  else if (name === "w:outlineLvl") style.outlineLevel = Number(value());
  else if (name === "w:numId") style.numId = value();
  else if (name === "w:ilvl") style.listLevel = Number(value());
  else if (name === "w:rFonts") {
    const font = fontOf(attributes);
    if (font !== null) style.font = font;
  }
}

/** The font of plain letters, which is also the one that symbols are typed in. */
export function fontOf(attributes: string): string | null {
  return attribute(attributes, "ascii") ?? attribute(attributes, "hAnsi");
}

/** How Word writes that something is on: with no value at all, or with any but these. */
export function isOn(value: string | null): boolean {
  return value !== "0" && value !== "false" && value !== "off" && value !== "none";
}

/** Bases lie a few deep; a file may also name them in a ring. */
const LONGEST_CHAIN = 20;

/** A fact of a style, or of the nearest of the styles it is based on that tells it. */
export function styled<K extends keyof WordStyle>(
  styles: WordStyles,
  id: string | null,
  fact: K,
): WordStyle[K] | undefined {
  let style = id === null ? undefined : styles.get(id);
  for (let step = 0; style && step < LONGEST_CHAIN; step++) {
    const told = style[fact];
    if (told !== undefined) return told;
    style = style.basedOn === undefined ? undefined : styles.get(style.basedOn);
  }
}

/** "heading 1", "Overskrift 1", "Rubrik 1" …: built-in names are kept in English or in the language of the office. */
const HEADING_NAME = /^(?:heading|overskrift|rubrik|überschrift|titre)\s*(\d)$/i;

/** How deep a heading of this style stands, 1 being the topmost; null when the style is of no heading. */
export function headingLevel(styles: WordStyles, id: string | null): number | null {
  let style = id === null ? undefined : styles.get(id);
  const byName = (name: string | undefined) => HEADING_NAME.exec(name ?? "")?.[1];
  const unlisted = byName(id?.replace(/_/g, " "));
  if (!style && unlisted) return Number(unlisted);
  for (let step = 0; style && step < LONGEST_CHAIN; step++) {
    const named = byName(style.name);
    if (named !== undefined) return Number(named);
    if (style.outlineLevel !== undefined) return style.outlineLevel < 9 ? style.outlineLevel + 1 : null;
    style = style.basedOn === undefined ? undefined : styles.get(style.basedOn);
  }
  return null;
}

/** A line of a table of contents repeats a heading, and is none. */
export function isContentsLine(styles: WordStyles, id: string | null): boolean {
  return /^(?:toc|indholdsfortegnelse|innehåll)\s*\d/i.test(styled(styles, id, "name") ?? id ?? "");
}
