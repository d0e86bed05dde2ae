import type { FindingLevel } from "../../src/domain/findings/finding.js";
import type { ImportSummary } from "../../src/usecases/import-history.js";
import type { ImportedAgreement } from "../../src/usecases/import-summary.js";
import type { Texts } from "../../templates/texts/da.js";
import { type FileProblem, wordKinds, wordProblem } from "../../templates/texts/word-import.js";
import type { Command } from "../command.js";
import { findingJson } from "../findings.js";

export function summaryJson(summary: ImportSummary, problems: readonly FileProblem[], texts: Texts) {
  return {
    agreements: summary.agreements.map((agreement) => ({
      ...agreement,
      findings: agreement.findings.map((finding) => findingJson(finding, texts)),
    })),
    differences: summary.differences,
    problems: problems.map((problem) => ({ ...problem, message: wordProblem(texts, problem) })),
  };
}

export function printSummary({ agreements, differences }: ImportSummary, command: Command): void {
  const { print, texts } = command;
  const { commandTexts, roundTexts } = texts;
  for (const agreement of agreements) printAgreement(agreement, command);
  printUnresolved(agreements, command);
  if (differences.length === 0) return;
  print(commandTexts.differencesHead(differences.length));
  for (const { fiscalYear, item, field, checkpoint } of differences) {
    const round = checkpoint && roundTexts.followUp[checkpoint];
    print(commandTexts.difference(fiscalYear, item, commandTexts.field[field], round));
  }
}

function printAgreement(agreement: ImportedAgreement, { print, texts }: Command): void {
  const { commandTexts } = texts;
  const { fiscalYear, title, change, chapters, items, milestones, findings } = agreement;
  print(commandTexts.imported(title, commandTexts.change[change]));
  print(commandTexts.counts(chapters, items, milestones));
  print(`  ${commandTexts.effort}: ${wordKinds(texts, agreement.effort)}`);
  print(`  ${commandTexts.economy}: ${wordKinds(texts, agreement.economy)}`);
  const level = (wanted: FindingLevel) => findings.filter((finding) => finding.level === wanted).length;
  if (findings.length > 0) {
    print(commandTexts.findings(level("hindrance"), level("warning"), level("note")));
    print(`  ${commandTexts.findingsMore(fiscalYear)}`);
  }
}

/** The lines to fill in, of all agreements: one list that can be saved as it stands. */
function printUnresolved(agreements: readonly ImportedAgreement[], { print, texts }: Command): void {
  const { unresolvedHead, unresolvedColumns, checkpointColumn, subjectColumn } = texts.commandTexts;
  const lines = agreements.flatMap(({ fiscalYear, unresolved }) =>
    unresolved.map(
      ({ item, checkpoint, of }) => `${fiscalYear};${item};${checkpointColumn[checkpoint]};${subjectColumn[of]};`,
    ),
  );
  if (lines.length === 0) return;
  print(unresolvedHead(lines.length));
  print(unresolvedColumns);
  for (const line of lines) print(line);
}
