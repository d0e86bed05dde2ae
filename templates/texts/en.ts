import type { Texts } from "./da.js";
import { agreementPageTexts } from "./en/agreement-pages.js";
import { auditTexts } from "./en/audit.js";
import { commandTexts } from "./en/commands.js";
import { coordinatorTexts } from "./en/coordinator.js";
import { dueTexts } from "./en/due.js";
import { findingTexts } from "./en/findings.js";
import { importPageTexts } from "./en/import-pages.js";
import { importTexts } from "./en/imports.js";
import { itemFormTexts } from "./en/item-form.js";
import { itemStoryTexts } from "./en/item-story.js";
import { myFollowUpTexts } from "./en/my-follow-up.js";
import { overviewTexts } from "./en/overview.js";
import { pageTexts } from "./en/pages.js";
import { peopleTexts } from "./en/people.js";
import { peoplePageTexts } from "./en/people-pages.js";
import { publicPageTexts } from "./en/public-pages.js";
import { publishedTexts } from "./en/published.js";
import { rejectionTexts } from "./en/rejections.js";
import { roundCorrectTexts } from "./en/round-correct.js";
import { roundPageTexts } from "./en/round-page.js";
import { roundTexts } from "./en/rounds.js";

export const en: Texts = {
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
