import type { FastifyReply, FastifyRequest } from "fastify";
import type { Outcome } from "../domain/rejection.js";
import type { SignedInOnDevice } from "../usecases/sign-in.js";
import type { Form } from "./forms.js";

/** The address in a form of `CredentialFields`. */
export function emailIn(form: Form): string {
  return form.text("email").trim();
}

/** Signs in whoever sent a form of `CredentialFields`, and gives their browser its cookies. */
export async function openSession(
  request: FastifyRequest,
  reply: FastifyReply,
  form: Form,
): Promise<Outcome<SignedInOnDevice>> {
  const { sessionCookies, accessTokens } = request.server;
  const outcome = await request.useCases.signIn({
    email: emailIn(form),
    password: form.text("adgangskode"),
    device: sessionCookies.device(request),
    address: request.ip,
  });
  if (!outcome.ok) return outcome;
  const { account, session, device } = outcome.value;
  sessionCookies.set(reply, outcome.value, accessTokens.sign({ sub: account.id, sid: session.id }));
  sessionCookies.setDevice(reply, device);
  return outcome;
}
