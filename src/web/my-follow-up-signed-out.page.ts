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
  // what one person typed is not sent on as another's
  if (new Form(request.body).text(WRITER) !== request.proof?.account.id) return false;
  if (isByScript) reply.code(403).send({ message: live.signedInAnew, isKept: false, seen: [] });
  else {
    const words = { heading: signedOut.anew, text: signedOut.anewText, save: signedOut.save };
    // only a press of a button says that it is meant: the token did not
    const props = { words, action: request.url, kept: keptFields(request.body), isSentAtOnce: false };
    const csrf = csrfOf(request, reply);
    show(request, reply, { title: signedOut.anew, status: 403 }, SignedInAgainPage({ ...props, csrf }));
  }
  return true;
}

/** After signing in what was typed is sent once more, with the token of the new session. */
export function signInAgainRoute(app: FastifyInstance, path: string): void {
  app.post(`${path}${SIGN_IN}`, { config: { action: "sign-in" } }, async (request, reply) => {
    const form = new Form(request.body);
    const outcome = await openSession(request, reply, form);
    const texts = textsIn(request.language);
    if (!outcome.ok) {
      const error = wordRejection(texts, outcome.rejection);
      return showSignIn(request, reply, { action: request.url, email: emailIn(form), error }, 403);
    }
    request.session = { _csrf: outcome.value.session.id };
    const { signedOut } = texts.myFollowUpTexts;
    const action = request.url.replace(SIGN_IN, "");
    const words = { heading: signedOut.again, text: signedOut.againText, save: signedOut.save };
    const isSentAtOnce = form.text(WRITER) === outcome.value.account.id;
    const props = { words, action, kept: keptFields(request.body), csrf: reply.generateCsrf(), isSentAtOnce };
    return show(request, reply, { title: signedOut.again }, SignedInAgainPage(props));
  });
}

function withSignIn(url: string): string {
  const [path = "", query] = url.split("?", 2);
  return query === undefined ? `${path}${SIGN_IN}` : `${path}${SIGN_IN}?${query}`;
}

interface Asked {
  readonly action: string;
  readonly email: string;
  readonly error: string | null;
}

function showSignIn(request: FastifyRequest, reply: FastifyReply, asked: Asked, status: number): FastifyReply {
  const { pageTexts, myFollowUpTexts } = textsIn(request.language);
  const { signedOut: texts } = myFollowUpTexts;
  const props = { texts, signIn: pageTexts.signIn, kept: keptFields(request.body), ...asked };
  return show(request, reply, { title: texts.heading, status }, SignedOutPage(props));
}

const Fields = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

function keptFields(body: unknown): [string, string][] {
  return Object.entries(Fields.safeParse(body ?? {}).data ?? {})
    .filter(([name]) => !NOT_TYPED.includes(name))
    .flatMap(([name, values]) => [values].flat().map((value): [string, string] => [name, value]));
}
