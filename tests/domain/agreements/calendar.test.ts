import { describe, expect, it } from "vitest";
import {
  CHECKPOINTS,
  checkpointBefore,
  checkpointsThrough,
  compareCheckpoints,
} from "../../../src/domain/agreements/calendar.js";

describe("CAL-1 an agreement is followed up at four checkpoints", () => {
  it("first, second, third and year-end, in this order", () => {
    expect(CHECKPOINTS).toEqual(["first", "second", "third", "year-end"]);
    expect([...CHECKPOINTS].reverse().sort(compareCheckpoints)).toEqual(CHECKPOINTS);
  });

  it.each([
    ["first", null],
    ["second", "first"],
    ["third", "second"],
    ["year-end", "third"],
  ] as const)("before %s comes %s", (checkpoint, before) => expect(checkpointBefore(checkpoint)).toBe(before));

  it("through the third are the first three", () => {
    expect(checkpointsThrough("third")).toEqual(["first", "second", "third"]);
  });
});
