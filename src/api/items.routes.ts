import { z } from "zod";
import { concernsCommittee } from "../domain/items/committee-extract.js";
import { sameUnit, UnitName } from "../domain/organisation/unit.js";
import { agreementOf } from "./agreements.routes.js";
import type { ApiServices } from "./api-services.js";
import { sendTagged } from "./entity-tag.js";
import { ItemChanges, ItemResource, itemFrom, NewItem, presentItem, presentItems } from "./items.schema.js";
import { PageQuery, page, pageOf } from "./pagination.js";
import { accepted, requireIfMatch, stillAsSeen } from "./preconditions.js";
import { Refused } from "./problem.js";
import { problemResponses } from "./problem.schema.js";
import { AgreementPath, type Api, ChangingHeaders, ItemPath, ReadingHeaders, Unchanged } from "./routing.js";

const tags = ["items"];

export function itemRoutes(api: Api, services: ApiServices): void {
  listItems(api, services);
  addItem(api, services);
  showItem(api, services);
  changeItem(api, services);
}

function listItems(api: Api, services: ApiServices): void {
  const schema = {
    tags,
    summary: "The items of an agreement, in its order",
    params: AgreementPath,
    querystring: z.strictObject({
      ...PageQuery,
      centre: UnitName.optional().meta({ description: "Only items this centre is responsible for." }),
      committee: UnitName.optional().meta({ description: "Only items of this committee's extract (SCOPE-1)." }),
    }),
    response: {
      200: pageOf(ItemResource),
      ...problemResponses("reading", "agreement-unknown", "cursor-unknown"),
    },
  };
  api.get("/agreements/:fiscalYear/items", { schema }, async (request, reply) => {
    const { centre, committee, ...asked } = request.query;
    const all = presentItems(await agreementOf(services, request.params.fiscalYear));
    const items = all.filter(
      (item) =>
        (centre === undefined || item.responsibleCentres.some((name) => sameUnit(name, centre))) &&
        (committee === undefined || concernsCommittee(item, committee)),
    );
    return page(request, reply, items, asked, {
      keyOf: (item) => item.number,
      after: (key) => {
        const last = items.findIndex((item) => item.number === key);
        return last < 0 ? null : last + 1;
      },
    });
  });
}

function addItem(api: Api, { useCases }: ApiServices): void {
  const schema = {
    tags,
    summary: "Add an item at the end of a chapter",
    params: AgreementPath,
    body: NewItem,
    response: {
      201: ItemResource,
      ...problemResponses("sending", "agreement-unknown", "chapter-unknown", "item-exists"),
    },
  };
  api.post("/agreements/:fiscalYear/items", { schema }, async (request, reply) => {
    const { fiscalYear } = request.params;
    const item = itemFrom(request.body);
    const agreement = accepted(await useCases.addItemTo(fiscalYear, request.body.chapter, item));
    reply.code(201).header("location", `/agreements/${fiscalYear}/items/${encodeURIComponent(item.number)}`);
    return sendTagged(request, reply, presentItem(agreement, item.number));
  });
}

function showItem(api: Api, services: ApiServices): void {
  const schema = {
    tags,
    summary: "An item with its whole history",
    params: ItemPath,
    headers: ReadingHeaders,
    response: {
      200: ItemResource,
      304: Unchanged,
      ...problemResponses("reading", "agreement-unknown", "item-unknown"),
    },
  };
  api.get("/agreements/:fiscalYear/items/:number", { schema }, async (request, reply) => {
    const { fiscalYear, number } = request.params;
    const item = presentItem(await agreementOf(services, fiscalYear), number);
    if (!item) throw new Refused({ code: "item-unknown", fiscalYear, item: number });
    return sendTagged(request, reply, item);
  });
}

function changeItem(api: Api, { useCases }: ApiServices): void {
  const schema = {
    tags,
    summary: "Correct what an item says",
    description: "Ratings and milestones have addresses of their own. The rules are applied anew to an open round.",
    params: ItemPath,
    headers: ChangingHeaders,
    body: ItemChanges,
    response: {
      200: ItemResource,
      ...problemResponses("sending", "agreement-unknown", "item-unknown", "precondition-required", "changed-meanwhile"),
    },
  };
  api.patch("/agreements/:fiscalYear/items/:number", { schema }, async (request, reply) => {
    requireIfMatch(request);
    const { fiscalYear, number } = request.params;
    const seen = stillAsSeen(request, (agreement) => presentItem(agreement, number));
    const agreement = accepted(await useCases.editItemFacts(fiscalYear, number, request.body, seen));
    return sendTagged(request, reply, presentItem(agreement, number));
  });
}
