import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { readReadings } from "../../src/exchange/readings-csv.import.js";

const READING = { fiscalYear: 2031, item: "1.1", checkpoint: "second", of: "economy", smiley: "sad" };

describe("a list of readings", () => {
  it.each([
    ["Danish", "aftale;punkt;opfølgning;for;smiley\n2031;1.1;anden;økonomi;sur"],
    ["Swedish", "avtal;punkt;uppföljning;för;smiley\n2031;1.1;andra;ekonomi;ledsen"],
    ["English", "agreement,item,checkpoint,of,smiley\n2031,1.1,second,economy,sad"],
    [
      "its heads again in the middle",
      "aftale;punkt;opfølgning;for;smiley\naftale;punkt;opfølgning;for;smiley\n2031;1.1;2;økonomi;sur",
    ],
    ["a smiley left for later", "aftale;punkt;opfølgning;for;smiley\n2031;1.2;2;økonomi;\n2031;1.1;2;økonomi;sur"],
  ])("%s", (_case, csv) => expect(readReadings(strToU8(csv))).toEqual({ ok: true, readings: [READING] }));

  it("in Excel's own code page", () => {
    const bytes = Buffer.from("aftale;punkt;opfølgning;for;smiley\n2031;1.1;anden;økonomi;sur", "latin1");
    expect(readReadings(bytes)).toEqual({ ok: true, readings: [READING] });
  });

  it("bad values are named by line", () => {
    const csv = "aftale;punkt;opfølgning;for;smiley\n2031;1.1;anden;økonomi;sur\n2031;1.2;femte;økonomi;sur";
    const issue = { code: "bad-value", line: 3, column: "checkpoint", value: "femte" };
    expect(readReadings(strToU8(csv))).toEqual({ ok: false, issues: [issue] });
  });
});
