import type { Texts } from "./da.js";
import { commandTexts } from "./en/commands.js";
import { findingTexts } from "./en/findings.js";
import { importTexts } from "./en/imports.js";
import { rejectionTexts } from "./en/rejections.js";
import { roundTexts } from "./en/rounds.js";

export const en: Texts = { commandTexts, findingTexts, importTexts, rejectionTexts, roundTexts };
