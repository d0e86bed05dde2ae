import { LONGEST_TEXT, Refused } from "./refusal.js";

/** What a scan meets, in document order. `attributes` is their source text: most elements' are never looked at. */
export interface XmlHandler {
  /** Called for an element with content, and, followed at once by `close`, for an empty one. */
  open?(name: string, attributes: string): void;
  close?(name: string): void;
  /** Character data as XML source: entities are not decoded. */
  text?(source: string): void;
}

const MAIN_NAMESPACES = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
];

/** Deeper than any Word file, and shallow enough for those who read it with a stack. */
const DEEPEST = 400;

/** A tag of Word is shorter, in characters, but for the copy of a drawing that an old shape carries along in an attribute. */
const LONGEST_TAG = 64 * 1024;
const DRAWING_COPY = /\so:gfxdata="[^"]*"/;

/**
 * Walks through an XML part from front to end, once, keeping nothing but the open elements. Names in Word's main namespace
 * are told as `w:…`, whatever prefix the file gives them. Definitions of entities are never followed.
 * @throws Refused `damaged` when the tags do not match, or one is too long to be one; `expands-too-much` when a text is
 */
export function scanXml(xml: string, part: string, handler: XmlHandler): void {
  const damaged = () => new Refused({ code: "damaged", part });
  const elements = new OpenElements(handler);
  let at = 0;
  for (let tag = xml.indexOf("<"); tag !== -1; tag = xml.indexOf("<", at)) {
    if (tag - at > LONGEST_TEXT) throw tooLong(part);
    if (elements.areOpen && tag > at) handler.text?.(xml.slice(at, tag));
    const markup = xml.charCodeAt(tag + 1);
    const isMarkup = markup === 0x21 || markup === 0x3f;
    const end = isMarkup ? skipMarkup(xml, tag, part, handler) : tagEnd(xml, tag);
    if (end === -1) throw damaged();
    at = end + 1;
    if (!isMarkup && !elements.meet(tagSource(xml, tag, end))) throw damaged();
  }
  if (elements.areOpen) throw damaged();
}

class OpenElements {
  private readonly names: string[] = [];
  private prefix = "w:";

  constructor(private readonly handler: XmlHandler) {}

  get areOpen(): boolean {
    return this.names.length > 0;
  }

  /** @returns whether the tag is one, and fits those before */
  meet(tag: string): boolean {
    if (tag.length > LONGEST_TAG) return false;
    if (tag.startsWith("/")) {
      const name = mainName(tag.slice(1).trimEnd(), this.prefix);
      this.handler.close?.(name);
      return this.names.pop() === name;
    }
    const empty = tag.endsWith("/");
    const source = empty ? tag.slice(0, -1) : tag;
    const space = source.search(/\s/);
    const attributes = space === -1 ? "" : source.slice(space);
    if (!this.areOpen) this.prefix = mainPrefix(attributes);
    const name = mainName(space === -1 ? source : source.slice(0, space), this.prefix);
    this.handler.open?.(name, attributes);
    if (empty) this.handler.close?.(name);
    else this.names.push(name);
    return this.names.length <= DEEPEST;
  }
}

// a name without a value is a match too: else it would be tried again from each of its letters
const ATTRIBUTE = /([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g;

/** The value of one attribute, decoded; null when the element has none. */
export function attribute(attributes: string, name: string): string | null {
  for (const [, found, double, single] of attributes.matchAll(ATTRIBUTE)) {
    const value = double ?? single;
    if (value !== undefined && (found === name || found?.endsWith(`:${name}`))) return decodeEntities(value);
  }
  return null;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function decodeEntities(source: string): string {
  if (!source.includes("&")) return source;
  return source.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

export function encodeEntities(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function skipMarkup(xml: string, tag: number, part: string, handler: XmlHandler): number {
  const until = (close: string, from: number) => {
    const end = xml.indexOf(close, from);
    return end === -1 ? -1 : end + close.length - 1;
  };
  if (xml.startsWith("<!--", tag)) return until("-->", tag + 4);
  if (xml.startsWith("<?", tag)) return until("?>", tag + 2);
  if (!xml.startsWith("<![CDATA[", tag)) return until(">", tag);
  const end = until("]]>", tag + 9);
  if (end - tag > LONGEST_TEXT) throw tooLong(part);
  if (end !== -1) handler.text?.(encodeEntities(xml.slice(tag + 9, end - 2)));
  return end;
}

function tagSource(xml: string, tag: number, end: number): string {
  const source = xml.slice(tag + 1, end);
  return source.length > LONGEST_TAG ? source.replace(DRAWING_COPY, "") : source;
}

function tooLong(part: string): Refused {
  return new Refused({ code: "expands-too-much", part, limit: LONGEST_TEXT });
}

/** A `>` may stand in an attribute's value. */
function tagEnd(xml: string, tag: number): number {
  let quote = 0;
  for (let at = tag + 1; at < xml.length; at++) {
    const char = xml.charCodeAt(at);
    if (quote !== 0) {
      if (char === quote) quote = 0;
    } else if (char === 0x3e) return at;
    else if (char === 0x22 || char === 0x27) quote = char;
  }
  return -1;
}

function mainPrefix(rootAttributes: string): string {
  for (const [, prefix, double, single] of rootAttributes.matchAll(
    /\bxmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (MAIN_NAMESPACES.includes(double ?? single ?? "")) return prefix === undefined ? "" : `${prefix}:`;
  }
  return "w:";
}

function mainName(name: string, prefix: string): string {
  if (prefix === "w:") return name;
  if (prefix === "") return name.includes(":") ? name : `w:${name}`;
  return name.startsWith(prefix) ? `w:${name.slice(prefix.length)}` : name;
}
