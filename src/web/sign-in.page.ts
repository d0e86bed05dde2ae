import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { SignInPage } from "../../templates/pages/sign-in.js";
import { textsIn, wordRejection } from "../../templates/texts/texts.js";
import { Form, localPath } from "./forms.js";
import { emailIn, openSession } from "./open-session.js";
import { toldIn } from "./people-told.js";
import { show } from "./show.js";

const PATH = "/log-ind";

export function signInPages(app: FastifyInstance): void {
  askForPassword(app);
  signIn(app);
  signOut(app);
}

function askForPassword(app: FastifyInstance): void {
  app.get(PATH, { config: { action: "use-service" } }, (request, reply) => {
    const to = localPath(new Form(request.query).text("til"));
    if (request.proof) return reply.redirect(to, 303);
    return showForm(request, reply, { to, email: "", error: null, told: toldIn(request) });
  });
}

function signIn(app: FastifyInstance): void {
  app.post(PATH, { config: { action: "sign-in", keepTyped: goOn } }, async (request, reply) => {
    const form = new Form(request.body);
    const to = localPath(form.text("til"));
    const outcome = await openSession(request, reply, form);
    if (!outcome.ok) {
      const error = wordRejection(textsIn(request.language), outcome.rejection);
      return showForm(request, reply, { to, email: emailIn(form), error, told: null }, 403);
    }
    return reply.redirect(to, 303);
  });
}

/** Whoever has signed in in another tab meanwhile has no token on a page from before, and need not sign in. */
function goOn(request: FastifyRequest, reply: FastifyReply): boolean {
  reply.redirect(localPath(new Form(request.body).text("til")), 303);
  return true;
}

function signOut(app: FastifyInstance): void {
  app.post("/log-ud", { config: { action: "use-own-account" } }, async (request, reply) => {
    const { proof } = request;
    if (proof) await request.useCases.signOut(proof.account.id, proof.sessionId);
    app.sessionCookies.clear(reply);
    return reply.redirect(PATH, 303);
  });
}

interface Filled {
  readonly to: string;
  readonly email: string;
  readonly error: string | null;
  readonly told: string | null;
}

function showForm(request: FastifyRequest, reply: FastifyReply, filled: Filled, status = 200) {
  const { pageTexts, peoplePageTexts } = textsIn(request.language);
  const { heading } = pageTexts.signIn;
  const chooseByCode = peoplePageTexts.password.link;
  return show(request, reply, { title: heading, status }, SignInPage({ texts: pageTexts, chooseByCode, ...filled }));
}
