import type { Alteration, LogEntry } from "../../domain/log/log-record.js";
import type { Act } from "../../usecases/act.js";
import { actorOf } from "./actor-of.js";

/** What was altered, told of with who did it, when and why. */
export function logEntries(act: Act, alterations: readonly Alteration[]): LogEntry[] {
  const told = {
    at: act.at,
    ...actorOf(act.actor),
    action: act.action,
    reason: act.reason ?? null,
  };
  return alterations.map((alteration) => {
    const { fiscalYear, item } = alteration;
    const replaced = fiscalYear === null || item === null ? [] : (act.onBehalfOf?.(fiscalYear, item) ?? []);
    return { ...told, onBehalfOf: [...replaced], ...alteration };
  });
}
