import type { ApiServices } from "./api-services.js";
import { csrfTokenOf } from "./csrf.js";
import { presentPerson } from "./people.schema.js";
import { accepted } from "./preconditions.js";
import { problemResponses } from "./problem.schema.js";
import { proofOf } from "./proof.js";
import { type Api, Gone } from "./routing.js";
import { LinkFollowed, LinkToFollow, OwnAccount, PasswordChange } from "./sessions.schema.js";

const tags = ["own account"];

export function ownAccountRoutes(api: Api, _services: ApiServices): void {
  showOwnAccount(api);
  changePassword(api);
  followLink(api);
}

function showOwnAccount(api: Api): void {
  const schema = {
    tags,
    summary: "Who one is here, and what one may do",
    response: { 200: OwnAccount, ...problemResponses("reading") },
  };
  api.get("/me", { schema, config: { action: "use-own-account" } }, async (request, reply) => {
    const { account, sessionId, by } = proofOf(request);
    const csrfToken = by === "cookie" ? csrfTokenOf(request, reply, sessionId) : null;
    return { person: presentPerson(account), csrfToken };
  });
}

function changePassword(api: Api): void {
  const schema = {
    tags,
    summary: "Change one's password",
    description: "The session goes on; one's other sessions end.",
    body: PasswordChange,
    response: {
      204: Gone,
      ...problemResponses("sending", "password-too-weak", "password-wrong", "sign-in-throttled", "account-unknown"),
    },
  };
  api.put("/me/password", { schema, config: { action: "use-own-account" } }, async (request, reply) => {
    const { account, sessionId } = proofOf(request);
    const { device = api.sessionCookies.device(request), ...passwords } = request.body;
    const change = { ...passwords, device, accountId: account.id, sessionId, address: request.ip };
    accepted(await request.useCases.changePassword(change));
    return reply.code(204).send(null);
  });
}

function followLink(api: Api): void {
  const schema = {
    tags,
    summary: "Choose a password with a link one was sent",
    description: "An invitation or a reset. The secret travels in the body: addresses are kept in logs and histories.",
    body: LinkToFollow,
    response: { 200: LinkFollowed, ...problemResponses("sending", "link-unusable", "password-too-weak") },
  };
  api.post("/links/follow", { schema, config: { action: "follow-link" } }, async (request) => {
    const { email, name } = accepted(await request.useCases.followLink({ ...request.body, address: request.ip }));
    return { email, name };
  });
}
