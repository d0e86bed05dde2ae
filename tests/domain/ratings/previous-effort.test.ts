import { describe, expect, it } from "vitest";
import { type PreviousEffort, previousEffort } from "../../../src/domain/ratings/previous-effort.js";
import { anItem, blank, carriedFrom, happy, type ItemSketch, neutral, notReported } from "../../builders/items.js";

describe("the previous effort is the newest that says something", () => {
  it.each<[string, ItemSketch, PreviousEffort]>([
    ["nothing before", {}, { kind: "never-rated" }],
    ["the round before", { effort: { second: neutral() } }, { kind: "rated", checkpoint: "second", rating: neutral() }],
    [
      "a blank without a milestone is looked through",
      { effort: { first: happy(), second: blank() } },
      { kind: "rated", checkpoint: "first", rating: happy() },
    ],
    [
      "so is one with a text",
      { effort: { first: happy(), second: blank("Intet nyt.") } },
      { kind: "rated", checkpoint: "first", rating: happy() },
    ],
    [
      "and one that is missing",
      { effort: { first: happy() } },
      { kind: "rated", checkpoint: "first", rating: happy() },
    ],
    [
      "a milestone that passed without a rating hides what was before it",
      { effort: { first: happy(), second: blank() }, milestones: { second: "Planen er vedtaget." } },
      { kind: "gap", checkpoint: "second" },
    ],
    [
      "carried counts as a rating",
      { effort: { first: happy(), second: carriedFrom("first") } },
      { kind: "rated", checkpoint: "second", rating: carriedFrom("first") },
    ],
    [
      "so does not reported",
      { effort: { first: happy(), second: notReported() } },
      { kind: "rated", checkpoint: "second", rating: notReported() },
    ],
    [
      "the round itself and later ones are not looked at",
      { effort: { third: neutral(), "year-end": happy() }, milestones: { third: "Planen er vedtaget." } },
      { kind: "never-rated" },
    ],
  ])("%s", (_case, sketch, expected) => expect(previousEffort(anItem(sketch), "third")).toEqual(expected));
});
