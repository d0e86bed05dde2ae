import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { OwnAccountPage, type OwnAccountPageProps } from "../../templates/pages/own-account.js";
import { textsIn, wordRejection } from "../../templates/texts/texts.js";
import { wordGrant } from "../../templates/texts/word-grant.js";
import { csrfOf, Form } from "./forms.js";
import { granted } from "./granted.js";
import { forgetTheLanguageChosen } from "./language.page.js";
import { filledFacts, languageChoices } from "./people-facts.form.js";
import { telling, toldIn } from "./people-told.js";
import { show } from "./show.js";

const PATH = "/min-konto";
const config = { action: "use-own-account" } as const;

type Errors = NonNullable<OwnAccountPageProps["errors"]>;

const NO_ERRORS: Errors = { current: null, next: null, again: null };

export function ownAccountPages(app: FastifyInstance): void {
  app.get(PATH, { config }, (request, reply) => showAccount(request, reply, null));
  app.post(`${PATH}/adgangskode`, { config }, changePassword);
  app.post(`${PATH}/sprog`, { config }, async (request, reply) => {
    const { account } = proofOf(request);
    const { language } = filledFacts(new Form(request.body), account.language);
    granted(request, await request.useCases.chooseLanguage(account.id, language));
    forgetTheLanguageChosen(reply);
    return reply.redirect(telling(PATH, "sprog-valgt"), 303);
  });
  app.post(`${PATH}/log-ud-overalt`, { config }, async (request, reply) => {
    const { account, sessionId } = proofOf(request);
    await request.useCases.signOut(account.id, sessionId, { everywhere: true });
    app.sessionCookies.clear(reply);
    return reply.redirect(telling("/log-ind", "logget-ud-overalt"), 303);
  });
}

async function changePassword(request: FastifyRequest, reply: FastifyReply) {
  const form = new Form(request.body);
  const texts = textsIn(request.language);
  const refuse = (errors: Partial<Errors>) => showAccount(request, reply, { ...NO_ERRORS, ...errors });
  if (form.text("ny") !== form.text("igen")) return refuse({ again: texts.peoplePageTexts.password.different });
  const { account, sessionId } = proofOf(request);
  const outcome = await request.useCases.changePassword({
    accountId: account.id,
    sessionId,
    oldPassword: form.text("nuvaerende"),
    newPassword: form.text("ny"),
    address: request.ip,
    device: request.server.sessionCookies.device(request),
  });
  if (outcome.ok) return reply.redirect(telling(PATH, "adgangskode-skiftet"), 303);
  const error = wordRejection(texts, outcome.rejection);
  return refuse(outcome.rejection.code === "password-too-weak" ? { next: error } : { current: error });
}

function showAccount(request: FastifyRequest, reply: FastifyReply, errors: Errors | null) {
  const { name, email, grants, language } = proofOf(request).account;
  const texts = textsIn(request.language);
  const { peoplePageTexts } = texts;
  const worded = grants.map((grant) => wordGrant(grant, texts));
  const page = OwnAccountPage({
    texts: peoplePageTexts,
    csrf: csrfOf(request, reply),
    told: toldIn(request),
    name,
    email,
    grants: worded.length === 0 ? [peoplePageTexts.people.noGrants] : worded,
    languages: languageChoices(language, texts),
    errors,
  });
  const shown = { title: peoplePageTexts.ownAccount.heading, status: errors === null ? 200 : 422 };
  return show(request, reply, shown, page);
}

/** Whoever uses their own account has signed in: strangers are turned away at the door. */
function proofOf(request: FastifyRequest): NonNullable<FastifyRequest["proof"]> {
  if (request.proof === null) throw request.refusal({ code: "signed-out" });
  return request.proof;
}
