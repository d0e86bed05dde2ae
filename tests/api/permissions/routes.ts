import { agreementDocument } from "../../../src/exchange/json/agreement-json.export.js";
import { anAgreement } from "../../builders/agreements.js";
import { PASSWORD } from "../../builders/people.js";
import { EXTRA_YEAR, STATES } from "./content.js";
import { ROUND_ROUTES } from "./round-routes.js";
import { type Example, onlyIn, type Place, type Refusals, type RouteRow } from "./route-row.js";

const ONCE = ["open"] as const;
const SEEN = { headers: { "if-match": "*" } } as const;

const ITEM = "/agreements/:fiscalYear/items/:number";
const RATING = "/agreements/:fiscalYear/follow-ups/:checkpoint/items/:number";
const EXTRA = "/agreements/:fiscalYear/follow-ups/:checkpoint/extra-follow-ups/:earlierYear/:number";
const EDITION = "/agreements/:fiscalYear/follow-ups/:checkpoint/editions/:number";

const NOT_OPEN = onlyIn(["open"], "follow-up-not-open");
/** Imported rounds alone have smileys that nobody has told apart. */
const NOT_UNRESOLVED = onlyIn(["history"], "not-unresolved");
const UNPUBLISHED = onlyIn(["published"], "edition-unknown");
/** The oldest agreement takes nothing along. */
const WITH_EXTRA = STATES.filter((state) => state !== "history");

const NEW_AGREEMENT = agreementDocument(anAgreement({ fiscalYear: 2040 }));
const NEW_ITEM = {
  chapter: 0,
  item: { number: "9.1", title: "Nye bænke", appropriation: "operating", responsibleCentres: ["Vej og Park"] },
};

const answered = () => ({ ...SEEN, body: { smiley: "happy", status: "Alt går efter planen." } });
const untouched = () => SEEN;
const extra =
  (more: Example = {}) =>
  () => ({ ...more, params: { earlierYear: String(EXTRA_YEAR) } });
const edition = () => ({ params: { number: "1" } });

/** In the winter's round by centres; outside it by the finance office alone, of rounds that have not been held. */
const milestoneRefusals = ({ asker }: Pick<Place, "asker">): Refusals =>
  asker === "finance-office" ? { history: "milestone-of-held-round" } : onlyIn(["winter open"], "follow-up-not-open");

/** Every route there is. HEAD is asked like GET. */
export const ROUTES: Readonly<Record<string, RouteRow>> = {
  "GET /agreements": { of: "whole", states: ONCE, ok: 200 },
  "POST /agreements": { of: "whole", states: ONCE, ok: 201, example: () => ({ body: NEW_AGREEMENT }) },
  "GET /agreements/:fiscalYear": { of: "whole", ok: 200 },
  "PATCH /agreements/:fiscalYear": {
    of: "whole",
    ok: 200,
    example: () => ({ ...SEEN, body: { title: "Aftale om budget" } }),
  },

  "GET /agreements/:fiscalYear/items": { of: "whole", ok: 200 },
  "POST /agreements/:fiscalYear/items": { of: "whole", ok: 201, example: () => ({ body: NEW_ITEM }) },
  [`GET ${ITEM}`]: { of: "item", ok: 200 },
  [`PATCH ${ITEM}`]: { of: "item", ok: 200, example: () => ({ ...SEEN, body: { title: "Nye bænke" } }) },
  [`GET ${ITEM}/history`]: { of: "item", ok: 200 },
  [`GET ${ITEM}/coordinator`]: { of: "item", ok: 200 },
  [`PUT ${ITEM}/coordinator`]: {
    of: "item",
    ok: 200,
    example: ({ known }) => ({ ...SEEN, body: { id: known.people["centre-lead"].id } }),
  },
  [`DELETE ${ITEM}/coordinator`]: { of: "item", ok: 204, example: untouched },
  [`PUT ${ITEM}/milestones/:checkpoint`]: {
    of: "item",
    ok: 200,
    example: () => ({ ...SEEN, params: { checkpoint: "year-end" }, body: { text: "Bænkene står der." } }),
    refusals: milestoneRefusals,
  },
  [`DELETE ${ITEM}/milestones/:checkpoint`]: {
    of: "item",
    ok: 200,
    example: () => ({ ...SEEN, params: { checkpoint: "year-end" } }),
    refusals: milestoneRefusals,
  },

  [`GET ${RATING}/effort`]: { of: "item", ok: 200 },
  [`GET ${RATING}/economy`]: { of: "item", ok: 200 },
  [`PUT ${RATING}/effort`]: { of: "item", ok: 200, example: answered, refusals: NOT_OPEN },
  [`PUT ${RATING}/economy`]: { of: "item", ok: 200, example: answered, refusals: NOT_OPEN },
  [`DELETE ${RATING}/effort`]: { of: "item", ok: 200, example: untouched, refusals: NOT_OPEN },
  [`DELETE ${RATING}/economy`]: { of: "item", ok: 200, example: untouched, refusals: NOT_OPEN },
  [`POST ${RATING}/effort/reading`]: {
    of: "item",
    ok: 200,
    example: () => ({ ...SEEN, body: { smiley: "sad" } }),
    refusals: NOT_UNRESOLVED,
  },
  [`POST ${RATING}/economy/reading`]: {
    of: "item",
    ok: 200,
    example: () => ({ ...SEEN, body: { smiley: "sad" } }),
    refusals: NOT_UNRESOLVED,
  },

  [`GET ${EXTRA}`]: { of: "item", states: WITH_EXTRA, ok: 200, example: extra() },
  [`PUT ${EXTRA}`]: {
    of: "item",
    states: WITH_EXTRA,
    ok: 200,
    example: extra({ ...SEEN, body: { text: "Bænkene mangler stadig." } }),
    refusals: NOT_OPEN,
  },
  [`DELETE ${EXTRA}`]: { of: "item", states: WITH_EXTRA, ok: 200, example: extra(SEEN), refusals: NOT_OPEN },

  ...ROUND_ROUTES,

  "GET /editions": { of: "whole", states: ONCE, ok: 200 },
  "GET /agreements/:fiscalYear/editions": { of: "whole", ok: 200 },
  [`GET ${EDITION}`]: { of: "whole", ok: 200, example: edition, refusals: UNPUBLISHED },
  [`GET ${EDITION}/report`]: { of: "whole", ok: 200, example: edition, refusals: UNPUBLISHED },

  "GET /agreements/:fiscalYear/findings": { of: "whole", ok: 200 },
  "GET /log": { of: "whole", states: ONCE, ok: 200 },

  "GET /people": { of: "whole", states: ONCE, ok: 200 },
  "POST /people": {
    of: "whole",
    states: ONCE,
    ok: 201,
    example: () => ({ body: { email: "ny@nordfjerd.dk", name: "Ny Person", language: "da", grants: [] } }),
  },
  "GET /people/:id": { of: "whole", states: ONCE, ok: 200, example: somebody() },
  "PATCH /people/:id": {
    of: "whole",
    states: ONCE,
    ok: 200,
    example: somebody({ ...SEEN, body: { name: "Nyt Navn" } }),
  },
  "POST /people/:id/reset-link": { of: "whole", states: ONCE, ok: 201, example: somebody() },

  "GET /me": { of: "whole", states: ONCE, ok: 200 },
  "PUT /me/password": {
    of: "whole",
    states: ONCE,
    ok: 204,
    example: () => ({ body: { oldPassword: PASSWORD, newPassword: "otte røde cykler i sneen" } }),
  },
  "POST /sessions": {
    of: "whole",
    states: ONCE,
    ok: 201,
    example: ({ known }) => ({ body: { email: known.people.auditor.email, password: PASSWORD } }),
  },
  "POST /sessions/refresh": {
    of: "whole",
    states: ONCE,
    ok: 200,
    example: ({ known }) => ({ body: { refreshToken: known.refreshToken } }),
  },
  "DELETE /sessions/current": { of: "whole", states: ONCE, ok: 204 },
  "DELETE /sessions": { of: "whole", states: ONCE, ok: 204 },
  "POST /links/follow": {
    of: "whole",
    states: ONCE,
    ok: 200,
    example: ({ known }) => ({ body: { secret: known.linkSecret, newPassword: "otte røde cykler i sneen" } }),
  },

  "GET /health/live": { of: "whole", states: ONCE, ok: 200 },
  "GET /health/ready": { of: "whole", states: ONCE, ok: 200 },
  "GET /schemas/milepael-agreement-1.json": { of: "whole", states: ONCE, ok: 200 },
  "GET /documentation": { of: "whole", states: ONCE, ok: 200 },
  "GET /documentation/": { of: "whole", states: ONCE, ok: 200 },
  "GET /documentation/json": { of: "whole", states: ONCE, ok: 200 },
  "GET /documentation/yaml": { of: "whole", states: ONCE, ok: 200 },
  "GET /documentation/static/index.html": { of: "whole", states: ONCE, ok: 302 },
  "GET /documentation/static/swagger-initializer.js": { of: "whole", states: ONCE, ok: 200 },
  "GET /documentation/static/*": {
    of: "whole",
    states: ONCE,
    ok: 200,
    example: () => ({ params: { "*": "swagger-ui.css" } }),
  },
};

function somebody(more: Example = {}) {
  return ({ known }: Place): Example => ({ ...more, params: { id: known.people["nobody-with-grants"].id } });
}
