// Holds the log and the published reports against each other, and prints the log as people read it.
import type { ItemReference } from "../src/domain/ids.js";
import { FiscalYear, ItemNumber } from "../src/domain/ids.js";
import type { LogRecord } from "../src/domain/log/log-record.js";
import type { UseCases } from "../src/usecases/use-cases.js";
import type { LogVerdict } from "../src/usecases/verify-log.js";
import { wordFault } from "../templates/texts/texts.js";
import { wordRecord } from "./audit/word-record.js";
import { type Command, CommandFailure, defineCommand, granted, withApp } from "./command.js";

const options = {
  hash: { type: "string" },
  agreement: { type: "string" },
  item: { type: "string" },
  json: { type: "boolean" },
} as const;

/** Of the faults that are worded: whoever shifts the log makes one for each record. */
const MOST_WORDED = 50;
const PAGE = 500;

export const run = defineCommand("audit", options, async (command) => {
  const [verb] = command.positionals;
  if (verb === "verify") {
    const hash = printedHash(command);
    await withApp(command.config, "audit", async ({ useCases }) => {
      tell(granted(await useCases.verifyLog(hash), command), command);
    });
  } else if (verb === "list") {
    const asked = whatToList(command);
    await withApp(command.config, "audit", ({ useCases }) => list(useCases, asked, command));
  } else throw new CommandFailure(command.texts.commandTexts.usage.audit, { exitCode: 2 });
});

/** Its letters and spaces are as people copy them from paper. */
function printedHash({ option, texts }: Command): string | null {
  const given = option("hash");
  const hash = given?.replaceAll(/\s/g, "").toLowerCase() ?? null;
  if (hash === null || /^[0-9a-f]{64}$/.test(hash)) return hash;
  const { commandTexts, auditTexts } = texts;
  throw new CommandFailure(commandTexts.optionWrong("--hash", given ?? "", auditTexts.aHash), { exitCode: 2 });
}

function tell({ last, faults }: LogVerdict, { texts, flag, print }: Command): void {
  const { auditTexts } = texts;
  const worded = faults.map((fault) => ({ ...fault, message: wordFault(texts, fault) }));
  if (flag("json")) print(JSON.stringify({ newest: last, faults: worded }, null, 2));
  if (faults.length === 0) {
    if (!flag("json")) print(auditTexts.intact(last.sequence, last.hash));
    return;
  }
  const sentences = flag("json") ? [] : worded.slice(0, MOST_WORDED).map(({ message }) => message);
  const left = flag("json") ? 0 : faults.length - sentences.length;
  const more = left > 0 ? [auditTexts.more(left)] : [];
  throw new CommandFailure([auditTexts.broken(faults.length), ...sentences, ...more].join("\n"));
}

interface Asked {
  readonly fiscalYear: number | null;
  readonly item: ItemReference | null;
}

function whatToList(command: Command): Asked {
  const { option, texts } = command;
  const number = option("item");
  if (option("agreement") === null && number === null) return { fiscalYear: null, item: null };
  const fiscalYear = FiscalYear.parse(command.fiscalYear());
  if (number === null) return { fiscalYear, item: null };
  const parsed = ItemNumber.safeParse(number);
  if (parsed.success) return { fiscalYear, item: { fiscalYear, number: parsed.data } };
  const { commandTexts, auditTexts } = texts;
  throw new CommandFailure(commandTexts.optionWrong("--item", number, auditTexts.anItem), { exitCode: 2 });
}

async function list(useCases: UseCases, { fiscalYear, item }: Asked, command: Command): Promise<void> {
  const { texts, flag, print } = command;
  const ofYear = fiscalYear === null ? {} : { fiscalYear };
  let printed = 0;
  let page: readonly LogRecord[] = [];
  do {
    const after = { after: page.at(-1)?.sequence ?? 0, limit: PAGE };
    const read = item ? await useCases.itemHistory(item, after) : await useCases.readLog({ ...ofYear, ...after });
    page = granted(read, command);
    // a record a line, so that a long log can be read as it comes
    for (const record of page) print(flag("json") ? JSON.stringify(record) : wordRecord(record, texts));
    printed += page.length;
  } while (page.length === PAGE);
  if (printed === 0 && !flag("json")) print(texts.auditTexts.noRecords);
}
