// Measures, in one run, what must grow linearly and what the store costs: `npm run bench`. Look at the ratios; the
// milliseconds are this machine's, today.

import { OPERATOR } from "../../src/domain/access/actor.js";
import { openDocument } from "../../src/exchange/open-document.js";
import { machineSecrets } from "../../src/identity/machine-secrets.js";
import { renderReport } from "../../src/report/report.js";
import { openEmbeddedDatabase } from "../../src/store/database/embedded-database.js";
import { migrate } from "../../src/store/database/migrate.js";
import { WorkQueue } from "../../src/store/database/work-queue.js";
import { storeOn } from "../../src/store/open-store.js";
import { useCases } from "../../src/usecases/use-cases.js";
import { largeReport } from "./large-report.js";
import { measurePages } from "./pages.js";
import { readPlainly } from "./plain-read.js";
import { fastest, round, timed } from "./timing.js";

const SIZES = [90, 900, 9000];
const YEAR = 2026;

interface Measured {
  readonly items: number;
  readonly read: number;
  readonly save: number;
  readonly report: number;
  readonly store: number;
  readonly plain: number;
}

// the first of everything pays for loading it
await measure(90);
const results: Measured[] = [];
for (const items of SIZES) results.push(await measure(items));

console.table(results.map((result) => mapValues({ ...result }, Math.round)));
console.log("Time per item, as a ratio to that of the smallest (1 is linear):");
console.table(results.map((result) => ({ items: result.items, ...growth(result) })));
console.log("Reading a whole agreement through the store, as a ratio to the same rows by the plain driver:");
console.table(results.map(({ items, store, plain }) => ({ items, ratio: round(store / plain) })));
console.log("A page of 90 items, as a ratio to reading its agreement (3 is the most that is allowed):");
console.table(
  (await measurePages(90)).map(({ path, page, data }) => ({
    path,
    ...mapValues({ page, data }, Math.round),
    ratio: round(page / data),
  })),
);

async function measure(items: number): Promise<Measured> {
  const { pool, close } = await openEmbeddedDatabase(null);
  await migrate(pool);
  const store = storeOn(pool, new WorkQueue(10), close);
  const cases = useCases({
    store,
    now: () => new Date(),
    actor: OPERATOR,
    secrets: machineSecrets(),
    renderEdition: unused,
  });
  const file = largeReport(items);
  const [read, opened] = await timed(() => openDocument(file));
  if (!opened.ok) throw new Error(opened.refusal.code);
  const [save] = await timed(() => cases.importHistory({ ...opened, readings: [], dryRun: false }));
  const [report] = await timed(async () => {
    const facts = await cases.prepareReport(YEAR, "second", null);
    if (!facts.ok) throw new Error(facts.rejection.code);
    return renderReport({ ...facts.value, language: "da" });
  });
  const through = await fastest(() => store.read((reader) => reader.agreement(YEAR)));
  const plain = await fastest(() => readPlainly(pool, YEAR));
  await store.close();
  return { items, read, save, report, store: through, plain };
}

function unused(): Promise<never> {
  throw new Error("nothing is published here");
}

function growth(result: Measured): Record<string, number> {
  const [smallest] = results;
  if (!smallest) return {};
  const perItem = (of: (measured: Measured) => number) =>
    round(of(result) / result.items / (of(smallest) / smallest.items));
  return {
    "import: read": perItem(({ read }) => read),
    "import: save": perItem(({ save }) => save),
    report: perItem(({ report }) => report),
    store: perItem(({ store }) => store),
  };
}

function mapValues(
  result: Readonly<Record<string, number>>,
  change: (value: number) => number,
): Record<string, number> {
  return Object.fromEntries(Object.entries(result).map(([key, value]) => [key, change(value)]));
}
