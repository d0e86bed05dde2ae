import type { FastifyInstance } from "fastify";
import { AgreementsPage } from "../../templates/pages/agreements.js";
import { textsIn } from "../../templates/texts/texts.js";
import { judge } from "../domain/access/judge.js";
import { agreementAddress } from "./agreement-address.js";
import { messageOf } from "./agreement-answers.js";
import { chapterPages } from "./agreement-chapters.page.js";
import { agreementFactsPages } from "./agreement-facts.page.js";
import { itemPages } from "./agreement-item.page.js";
import { removeItemPages } from "./agreement-item-remove.page.js";
import { agreementIn } from "./agreement-seen.js";
import { showAgreement } from "./agreement-shown.js";
import { unitPages } from "./agreement-units.page.js";
import { show } from "./show.js";

const config = { action: "read-agreement" } as const;
const BRING_IN = "/aftaler/hent-ind";

/** The agreements, as the finance office sets them up and an auditor reads them. */
export function agreementPages(app: FastifyInstance): void {
  app.get("/aftaler", { config }, async (request, reply) => {
    const { list: texts } = textsIn(request.language).agreementPageTexts;
    const agreements = await request.useCases.listAgreements();
    const page = AgreementsPage({
      texts,
      agreements: agreements.map(({ fiscalYear, title, items }) => ({
        href: agreementAddress(fiscalYear),
        title,
        year: String(fiscalYear),
        items: String(items),
      })),
      mayEdit: judge(request.actor, "edit-agreement") === "allowed",
      bringIn: request.server.hasRoute({ url: BRING_IN, method: "GET" }) ? BRING_IN : null,
    });
    return show(request, reply, { title: texts.heading }, page);
  });
  app.get("/aftale/:aar", { config }, async (request, reply) =>
    showAgreement(request, reply, await agreementIn(request), { message: messageOf(request) }),
  );
  agreementFactsPages(app);
  chapterPages(app);
  itemPages(app);
  removeItemPages(app);
  unitPages(app);
}
