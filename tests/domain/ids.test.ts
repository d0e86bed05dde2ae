import { describe, expect, it } from "vitest";
import { ItemNumber, PlainDate } from "../../src/domain/ids.js";
import { Line, Text } from "../../src/domain/text.js";

describe("what cannot be does not parse", () => {
  it.each(["4.1", "4.10", "4.01.2", "4.12", "7", "4.a", "A.1"])("%s is an item's number", (number) =>
    expect(ItemNumber.safeParse(number).success).toBe(true),
  );

  it.each(["", "4.", ".1", "4..1", "4 1", "4,1", "4.1 ", "1".repeat(21)])("%j is none", (number) =>
    expect(ItemNumber.safeParse(number).success).toBe(false),
  );

  it.each(["2026-02-29", "2026-13-01", "1. august 2026", "2026-08-01T10:00:00Z"])("%s is no day", (day) =>
    expect(PlainDate.safeParse(day).success).toBe(false),
  );

  it.each([
    ["blank", " \n "],
    ["with a control character", "a\u0007b"],
    ["with a carriage return", "a\r\nb"],
    ["longer than any report", "a".repeat(50_001)],
  ])("a text is not %s", (_case, text) => expect(Text.safeParse(text).success).toBe(false));

  it("a text has paragraphs, a line has not", () => {
    expect(Text.safeParse("Første afsnit.\nAndet.").success).toBe(true);
    expect(Line.safeParse("Første afsnit.\nAndet.").success).toBe(false);
  });
});
