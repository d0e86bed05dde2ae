import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { PersonPage } from "../../templates/pages/people-person.js";
import { textsIn, wordRejection } from "../../templates/texts/texts.js";
import { wordGrant } from "../../templates/texts/word-grant.js";
import { judge } from "../domain/access/judge.js";
import { type Account, AccountId } from "../domain/people/account.js";
import type { AccountFacts } from "../domain/people/change-account.js";
import { fingerprint } from "./entry-versions.js";
import { csrfOf, Form } from "./forms.js";
import { granted } from "./granted.js";
import { type GrantError, grantError, presentGrantFields, presentPerson } from "./people.presenter.js";
import { carryCode, takeCode } from "./people-code.js";
import { type FactErrors, type FilledFacts, filledFacts, languageChoices, readFacts } from "./people-facts.form.js";
import { type FilledGrant, filledGrant, grantFieldOf, grantKey, NO_GRANT, readGrant } from "./people-grant.form.js";
import { type Told, telling, toldIn } from "./people-told.js";
import { show } from "./show.js";
import type { WebServices } from "./web-services.js";

const PATH = "/brugere/:id";

/** One person: what they may do, and whether they may sign in. */
export function personPages(app: FastifyInstance, { secure }: WebServices): void {
  const config = { action: "manage-people" } as const;
  app.get(PATH, { config: { action: "read-people" } }, (request, reply) => showPerson(request, reply));
  app.post(`${PATH}/oplysninger`, { config }, changeFacts);
  app.post(`${PATH}/rettigheder`, { config }, addGrant);
  app.post(`${PATH}/rettigheder/fjern`, { config }, removeGrant);
  app.post(`${PATH}/luk`, { config }, (request, reply) => setActive(request, reply, false));
  app.post(`${PATH}/aabn`, { config }, (request, reply) => setActive(request, reply, true));
  app.post(`${PATH}/kode`, { config }, async (request, reply) => {
    const { id } = await accountOf(request);
    const outcome = await request.useCases.issueResetLink(id);
    if (!outcome.ok) {
      return showPerson(request, reply, { refused: wordRejection(textsIn(request.language), outcome.rejection) });
    }
    carryCode(reply, outcome.value, secure);
    return reply.redirect(telling(`/brugere/${id}`, "ny-kode"), 303);
  });
}

/** Name, address and language: a change in between is told, and what was typed is kept. */
async function changeFacts(request: FastifyRequest, reply: FastifyReply) {
  const texts = textsIn(request.language);
  const account = await accountOf(request);
  const form = new Form(request.body);
  const typed = filledFacts(form, account.language);
  const { facts, errors } = readFacts(typed, texts);
  if (facts === null) return showPerson(request, reply, { typed, errors, seen: form.text("set") });
  const outcome = await request.useCases.changePerson(
    account.id,
    facts,
    (now) => fingerprint(factsIn(now)) === form.text("set"),
  );
  if (outcome.ok) return reply.redirect(telling(`/brugere/${account.id}`, "rettet"), 303);
  const { rejection } = outcome;
  if (rejection.code === "account-exists") {
    const taken = { name: null, email: wordRejection(texts, rejection) };
    return showPerson(request, reply, { typed, errors: taken, seen: form.text("set") });
  }
  if (rejection.code !== "changed-meanwhile") {
    return showPerson(request, reply, { refused: wordRejection(texts, rejection), typed });
  }
  const { people } = texts.peoplePageTexts;
  const now = await accountOf(request);
  const refused = people.changedFacts(now.name, now.email, people.languages[now.language]);
  // whoever has read what stands there now may set theirs all the same
  return showPerson(request, reply, { refused, typed, status: 409 });
}

function factsIn({ name, email, language }: Account) {
  return { name, email, language };
}

async function addGrant(request: FastifyRequest, reply: FastifyReply) {
  const texts = textsIn(request.language);
  const account = await accountOf(request);
  const filled = filledGrant(new Form(request.body));
  const read = readGrant(filled);
  if ("wrong" in read) return showPerson(request, reply, { filled, wrong: grantError(texts, read.wrong) });
  const outcome = await change(request, account, { grants: [...account.grants, read.grant] });
  if (outcome.ok) return reply.redirect(telling(`/brugere/${account.id}`, "rettighed-givet"), 303);
  const { rejection } = outcome;
  return showPerson(request, reply, {
    filled,
    wrong: { field: grantFieldOf(rejection), message: wordRejection(texts, rejection) },
  });
}

async function removeGrant(request: FastifyRequest, reply: FastifyReply) {
  const account = await accountOf(request);
  const key = new Form(request.body).text("rettighed");
  const grants = account.grants.filter((grant) => grantKey(grant) !== key);
  return settle(request, reply, { account, facts: { grants }, told: "rettighed-fjernet" });
}

async function setActive(request: FastifyRequest, reply: FastifyReply, active: boolean) {
  const account = await accountOf(request);
  return settle(request, reply, { account, facts: { active }, told: active ? "aabnet" : "lukket" });
}

interface Change {
  readonly account: Account;
  readonly facts: Partial<AccountFacts>;
  readonly told: Told;
}

async function settle(request: FastifyRequest, reply: FastifyReply, { account, facts, told }: Change) {
  const outcome = await change(request, account, facts);
  if (outcome.ok) return reply.redirect(telling(`/brugere/${account.id}`, told), 303);
  return showPerson(request, reply, { refused: wordRejection(textsIn(request.language), outcome.rejection) });
}

/** Grants are changed as a whole: somebody else's change in between is not overwritten. */
function change(request: FastifyRequest, account: Account, facts: Partial<AccountFacts>) {
  const seen = account.grants.map(grantKey).join();
  return request.useCases.changePerson(account.id, facts, ({ grants }) => grants.map(grantKey).join() === seen);
}

interface Refused {
  readonly refused?: string;
  readonly filled?: FilledGrant;
  readonly wrong?: GrantError;
  readonly typed?: FilledFacts;
  readonly errors?: FactErrors;
  /** The version that what was typed was made from. */
  readonly seen?: string;
  readonly status?: number;
}

async function showPerson(request: FastifyRequest, reply: FastifyReply, refusal: Refused | null = null) {
  const account = await accountOf(request);
  const texts = textsIn(request.language);
  const { people } = texts.peoplePageTexts;
  const mayManage = judge(request.actor, "manage-people") === "allowed";
  const code = mayManage ? takeCode(request, reply, account.id) : null;
  const [listed, agreements] = [await request.useCases.listPeople(), await request.useCases.listAgreements()];
  const page = PersonPage({
    csrf: csrfOf(request, reply),
    person: presentPerson(account, texts),
    language: people.languages[account.language],
    told: toldIn(request),
    code: code && { secret: code.secret, holds: people.codeHolds(code.expiresAt) },
    refused: refusal?.refused ?? null,
    removable: account.grants.map((grant) => {
      const text = wordGrant(grant, texts);
      return { key: grantKey(grant), text, label: people.removeOf(text) };
    }),
    isActive: account.active,
    mayManage,
    facts: {
      ...(refusal?.typed ?? factsIn(account)),
      languages: languageChoices((refusal?.typed ?? account).language, texts),
      errors: refusal?.errors ?? { name: null, email: null },
      seen: refusal?.seen ?? fingerprint(factsIn(account)),
    },
    grant: presentGrantFields(
      texts,
      { everybody: listed.ok ? listed.value : [], years: agreements.map(({ fiscalYear }) => fiscalYear) },
      { filled: refusal?.filled ?? NO_GRANT, wrong: refusal?.wrong ?? null },
    ),
  });
  return show(request, reply, { title: account.name, status: refusal === null ? 200 : (refusal.status ?? 422) }, page);
}

/** @throws when nobody is there whom the reader may know of */
async function accountOf(request: FastifyRequest): Promise<Account> {
  const { id } = request.params as { id: string };
  const known = AccountId.safeParse(id);
  if (!known.success) throw request.refusal({ code: "account-unknown", account: id });
  return granted(request, await request.useCases.showPerson(known.data));
}
