import { DistilledBody } from "./distilled-body.js";
import { type DocumentFacts, Properties } from "./paragraph-facts.js";
import { Refused } from "./refusal.js";
import { NOTE_MARK, PICTURE, runText, symbolElement, textElement } from "./symbol-fonts.js";
import { attribute, scanXml } from "./xml-scan.js";

/** What is read of a document, cut into pieces that are Word documents of their own. */
export interface DistilledPiece {
  readonly xml: string;
  readonly links: ReadonlyMap<string, string>;
}

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

const DOCUMENT = "document.xml";

/**
 * Boils a document down to what a report is read from, in one pass: paragraphs, runs, tables, links and fields. Fonts, styles and lists are
 * settled here, since they are gone once the text is flattened. An element that is not known is opened up, never dropped: whatever holds text lets it through.
 */
export function distil(xml: string, facts: DocumentFacts, links: ReadonlyMap<string, string>): DistilledPiece[] {
  const body = new DistilledBody(links);
  const properties = new Properties(facts, body);
  const alternatives: boolean[] = [];
  const placeholders: boolean[] = [];
  let dropped = 0;
  let inBody = false;
  let textOf: string | null = null;

  const isDropped = (name: string): boolean => {
    if (DROPPED.has(name)) return !(name === "w:del" && properties.areOpen);
    const local = name.slice(name.indexOf(":") + 1);
    if (local === "Choice" || local === "Fallback") {
      const taken = alternatives.at(-1) ?? false;
      if (alternatives.length > 0) alternatives[alternatives.length - 1] = true;
      return taken;
    }
    // what a content control shows until somebody fills it in is nobody's text
    return name === "w:sdtContent" && (placeholders.at(-1) ?? false);
  };

  const open = (name: string, attributes: string) => {
    if (!inBody) {
      inBody = name === "w:body";
      return;
    }
    if (dropped > 0 || isDropped(name)) {
      dropped++;
      return;
    }
    if (name.endsWith(":AlternateContent")) alternatives.push(false);
    else if (name === "w:sdt") placeholders.push(false);
    else if (name === "w:showingPlcHdr") placeholders[placeholders.length - 1] = true;
    else if (name === "w:t" || name === "m:t" || name === "a:t" || name === "w:instrText") textOf = name;
    else if (properties.open(name, attributes)) return;
    else if (name === "w:sym") {
      const code = Number.parseInt(attribute(attributes, "char") ?? "", 16);
      body.inline(symbolElement(attribute(attributes, "font") ?? "", Number.isNaN(code) ? 0 : code));
    } else if (name === "w:br" || name === "w:cr") body.inline("<w:br/>");
    else if (name === "w:tab" || name === "w:ptab") body.inline(textElement(" "));
    else if (name === "w:noBreakHyphen") body.inline(textElement("-"));
    else if (name === "a:blip" || name === "v:imagedata") body.inline(textElement(PICTURE));
    else if (name === "w:footnoteReference" || name === "w:endnoteReference") body.inline(textElement(NOTE_MARK));
    else body.open(name, attributes);
  };

  const close = (name: string) => {
    if (!inBody) return;
    if (dropped > 0) {
      dropped--;
      return;
    }
    if (name === "w:body") inBody = false;
    else if (name.endsWith(":AlternateContent")) alternatives.pop();
    else if (name === "w:sdt") placeholders.pop();
    else if (name === textOf) textOf = null;
    else if (!properties.close(name)) body.close(name);
  };

  const text = (source: string) => {
    if (textOf === null || dropped > 0) return;
    if (textOf === "w:instrText") body.inline(`<w:instrText xml:space="preserve">${source}</w:instrText>`);
    else body.inline(runText(source, properties.font()));
  };

  scanXml(xml, DOCUMENT, {
    open: (name, attributes) => {
      if (!body.hasRoot) body.root(name);
      open(name, attributes);
    },
    close,
    text,
  });
  if (!body.isWord) throw new Refused({ code: "not-a-word-file" });
  return body.pieces();
}
