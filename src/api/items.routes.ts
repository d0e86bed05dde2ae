import { z } from "zod";
import { concernsCommittee } from "../domain/items/committee-extract.js";
import { sameUnit, UnitName } from "../domain/organisation/unit.js";
import { sameFields } from "./conflict.js";
import { sendTagged } from "./entity-tag.js";
import { itemAsSeen } from "./item-as-seen.js";
import { ItemChanges, ItemResource, itemFrom, NewItem, presentItem, presentItems } from "./items.schema.js";
import { PageQuery, page, pageOf } from "./pagination.js";
import { accepted } from "./preconditions.js";
import { Refused } from "./problem.js";
import { problemResponses } from "./problem.schema.js";
import { AgreementPath, type Api, ChangingHeaders, ItemPath, ReadingHeaders, Unchanged } from "./routing.js";

const tags = ["items"];

export function itemRoutes(api: Api): void {
  listItems(api);
  addItem(api);
  showItem(api);
  changeItem(api);
}

function listItems(api: Api): void {
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
  api.get("/agreements/:fiscalYear/items", { schema, config: { action: "read-items" } }, async (request, reply) => {
    const { centre, committee, ...asked } = request.query;
    const all = presentItems(accepted(await request.useCases.showItems(request.params.fiscalYear)));
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

function addItem(api: Api): void {
  const schema = {
    tags,
    summary: "Add an item at the end of a chapter",
    params: AgreementPath,
    body: NewItem,
    response: {
      201: ItemResource,
      ...problemResponses("sending", "agreement-unknown", "chapter-unknown", "item-exists", "milestone-of-held-round"),
    },
  };
  api.post(
    "/agreements/:fiscalYear/items",
    { schema, config: { action: "edit-agreement" } },
    async (request, reply) => {
      const { fiscalYear } = request.params;
      const item = itemFrom(request.body);
      const agreement = accepted(await request.useCases.addItemTo(fiscalYear, request.body.chapter, item));
      reply.code(201).header("location", `/agreements/${fiscalYear}/items/${encodeURIComponent(item.number)}`);
      return sendTagged(request, reply, presentItem(request.actor, agreement, item.number));
    },
  );
}

function showItem(api: Api): void {
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
  api.get(
    "/agreements/:fiscalYear/items/:number",
    { schema, config: { action: "read-items" } },
    async (request, reply) => {
      const { fiscalYear, number } = request.params;
      const item = presentItem(request.actor, accepted(await request.useCases.showItems(fiscalYear)), number);
      if (!item) throw new Refused({ code: "item-unknown", fiscalYear, item: number });
      return sendTagged(request, reply, item);
    },
  );
}

function changeItem(api: Api): void {
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
  api.patch(
    "/agreements/:fiscalYear/items/:number",
    { schema, config: { action: "edit-item" } },
    async (request, reply) => {
      const { params, body, useCases, actor } = request;
      const { fiscalYear, number } = params;
      const seen = itemAsSeen(request, number, { yours: body, current: (item) => sameFields(body, item) });
      const agreement = accepted(await useCases.editItemFacts(fiscalYear, number, body, seen.stillAsSeen), seen);
      return sendTagged(request, reply, presentItem(actor, agreement, number));
    },
  );
}
