import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { PasswordPage, type PasswordPageProps } from "../../templates/pages/password.js";
import { textsIn, wordRejection } from "../../templates/texts/texts.js";
import { csrfOf, Form } from "./forms.js";
import { telling } from "./people-told.js";
import { show } from "./show.js";

const PATH = "/adgangskode";
/** Longer than any code that is handed out. */
const LONGEST_CODE = 200;

type Filled = Pick<PasswordPageProps, "code" | "errors">;
type Errors = NonNullable<Filled["errors"]>;

const NO_ERRORS: Errors = { code: null, next: null, again: null };

/** Where an invitation, or a code for who forgot their password, becomes a password. The code never stands in a query. */
export function passwordPage(app: FastifyInstance): void {
  app.get(PATH, { config: { action: "use-service" } }, (request, reply) =>
    showForm(request, reply, { code: "", errors: null }),
  );
  app.post(PATH, { config: { action: "follow-link" } }, choosePassword);
}

async function choosePassword(request: FastifyRequest, reply: FastifyReply) {
  const form = new Form(request.body);
  const code = form.text("kode").trim();
  const texts = textsIn(request.language);
  const { password } = texts.peoplePageTexts;
  const refuse = (errors: Partial<Errors>) => showForm(request, reply, { code, errors: { ...NO_ERRORS, ...errors } });
  if (code === "" || code.length > LONGEST_CODE) return refuse({ code: password.codeMissing });
  if (form.text("ny") !== form.text("igen")) return refuse({ again: password.different });
  const followed = { secret: code, newPassword: form.text("ny"), address: request.ip };
  const outcome = await request.useCases.followLink(followed);
  if (outcome.ok) return reply.redirect(telling("/log-ind", "adgangskode-valgt"), 303);
  const error = wordRejection(texts, outcome.rejection);
  return refuse(outcome.rejection.code === "password-too-weak" ? { next: error } : { code: error });
}

function showForm(request: FastifyRequest, reply: FastifyReply, filled: Filled) {
  const texts = textsIn(request.language).peoplePageTexts.password;
  reply.header("cache-control", "no-store");
  const shown = { title: texts.heading, status: filled.errors === null ? 200 : 422 };
  return show(request, reply, shown, PasswordPage({ texts, csrf: csrfOf(request, reply), ...filled }));
}
