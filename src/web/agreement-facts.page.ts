import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type FactsField, FactsPage } from "../../templates/pages/agreement-facts.js";
import type { FormRefusal } from "../../templates/partials/form-refusal.js";
import { textsIn } from "../../templates/texts/texts.js";
import type { Agreement } from "../domain/agreements/agreement.js";
import { newAgreement } from "../domain/agreements/new-agreement.js";
import { agreementAddress } from "./agreement-address.js";
import { differing, goOn, lostRace, refusalOf, shownFields, summaryOf, wordOrThrow } from "./agreement-answers.js";
import { FACTS_IDS, factsAsTyped, NO_FACTS, readFacts, type TypedFacts, typedFacts } from "./agreement-facts.form.js";
import { agreementIn, factsVersion } from "./agreement-seen.js";
import { csrfOf, Form } from "./forms.js";
import { show } from "./show.js";

const config = { action: "edit-agreement" } as const;
const NEW = "/aftaler/ny";
const EDIT = "/aftale/:aar/fakta";

/** What an agreement says of itself: a new one is set up, and one that is here is corrected. */
export function agreementFactsPages(app: FastifyInstance): void {
  app.get(NEW, { config }, (request, reply) => showFacts(request, reply, { agreement: null, typed: NO_FACTS }));
  app.post(NEW, { config }, setUp);
  app.get(EDIT, { config }, async (request, reply) => {
    const agreement = await agreementIn(request);
    return showFacts(request, reply, { agreement, typed: factsAsTyped(agreement) });
  });
  app.post(EDIT, { config }, correct);
}

async function setUp(request: FastifyRequest, reply: FastifyReply) {
  const typed = typedFacts(new Form(request.body));
  const { errors, fiscalYear, facts } = readFacts(typed, textsIn(request.language).agreementPageTexts.facts);
  if (Object.keys(errors).length > 0) return showFacts(request, reply, { agreement: null, typed, errors });
  const outcome = await request.useCases.addAgreement(newAgreement({ fiscalYear, ...facts }));
  if (outcome.ok) return goOn(reply, agreementAddress(fiscalYear), "oprettet");
  const year = wordOrThrow(request, outcome.rejection);
  return showFacts(request, reply, { agreement: null, typed, errors: { year }, status: 409 });
}

async function correct(request: FastifyRequest, reply: FastifyReply) {
  const form = new Form(request.body);
  const agreement = await agreementIn(request);
  const typed = { ...typedFacts(form), year: String(agreement.fiscalYear) };
  const { errors, fiscalYear, facts } = readFacts(typed, textsIn(request.language).agreementPageTexts.facts);
  const version = form.text("set");
  if (Object.keys(errors).length > 0) return showFacts(request, reply, { agreement, typed, errors, version });
  const outcome = await request.useCases.editAgreement(fiscalYear, facts, (now) => factsVersion(now) === version);
  if (outcome.ok) return goOn(reply, agreementAddress(fiscalYear), "rettet");
  wordOrThrow(request, outcome.rejection);
  const now = await agreementIn(request);
  const fields = differing(request, labelsOf(request), factsAsTyped(now), typed);
  const refusal = refusalOf(request, { lines: lostRace(request), fields });
  return showFacts(request, reply, { agreement: now, typed, refusal, status: 409 });
}

interface Shown {
  /** null: a new one. */
  readonly agreement: Agreement | null;
  readonly typed: TypedFacts;
  readonly errors?: Readonly<Partial<Record<FactsField, string>>>;
  readonly refusal?: FormRefusal;
  readonly status?: number;
  /** Of what the typing was made from, where that is not what is there now. */
  readonly version?: string;
}

function showFacts(request: FastifyRequest, reply: FastifyReply, { agreement, typed, errors, ...shown }: Shown) {
  const texts = textsIn(request.language).agreementPageTexts;
  const { facts, list } = texts;
  const wrong = errors && refusalOf(request, { errors: summaryOf(errors, FACTS_IDS) });
  const heading = agreement === null ? facts.addHeading : facts.editHeading(agreement.fiscalYear);
  const here = agreement && agreementAddress(agreement.fiscalYear);
  const page = FactsPage({
    texts,
    csrf: csrfOf(request, reply),
    heading,
    back: here === null ? { href: "/aftaler", text: list.heading } : { href: here, text: texts.chapter.back },
    action: here === null ? NEW : `${here}/fakta`,
    submit: here === null ? facts.add : texts.save,
    isNew: agreement === null,
    version: shown.version ?? (agreement === null ? "" : factsVersion(agreement)),
    refusal: shown.refusal ?? wrong ?? null,
    fields: shownFields(typed, errors ?? {}),
  });
  return show(request, reply, { title: heading, status: shown.status ?? (wrong ? 422 : 200) }, page);
}

function labelsOf({ language }: FastifyRequest): Partial<Record<FactsField, string>> {
  const { title, caseNumber, contactName, contactPhone, contactEmail } = textsIn(language).agreementPageTexts.facts;
  return { title, caseNumber, contactName, contactPhone, contactEmail };
}
