import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { ExtractPage } from "../../templates/pages/published-extract.js";
import { contentDisposition, reportFileName } from "../../templates/texts/report-file-name.js";
import { ownCommittees } from "../domain/access/actor.js";
import { isFinanceCommittee } from "../domain/items/committee-extract.js";
import { UnitName } from "../domain/organisation/unit.js";
import { granted } from "./granted.js";
import { presentExtract } from "./published-extract.presenter.js";
import { publishedAddress } from "./round-address.js";
import { followUpIn } from "./round-in-address.js";
import { show } from "./show.js";
import type { WebServices } from "./web-services.js";

const PATH = "/udgivet/:year/:round/uddrag";
const config = { action: "read-editions" } as const;

const Query = z.object({ udvalg: z.union([z.literal("").transform(() => null), UnitName]).optional() });

/** SCOPE-1: what a committee gets of a published round, item by item and as a file; of each round from its newest edition. */
export function extractPages(app: FastifyInstance, services: WebServices): void {
  app.get(PATH, { config }, async (request, reply) => {
    const props = presentExtract(await extractIn(request), request.language);
    return show(request, reply, { title: props.heading }, ExtractPage(props));
  });
  downloadExtract(app, services);
}

function downloadExtract(app: FastifyInstance, { renderReport }: WebServices): void {
  app.get(`${PATH}.pdf`, { config }, async (request, reply) => {
    const { edition, facts } = await extractIn(request);
    const { agreement, checkpoint, committee } = facts;
    const { number, language } = edition;
    // the whole is what was published, byte by byte
    if (committee === null || isFinanceCommittee(committee)) {
      return reply.redirect(publishedAddress(agreement.fiscalYear, checkpoint, `${number}`), 303);
    }
    const name = reportFileName({ agreementTitle: agreement.title, checkpoint, committee, edition: number }, language);
    return reply
      .type("application/pdf")
      .header("content-language", language)
      .header("content-disposition", contentDisposition(name))
      .header("cache-control", "private, no-store")
      .send(Buffer.from(await renderReport(facts, language)));
  });
}

/** Whoever reads for a committee and names none gets its own. */
async function extractIn(request: FastifyRequest) {
  const { fiscalYear, round } = followUpIn(request);
  const { data: query } = Query.safeParse(request.query);
  if (!query) throw request.notHere();
  const [own = null] = ownCommittees(request.actor);
  const committee = query.udvalg === undefined ? own : query.udvalg;
  return granted(request, await request.useCases.showExtract(fiscalYear, round, committee));
}
