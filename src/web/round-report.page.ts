import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { contentDisposition, reportFileName } from "../../templates/texts/report-file-name.js";
import { UnitName } from "../domain/organisation/unit.js";
import { granted } from "./granted.js";
import { followUpIn } from "./round-in-address.js";
import type { WebServices } from "./web-services.js";

const Query = z.object({ udvalg: z.union([z.literal("").transform(() => null), UnitName]).default(null) });

/** The report as it is now, whole or as a committee's extract, beside the pages that it is made from. */
export function roundReport(app: FastifyInstance, { renderReport }: WebServices): void {
  app.get("/runde/:year/:round/rapport.pdf", { config: { action: "read-report" } }, async (request, reply) => {
    const round = followUpIn(request);
    const { data: query } = Query.safeParse(request.query);
    if (!query) throw request.notHere();
    const { language } = request;
    const wish = { fiscalYear: round.fiscalYear, checkpoint: round.round, committee: query.udvalg, language };
    const report = granted(request, await request.useCases.readReport(wish));
    const published = report.kind === "published";
    const bytes = published ? report.bytes : await renderReport(report.facts, language);
    const name = reportFileName(
      {
        agreementTitle: published ? report.agreementTitle : report.facts.agreement.title,
        checkpoint: round.round,
        committee: query.udvalg,
        edition: published ? report.edition.number : null,
      },
      language,
    );
    return reply
      .type("application/pdf")
      .header("content-language", language)
      .header("content-disposition", contentDisposition(name))
      .header("cache-control", "private, no-store")
      .send(Buffer.from(bytes));
  });
}
