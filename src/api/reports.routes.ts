import { z } from "zod";
import { LANGUAGES } from "../../templates/texts/language.js";
import { UnitName } from "../domain/organisation/unit.js";
import type { ApiServices } from "./api-services.js";
import { sendTagged } from "./entity-tag.js";
import { accepted } from "./preconditions.js";
import { problemResponses } from "./problem.schema.js";
import { contentDisposition, reportFileName } from "./report-file-name.js";
import { type Api, FollowUpPath, ReadingHeaders, Unchanged } from "./routing.js";

const Pdf = z.unknown().meta({ type: "string", format: "binary" });

export function reportRoutes(api: Api, { useCases, renderReport }: ApiServices): void {
  const schema = {
    tags: ["follow-ups"],
    summary: "The report of a follow-up, as PDF",
    params: FollowUpPath,
    querystring: z.strictObject({
      committee: UnitName.optional().meta({ description: "Only this committee's extract (SCOPE-1)." }),
      lang: z.enum(LANGUAGES).optional().meta({ description: "The report's language; else the reader's." }),
    }),
    headers: ReadingHeaders,
    response: {
      200: { description: "The report.", content: { "application/pdf": { schema: Pdf } } },
      304: Unchanged,
      ...problemResponses("reading", "agreement-unknown", "follow-up-not-open", "committee-unknown"),
    },
  };
  api.get("/agreements/:fiscalYear/follow-ups/:checkpoint/report", { schema }, async (request, reply) => {
    const { fiscalYear, checkpoint } = request.params;
    const { committee = null, lang: language = request.language } = request.query;
    const facts = accepted(await useCases.prepareReport(fiscalYear, checkpoint, committee));
    const pdf = await renderReport(facts, language);
    reply
      .type("application/pdf")
      .header("content-language", language)
      .header("content-disposition", contentDisposition(reportFileName(facts, language)));
    return sendTagged(request, reply, Buffer.from(pdf));
  });
}
