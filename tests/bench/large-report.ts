import { agreement2026 } from "../../scripts/demo/agreement-2026.js";
import { itemsOf } from "../../src/domain/agreements/agreement.js";
import { CHECKPOINTS } from "../../src/domain/agreements/calendar.js";
import { type Item, milestoneAt } from "../../src/domain/items/item.js";
import { escapeXml, paragraph, row, table, wordFile } from "../builders/word.js";
import { milestoneRow } from "../builders/word-report.js";

const TIMES = {
  first: "1. budgetopfølgning 2026",
  second: "2. budgetopfølgning 2026",
  third: "3. budgetopfølgning 2026",
  "year-end": "31.12.2026",
} as const;

/** A follow-up report in Word with as many items, of the demo's texts over and over. */
export function largeReport(items: number): Uint8Array {
  const originals = itemsOf(agreement2026);
  const body = [paragraph("Anden opfølgning på Aftale om budget 2026 for Nordfjerd Kommune", { style: "Title" })];
  for (let index = 0; index < items; index += 1) {
    if (index % 15 === 0) body.push(paragraph(`${index / 15 + 1}. Tema`, { style: "Heading1" }));
    const original = originals[index % originals.length];
    if (original) body.push(itemTable(original, `${Math.floor(index / 15) + 1}.${(index % 15) + 1}`));
  }
  return wordFile(body);
}

function itemTable(item: Item, number: string): string {
  const units = [
    `Ansvarligt center: ${item.responsibleCentres.join(" samt ")}`,
    `Ansvarligt udvalg: ${item.responsibleCommittees.join(" samt ")}`,
    "Væsentlig bidragsyder:",
  ];
  return table(
    row(escapeXml(`${number}. ${item.title}`), item.appropriation === "operating" ? "Drift" : "Anlæg", "Tid", "Smiley"),
    row(escapeXml(item.description ?? ""), units.map(escapeXml).join("\n"), "", ""),
    ...CHECKPOINTS.map((checkpoint, index) =>
      milestoneRow(escapeXml(milestoneAt(item, checkpoint)?.text ?? ""), TIMES[checkpoint], index < 2 ? "☺" : ""),
    ),
    row("Økonomi", escapeXml(item.economy.text ?? ""), "", "☺"),
  );
}
