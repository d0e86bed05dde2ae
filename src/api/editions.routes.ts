import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Edition } from "../domain/followups/edition.js";
import { EditionPath, EditionResource, editionAddress, presentEdition } from "./editions.schema.js";
import { sendTagged } from "./entity-tag.js";
import { BY_PLACE, PageQuery, page, pageOf } from "./pagination.js";
import { accepted } from "./preconditions.js";
import { Refused } from "./problem.js";
import { problemResponses } from "./problem.schema.js";
import { AgreementPath, type Api, ReadingHeaders, Unchanged } from "./routing.js";
import { Pdf, sendPublished } from "./send-report.js";

const tags = ["editions"];
const config = { action: "read-editions" } as const;
const address = "/agreements/:fiscalYear/follow-ups/:checkpoint/editions/:number";

/** ROUND-5: what has been published. */
export function editionRoutes(api: Api): void {
  listEditions(api);
  listEditionsOfYear(api);
  showEdition(api);
  downloadEdition(api);
}

function listEditions(api: Api): void {
  const schema = {
    tags,
    summary: "All published reports, oldest first",
    querystring: z.strictObject(PageQuery),
    response: { 200: pageOf(EditionResource), ...problemResponses("reading", "cursor-unknown") },
  };
  api.get("/editions", { schema, config }, async (request, reply) => {
    const editions = accepted(await request.useCases.listEditions());
    return page(request, reply, editions.map(presentEdition), request.query, BY_PLACE);
  });
}

function listEditionsOfYear(api: Api): void {
  const schema = {
    tags,
    summary: "The published reports of an agreement, oldest first",
    params: AgreementPath,
    querystring: z.strictObject(PageQuery),
    response: { 200: pageOf(EditionResource), ...problemResponses("reading", "cursor-unknown") },
  };
  api.get("/agreements/:fiscalYear/editions", { schema, config }, async (request, reply) => {
    const editions = accepted(await request.useCases.listEditions(request.params.fiscalYear));
    return page(request, reply, editions.map(presentEdition), request.query, BY_PLACE);
  });
}

function showEdition(api: Api): void {
  const schema = {
    tags,
    summary: "A published report: when, by whom and why, and its SHA-256",
    params: EditionPath,
    headers: ReadingHeaders,
    response: { 200: EditionResource, 304: Unchanged, ...problemResponses("reading", "edition-unknown") },
  };
  api.get(address, { schema, config }, async (request, reply) => {
    const { fiscalYear, checkpoint, number } = request.params;
    const editions = accepted(await request.useCases.listEditions(fiscalYear));
    const edition = editions.find((other) => other.round === checkpoint && other.number === number);
    if (!edition) throw new Refused({ code: "edition-unknown", fiscalYear, checkpoint, number });
    return sendTagged(request, reply, presentEdition(edition));
  });
}

function downloadEdition(api: Api): void {
  const schema = {
    tags,
    summary: "A published report as PDF, byte by byte as it was published",
    params: EditionPath,
    headers: ReadingHeaders,
    response: { 200: Pdf, 304: Unchanged, ...problemResponses("reading", "edition-unknown") },
  };
  api.get(`${address}/report`, { schema, config }, async (request, reply) => {
    const { fiscalYear, checkpoint, number } = request.params;
    const published = accepted(await request.useCases.showEdition(fiscalYear, checkpoint, number));
    // what is published never changes, so whoever has it need not ask again
    reply.header("cache-control", "private, max-age=31536000, immutable");
    return sendPublished(request, reply, published);
  });
}

/** Answers with an edition that has just been published. */
export function answerEdition(request: FastifyRequest, reply: FastifyReply, edition: Edition): FastifyReply {
  reply.code(201).header("location", editionAddress(edition));
  return sendTagged(request, reply, presentEdition(edition));
}
