import type { Gap } from "../../src/domain/followups/close-over-gaps.js";
import type { RoundStatus, Stage } from "../../src/domain/followups/round-status.js";
import { EntryName, type Progress } from "../../src/domain/followups/round-work.js";
import { ItemNumber } from "../../src/domain/ids.js";
import type { Command } from "../command.js";

/** The entries given by `--entry`, as in `effort/4.1` or `latest-status/2025/3.7`. */
export function entriesNamed(command: Command): EntryName[] {
  const allowed = command.texts.commandTexts.anEntry;
  return command.all("entry").map((value) => {
    const name = parseEntry(value);
    if (name === null) throw command.wrong("entry", value, allowed);
    return name;
  });
}

/** The gaps given by `--gap`, as in `effort/4.1=Leverandøren er gået konkurs`. */
export function gapsNamed(command: Command): Gap[] {
  const allowed = command.texts.commandTexts.aGap;
  return command.all("gap").map((value) => {
    const [, key = "", reason = ""] = /^([^=]*)=(.*)$/s.exec(value) ?? [];
    const entry = parseEntry(key);
    if (entry === null || reason.trim() === "") throw command.wrong("gap", value, allowed);
    return { entry, reason };
  });
}

/** Everything in a round that has come so far and no further. */
export function entriesThatAre({ entries, extraFollowUps }: RoundStatus, states: readonly Progress[]): EntryName[] {
  const isMeant = (stage: Stage | null) => stage !== null && states.includes(stage.progress);
  const rated = entries.flatMap((entry): EntryName[] => {
    const item = ItemNumber.parse(entry.item);
    return [
      ...(isMeant(entry.effortStage) ? [{ of: "effort", item } as const] : []),
      ...(isMeant(entry.economyStage) ? [{ of: "economy", item } as const] : []),
    ];
  });
  const told = extraFollowUps
    .filter((extra) => isMeant(extra.stage))
    .map(({ fiscalYear, item }) => ({ of: "latest-status", fiscalYear, item: ItemNumber.parse(item) }) as const);
  return [...rated, ...told];
}

function parseEntry(key: string): EntryName | null {
  const [of, ...rest] = key.split("/");
  const [item, year] = rest.toReversed();
  const name = of === "latest-status" ? { of, fiscalYear: Number(year), item } : { of, item };
  return EntryName.safeParse(name).data ?? null;
}
