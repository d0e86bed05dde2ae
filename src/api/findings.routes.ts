import { z } from "zod";
import { FindingLevel, FindingResource, presentFinding, RuleId } from "./findings.schema.js";
import { BY_PLACE, PageQuery, page, pageOf } from "./pagination.js";
import { accepted } from "./preconditions.js";
import { problemResponses } from "./problem.schema.js";
import { AgreementPath, type Api } from "./routing.js";

/** FIND-1. */
export function findingRoutes(api: Api): void {
  const schema = {
    tags: ["findings"],
    summary: "Everything in an agreement that breaks a rule",
    params: AgreementPath,
    querystring: z.strictObject({ ...PageQuery, level: FindingLevel.optional(), rule: RuleId.optional() }),
    response: {
      200: pageOf(FindingResource),
      ...problemResponses("reading", "agreement-unknown", "cursor-unknown"),
    },
  };
  api.get(
    "/agreements/:fiscalYear/findings",
    { schema, config: { action: "read-findings" } },
    async (request, reply) => {
      const { level, rule, ...asked } = request.query;
      const all = accepted(await request.useCases.checkAgreement(request.params.fiscalYear));
      const wanted = all.filter(
        (finding) =>
          (level === undefined || finding.level === level) && (rule === undefined || finding.breach.rule === rule),
      );
      const findings = wanted.map((finding) => presentFinding(finding, request.language));
      return page(request, reply, findings, asked, BY_PLACE);
    },
  );
}
