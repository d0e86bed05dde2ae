import { agreement2026 } from "../../scripts/demo/agreement-2026.js";
import { itemsOf } from "../../src/domain/agreements/agreement.js";
import { CHECKPOINTS } from "../../src/domain/agreements/calendar.js";
import { type Item, milestoneAt } from "../../src/domain/items/item.js";
import { escapeXml, paragraph, row, table, wordFile } from "../builders/word.js";
import { milestoneRow } from "../builders/word-report.js";

/** How many of its rounds the report tells of. */
const HELD = 2;

const TIMES = {
  first: "1. budgetopfølgning 2026",
  second: "2. budgetopfølgning 2026",
  third: "3. budgetopfølgning 2026",
  "year-end": "31.12.2026",
} as const;

/** A follow-up report in Word with as many items, of the demo's words; as in a real one no text stands twice. */
export function largeReport(items: number): Uint8Array {
  const originals = itemsOf(agreement2026);
  const body = [paragraph("Anden opfølgning på Aftale om budget 2026 for Nordfjerd Kommune", { style: "Title" })];
  for (let index = 0; index < items; index += 1) {
    if (index % 15 === 0) body.push(paragraph(`${index / 15 + 1}. Tema`, { style: "Heading1" }));
    const original = originals[index % originals.length];
    if (original) body.push(itemTable(original, `${Math.floor(index / 15) + 1}.${(index % 15) + 1}`, index));
  }
  return wordFile(body);
}

/** The words of a text in another order for each `turn`, so that none repeats another and packs as if it were none. */
function reworded(text: string, turn: number): string {
  const words = text.split(" ");
  const place = (at: number) => ((at + 1) * (turn * 7919 + 104_729)) % 10_007;
  return words.toSorted((a, b) => place(words.indexOf(a)) - place(words.indexOf(b))).join(" ");
}

function itemTable(item: Item, number: string, index: number): string {
  const description = item.description ?? item.title;
  const units = [
    `Ansvarligt center: ${item.responsibleCentres.join(" samt ")}`,
    `Ansvarligt udvalg: ${item.responsibleCommittees.join(" samt ")}`,
    "Væsentlig bidragsyder:",
  ];
  return table(
    row(escapeXml(`${number}. ${item.title}`), item.appropriation === "operating" ? "Drift" : "Anlæg", "Tid", "Smiley"),
    row(escapeXml(reworded(description, index)), units.map(escapeXml).join("\n"), "", ""),
    ...CHECKPOINTS.map((checkpoint, at) => {
      const milestone = escapeXml(milestoneAt(item, checkpoint)?.text ?? "");
      const status = escapeXml(reworded(`${description} ${item.title}`, index + (at + 1) * 100));
      return at < HELD
        ? milestoneRow(`${milestone}\nStatus: ${status}`, TIMES[checkpoint], "☺")
        : milestoneRow(milestone, TIMES[checkpoint]);
    }),
    row("Økonomi", escapeXml(item.economy.text ?? ""), "", "☺"),
  );
}
