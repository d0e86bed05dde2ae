import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { PublishedPage } from "../../templates/pages/published.js";
import { contentDisposition, reportFileName } from "../../templates/texts/report-file-name.js";
import { textsIn } from "../../templates/texts/texts.js";
import { ownCommittees } from "../domain/access/actor.js";
import { granted } from "./granted.js";
import { presentPublished } from "./published.presenter.js";
import { extractPages } from "./published-extract.page.js";
import { publishedItemPages } from "./published-item.page.js";
import { followUpIn } from "./round-in-address.js";
import { show } from "./show.js";
import type { WebServices } from "./web-services.js";

const config = { action: "read-editions" } as const;

/** ROUND-5: what has been published, for everybody who has signed in. */
export function publishedPages(app: FastifyInstance, services: WebServices): void {
  listPublished(app);
  downloadPublished(app);
  extractPages(app, services);
  publishedItemPages(app);
}

function listPublished(app: FastifyInstance): void {
  app.get("/udgivet", { config }, async (request, reply) => {
    const { useCases, language, actor } = request;
    const editions = granted(request, await useCases.listEditions());
    const agreements = await useCases.listAgreements();
    const props = presentPublished({ editions, agreements, committees: ownCommittees(actor) }, language);
    return show(request, reply, { title: textsIn(language).publishedTexts.heading }, PublishedPage(props));
  });
}

// whatever is no number is that of an edition there cannot be
const Path = z.object({ number: z.coerce.number().pipe(z.int()).catch(0) });

function downloadPublished(app: FastifyInstance): void {
  app.get("/udgivet/:year/:round/:number", { config }, async (request, reply) => {
    const { fiscalYear, round } = followUpIn(request);
    const { number: asked } = Path.parse(request.params);
    const shown = await request.useCases.showEdition(fiscalYear, round, asked);
    const { edition, agreementTitle, bytes } = granted(request, shown);
    const { language, number } = edition;
    const named = { agreementTitle, checkpoint: round, committee: null, edition: number };
    return reply
      .type("application/pdf")
      .header("content-language", language)
      .header("content-disposition", contentDisposition(reportFileName(named, language)))
      .header("cache-control", "private, max-age=31536000, immutable")
      .send(Buffer.from(bytes));
  });
}
