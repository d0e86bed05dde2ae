import { z } from "zod";
import { type Account, AccountId } from "../domain/people/account.js";
import type { ApiServices } from "./api-services.js";
import { sameFields } from "./conflict.js";
import { sendTagged, versionOf } from "./entity-tag.js";
import { PageQuery, page, pageOf, type Walk } from "./pagination.js";
import {
  InvitedPerson,
  LinkResource,
  NewPerson,
  PersonChanges,
  PersonResource,
  presentLink,
  presentPerson,
} from "./people.schema.js";
import { accepted, asSeen } from "./preconditions.js";
import { problemResponses } from "./problem.schema.js";
import { type Api, ChangingHeaders, NoBody, ReadingHeaders, Unchanged } from "./routing.js";

const tags = ["people"];
const PersonPath = z.strictObject({ id: AccountId.meta({ description: "The id of somebody's account." }) });
const GRANTS = ["account-exists", "agreement-unknown", "item-unknown", "coordinator-taken"] as const;

/** Who there is and what they may do. */
export function peopleRoutes(api: Api, _services: ApiServices): void {
  listPeople(api);
  invitePerson(api);
  showPerson(api);
  changePerson(api);
  issueResetLink(api);
}

function listPeople(api: Api): void {
  const schema = {
    tags,
    summary: "Everybody who has an account, by name",
    querystring: z.strictObject(PageQuery),
    response: { 200: pageOf(PersonResource), ...problemResponses("reading", "cursor-unknown", "account-unknown") },
  };
  api.get("/people", { schema, config: { action: "read-people" } }, async (request, reply) => {
    const people = accepted(await request.useCases.listPeople()).map(presentPerson);
    const walk: Walk<{ readonly id: string }> = {
      keyOf: ({ id }) => id,
      after: (key) => people.findIndex(({ id }) => id === key) + 1 || null,
    };
    return page(request, reply, people, request.query, walk);
  });
}

function invitePerson(api: Api): void {
  const schema = {
    tags,
    summary: "Add an account, and get the link with which its owner chooses a password",
    description: "The link is told in this answer only. Who has lost it is given another by POST …/reset-link.",
    body: NewPerson,
    response: { 201: InvitedPerson, ...problemResponses("sending", "account-unknown", ...GRANTS) },
  };
  api.post("/people", { schema, config: { action: "manage-people" } }, async (request, reply) => {
    const link = accepted(await request.useCases.invitePerson(request.body));
    const person = presentPerson(link.account);
    reply.code(201).header("location", `/people/${person.id}`).header("cache-control", "no-store");
    return { person, link: presentLink(link) };
  });
}

function showPerson(api: Api): void {
  const schema = {
    tags,
    summary: "Somebody's account",
    params: PersonPath,
    headers: ReadingHeaders,
    response: { 200: PersonResource, 304: Unchanged, ...problemResponses("reading", "account-unknown") },
  };
  api.get("/people/:id", { schema, config: { action: "read-people" } }, async (request, reply) => {
    const account = accepted(await request.useCases.showPerson(request.params.id));
    return sendTagged(request, reply, presentPerson(account));
  });
}

function changePerson(api: Api): void {
  const schema = {
    tags,
    summary: "Change an account: who somebody is, what they may do, whether they may sign in",
    description: "It counts at once, also for who is signed in. Closing an account ends its sessions and links.",
    params: PersonPath,
    headers: ChangingHeaders,
    body: PersonChanges,
    response: {
      200: PersonResource,
      ...problemResponses(
        "sending",
        "account-unknown",
        ...GRANTS,
        "last-administrator",
        "precondition-required",
        "changed-meanwhile",
      ),
    },
  };
  api.patch("/people/:id", { schema, config: { action: "manage-people" } }, async (request, reply) => {
    const { params, body } = request;
    const seen = asSeen<Account>(request, {
      versions: (now) => [versionOf(presentPerson(now))],
      yours: body,
      current: (now) => sameFields(body, presentPerson(now)),
    });
    const account = accepted(await request.useCases.changePerson(params.id, body, seen.stillAsSeen), seen);
    return sendTagged(request, reply, presentPerson(account));
  });
}

function issueResetLink(api: Api): void {
  const schema = {
    tags,
    summary: "Make a link with which somebody chooses a new password",
    description: "Until it is followed the old password holds. Links made before work no more.",
    params: PersonPath,
    body: NoBody,
    response: { 201: LinkResource, ...problemResponses("sending", "account-unknown", "account-closed") },
  };
  api.post("/people/:id/reset-link", { schema, config: { action: "manage-people" } }, async (request, reply) => {
    const link = accepted(await request.useCases.issueResetLink(request.params.id));
    reply.code(201).header("cache-control", "no-store");
    return presentLink(link);
  });
}
