import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { ItemStoryPage } from "../../templates/pages/item-story.js";
import { findItem } from "../domain/agreements/agreement.js";
import { FiscalYear, ItemNumber, type ItemReference } from "../domain/ids.js";
import type { LogRecord } from "../domain/log/log-record.js";
import type { Outcome } from "../domain/rejection.js";
import { coordinatorOf } from "./coordinator-shown.js";
import { granted } from "./granted.js";
import { presentItemStory } from "./item-story.presenter.js";
import { publishedItemAddress } from "./round-address.js";
import { show } from "./show.js";

// whatever is no item's address is that of one there cannot be
const Path = z.object({
  year: z.coerce.number().pipe(FiscalYear).catch(0),
  number: ItemNumber.catch(ItemNumber.parse("0")),
});

const NEWEST = 100;
const AT_ONCE = 1000;

/** One item's whole story, for whoever may read the item; everybody else is led to what is published of it. */
export function itemStoryPage(app: FastifyInstance): void {
  app.get("/punkt/:year/:number", { config: { action: "read-editions" } }, async (request, reply) => {
    const { useCases, language } = request;
    const { year: fiscalYear, number } = Path.parse(request.params);
    const reference = { fiscalYear, number };
    const readable = await useCases.showItems(fiscalYear);
    const agreement = readable.ok ? readable.value : null;
    const item = agreement && findItem(agreement, number);
    if (!item) {
      const { edition } = granted(request, await useCases.showPublishedItem(reference));
      return reply.redirect(publishedItemAddress(edition, fiscalYear, number), 303);
    }
    const history = granted(request, await wholeHistory(request, reference));
    const facts = {
      agreement,
      item,
      coordinator: await coordinatorOf(request, { fiscalYear, item }),
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
