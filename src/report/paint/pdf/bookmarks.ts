import type { Bookmark } from "../../layout/boxes.js";
import { BODY, PAPER } from "../../layout/paper.js";
import type { CompactFile } from "./compact-file.js";
import type { Outline } from "./pdfkit-internals.js";

/** The reader's side panel: chapters, and below them their items. */
export class Bookmarks {
  /** The newest entry of each level, below which the next level's entries go. */
  private readonly path: Outline[];

  constructor(file: CompactFile) {
    this.path = [file.outline];
  }

  /** Adds an entry that leads to the page being painted. */
  add({ title, level, y }: Bookmark): void {
    const parent = this.path[Math.min(level, this.path.length - 1)];
    if (!parent) return;
    const left = PAPER.width - BODY.left;
    const entry = parent.addItem(title, { fit: false, top: Math.max(0, y - 12), left, zoom: 0 });
    this.path.splice(level + 1, this.path.length, entry);
  }
}
