import type { FastifyReply, FastifyRequest } from "fastify";
import { AgreementPage } from "../../templates/pages/agreement.js";
import type { RoundMessage } from "../../templates/partials/round-message.js";
import type { Agreement } from "../domain/agreements/agreement.js";
import { presentAgreement } from "./agreement.presenter.js";
import { csrfOf } from "./forms.js";
import { show } from "./show.js";

interface Shown {
  readonly message: RoundMessage | null;
  readonly status?: number;
}

/** Answers with the page of an agreement. */
export async function showAgreement(
  request: FastifyRequest,
  reply: FastifyReply,
  agreement: Agreement,
  { message, status = 200 }: Shown,
) {
  const earlier: Agreement[] = [];
  for (const year of new Set(agreement.extraFollowUps.map(({ fiscalYear }) => fiscalYear))) {
    const outcome = await request.useCases.showAgreement(year);
    if (outcome.ok) earlier.push(outcome.value);
  }
  const props = presentAgreement(request, agreement, earlier);
  const page = AgreementPage({ ...props, csrf: csrfOf(request, reply), message });
  return show(request, reply, { title: agreement.title, status }, page);
}
