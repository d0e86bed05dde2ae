import type { FastifyRequest } from "fastify";
import type { ListedLink } from "../../templates/partials/link-list.js";
import { textsIn } from "../../templates/texts/texts.js";
import { judge } from "../domain/access/judge.js";
import type { Action } from "../domain/access/policy.js";

type Name = keyof ReturnType<typeof textsIn>["pageTexts"]["navigation"];

/** Whoever may do this in any scope finds the page of use. */
const PAGES: readonly {
  readonly name: Name;
  readonly href: string;
  readonly action: Action;
  readonly also?: string;
}[] = [
  { name: "myFollowUp", href: "/min-opfoelgning", action: "draft-entry" },
  { name: "round", href: "/runde", action: "read-agreement" },
  { name: "agreements", href: "/aftaler", action: "read-agreement", also: "/aftale" },
  { name: "published", href: "/udgivet", action: "read-editions" },
  { name: "overview", href: "/overblik", action: "read-items" },
  { name: "people", href: "/brugere", action: "read-people" },
];

/** The pages there are for whoever asks. */
export function navigationFor({ actor, url, language, server }: FastifyRequest): readonly ListedLink[] {
  if (actor.kind !== "person") return [];
  const { navigation } = textsIn(language).pageTexts;
  const isHere = (href: string) => url === href || url.startsWith(`${href}/`) || url.startsWith(`${href}?`);
  return PAGES.filter(
    ({ href, action }) => server.hasRoute({ url: href, method: "GET" }) && judge(actor, action) === "allowed",
  ).map(({ name, href, also = href }) => ({ href, text: navigation[name], current: isHere(href) || isHere(also) }));
}

/** What every page leads to, whoever reads it. */
export function footLinksFor({ language, server }: FastifyRequest): readonly Omit<ListedLink, "current">[] {
  const { reports, accessibility } = textsIn(language).publicPageTexts;
  const links = [
    { href: "/offentligt", text: reports.heading },
    { href: "/tilgaengelighed", text: accessibility.heading },
  ];
  return links.filter(({ href }) => server.hasRoute({ url: href, method: "GET" }));
}
