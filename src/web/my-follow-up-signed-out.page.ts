import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { SignedInAgainPage, SignedOutPage } from "../../templates/pages/my-follow-up-signed-out.js";
import { textsIn, wordRejection } from "../../templates/texts/texts.js";
import { csrfOf, Form } from "./forms.js";
import { emailIn, openSession } from "./open-session.js";
import { show } from "./show.js";

const SIGN_IN = "/log-ind";
/** The field that tells whose page a form was typed on. */
const WRITER = "skrevet-af";
/** What is asked for signing in, and the token of a session that has ended: nothing of what was typed. */
const NOT_TYPED: readonly string[] = ["email", "adgangskode", "_csrf"];
const MOST_FIELDS = 1000;
const MOST_CHARACTERS = 2 ** 20;

/** Keeps what was typed by whoever has been signed out meanwhile, or whose page is from before they signed in anew. */
export function keepTyped(
  request: FastifyRequest,
  reply: FastifyReply,
  why: "signed-out" | "csrf-token-missing",
): boolean {
  const { live, signedOut } = textsIn(request.language).myFollowUpTexts;
  const isByScript = (request.headers.accept ?? "").includes("application/json");
  if (why === "signed-out") {
    if (isByScript) reply.code(401).send({ message: live.signedOut, isKept: false, seen: [] });
    else showSignIn(request, reply, { action: withSignIn(request.url), email: "", error: null }, 401);
    return true;
  }
  const kept = keptFields(request.body);
  // what one person typed is not sent on as another's
  if (!kept || new Form(request.body).text(WRITER) !== request.proof?.account.id) return false;
  if (isByScript) reply.code(403).send({ message: live.signedInAnew, isKept: false, seen: [] });
  else {
    const words = { heading: signedOut.anew, text: signedOut.anewText, save: signedOut.save };
    // only a press of a button says that it is meant: the token did not
    const props = { words, action: withoutSignIn(request.url), kept, isSentAtOnce: false };
    const csrf = csrfOf(request, reply);
    show(request, reply, { title: signedOut.anew, status: 403 }, SignedInAgainPage({ ...props, csrf }));
  }
  return true;
}

/** After signing in what was typed is sent once more, with the token of the new session. */
export function signInAgainRoute(app: FastifyInstance, path: string): void {
  // whoever has signed in in another tab meanwhile has no token here, and need not sign in
  app.post(`${path}${SIGN_IN}`, { config: { action: "sign-in", keepTyped } }, async (request, reply) => {
    const form = new Form(request.body);
    const outcome = await openSession(request, reply, form);
    const texts = textsIn(request.language);
    if (!outcome.ok) {
      const error = wordRejection(texts, outcome.rejection);
      return showSignIn(request, reply, { action: request.url, email: emailIn(form), error }, 403);
    }
    const action = withoutSignIn(request.url);
    const kept = keptFields(request.body);
    if (!kept) return reply.redirect(action, 303);
    request.session = { _csrf: outcome.value.session.id };
    const { signedOut } = texts.myFollowUpTexts;
    const words = { heading: signedOut.again, text: signedOut.againText, save: signedOut.save };
    const isSentAtOnce = form.text(WRITER) === outcome.value.account.id;
    const props = { words, action, kept, csrf: reply.generateCsrf(), isSentAtOnce };
    return show(request, reply, { title: signedOut.again }, SignedInAgainPage(props));
  });
}

function withSignIn(url: string): string {
  const [path = "", query] = url.split("?", 2);
  return query === undefined ? `${path}${SIGN_IN}` : `${path}${SIGN_IN}?${query}`;
}

function withoutSignIn(url: string): string {
  return url.replace(SIGN_IN, "");
}

interface Asked {
  readonly action: string;
  readonly email: string;
  readonly error: string | null;
}

function showSignIn(request: FastifyRequest, reply: FastifyReply, asked: Asked, status: number): FastifyReply {
  const { pageTexts, myFollowUpTexts } = textsIn(request.language);
  const { signedOut } = myFollowUpTexts;
  const { signIn } = pageTexts;
  const kept = keptFields(request.body);
  if (kept) {
    const props = { texts: signedOut, signIn, kept, ...asked };
    return show(request, reply, { title: signedOut.heading, status }, SignedOutPage(props));
  }
  const texts = { heading: signIn.heading, text: signedOut.tooMuch, submit: signIn.submit };
  const here: [string, string] = ["til", withoutSignIn(request.url)];
  const props = { texts, signIn, ...asked, kept: [here], action: SIGN_IN };
  return show(request, reply, { title: texts.heading, status }, SignedOutPage(props));
}

const Fields = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** null for more than any form of ours has: strangers get here, and all of it is printed at once. */
function keptFields(body: unknown): [string, string][] | null {
  if (isTooMuch(body)) return null;
  return Object.entries(Fields.safeParse(body ?? {}).data ?? {})
    .filter(([name]) => !NOT_TYPED.includes(name))
    .flatMap(([name, values]) => [values].flat().map((value): [string, string] => [name, value]));
}

/** It stops counting where it is, and reads no values that it need not. */
function isTooMuch(body: unknown): boolean {
  let fields = 0;
  let characters = 0;
  for (const name in body as Record<string, unknown> | null) {
    const values = [(body as Record<string, string | string[]>)[name] ?? ""].flat();
    fields += values.length;
    if (fields > MOST_FIELDS) return true;
    characters += values.reduce((sum, value) => sum + name.length + value.length, 0);
    if (characters > MOST_CHARACTERS) return true;
  }
  return false;
}
