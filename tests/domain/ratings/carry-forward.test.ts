import { describe, expect, it } from "vitest";
import { CHECKPOINTS } from "../../../src/domain/agreements/calendar.js";
import { ruleSet } from "../../../src/domain/agreements/rule-set.js";
import { effortAt } from "../../../src/domain/items/item.js";
import { carryForward } from "../../../src/domain/ratings/carry-forward.js";
import { effortDue } from "../../../src/domain/ratings/effort-due.js";
import type { EffortRating } from "../../../src/domain/ratings/effort-rating.js";
import { withEffort } from "../../../src/domain/ratings/one-per-follow-up.js";
import type { PreviousEffort } from "../../../src/domain/ratings/previous-effort.js";
import {
  aMilestone,
  anItem,
  blank,
  carriedFrom,
  happy,
  neutral,
  notReported,
  postponed,
  sad,
  unknown,
  unresolved,
} from "../../builders/items.js";

const atFirst = (rating: EffortRating): PreviousEffort => ({ kind: "rated", checkpoint: "first", rating });
const noMilestone: null = null;

describe("CARRY-1 a happy effort is carried when there is no milestone", () => {
  it.each([
    ["from an assessed one", atFirst(happy()), carriedFrom("first")],
    ["from an assessed one with a text", atFirst(happy("Planen er vedtaget.")), carriedFrom("first")],
    [
      "from a carried one, keeping where it was assessed",
      { kind: "rated", checkpoint: "third", rating: carriedFrom("second") },
      carriedFrom("second"),
    ],
  ] as [string, PreviousEffort, EffortRating][])("%s", (_case, previous, expected) => {
    expect(carryForward(previous, noMilestone)).toEqual(expected);
  });

  it.each<[string, PreviousEffort]>([
    ["a neutral one", atFirst(neutral())],
    ["a sad one", atFirst(sad())],
    ["an unresolved one, which counts as not happy", atFirst(unresolved())],
    ["a blank", atFirst(blank())],
    ["an unknown one", atFirst(unknown())],
    ["one not reported", atFirst(notReported())],
    ["one postponed by decision", atFirst(postponed())],
    ["nothing", { kind: "never-rated" }],
    ["a milestone passed without a rating", { kind: "gap", checkpoint: "first" }],
  ])("not from %s", (_case, previous) => expect(carryForward(previous, noMilestone)).toBeNull());

  it("not over a milestone", () => expect(carryForward(atFirst(happy()), aMilestone("second"))).toBeNull());

  it("from the first round to the last, always remembering the first", () => {
    let item = anItem({ effort: { first: happy() } });
    for (const checkpoint of CHECKPOINTS.slice(1)) {
      const due = effortDue(item, checkpoint, ruleSet("2018"));
      expect(due).toEqual({ due: "carried", rule: "CARRY-1", rating: carriedFrom("first") });
      if (due.due === "carried") item = withEffort(item, checkpoint, due.rating);
    }
    expect(effortAt(item, "year-end")).toEqual(carriedFrom("first"));
  });
});
