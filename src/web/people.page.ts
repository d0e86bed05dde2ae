import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { PeoplePage } from "../../templates/pages/people.js";
import { InvitePage } from "../../templates/pages/people-invite.js";
import { textsIn, wordRejection } from "../../templates/texts/texts.js";
import { judge } from "../domain/access/judge.js";
import type { Account } from "../domain/people/account.js";
import { csrfOf, Form } from "./forms.js";
import { granted } from "./granted.js";
import { type GrantError, grantError, matching, presentGrantFields, presentPerson } from "./people.presenter.js";
import { carryCode } from "./people-code.js";
import { type FactErrors, type FilledFacts, filledFacts, languageChoices, readFacts } from "./people-facts.form.js";
import { type FilledGrant, filledGrant, grantFieldOf, NO_GRANT, readGrant } from "./people-grant.form.js";
import { personPages } from "./people-person.page.js";
import { telling } from "./people-told.js";
import { show } from "./show.js";
import type { WebServices } from "./web-services.js";

const PATH = "/brugere";

/** Who there is and what they may do. */
export function peoplePages(app: FastifyInstance, services: WebServices): void {
  app.get(PATH, { config: { action: "read-people" } }, listPeople);
  const config = { action: "manage-people" } as const;
  app.get(`${PATH}/ny`, { config }, (request, reply) => showInvitation(request, reply, EMPTY, null));
  app.post(`${PATH}/ny`, { config }, (request, reply) => invite(request, reply, services));
  personPages(app, services);
}

async function listPeople(request: FastifyRequest, reply: FastifyReply) {
  const { soeg } = request.query as { soeg?: unknown };
  const search = typeof soeg === "string" ? soeg.trim() : "";
  const texts = textsIn(request.language);
  const { people: words } = texts.peoplePageTexts;
  const everybody = (await everybodyFor(request)).map((account) => presentPerson(account, texts));
  const people = matching(everybody, search);
  const found = words.found(people.length, everybody.length);
  const mayManage = judge(request.actor, "manage-people") === "allowed";
  const page = PeoplePage({ texts: words, search, found, people, mayManage });
  return show(request, reply, { title: words.heading }, page);
}

interface Filled extends FilledFacts {
  readonly grant: FilledGrant;
}

const EMPTY: Filled = { name: "", email: "", language: "da", grant: NO_GRANT };

interface Errors extends FactErrors {
  readonly grant: GrantError | null;
}

async function invite(request: FastifyRequest, reply: FastifyReply, { secure }: WebServices) {
  const form = new Form(request.body);
  const texts = textsIn(request.language);
  const filled: Filled = { ...filledFacts(form), grant: filledGrant(form) };
  const { facts, errors } = readFacts(filled, texts);
  const read = readGrant(filled.grant);
  if (facts === null || "wrong" in read) {
    return showInvitation(request, reply, filled, {
      ...errors,
      grant: "wrong" in read ? grantError(texts, read.wrong) : null,
    });
  }
  const outcome = await request.useCases.invitePerson({ ...facts, grants: [read.grant] });
  if (outcome.ok) {
    carryCode(reply, outcome.value, secure);
    return reply.redirect(telling(`${PATH}/${outcome.value.account.id}`, "inviteret"), 303);
  }
  const { rejection } = outcome;
  const message = wordRejection(texts, rejection);
  const isAddress = rejection.code === "account-exists";
  return showInvitation(request, reply, filled, {
    name: null,
    email: isAddress ? message : null,
    grant: isAddress ? null : { field: grantFieldOf(rejection), message },
  });
}

async function showInvitation(request: FastifyRequest, reply: FastifyReply, filled: Filled, errors: Errors | null) {
  const texts = textsIn(request.language);
  const { people: words } = texts.peoplePageTexts;
  const page = InvitePage({
    csrf: csrfOf(request, reply),
    name: filled.name,
    email: filled.email,
    languages: languageChoices(filled.language, texts),
    grant: presentGrantFields(texts, await knownFor(request), {
      filled: filled.grant,
      wrong: errors?.grant ?? null,
    }),
    errors: { name: errors?.name ?? null, email: errors?.email ?? null },
    isRefused: errors !== null,
  });
  return show(request, reply, { title: words.invite, status: errors === null ? 200 : 422 }, page);
}

async function everybodyFor(request: FastifyRequest): Promise<Account[]> {
  return granted(request, await request.useCases.listPeople());
}

async function knownFor(request: FastifyRequest) {
  const agreements = await request.useCases.listAgreements();
  return { everybody: await everybodyFor(request), years: agreements.map(({ fiscalYear }) => fiscalYear) };
}
