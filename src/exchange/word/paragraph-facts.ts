import type { DistilledBody } from "./distilled-body.js";
import type { WordLists } from "./list-labels.js";
import { textElement } from "./symbol-fonts.js";
import { fontOf, headingLevel, isContentsLine, isOn, styled, type WordStyles } from "./word-styles.js";
import { attribute, encodeEntities } from "./xml-scan.js";

export interface DocumentFacts {
  readonly styles: WordStyles;
  readonly lists: WordLists;
}

/** What a paragraph is, told in the name of its style: the one property of a paragraph that survives the flattening. */
export interface ParagraphFacts {
  /** 1 is the topmost heading; null is body text. */
  readonly heading: number | null;
  readonly bullet: boolean;
  readonly contentsLine: boolean;
}

export function factsInStyle(styleId: string | null): ParagraphFacts {
  const [, heading, bullet, contentsLine] = /^facts-(\d?)-(b?)-(t?)$/.exec(styleId ?? "") ?? [];
  return { heading: heading ? Number(heading) : null, bullet: bullet === "b", contentsLine: contentsLine === "t" };
}

interface OpenParagraph {
  style: string | null;
  numId: string | null;
  listLevel: number | null;
  outlineLevel: number | null;
  deleted: boolean;
}

interface OpenRun {
  style: string | null;
  font: string | null;
  bold: boolean | null;
  underline: boolean;
  hidden: boolean | null;
}

const PROPERTIES = new Set(["w:pPr", "w:rPr", "w:tcPr", "w:trPr", "w:sdtPr"]);

/** Wider than any table on paper. */
const WIDEST = 64;

/** Settles what paragraphs, runs, rows and cells say of themselves, and writes what is kept of it. */
export class Properties {
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly runs: OpenRun[] = [];
  private readonly inside: string[] = [];
  private pending: OpenParagraph | null = null;
  private cell = { span: 1, continued: false };

  constructor(
    private readonly facts: DocumentFacts,
    private readonly body: DistilledBody,
  ) {}

  /** Whether properties are being read, in which a `w:del` speaks of what they belong to. */
  get areOpen(): boolean {
    return this.inside.length > 0;
  }

  /** The font that letters of the open run are set in. */
  font(): string | null {
    const run = this.runs.at(-1);
    const { styles } = this.facts;
    const paragraph = this.paragraphs.at(-1)?.style ?? null;
    return run?.font ?? styled(styles, run?.style ?? null, "font") ?? styled(styles, paragraph, "font") ?? null;
  }

  /** Whether the letters of the open run are kept from print. */
  areHidden(): boolean {
    const run = this.runs.at(-1);
    const { styles } = this.facts;
    const paragraph = this.paragraphs.at(-1)?.style ?? null;
    return run?.hidden ?? styled(styles, run?.style ?? null, "hidden") ?? styled(styles, paragraph, "hidden") ?? false;
  }

  /** @returns whether the element was one of properties, which the caller then leaves alone */
  open(name: string, attributes: string): boolean {
    if (this.inside.length > 0) {
      this.inside.push(name);
      this.read(name, attributes);
      return true;
    }
    if (PROPERTIES.has(name)) {
      this.inside.push(name);
      this.cell = { span: 1, continued: false };
      return true;
    }
    this.startParagraph();
    if (name === "w:p") {
      this.pending = { style: null, numId: null, listLevel: null, outlineLevel: null, deleted: false };
      this.paragraphs.push(this.pending);
    }
    if (name === "w:r") this.runs.push({ style: null, font: null, bold: null, underline: false, hidden: null });
    return false;
  }

  close(name: string): boolean {
    if (this.inside.length > 0) {
      this.inside.pop();
      if (this.inside.length === 0) this.finish(name);
      return true;
    }
    if (name === "w:p") {
      this.startParagraph();
      this.paragraphs.pop();
    }
    if (name === "w:r") this.runs.pop();
    return false;
  }

  private read(name: string, attributes: string): void {
    const [outer] = this.inside;
    const value = attribute(attributes, "val");
    if (outer === "w:pPr") readParagraphFact(this.paragraphs.at(-1), name, value);
    else if (outer === "w:rPr") readRunFact(this.runs.at(-1), name, name === "w:rFonts" ? fontOf(attributes) : value);
    else if (outer === "w:tcPr" && name === "w:gridSpan")
      this.cell.span = Math.min(Math.max(Number(value) || 1, 1), WIDEST);
    else if (outer === "w:tcPr" && name === "w:vMerge") this.cell.continued = value !== "restart";
    else if (outer === "w:trPr" && (name === "w:del" || (name === "w:hidden" && isOn(value))))
      this.body.write("<w:trPr><w:del/></w:trPr>");
  }

  private finish(name: string): void {
    if (name === "w:rPr") this.writeRun();
    else if (name === "w:tcPr") {
      const { span, continued } = this.cell;
      if (span > 1) this.body.write(`<w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>`);
      if (continued) this.body.continueCell();
    } else if (name === "w:pPr") this.startParagraph();
  }

  private writeRun(): void {
    const run = this.runs.at(-1);
    if (!run) return;
    const { styles } = this.facts;
    const paragraph = this.paragraphs.at(-1)?.style ?? null;
    const bold = run.bold ?? styled(styles, run.style, "bold") ?? styled(styles, paragraph, "bold") ?? false;
    if (!bold && !run.underline) return;
    this.body.write(`<w:rPr>${bold ? "<w:b/>" : ""}${run.underline ? '<w:u w:val="single"/>' : ""}</w:rPr>`);
  }

  private startParagraph(): void {
    const paragraph = this.pending;
    if (!paragraph) return;
    this.pending = null;
    const { styles, lists } = this.facts;
    const place = this.listPlace(paragraph);
    const label = place && lists.label(place);
    const outline = paragraph.outlineLevel === null ? null : paragraph.outlineLevel + 1;
    const heading = headingLevel(styles, paragraph.style) ?? (outline !== null && outline < 10 ? outline : null);
    const contents = isContentsLine(styles, paragraph.style);
    const style = `facts-${heading ?? ""}-${label?.kind === "bullet" ? "b" : ""}-${contents ? "t" : ""}`;
    this.body.describeParagraph(style, paragraph.deleted);
    if (label?.kind === "label") this.body.write(`<w:r>${textElement(`${encodeEntities(label.text)} `)}</w:r>`);
  }

  private listPlace({ style, numId, listLevel }: OpenParagraph) {
    const { styles, lists } = this.facts;
    const styleNumId = styled(styles, style, "numId");
    const own = numId ?? styleNumId ?? null;
    if (own === null || own === "0") return null;
    const byStyle = style === null || numId !== null ? null : lists.levelOfStyle(own, style);
    return { numId: own, level: listLevel ?? byStyle ?? styled(styles, style, "listLevel") ?? 0 };
  }
}

function readParagraphFact(paragraph: OpenParagraph | undefined, name: string, value: string | null): void {
  if (!paragraph) return;
  if (name === "w:pStyle") paragraph.style = value;
  else if (name === "w:del") paragraph.deleted = true;
  else if (name === "w:numId") paragraph.numId = value;
  else if (name === "w:ilvl") paragraph.listLevel = Number(value);
  else if (name === "w:outlineLvl") paragraph.outlineLevel = Number(value);
}

function readRunFact(run: OpenRun | undefined, name: string, value: string | null): void {
  if (!run) return;
  if (name === "w:rStyle") run.style = value;
  else if (name === "w:rFonts") run.font = value;
  else if (name === "w:b") run.bold = isOn(value);
  else if (name === "w:vanish") run.hidden = isOn(value);
  else if (name === "w:u") run.underline = value !== null && isOn(value);
}
