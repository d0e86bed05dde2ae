import { readingGuides as da } from "../../../templates/reading-guides/da.js";
import { readingGuides as en } from "../../../templates/reading-guides/en.js";
import type { ReadingGuides } from "../../../templates/reading-guides/reading-guide.js";
import { readingGuides as sv } from "../../../templates/reading-guides/sv.js";
import { reportTexts as daTexts, type ReportTexts } from "../../../templates/texts/da/report.js";
import { reportTexts as enTexts } from "../../../templates/texts/en/report.js";
import type { Language } from "../../../templates/texts/language.js";
import { reportTexts as svTexts } from "../../../templates/texts/sv/report.js";

export const REPORT_TEXTS: Record<Language, ReportTexts> = { da: daTexts, sv: svTexts, en: enTexts };
export const READING_GUIDES: Record<Language, ReadingGuides> = { da, sv, en };
