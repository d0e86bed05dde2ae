import type { ReportTexts } from "../../../templates/texts/da/report.js";

/** "A, B og C"; "samt" instead of "og" when a name holds one itself, so that readers see where it ends. */
export function joinNames(names: readonly string[], texts: Pick<ReportTexts, "join">): string {
  const last = names.at(-1);
  if (last === undefined || names.length === 1) return last ?? "";
  const ambiguous = names.some((name) => /\s(og|och|and)\s/i.test(name));
  return `${names.slice(0, -1).join(", ")} ${ambiguous ? texts.join.besides : texts.join.and} ${last}`;
}
