import compress from "@fastify/compress";
import formbody from "@fastify/formbody";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Language } from "../../templates/texts/language.js";
import { accessibilityPage } from "./accessibility.page.js";
import { agreementPages } from "./agreements.page.js";
import { type Assets, serveAssets } from "./assets.js";
import { coordinatorPages } from "./coordinator.page.js";
import { frontPage } from "./front.page.js";
import { importPages } from "./import.page.js";
import { itemStoryPage } from "./item-story.page.js";
import { languagePage, speakTheLanguageChosen } from "./language.page.js";
import { myFollowUpPages } from "./my-follow-up.page.js";
import { overviewPages } from "./overview.page.js";
import { ownAccountPages } from "./own-account.page.js";
import { passwordPage } from "./password.page.js";
import { peoplePages } from "./people.page.js";
import { problemPage, type ShownProblem } from "./problem.page.js";
import { publicPages } from "./public.page.js";
import { publishedPages } from "./published.page.js";
import { roundPages } from "./round.page.js";
import { signInPages } from "./sign-in.page.js";
import type { WebServices } from "./web-services.js";

declare module "fastify" {
  interface FastifyInstance {
    pageAssets: Assets;
    /** What people write in here. */
    saidIn: Language;
  }
}

const PAGES: readonly ((app: FastifyInstance, services: WebServices) => void)[] = [
  frontPage,
  languagePage,
  signInPages,
  overviewPages,
  agreementPages,
  itemStoryPage,
  coordinatorPages,
  myFollowUpPages,
  importPages,
  passwordPage,
  peoplePages,
  ownAccountPages,
  publicPages,
  accessibilityPage,
  publishedPages,
  roundPages,
];

/** Nothing but what this program serves itself; no script and no style inside a page. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join(";");

/** HTML over HTTP. The addresses are Danish, as people read them, and so never one of the API's. */
export function pages(services: WebServices) {
  return { add: (app: FastifyInstance) => addPages(app, services), answerProblem };
}

async function addPages(door: FastifyInstance, services: WebServices): Promise<void> {
  // whoever asks for a page that is not there is answered by the door, with a page
  let assets: Assets | undefined;
  door.decorate("saidIn", services.language);
  door.decorate("pageAssets", { getter: () => assets as Assets });
  await door.register((app, _options, done) => {
    addTo(app, services).then((added) => {
      assets = added;
      done();
    }, done);
  });
}

async function addTo(app: FastifyInstance, services: WebServices): Promise<Assets> {
  app.addHook("onRoute", (route) => {
    route.config = { ...route.config, page: true };
    route.schema = { ...route.schema, hide: true };
  });
  await app.register(compress, { threshold: 1024 });
  await app.register(formbody);
  const assets = await serveAssets(app);
  app.addHook("onRequest", async (request, reply) => {
    protectPage(reply);
    speakTheLanguageChosen(request, reply);
  });
  for (const add of PAGES) add(app, services);
  return assets;
}

function protectPage(reply: FastifyReply): void {
  reply.header("content-security-policy", CONTENT_SECURITY_POLICY);
  // with less, browsers keep it to themselves where a form was sent from, and it is refused
  reply.header("referrer-policy", "same-origin");
}

/** Whoever is not signed in is asked to, and then gets where they were going; everybody else reads what is wrong. */
function answerProblem(
  problemIn: (language: Language) => ShownProblem,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  protectPage(reply);
  speakTheLanguageChosen(request, reply);
  const problem = problemIn(request.language);
  if (isTypedKept(problem, request, reply)) return;
  if (problem.code === "signed-out" && request.method === "GET") {
    reply.redirect(`/log-ind?til=${encodeURIComponent(request.url)}`, 303);
    return;
  }
  problemPage(problem, request, reply);
}

/** Where a page has a way of its own to keep what was typed, it answers itself. */
function isTypedKept({ code }: ShownProblem, request: FastifyRequest, reply: FastifyReply): boolean {
  const { keepTyped } = request.routeOptions?.config ?? {};
  if (!keepTyped || (code !== "signed-out" && code !== "csrf-token-missing")) return false;
  return keepTyped(request, reply, code);
}
