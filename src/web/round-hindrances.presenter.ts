import type { FastifyRequest } from "fastify";
import type { ShownHindrance } from "../../templates/partials/hindrance-list.js";
import { quoting } from "../../templates/texts/said.js";
import { textsIn, wordBreach } from "../../templates/texts/texts.js";
import { may } from "../domain/access/judge.js";
import type { Finding } from "../domain/findings/finding.js";
import { itemAddress, writingAddress } from "./round-address.js";
import type { SeenRound } from "./round-seen.js";

type Reader = Pick<FastifyRequest, "language" | "actor">;

type Titled = Pick<SeenRound["entries"][number], "fiscalYear" | "item" | "title">;

/** ROUND-3: what hinders a round from closing, item by item, with the rule's own sentences. */
export function listHindrances(
  { language, actor }: Reader,
  hindrances: readonly Finding[],
  round: Pick<SeenRound, "fiscalYear" | "round"> & { readonly entries: readonly Titled[] },
): ShownHindrance[] {
  const texts = textsIn(language);
  const titles = new Map(round.entries.map(({ fiscalYear, item, title }) => [`${fiscalYear}/${item}`, title]));
  const order = [...titles.keys()];
  const found = [...new Set(hindrances.map(placeOf))];
  // as the items stand in the agreement, and last what is not here
  const places = [...order.filter((place) => found.includes(place)), ...found.filter((place) => !titles.has(place))];
  return places.flatMap((place) => {
    const findings = hindrances.filter((finding) => placeOf(finding) === place);
    const [first] = findings;
    if (!first) return [];
    const { fiscalYear, item } = first;
    const year = fiscalYear === round.fiscalYear ? null : `(${texts.roundPageTexts.hindrances.ofYear(fiscalYear)})`;
    return [
      {
        title: quoting((title) => [item, title, year].filter(Boolean).join(" "), titles.get(place) ?? ""),
        href: itemAddress(fiscalYear, item),
        write: may(actor, "draft-entry") ? writingAddress(round, fiscalYear, item) : null,
        breaches: findings.map(({ breach }) => ({ rule: breach.rule, sentence: wordBreach(texts, breach) })),
      },
    ];
  });
}

function placeOf({ fiscalYear, item }: Finding): string {
  return `${fiscalYear}/${item}`;
}
