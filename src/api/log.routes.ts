import { z } from "zod";
import { FiscalYear } from "../domain/ids.js";
import { LogChange, LogRecord } from "../domain/log/log-record.js";
import { PageQuery, pageOf, pageOfNumbered } from "./pagination.js";
import { accepted } from "./preconditions.js";
import { problemResponses } from "./problem.schema.js";
import { type Api, ItemPath } from "./routing.js";

const tags = ["log"];
const Changed = LogChange.extend({ before: z.unknown(), after: z.unknown() });
const LogRecordResource = LogRecord.extend({ changes: z.array(Changed) }).meta({
  id: "LogRecord",
  description: "`hash` is made over everything else in it, `previousHash` among it.",
});

/** Who did what, when and why. */
export function logRoutes(api: Api): void {
  const historySchema = {
    tags,
    summary: "What has been done to an item, oldest first",
    params: ItemPath,
    querystring: z.strictObject(PageQuery),
    response: {
      200: pageOf(LogRecordResource),
      ...problemResponses("reading", "agreement-unknown", "item-unknown", "cursor-unknown"),
    },
  };
  api.get(
    "/agreements/:fiscalYear/items/:number/history",
    { schema: historySchema, config: { action: "read-items" } },
    (request, reply) =>
      pageOfNumbered(request, reply, request.query, async (after, limit) =>
        accepted(await request.useCases.itemHistory(request.params, { after, limit })),
      ),
  );

  const schema = {
    tags,
    summary: "The log, record by record, oldest first",
    querystring: z.strictObject({
      ...PageQuery,
      fiscalYear: z.coerce.number().pipe(FiscalYear).optional().meta({ description: "Only of this agreement." }),
    }),
    response: { 200: pageOf(LogRecordResource), ...problemResponses("reading", "cursor-unknown") },
  };
  api.get("/log", { schema, config: { action: "read-log" } }, (request, reply) => {
    const { fiscalYear, ...asked } = request.query;
    const year = fiscalYear === undefined ? {} : { fiscalYear };
    return pageOfNumbered(request, reply, asked, async (after, limit) =>
      accepted(await request.useCases.readLog({ ...year, after, limit })),
    );
  });
}
