import { EXTRA_YEAR, entriesOfFirst, entriesOfWinter, NUMBERS } from "./content.js";
import { type Example, onlyIn, type Place, type Refusals, type RouteRow } from "./route-row.js";

const SEEN = { headers: { "if-match": "*" } } as const;

const FIRST = "/agreements/:fiscalYear/follow-ups/:checkpoint";
const WINTER = "/agreements/:fiscalYear/implementation";
/** Once the first follow-up has begun, the winter's round is over for good. */
const OVER: Refusals = { open: "later-round-begun", closed: "later-round-begun", published: "later-round-begun" };

const whole = (body?: unknown) => (): Example => (body === undefined ? SEEN : { ...SEEN, body });
const overAll = (entries: readonly unknown[]) => ({
  gaps: entries.map((entry) => ({ entry, reason: "Ingen svarede." })),
});

/** What one of the two items of a scope says: of the first it is a draft, of the second it has been submitted. */
function ofItem(of: "effort" | "milestones", which: 0 | 1, more: object = {}) {
  return ({ state, scope, known }: Place): Example => {
    const entry = { of, item: NUMBERS[scope][which] };
    return { body: { entries: [{ entry, version: known.versionOf(state, entry) }], ...more } };
  };
}

const COMMENT = { comment: "Skriv hvornår." };
const FIRST_NOT_OPEN = onlyIn(["open"], "follow-up-not-open");
const WINTER_NOT_OPEN = onlyIn(["winter open"], "follow-up-not-open");

/** What is done to the first follow-up, and to the winter's round. */
export const ROUND_ROUTES: Readonly<Record<string, RouteRow>> = {
  "GET /agreements/:fiscalYear/follow-ups": { of: "whole", ok: 200 },
  [`GET ${FIRST}`]: { of: "whole", ok: 200 },
  [`GET ${FIRST}/report`]: {
    of: "whole",
    ok: 200,
    refusals: {
      "winter planned": "follow-up-not-open",
      "winter open": "follow-up-not-open",
      "winter closed": "follow-up-not-open",
    },
  },
  [`PATCH ${FIRST}`]: {
    of: "whole",
    ok: 200,
    example: whole({ deadlineOn: "2026-04-10" }),
    refusals: { closed: "follow-up-not-open", published: "follow-up-not-open", history: "follow-up-not-open" },
  },
  [`POST ${FIRST}/open`]: {
    of: "whole",
    ok: 200,
    example: whole(),
    refusals: {
      ...onlyIn(["winter planned", "winter closed"], "follow-up-not-planned"),
      "winter open": "follow-up-before-not-closed",
    },
  },
  [`POST ${FIRST}/close`]: {
    of: "whole",
    ok: 200,
    example: whole(overAll(entriesOfFirst())),
    refusals: FIRST_NOT_OPEN,
  },
  [`POST ${FIRST}/reopen`]: {
    of: "whole",
    ok: 200,
    example: whole({ reason: "Et punkt manglede." }),
    refusals: { ...onlyIn(["closed"], "follow-up-not-closed"), history: "follow-up-imported" },
  },
  [`POST ${FIRST}/submit`]: { of: "item", ok: 200, example: ofItem("effort", 0), refusals: FIRST_NOT_OPEN },
  [`POST ${FIRST}/approve`]: { of: "item", ok: 200, example: ofItem("effort", 1), refusals: FIRST_NOT_OPEN },
  [`POST ${FIRST}/return`]: { of: "item", ok: 200, example: ofItem("effort", 1, COMMENT), refusals: FIRST_NOT_OPEN },
  [`POST ${FIRST}/publish`]: {
    of: "whole",
    ok: 201,
    example: whole(),
    refusals: { ...onlyIn(["closed"], "follow-up-not-closed"), history: "follow-up-imported" },
  },
  [`POST ${FIRST}/editions`]: {
    of: "whole",
    ok: 201,
    example: whole({
      reason: "En tastefejl.",
      corrections: [{ latestStatusOf: { fiscalYear: EXTRA_YEAR, number: NUMBERS.own[0] }, text: "Bænkene kom i går." }],
    }),
    refusals: { ...onlyIn(["published"], "follow-up-not-published"), history: "follow-up-imported" },
  },

  [`GET ${WINTER}`]: { of: "whole", ok: 200 },
  [`GET ${WINTER}/plan`]: {
    of: "whole",
    ok: 200,
    refusals: { history: "plan-not-frozen", "winter planned": "plan-not-frozen", "winter open": "plan-not-frozen" },
  },
  [`GET ${WINTER}/items/:number/milestones`]: { of: "item", ok: 200 },
  [`PATCH ${WINTER}`]: {
    of: "whole",
    ok: 200,
    example: whole({ deadlineOn: "2026-01-10" }),
    refusals: onlyIn(["winter planned", "winter open", "history"], "follow-up-not-open"),
  },
  [`POST ${WINTER}/open`]: {
    of: "whole",
    ok: 200,
    example: whole(),
    refusals: { ...onlyIn(["winter planned"], "follow-up-not-planned"), history: "follow-up-before-not-closed" },
  },
  [`POST ${WINTER}/close`]: {
    of: "whole",
    ok: 200,
    example: whole(overAll(entriesOfWinter())),
    refusals: WINTER_NOT_OPEN,
  },
  [`POST ${WINTER}/reopen`]: {
    of: "whole",
    ok: 200,
    example: whole({ reason: "Et punkt manglede." }),
    refusals: { ...onlyIn(["winter closed"], "follow-up-not-closed"), ...OVER },
  },
  [`POST ${WINTER}/submit`]: { of: "item", ok: 200, example: ofItem("milestones", 0), refusals: WINTER_NOT_OPEN },
  [`POST ${WINTER}/approve`]: { of: "item", ok: 200, example: ofItem("milestones", 1), refusals: WINTER_NOT_OPEN },
  [`POST ${WINTER}/return`]: {
    of: "item",
    ok: 200,
    example: ofItem("milestones", 1, COMMENT),
    refusals: WINTER_NOT_OPEN,
  },
};
