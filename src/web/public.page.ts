import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { PublicPage } from "../../templates/pages/public.js";
import { textsIn } from "../../templates/texts/texts.js";
import { Checkpoint } from "../domain/agreements/calendar.js";
import { granted } from "./granted.js";
import { addressOfEdition, presentPublished } from "./public.presenter.js";
import { show } from "./show.js";
import type { WebServices } from "./web-services.js";

type ToThePublic = NonNullable<WebServices["toThePublic"]>;

const config = { action: "use-service" } as const;

/** What is published, for everybody; where it is not switched on there is no such page. */
export function publicPages(app: FastifyInstance, { toThePublic }: WebServices): void {
  if (toThePublic === null) return;
  app.get("/offentligt", { config }, (request, reply) => listPublished(toThePublic, request, reply));
  app.get("/offentligt/:year/:round/:edition", { config }, (request, reply) => download(toThePublic, request, reply));
}

async function listPublished(
  { listEditions }: ToThePublic,
  request: FastifyRequest,
  reply: FastifyReply,
  { isUnknown } = { isUnknown: false },
) {
  const editions = granted(request, await listEditions());
  const texts = textsIn(request.language);
  const page = PublicPage({ ...presentPublished(editions, texts), isUnknown });
  const title = texts.publicPageTexts.reports.heading;
  return show(request, reply, { title, status: isUnknown ? 404 : 200 }, page);
}

async function download(toThePublic: ToThePublic, request: FastifyRequest, reply: FastifyReply) {
  const editions = granted(request, await toThePublic.listEditions());
  const path = request.url.split("?", 1)[0];
  const edition = editions.find((other) => addressOfEdition(other) === path);
  const checkpoint = Checkpoint.safeParse(edition?.round).data;
  if (!edition || !checkpoint) return listPublished(toThePublic, request, reply, { isUnknown: true });
  const { fiscalYear, number, language } = edition;
  const { bytes } = granted(request, await toThePublic.showEdition(fiscalYear, checkpoint, number));
  const name = textsIn(language).publicPageTexts.reports.fileName(checkpoint, fiscalYear, number);
  return reply
    .type("application/pdf")
    .header("content-language", language)
    .header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(Buffer.from(bytes));
}
