import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { RemoveItemPage } from "../../templates/pages/agreement-item-remove.js";
import { quoting } from "../../templates/texts/said.js";
import { textsIn, wordRejection } from "../../templates/texts/texts.js";
import { findItem } from "../domain/agreements/agreement.js";
import { agreementAddress, itemFormAddress } from "./agreement-address.js";
import { goOn, wordOrThrow } from "./agreement-answers.js";
import { itemVersion } from "./agreement-item-typed.js";
import { itemIn, type SeenItem } from "./agreement-seen.js";
import { csrfOf, Form } from "./forms.js";
import { granted } from "./granted.js";
import { show } from "./show.js";

const PATH = "/aftale/:aar/punkt/:nummer/fjern";
const config = { action: "edit-agreement" } as const;

/** An item on which nothing hangs is taken out, after a page that says what that means. */
export function removeItemPages(app: FastifyInstance): void {
  app.get(PATH, { config }, async (request, reply) => {
    const seen = await itemIn(request);
    const { agreement, item } = seen;
    const { fiscalYear } = agreement;
    const { number } = item;
    const use = granted(request, await request.useCases.showItemUse({ fiscalYear, number }));
    const refused = use && ({ code: "item-in-use", fiscalYear, item: number, use } as const);
    return showRemoval(request, reply, seen, refused && wordRejection(textsIn(request.language), refused));
  });
  app.post(PATH, { config }, async (request, reply) => {
    const { agreement, item } = await itemIn(request);
    const { fiscalYear } = agreement;
    const { number } = item;
    const version = new Form(request.body).text("set");
    const outcome = await request.useCases.removeItem({ fiscalYear, number }, (now) => {
      const current = findItem(now, number);
      return current !== null && itemVersion(now, current) === version;
    });
    if (outcome.ok) return goOn(reply, agreementAddress(fiscalYear), "punkt-fjernet");
    const inTheWay = wordOrThrow(request, outcome.rejection);
    return showRemoval(request, reply, await itemIn(request), inTheWay, 409);
  });
}

function showRemoval(
  request: FastifyRequest,
  reply: FastifyReply,
  { agreement, item }: SeenItem,
  inTheWay: string | null,
  status = 200,
) {
  const { remove: texts } = textsIn(request.language).agreementPageTexts;
  const { fiscalYear } = agreement;
  const heading = quoting((title) => texts.heading(item.number, title), item.title);
  const page = RemoveItemPage({
    texts,
    csrf: csrfOf(request, reply),
    heading,
    back: itemFormAddress(fiscalYear, item.number),
    action: itemFormAddress(fiscalYear, item.number, "/fjern"),
    version: itemVersion(agreement, item),
    inTheWay,
  });
  return show(request, reply, { title: heading, status }, page);
}
