import { LARGEST_BODY, Refused } from "./refusal.js";
import { CONTINUED_CELL, textElement } from "./symbol-fonts.js";
import { attribute, encodeEntities } from "./xml-scan.js";

/** What is read of a document, cut into pieces that are Word documents of their own. */
export interface DistilledPiece {
  readonly xml: string;
  readonly links: ReadonlyMap<string, string>;
}

/** A piece is closed when it is longer than this. Measured: the trees of smaller ones die young, those of larger ones pile up. */
const PIECE = 40_000;

/** What cannot be cut, one row or one paragraph, is longer than this in no report. */
const LARGEST_PIECE = 4_000_000;

const KEPT = new Set(["w:p", "w:r", "w:tbl", "w:tr", "w:tc"]);

/** Style id of a table that is the rest of the one before, which got too long for one piece. */
export const TABLE_GOES_ON = "goes-on";

/** Writes what is kept of a document's body. */
export class DistilledBody {
  private readonly finished: DistilledPiece[] = [];
  private written: string[] = [];
  private length = 0;
  private total = 0;
  private tables = 0;
  private runs = 0;
  private paragraphs = 0;
  private joinsNext = false;
  private used = new Map<string, string>();

  constructor(private readonly links: ReadonlyMap<string, string>) {}

  open(name: string, attributes: string): void {
    if (name === "w:tbl") this.tables++;
    if (name === "w:r") this.runs++;
    if (name === "w:p") {
      this.paragraphs++;
      this.joinsNext = false;
    }
    if (KEPT.has(name)) this.write(`<${name}>`);
    // a text box stands inside a run; as a picture its paragraphs come after the one it is anchored in
    else if (name === "w:txbxContent") this.write("<w:pict><w:txbxContent>");
    else if (name === "w:hyperlink") this.write(this.hyperlink(attributes));
    else if (name === "w:fldChar") {
      const type = attribute(attributes, "fldCharType") ?? "";
      if (/^(?:begin|separate|end)$/.test(type)) this.inline(`<w:fldChar w:fldCharType="${type}"/>`);
    }
  }

  close(name: string): void {
    if (KEPT.has(name)) this.write(`</${name}>`);
    else if (name === "w:txbxContent") this.write("</w:txbxContent></w:pict>");
    else if (name === "w:hyperlink") this.write("</w:hyperlink>");
    if (name === "w:r") this.runs--;
    if (name === "w:tbl") this.tables--;
    if (name === "w:p") this.paragraphs--;
    // within a box a table stands inside a paragraph
    if (this.length < PIECE || this.paragraphs > 0 || this.joinsNext) return;
    if ((name === "w:tbl" || name === "w:p") && this.tables === 0) this.finishPiece();
    else if (name === "w:tr" && this.tables === 1) {
      this.write("</w:tbl>");
      this.finishPiece();
      this.write(`<w:tbl><w:tblPr><w:tblStyle w:val="${TABLE_GOES_ON}"/></w:tblPr>`);
    }
  }

  write(xml: string): void {
    this.written.push(xml);
    this.length += xml.length;
    if (this.length > LARGEST_PIECE) throw tooMuch(LARGEST_PIECE);
  }

  /** Content of a run, also where the file has none around it. */
  inline(xml: string): void {
    this.write(this.runs > 0 ? xml : `<w:r>${xml}</w:r>`);
  }

  /** @param deleted its mark is: what it holds joins the next paragraph */
  describeParagraph(style: string, deleted: boolean): void {
    this.joinsNext = deleted;
    this.write(`<w:pPr><w:pStyle w:val="${style}"/>${deleted ? "<w:rPr><w:del/></w:rPr>" : ""}</w:pPr>`);
  }

  /** Says of the cell that has just been opened that it continues the one above. */
  continueCell(): void {
    this.write(`<w:p><w:r>${textElement(CONTINUED_CELL)}</w:r></w:p>`);
  }

  pieces(): DistilledPiece[] {
    this.finishPiece();
    return this.finished;
  }

  private hyperlink(attributes: string): string {
    const id = attribute(attributes, "id");
    const target = id === null ? undefined : this.links.get(id);
    if (id !== null && target !== undefined) this.used.set(id, target);
    const anchor = attribute(attributes, "anchor");
    const linked = target === undefined ? "" : ` r:id="${quoted(id ?? "")}"`;
    return `<w:hyperlink${linked}${anchor === null ? "" : ` w:anchor="${quoted(anchor)}"`}>`;
  }

  private finishPiece(): void {
    const xml = this.written.join("");
    this.total += xml.length;
    // an empty element of a few bytes becomes many more here
    if (this.total > LARGEST_BODY) throw tooMuch(LARGEST_BODY);
    this.finished.push({ xml, links: this.used });
    this.written = [];
    this.used = new Map();
    this.length = 0;
  }
}

export function quoted(value: string): string {
  return encodeEntities(value).replaceAll('"', "&quot;");
}

function tooMuch(limit: number): Refused {
  return new Refused({ code: "expands-too-much", part: "word/document.xml", limit });
}
