import { describe, expect, it } from "vitest";
import { amountsIn } from "../../../src/domain/economy/amounts.js";

const kroner = (text: string) => amountsIn(text).map((amount) => amount.kroner);

describe("amounts in Danish prose are whole kroner", () => {
  it.each<[string, number[]]>([
    ["Der er afsat 0,6 mio. kr.", [600_000]],
    ["0,455 mio.kr.", [455_000]],
    ["12 mio. kroner", [12_000_000]],
    ["1 million kr. og 2,5 millioner kr.", [1_000_000, 2_500_000]],
    ["1,2 mia. kr.", [1_200_000_000]],
    ["175.000 kr.", [175_000]],
    ["2.500.000 kr.", [2_500_000]],
    ["750 kr", [750]],
    ["300 t.kr. eller 300 tkr.", [300_000, 300_000]],
    ["12.5 mio. kr. er en slåfejl for 12,5", [12_500_000]],
    ["1,6 mio. kr. i 2026 og derefter 1 mio. kr. årligt", [1_600_000, 1_000_000]],
    ["i 2026 5 mio. kr.", [5_000_000]],
    ["jf. punkt 3.8, den 4. juni 2026, 200 træer", []],
    ["2 krukker og 3 kranbiler", []],
    ["", []],
  ])("%s", (text, expected) => expect(kroner(text)).toEqual(expected));

  it("tells where each stands", () => {
    expect(amountsIn("Der er afsat 2 mio. kr. og 5 kr.").map(({ start }) => start)).toEqual([13, 27]);
  });
});
