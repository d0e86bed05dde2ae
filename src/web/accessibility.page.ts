import type { FastifyInstance } from "fastify";
import { AccessibilityPage } from "../../templates/pages/accessibility.js";
import { textsIn } from "../../templates/texts/texts.js";
import { presentAccessibility } from "./accessibility.presenter.js";
import { show } from "./show.js";
import type { WebServices } from "./web-services.js";

const PATH = "/tilgaengelighed";
const config = { action: "use-service" } as const;

/** The accessibility statement, as the law asks of public bodies. */
export function accessibilityPage(app: FastifyInstance, { accessibility }: WebServices): void {
  app.get(PATH, { config }, (request, reply) => {
    const texts = textsIn(request.language);
    const { heading } = texts.publicPageTexts.accessibility;
    return show(request, reply, { title: heading }, AccessibilityPage(presentAccessibility(accessibility, texts)));
  });
  // the short address at which the statement of every public body's pages is looked for
  app.get("/was", { config }, (_request, reply) => reply.redirect(accessibility.statementUrl ?? PATH, 303));
}
