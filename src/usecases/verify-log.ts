import type { Actor } from "../domain/access/actor.js";
import type { LogHead } from "../domain/log/log-record.js";
import type { LogFault, StoredRecord } from "../domain/log/stored-log.js";
import { verifyLog as verify } from "../domain/log/verify-log.js";
import { accept, type Outcome } from "../domain/rejection.js";
import { permit } from "./permit.js";
import type { Reader, Store } from "./ports.js";

export interface LogVerdict {
  /** The last record that is here. */
  readonly last: LogHead;
  readonly faults: readonly LogFault[];
}

/** Records in memory at once: the log is longer than that. */
const PAGE = 1000;

/**
 * Whether the log, the editions and what closed rounds held are as they were written.
 * @param printedHash one that a report has printed; null when none is at hand
 */
export async function verifyLog(
  { store, actor }: { readonly store: Pick<Store, "read">; readonly actor: Actor },
  printedHash: string | null,
): Promise<Outcome<LogVerdict>> {
  const permitted = permit(actor, "read-log", { code: "not-allowed", action: "read-log" });
  if (!permitted.ok) return permitted;
  return store.read(async (reader) => {
    const editions = await reader.storedEditions();
    const frozenRounds = await reader.storedRounds();
    const evidence = { editions, frozenRounds, end: await reader.logEnd(), printedHash };
    const run = verify(pagesOf(reader), evidence, (content) => reader.hashOf(content));
    const faults: LogFault[] = [];
    let step = await run.next();
    for (; !step.done; step = await run.next()) faults.push(step.value);
    return accept({ last: step.value, faults });
  });
}

async function* pagesOf(reader: Reader): AsyncGenerator<readonly StoredRecord[]> {
  let page = await reader.logRows(null, PAGE);
  for (let last = page.at(-1); last; last = page.at(-1)) {
    yield page;
    page = await reader.logRows(last.sequence, PAGE);
  }
}
