import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { contentDisposition, reportFileName } from "../../templates/texts/report-file-name.js";
import type { Checkpoint } from "../domain/agreements/calendar.js";
import type { PublishedReport } from "../usecases/publish-follow-up.js";
import { asTag, sendTagged } from "./entity-tag.js";

export const Pdf = {
  description: "The report.",
  content: { "application/pdf": { schema: z.unknown().meta({ type: "string", format: "binary" }) } },
};

/** Answers with what was published, under a name that says which edition it is. */
export function sendPublished(
  request: FastifyRequest<{ Params: { checkpoint: Checkpoint } }>,
  reply: FastifyReply,
  { edition, agreementTitle, bytes }: PublishedReport,
): FastifyReply {
  const { language, number } = edition;
  const { checkpoint } = request.params;
  const name = reportFileName({ agreementTitle, checkpoint, committee: null, edition: number }, language);
  reply
    .type("application/pdf")
    .header("content-language", language)
    .header("content-disposition", contentDisposition(name));
  return sendTagged(request, reply, Buffer.from(bytes), asTag(edition.sha256));
}
