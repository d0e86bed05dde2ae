import { z } from "zod";
import type { Agreement } from "../domain/agreements/agreement.js";
import { AgreementChanges, AgreementDocument, AgreementSummary } from "./agreements.schema.js";
import type { ApiServices } from "./api-services.js";
import { sameFields } from "./conflict.js";
import { sendTagged, versionOf } from "./entity-tag.js";
import { PageQuery, page, pageOf } from "./pagination.js";
import { accepted, asSeen } from "./preconditions.js";
import { Refused } from "./problem.js";
import { problemResponses } from "./problem.schema.js";
import { AgreementPath, type Api, ChangingHeaders, ReadingHeaders, Unchanged } from "./routing.js";

const tags = ["agreements"];

/** A whole agreement is far larger than anything else that is sent. */
const AGREEMENT_BYTES = 20 * 2 ** 20;

export function agreementRoutes(api: Api, services: ApiServices): void {
  listAgreements(api);
  addAgreement(api, services);
  showAgreement(api, services);
  changeAgreement(api, services);
}

function listAgreements(api: Api): void {
  const schema = {
    tags,
    summary: "The agreements, newest first",
    querystring: z.strictObject(PageQuery),
    response: { 200: pageOf(AgreementSummary), ...problemResponses("reading", "cursor-unknown") },
  };
  api.get("/agreements", { schema, config: { action: "list-agreements" } }, async (request, reply) => {
    const agreements = await request.useCases.listAgreements();
    const walk = {
      keyOf: ({ fiscalYear }: { fiscalYear: number }) => String(fiscalYear),
      after: (key: string) => {
        if (!/^\d{4}$/.test(key)) return null;
        const next = agreements.findIndex(({ fiscalYear }) => fiscalYear < Number(key));
        return next < 0 ? agreements.length : next;
      },
    };
    return page(request, reply, agreements, request.query, walk);
  });
}

function addAgreement(api: Api, services: ApiServices): void {
  const schema = {
    tags,
    summary: "Add an agreement from a document",
    body: AgreementDocument,
    response: { 201: AgreementDocument, ...problemResponses("sending", "agreement-exists", "document-invalid") },
  };
  api.post(
    "/agreements",
    { schema, config: { action: "edit-agreement" }, bodyLimit: AGREEMENT_BYTES },
    async (request, reply) => {
      const read = services.readAgreementDocument(request.body);
      if (!read.ok) throw new Refused({ code: "document-invalid", issues: read.issues, input: request.body });
      const agreement = accepted(await request.useCases.addAgreement(read.agreement));
      reply.code(201).header("location", `/agreements/${agreement.fiscalYear}`);
      return sendTagged(request, reply, services.agreementDocument(agreement));
    },
  );
}

function showAgreement(api: Api, services: ApiServices): void {
  const schema = {
    tags,
    summary: "An agreement with everything in it",
    description:
      "In the published format `milepael-agreement/1`, whose schema is at /schemas/milepael-agreement-1.json.",
    params: AgreementPath,
    headers: ReadingHeaders,
    response: { 200: AgreementDocument, 304: Unchanged, ...problemResponses("reading", "agreement-unknown") },
  };
  api.get("/agreements/:fiscalYear", { schema, config: { action: "read-agreement" } }, async (request, reply) => {
    const agreement = accepted(await request.useCases.showAgreement(request.params.fiscalYear));
    return sendTagged(request, reply, services.agreementDocument(agreement));
  });
}

function changeAgreement(api: Api, services: ApiServices): void {
  const schema = {
    tags,
    summary: "Change an agreement's title, case number or contact",
    params: AgreementPath,
    headers: ChangingHeaders,
    body: AgreementChanges,
    response: {
      200: AgreementDocument,
      ...problemResponses("sending", "agreement-unknown", "precondition-required", "changed-meanwhile"),
    },
  };
  api.patch("/agreements/:fiscalYear", { schema, config: { action: "edit-agreement" } }, async (request, reply) => {
    const { params, body, useCases } = request;
    const seen = asSeen<Agreement>(request, {
      versions: (agreement) => [versionOf(services.agreementDocument(agreement))],
      yours: body,
      current: (agreement) => sameFields(body, agreement),
    });
    const agreement = accepted(await useCases.editAgreement(params.fiscalYear, body, seen.stillAsSeen), seen);
    return sendTagged(request, reply, services.agreementDocument(agreement));
  });
}
