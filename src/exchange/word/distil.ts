import { DistilledBody, type DistilledPiece } from "./distilled-body.js";
import { type DocumentFacts, Properties } from "./paragraph-facts.js";
import { Refused } from "./refusal.js";
import { NOTE_MARK, PICTURE, runText, symbolElement, textElement } from "./symbol-fonts.js";
import { isOn } from "./word-styles.js";
import { attribute, scanXml, type XmlHandler } from "./xml-scan.js";

/** What is taken out with all it holds: deleted text, the other half of an alternative, what only describes. */
const DROPPED = new Set([
  "w:del",
  "w:moveFrom",
  "w:sectPr",
  "w:tblPr",
  "w:tblPrEx",
  "w:tblGrid",
  "w:pPrChange",
  "w:rPrChange",
  "w:trPrChange",
  "w:tcPrChange",
  "w:sdtEndPr",
  "w:smartTagPr",
  "w:customXmlPr",
  "w:ffData",
  "w:numberingChange",
]);

/** What holds text that is printed: of Word, of formulas, of drawings; and a field's instruction. */
const TEXT = new Set(["w:t", "m:t", "a:t", "w:instrText"]);

const ALTERNATIVE = "mc:AlternateContent";

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["w:br", "<w:br/>"],
  ["w:cr", "<w:br/>"],
  ["w:tab", textElement(" ")],
  ["w:ptab", textElement(" ")],
  ["w:noBreakHyphen", textElement("-")],
  ["a:blip", textElement(PICTURE)],
  ["v:imagedata", textElement(PICTURE)],
  ["w:footnoteReference", textElement(NOTE_MARK)],
  ["w:endnoteReference", textElement(NOTE_MARK)],
]);

/**
 * Boils a document down to what a report is read from, in one pass: paragraphs, runs, tables, links and fields. Fonts, styles
 * and lists are settled here, since they are gone once the text is flattened. An element that is not known is opened up, never
 * dropped: whatever holds text lets it through.
 * @throws Refused `damaged` or `not-a-word-file`
 */
export function distil(xml: string, facts: DocumentFacts, links: ReadonlyMap<string, string>): DistilledPiece[] {
  const distiller = new Distiller(facts, links);
  scanXml(xml, "word/document.xml", distiller);
  return distiller.pieces();
}

class Distiller implements XmlHandler {
  private readonly body: DistilledBody;
  private readonly properties: Properties;
  /** Of every open alternative, how much had been printed before it: the first of its branches that prints anything is taken. */
  private readonly alternatives: number[] = [];
  private printed = 0;
  /** Of every open content control, whether it shows what stands there until somebody fills it in. */
  private readonly placeholders: boolean[] = [];
  private dropped = 0;
  private root: string | null = null;
  private inBody = false;
  private textIn: string | null = null;

  constructor(facts: DocumentFacts, links: ReadonlyMap<string, string>) {
    this.body = new DistilledBody(links);
    this.properties = new Properties(facts, this.body);
  }

  open(name: string, attributes: string): void {
    this.root ??= name;
    if (!this.inBody) this.inBody = name === "w:body";
    else if (this.dropped > 0 || this.isDropped(name)) this.dropped++;
    else if (TEXT.has(name)) this.textIn = name;
    else if (!this.openWrapper(name, attributes) && !this.properties.open(name, attributes)) {
      const content = runContent(name, attributes);
      if (content === null) this.body.open(name, attributes);
      else this.print(content);
    }
  }

  close(name: string): void {
    if (!this.inBody) return;
    if (this.dropped > 0) this.dropped--;
    else if (name === "w:body") this.inBody = false;
    else if (name === this.textIn) this.textIn = null;
    else if (name === ALTERNATIVE) this.alternatives.pop();
    else if (name === "w:sdt") this.placeholders.pop();
    else if (!this.properties.close(name)) this.body.close(name);
  }

  text(source: string): void {
    if (this.textIn === null || this.dropped > 0) return;
    if (this.textIn === "w:instrText") this.body.inline(`<w:instrText>${source}</w:instrText>`);
    else this.print(runText(source, this.properties.font()));
  }

  pieces(): DistilledPiece[] {
    if (this.root !== "w:document") throw new Refused({ code: "not-a-word-file" });
    return this.body.pieces();
  }

  private isDropped(name: string): boolean {
    // among properties it tells that what they belong to is deleted
    if (DROPPED.has(name)) return !(name === "w:del" && this.properties.areOpen);
    if (name === "w:sdtContent") return this.placeholders.at(-1) ?? false;
    if (name !== "mc:Choice" && name !== "mc:Fallback") return false;
    return this.printed > (this.alternatives.at(-1) ?? 0);
  }

  private print(content: string): void {
    if (this.properties.areHidden()) return;
    this.printed++;
    this.body.inline(content);
  }

  private openWrapper(name: string, attributes: string): boolean {
    if (name === ALTERNATIVE) this.alternatives.push(this.printed);
    else if (name === "w:sdt") this.placeholders.push(false);
    else if (name === "w:showingPlcHdr")
      this.placeholders[this.placeholders.length - 1] = isOn(attribute(attributes, "val"));
    return name === ALTERNATIVE || name === "w:sdt";
  }
}

/** What stands for an element that is a character, or prints as one; null for all others. */
function runContent(name: string, attributes: string): string | null {
  // emoji of newer Words: the prefix tells the year of the extension
  if (name === "w:sym" || name.endsWith(":symEx")) {
    const code = Number.parseInt(attribute(attributes, "char") ?? "", 16);
    return symbolElement(attribute(attributes, "font") ?? "", Number.isNaN(code) ? 0 : code);
  }
  return CHARACTERS.get(name) ?? null;
}
