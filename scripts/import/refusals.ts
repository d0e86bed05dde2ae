import { files } from "../../src/app.js";
import type { Command } from "../command.js";

type Refusal = Extract<Awaited<ReturnType<typeof files.openDocument>>, { ok: false }>["refusal"];

/** Problems of a JSON document that are told one by one; the rest is told by their number. */
const MOST_TOLD = 20;

/** Why a file was not taken in, and what to do. */
export async function wordRefusal(refusal: Refusal, { texts, language }: Command): Promise<string> {
  const { refusal: words, missing } = texts.importTexts;
  switch (refusal.code) {
    case "too-large":
      return words[refusal.code](Math.round(refusal.limit / 1024 / 1024));
    case "damaged":
    case "expands-too-much":
      return words[refusal.code](refusal.part);
    case "no-report":
      return words[refusal.code](refusal.missing.map((part) => missing[part]).join(", "));
    case "broken-json":
      return words[refusal.code](refusal.line, refusal.column);
    case "unknown-format":
      return words[refusal.code](refusal.format);
    case "too-many-items":
      return words[refusal.code](refusal.limit);
    case "not-an-agreement": {
      const issues = await files.wordIssues(refusal, language);
      const told = issues
        .slice(0, MOST_TOLD)
        .map(({ field, message }) => `  ${field.replace(/^body\.?/, "")}: ${message}`);
      return [words[refusal.code](issues.length), ...told].join("\n");
    }
    default:
      return words[refusal.code];
  }
}
