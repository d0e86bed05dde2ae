import { CHECKPOINTS, type Checkpoint } from "../agreements/calendar.js";

/** A labelled status inside an economy text, and the rounds its label names (none: the newest). */
export interface LabelledStatus {
  readonly checkpoints: readonly Checkpoint[];
  readonly text: string;
}

export interface EconomyTextParts {
  /** What the agreement itself says of the money, before any status. */
  readonly allocation: string;
  readonly statuses: readonly LabelledStatus[];
}

const LABEL = /(?<=^|\s)Status(?:\s+(?:ved|til|pr\.?|efter|for)\s+([^:\n]{1,60}?))?\s*:\s*/g;

// "1. august" is a day, not the first round
const ORDINALS: readonly (readonly [Checkpoint, RegExp])[] = [
  ["first", /første|\b1\.(?=\s*(?:$|,|og|budget|opfølgning))/i],
  ["second", /anden|andet|\b2\.(?=\s*(?:$|,|og|budget|opfølgning))/i],
  ["third", /tredje|\b3\.(?=\s*(?:$|,|og|budget|opfølgning))/i],
  ["year-end", /fjerde|sidste|\b4\.(?=\s*(?:$|,|og|budget|opfølgning))|31\.\s*(?:12|december)|årets udgang/i],
];

/** "Status:", "Status ved første og anden opfølgning:" … taken apart from what stands before them. */
export function economyTextParts(text: string): EconomyTextParts {
  const labels = [...text.matchAll(LABEL)];
  const statuses = labels.map((label, index) => ({
    checkpoints: checkpointsNamed(label[1] ?? ""),
    text: text.slice(label.index + label[0].length, labels[index + 1]?.index).trim(),
  }));
  return {
    allocation: text.slice(0, labels[0]?.index).trim(),
    statuses: statuses.filter((status) => status.text !== ""),
  };
}

/** What an economy text says of one round; `newest` is the round that an unlabelled status belongs to. */
export function economyStatusAt(text: string | null, checkpoint: Checkpoint, newest: Checkpoint): string | null {
  if (text === null) return null;
  const found = economyTextParts(text).statuses.filter(({ checkpoints }) =>
    (checkpoints.length > 0 ? checkpoints : [newest]).includes(checkpoint),
  );
  return found.map((status) => status.text).join("\n") || null;
}

function checkpointsNamed(label: string): Checkpoint[] {
  return CHECKPOINTS.filter((checkpoint) => ORDINALS.some(([name, words]) => name === checkpoint && words.test(label)));
}
