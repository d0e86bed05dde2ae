import { commandTexts } from "./da/commands.js";
import { findingTexts } from "./da/findings.js";
import { importTexts } from "./da/imports.js";
import { rejectionTexts } from "./da/rejections.js";
import { roundTexts } from "./da/rounds.js";

export const da = { commandTexts, findingTexts, importTexts, rejectionTexts, roundTexts };
export type Texts = typeof da;
