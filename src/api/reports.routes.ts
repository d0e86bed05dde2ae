import { z } from "zod";
import { LANGUAGES } from "../../templates/texts/language.js";
import { contentDisposition, reportFileName } from "../../templates/texts/report-file-name.js";
import { UnitName } from "../domain/organisation/unit.js";
import type { ApiServices } from "./api-services.js";
import { sendTagged } from "./entity-tag.js";
import { accepted } from "./preconditions.js";
import { problemResponses } from "./problem.schema.js";
import { type Api, FollowUpPath, ReadingHeaders, Unchanged } from "./routing.js";
import { Pdf, sendPublished } from "./send-report.js";

export function reportRoutes(api: Api, { renderReport }: Pick<ApiServices, "renderReport">): void {
  const schema = {
    tags: ["follow-ups"],
    summary: "The report of a follow-up, as PDF",
    description:
      "Once it has been published, whole and in the language it was published in: the newest edition's bytes.",
    params: FollowUpPath,
    querystring: z.strictObject({
      committee: UnitName.optional().meta({ description: "Only this committee's extract (SCOPE-1)." }),
      lang: z.enum(LANGUAGES).optional().meta({ description: "The report's language; else the reader's." }),
    }),
    headers: ReadingHeaders,
    response: {
      200: Pdf,
      304: Unchanged,
      ...problemResponses("reading", "agreement-unknown", "follow-up-not-open", "committee-unknown"),
    },
  };
  const config = { action: "read-report" } as const;
  api.get("/agreements/:fiscalYear/follow-ups/:checkpoint/report", { schema, config }, async (request, reply) => {
    const { fiscalYear, checkpoint } = request.params;
    const { committee = null, lang: language = request.language } = request.query;
    const report = accepted(await request.useCases.readReport({ fiscalYear, checkpoint, committee, language }));
    if (report.kind === "published") return sendPublished(request, reply, report);
    const { facts } = report;
    const pdf = await renderReport(facts, language);
    const name = reportFileName(
      { agreementTitle: facts.agreement.title, checkpoint, committee, edition: null },
      language,
    );
    reply
      .type("application/pdf")
      .header("content-language", language)
      .header("content-disposition", contentDisposition(name));
    return sendTagged(request, reply, Buffer.from(pdf));
  });
}
