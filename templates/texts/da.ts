import { agreementPageTexts } from "./da/agreement-pages.js";
import { auditTexts } from "./da/audit.js";
import { commandTexts } from "./da/commands.js";
import { coordinatorTexts } from "./da/coordinator.js";
import { dueTexts } from "./da/due.js";
import { findingTexts } from "./da/findings.js";
import { importPageTexts } from "./da/import-pages.js";
import { importTexts } from "./da/imports.js";
import { itemFormTexts } from "./da/item-form.js";
import { itemStoryTexts } from "./da/item-story.js";
import { myFollowUpTexts } from "./da/my-follow-up.js";
import { overviewTexts } from "./da/overview.js";
import { pageTexts } from "./da/pages.js";
import { peopleTexts } from "./da/people.js";
import { peoplePageTexts } from "./da/people-pages.js";
import { publicPageTexts } from "./da/public-pages.js";
import { publishedTexts } from "./da/published.js";
import { rejectionTexts } from "./da/rejections.js";
import { roundCorrectTexts } from "./da/round-correct.js";
import { roundPageTexts } from "./da/round-page.js";
import { roundTexts } from "./da/rounds.js";

export const da = {
  agreementPageTexts,
  auditTexts,
  commandTexts,
  coordinatorTexts,
  dueTexts,
  findingTexts,
  importPageTexts,
  importTexts,
  myFollowUpTexts,
  pageTexts,
  peoplePageTexts,
  peopleTexts,
  publishedTexts,
  publicPageTexts,
  itemFormTexts,
  itemStoryTexts,
  overviewTexts,
  rejectionTexts,
  roundCorrectTexts,
  roundPageTexts,
  roundTexts,
};
export type Texts = typeof da;
