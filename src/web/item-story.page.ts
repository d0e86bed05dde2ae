import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { ItemStoryPage } from "../../templates/pages/item-story.js";
import { findItem } from "../domain/agreements/agreement.js";
import { FiscalYear, ItemNumber, type ItemReference } from "../domain/ids.js";
import type { LogRecord } from "../domain/log/log-record.js";
import type { Outcome } from "../domain/rejection.js";
import { granted } from "./granted.js";
import { presentItemStory } from "./item-story.presenter.js";
import { show } from "./show.js";

// whatever is no item's address is that of one there cannot be
const Path = z.object({
  year: z.coerce.number().pipe(FiscalYear).catch(0),
  number: ItemNumber.catch(ItemNumber.parse("0")),
});

const NEWEST = 100;
const AT_ONCE = 1000;

/** One item's whole story, for whoever may read the item. */
export function itemStoryPage(app: FastifyInstance): void {
  app.get("/punkt/:year/:number", { config: { action: "read-items" } }, async (request, reply) => {
    const { useCases, language } = request;
    const { year: fiscalYear, number } = Path.parse(request.params);
    const agreement = granted(request, await useCases.showItems(fiscalYear));
    const item = findItem(agreement, number);
    if (!item) throw request.refusal({ code: "item-unknown", fiscalYear, item: number });
    const reference = { fiscalYear, number };
    const coordinator = granted(request, await useCases.showCoordinator(reference));
    const history = granted(request, await wholeHistory(request, reference));
    const facts = {
      agreement,
      item,
      coordinator: coordinator?.name ?? null,
      history: history.slice(-NEWEST),
      historyIsCut: history.length > NEWEST,
    };
    const props = presentItemStory(facts, language);
    return show(request, reply, { title: props.heading }, ItemStoryPage(props));
  });
}

/** The log is read from its beginning; an item's part of it is short. */
async function wholeHistory({ useCases }: FastifyRequest, item: ItemReference): Promise<Outcome<LogRecord[]>> {
  const records: LogRecord[] = [];
  for (;;) {
    const page = await useCases.itemHistory(item, { after: records.at(-1)?.sequence ?? 0, limit: AT_ONCE });
    if (!page.ok) return page;
    records.push(...page.value);
    if (page.value.length < AT_ONCE) return { ok: true, value: records };
  }
}
