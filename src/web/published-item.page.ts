import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { ItemStoryPage } from "../../templates/pages/item-story.js";
import { ownCommittees } from "../domain/access/actor.js";
import { FiscalYear, ItemNumber } from "../domain/ids.js";
import { granted } from "./granted.js";
import { presentPublishedItem } from "./published-item.presenter.js";
import { followUpIn } from "./round-in-address.js";
import { show } from "./show.js";

const config = { action: "read-editions" } as const;

// whatever is no item's address is that of one there cannot be
const Path = z.object({
  of: z.coerce.number().pipe(FiscalYear).catch(0).optional(),
  number: ItemNumber.catch(ItemNumber.parse("0")),
});

/** ROUND-5: one item's story as a published round tells it; an earlier year's stands there as an extra follow-up. */
export function publishedItemPages(app: FastifyInstance): void {
  for (const under of ["punkt", "ekstra/:of"]) {
    app.get(`/udgivet/:year/:round/${under}/:number`, { config }, async (request, reply) => {
      const at = followUpIn(request);
      const { of = at.fiscalYear, number } = Path.parse(request.params);
      const found = await request.useCases.showPublishedItem({ fiscalYear: of, number }, at);
      const props = presentPublishedItem(granted(request, found), committeeOf(request), request.language);
      return show(request, reply, { title: props.heading }, ItemStoryPage(props));
    });
  }
}

/** Whoever reads for a committee goes back to its extract. */
function committeeOf({ actor }: FastifyRequest): string | null {
  return ownCommittees(actor)[0] ?? null;
}
