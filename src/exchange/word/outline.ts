import type { Checkpoint } from "../../domain/agreements/calendar.js";
import type { Block, Paragraph, Table } from "./blocks.js";
import { type Ahead, type Heading, lineOf, lookAhead, readHeading } from "./chapter-heading.js";
import { unframed } from "./framed-headings.js";
import type { ItemDraft } from "./item-draft.js";
import { beginsItem } from "./item-table.js";
import { type Letterhead, linesOfLayout, readLetterheadLine } from "./letterhead.js";
import type { ReadProblem } from "./problem.js";
import { type ItemSink, readTable } from "./read-table.js";
import { readExtraTitle, readTitleLine } from "./report-title.js";
import { tidy } from "./rich-text.js";

export interface ChapterDraft {
  readonly number: string | null;
  readonly title: string;
  readonly subTheme: string | null;
  readonly level: number;
  readonly items: ItemDraft[];
}

export interface AgreementDraft {
  /** Null only of the report's own agreement, as long as no title has been met. */
  title: string | null;
  readonly chapters: ChapterDraft[];
  readonly numbers: Set<string>;
}

/** Parts of a report that say how to read it, or where, and nothing of an item. */
const READING_GUIDE = /^(?:læsevejledning|vejledning|indhold|indholdsfortegnelse|indledning|forord|definition\b.*)$/iu;

/** Where the title of each extra follow-up is printed last: before, it is a line of contents. */
function lastOfExtras(blocks: readonly Block[]): Map<string, number> {
  const last = new Map<string, number>();
  for (const [index, block] of blocks.entries()) {
    const title = block.kind === "paragraph" ? extraTitle(block) : null;
    if (title !== null) last.set(title, index);
  }
  return last;
}

function extraTitle(paragraph: Paragraph): string | null {
  // a line of contents ends in dots and a page number
  return (
    readExtraTitle(lineOf(paragraph))
      ?.replace(/(?:[\s.…]+\d{1,3}|[\s.…]+)$/u, "")
      .toLowerCase() ?? null
  );
}

/** A report's blocks, put in their places from front to end. */
export class Outline implements ItemSink {
  readonly own: AgreementDraft = { title: null, chapters: [], numbers: new Set() };
  readonly extras: AgreementDraft[] = [];
  readonly letterhead: Letterhead = { datedOn: null, caseNumber: null, name: null, phone: null, email: null };
  readonly problems: ReadProblem[] = [];
  checkpoint: Checkpoint | null = null;
  itemTables = 0;
  current: ItemDraft | null = null;
  private agreement: AgreementDraft = this.own;
  private inReadingGuide = false;

  read(printed: readonly Block[]): this {
    const blocks = unframed(printed);
    const ahead = lookAhead(blocks);
    const extras = lastOfExtras(blocks);
    blocks.forEach((block, index) => {
      if (block.kind === "table") this.readTable(block, ahead[index]?.isItemTable ?? false);
      else if (this.itemTables > 0 || (extras.get(extraTitle(block) ?? "") ?? index) <= index)
        this.readParagraph(block, ahead[index] as Ahead);
    });
    return this;
  }

  begin(item: ItemDraft): void {
    const { chapters, numbers } = this.agreement;
    if (item.number !== null && numbers.has(item.number)) item.addProblem("duplicate-item", item.place, item.title);
    if (item.number !== null) numbers.add(item.number);
    // items before any heading stand in a chapter that has the agreement's own title
    const chapter =
      chapters.at(-1) ?? this.addChapter({ number: null, title: this.agreement.title ?? item.title, level: 1 }, null);
    chapter.items.push(item);
    this.current = item;
  }

  report(problem: ReadProblem): void {
    this.problems.push(problem);
  }

  private readTable(table: Table, tellsOfItems: boolean): void {
    if (tellsOfItems && (this.current !== null || beginsItem(table))) {
      this.itemTables++;
      this.inReadingGuide = false;
      readTable(table, this);
      return;
    }
    const lines = linesOfLayout(table).filter((line) => !this.readTitle(line) && !this.readLetterhead(line));
    if (lines.length === 0) return;
    // after the first item a table that nothing is known of may be one, or part of one
    const level = this.itemTables === 0 || this.inReadingGuide ? "note" : "left-out";
    this.report({ code: "unknown-table", level, table: table.number, row: null, item: null, facts: lines.join("\n") });
  }

  private readParagraph(paragraph: Paragraph, ahead: Ahead): void {
    const line = lineOf(paragraph);
    if (line === "" || paragraph.contentsLine) return;
    const extra = readExtraTitle(line);
    if (extra !== null && (this.itemTables > 0 || paragraph.heading !== null || ahead.direct)) {
      this.agreement = { title: extra, chapters: [], numbers: new Set() };
      this.extras.push(this.agreement);
      this.endItem(false);
      return;
    }
    const lines = tidy(paragraph.rich).text.split("\n");
    // every line of a paragraph may be one of the letterhead's
    if (this.readTitle(line) || lines.filter((part) => this.readLetterhead(part)).length > 0) return;
    const heading = readHeading(paragraph, line, ahead);
    if (heading) this.addHeading(heading);
    else if (READING_GUIDE.test(line)) this.endItem(true);
    else if (this.itemTables > 0 && !this.inReadingGuide) this.noteText(line);
  }

  /** @returns whether the line is part of the report's title */
  private readTitle(line: string): boolean {
    if (this.itemTables > 0 || this.inReadingGuide) return false;
    const title = readTitleLine(line);
    if (!title || (this.own.title !== null && this.checkpoint !== null)) return false;
    this.own.title ??= title.agreement;
    this.checkpoint ??= title.checkpoint;
    return true;
  }

  /** @returns whether the line is part of the letterhead */
  private readLetterhead(line: string): boolean {
    if (this.itemTables > 0) return false;
    const read = readLetterheadLine(line, this.letterhead);
    if (read === "unreadable") {
      this.report({ code: "unknown-date", level: "note", table: null, row: null, item: null, facts: line });
    }
    return read !== "other";
  }

  private addHeading(heading: Heading): void {
    const isGuide = heading.number === null && READING_GUIDE.test(heading.title);
    this.endItem(isGuide);
    const above = this.agreement.chapters.at(-1);
    const isSubTheme =
      above !== undefined && above.number !== null && heading.number === null && heading.level > above.level;
    if (isSubTheme) this.addChapter(above, heading.title);
    else this.addChapter(heading, null);
  }

  private addChapter({ number, title, level }: Heading, subTheme: string | null): ChapterDraft {
    const chapter = { number, title, subTheme, level, items: [] };
    this.agreement.chapters.push(chapter);
    return chapter;
  }

  /** An item never goes on over a heading. */
  private endItem(inReadingGuide: boolean): void {
    this.current = null;
    this.inReadingGuide = inReadingGuide;
  }

  private noteText(facts: string): void {
    this.report({ code: "text-outside-tables", level: "note", table: null, row: null, item: null, facts });
  }
}
