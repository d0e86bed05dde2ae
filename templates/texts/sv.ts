import type { Texts } from "./da.js";
import { agreementPageTexts } from "./sv/agreement-pages.js";
import { auditTexts } from "./sv/audit.js";
import { commandTexts } from "./sv/commands.js";
import { coordinatorTexts } from "./sv/coordinator.js";
import { dueTexts } from "./sv/due.js";
import { findingTexts } from "./sv/findings.js";
import { importPageTexts } from "./sv/import-pages.js";
import { importTexts } from "./sv/imports.js";
import { itemFormTexts } from "./sv/item-form.js";
import { itemStoryTexts } from "./sv/item-story.js";
import { myFollowUpTexts } from "./sv/my-follow-up.js";
import { overviewTexts } from "./sv/overview.js";
import { pageTexts } from "./sv/pages.js";
import { peopleTexts } from "./sv/people.js";
import { peoplePageTexts } from "./sv/people-pages.js";
import { publicPageTexts } from "./sv/public-pages.js";
import { publishedTexts } from "./sv/published.js";
import { rejectionTexts } from "./sv/rejections.js";
import { roundCorrectTexts } from "./sv/round-correct.js";
import { roundPageTexts } from "./sv/round-page.js";
import { roundTexts } from "./sv/rounds.js";

export const sv: Texts = {
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
