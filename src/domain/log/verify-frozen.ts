import { type FrozenRecord, frozenBy } from "./frozen-change.js";
import type { FrozenName, LogFault, StoredRound } from "./stored-log.js";

/** Holds what closed rounds hold now against the newest record of each. */
export class FrozenWitness {
  private readonly recorded = new Map<string, FrozenRecord>();

  constructor(private readonly rounds: readonly StoredRound[]) {}

  see(said: object | null): void {
    const frozen = said && frozenBy(said);
    if (frozen) this.recorded.set(key(frozen), frozen);
  }

  /** What is wrong with them, once the whole log has gone by. */
  *faults(): Generator<LogFault> {
    const here = new Set(this.rounds.map(key));
    for (const round of this.rounds) {
      const sha256 = this.recorded.get(key(round))?.sha256 ?? null;
      if (sha256 === null) yield { code: "frozen-unrecorded", frozen: nameOf(round) };
      else if (sha256 !== round.sha256) yield { code: "frozen-changed", frozen: nameOf(round) };
    }
    for (const frozen of this.recorded.values()) {
      if (frozen.sha256 !== null && !here.has(key(frozen))) yield { code: "frozen-missing", frozen: nameOf(frozen) };
    }
  }
}

function nameOf({ fiscalYear, round }: FrozenName): FrozenName {
  return { fiscalYear, round };
}

function key({ fiscalYear, round }: FrozenName): string {
  return `${fiscalYear}/${round}`;
}
