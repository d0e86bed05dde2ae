import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { NoAgreementsPage, OverviewPage } from "../../templates/pages/overview.js";
import { textsIn } from "../../templates/texts/texts.js";
import { may } from "../domain/access/judge.js";
import type { Agreement } from "../domain/agreements/agreement.js";
import { FiscalYear } from "../domain/ids.js";
import { granted } from "./granted.js";
import { type Wish, wishOf } from "./overview.form.js";
import { presentOverview } from "./overview.presenter.js";
import { show } from "./show.js";

const config = { action: "read-items" } as const;
// whatever is no year is one without an agreement
const Path = z.object({ year: z.coerce.number().pipe(FiscalYear).catch(0) });

/** The figures of a follow-up, and its items: of those that the reader may read. */
export function overviewPages(app: FastifyInstance): void {
  newestOverview(app);
  overviewOfYear(app);
}

function newestOverview(app: FastifyInstance): void {
  app.get("/overblik", { config }, async (request, reply) => {
    const [newest] = await request.useCases.listAgreements();
    if (newest) return reply.redirect(`/overblik/${newest.fiscalYear}`, 303);
    const texts = textsIn(request.language).overviewTexts;
    return show(request, reply, { title: texts.heading }, NoAgreementsPage({ texts }));
  });
}

function overviewOfYear(app: FastifyInstance): void {
  app.get("/overblik/:year", { config }, async (request, reply) => {
    const { useCases, actor, language } = request;
    const { year } = Path.parse(request.params);
    const agreement = granted(request, await useCases.showItems(year));
    const wish = wishOf(request.query, agreement);
    const agreements = await useCases.listAgreements();
    const facts = {
      agreement,
      lastYear: await itemsOfYear(request, year - 1),
      status: await statusOf(request, agreement, wish),
      readsAll: may(actor, "read-agreement"),
      years: agreements.map(({ fiscalYear }) => fiscalYear),
      wish,
    };
    const props = presentOverview(facts, language);
    return show(request, reply, { title: props.heading }, OverviewPage(props));
  });
}

/** null when there was no agreement, or none that the reader knows of. */
async function itemsOfYear({ useCases }: FastifyRequest, year: number): Promise<Agreement | null> {
  const outcome = await useCases.showItems(year);
  return outcome.ok ? outcome.value : null;
}

/** How far the round is: only asked for when somebody looks for it, since it holds every rule against every item. */
async function statusOf(request: FastifyRequest, { fiscalYear }: Agreement, wish: Wish) {
  if (wish.progress === null || wish.checkpoint === null) return null;
  return granted(request, await request.useCases.followUpStatus({ fiscalYear, round: wish.checkpoint }));
}
