import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inBatches } from "../builders/batches.js";
import { faultsIn } from "../builders/log.js";
import { PATIENCE, sized } from "../builders/runs.js";
import { type Field, MOST, openField, type Pace } from "./field.js";
import { MIXED } from "./mixed.js";
import { raceForOneThing, THINGS } from "./same-thing.js";

type Race = (field: Field, pace: Pace) => Promise<void>;

const RACES: readonly [what: string, race: Race][] = [
  ...Object.entries(THINGS).map(([what, thing]): [string, Race] => [
    `several changes of ${what}`,
    (field, pace) => raceForOneThing(field, thing, pace),
  ]),
  ...Object.entries(MIXED),
];

const TOTAL = sized({ small: 20, ci: 300, soak: 1000 });
const EACH = Math.ceil(TOTAL / RACES.length);

/** Two to six of them, and how long each hesitates. */
const pace: fc.Arbitrary<Pace> = fc.array(fc.nat(4), { minLength: 2, maxLength: MOST });

describe(`no update is lost in ${RACES.length * EACH} races`, () => {
  let field: Field;
  beforeAll(async () => {
    field = await openField();
  });
  afterAll(() => field.close());

  it.each(RACES)(
    `${EACH} of %s`,
    async (what, race) => {
      await inBatches(`races-of-${what.replaceAll(" ", "-")}`, { total: EACH, size: 10 }, async ({ seed, numRuns }) => {
        await fc.assert(
          fc.asyncProperty(pace, (drawn) => race(field, drawn)),
          { seed, numRuns },
        );
      });
    },
    PATIENCE * 5,
  );

  it("and the log of them all is unbroken, and nothing was a bug", async () => {
    expect(await faultsIn(field.door.store)).toEqual([]);
    expect(field.door.bugs).toEqual([]);
  });
});
