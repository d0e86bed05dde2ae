import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { PublishedPage } from "../../templates/pages/published.js";
import { contentDisposition, reportFileName } from "../../templates/texts/report-file-name.js";
import { textsIn } from "../../templates/texts/texts.js";
import { Checkpoint } from "../domain/agreements/calendar.js";
import { FiscalYear } from "../domain/ids.js";
import { granted } from "./granted.js";
import { presentPublished } from "./published.presenter.js";
import { roundOfSlug } from "./round-address.js";
import { show } from "./show.js";

const config = { action: "read-editions" } as const;

/** ROUND-5: what has been published, for everybody who has signed in. */
export function publishedPages(app: FastifyInstance): void {
  listPublished(app);
  downloadPublished(app);
}

function listPublished(app: FastifyInstance): void {
  app.get("/udgivet", { config }, async (request, reply) => {
    const { useCases, language } = request;
    const editions = granted(request, await useCases.listEditions());
    const props = presentPublished(editions, await useCases.listAgreements(), language);
    return show(request, reply, { title: textsIn(language).publishedTexts.heading }, PublishedPage(props));
  });
}

// whatever is no edition's address is that of one there cannot be
const Path = z.object({
  year: z.coerce.number().pipe(FiscalYear).catch(0),
  round: z.string().transform(roundOfSlug).pipe(Checkpoint).catch("first"),
  number: z.coerce.number().pipe(z.int()).catch(0),
});

function downloadPublished(app: FastifyInstance): void {
  app.get("/udgivet/:year/:round/:number", { config }, async (request, reply) => {
    const path = Path.parse(request.params);
    const shown = await request.useCases.showEdition(path.year, path.round, path.number);
    const { edition, agreementTitle, bytes } = granted(request, shown);
    const { language, number } = edition;
    const named = { agreementTitle, checkpoint: path.round, committee: null, edition: number };
    return reply
      .type("application/pdf")
      .header("content-language", language)
      .header("content-disposition", contentDisposition(reportFileName(named, language)))
      .header("cache-control", "private, max-age=31536000, immutable")
      .send(Buffer.from(bytes));
  });
}
