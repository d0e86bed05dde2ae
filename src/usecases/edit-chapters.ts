import type { Agreement } from "../domain/agreements/agreement.js";
import {
  addChapter,
  type ChapterFacts,
  moveChapter,
  removeChapter,
  renameChapter,
} from "../domain/agreements/edit-chapters.js";
import type { Outcome } from "../domain/rejection.js";
import { changeAgreement, type StillAsSeen } from "./change-agreement.js";
import type { World } from "./ports.js";

/** What is done to the chapters of an agreement; they are counted from 0. */
export type ChapterChange =
  | { readonly kind: "add"; readonly facts: ChapterFacts }
  | { readonly kind: "rename"; readonly index: number; readonly facts: ChapterFacts }
  | { readonly kind: "move"; readonly index: number; readonly by: -1 | 1 }
  | { readonly kind: "remove"; readonly index: number };

/** Adds, renames, moves or removes a chapter. */
export function editChapters(
  world: World,
  fiscalYear: number,
  change: ChapterChange,
  stillAsSeen?: StillAsSeen,
): Promise<Outcome<Agreement>> {
  return changeAgreement(
    world,
    { fiscalYear, action: "edit-agreement" },
    (agreement) => changed(agreement, change),
    stillAsSeen,
  );
}

function changed(agreement: Agreement, change: ChapterChange): Outcome<Agreement> {
  switch (change.kind) {
    case "add":
      return addChapter(agreement, change.facts);
    case "rename":
      return renameChapter(agreement, change.index, change.facts);
    case "move":
      return moveChapter(agreement, change.index, change.by);
    case "remove":
      return removeChapter(agreement, change.index);
  }
}
