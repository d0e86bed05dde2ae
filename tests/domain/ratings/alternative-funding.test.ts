import { describe, expect, it } from "vitest";
import { untoldMoney } from "../../../src/domain/ratings/alternative-funding.js";
import { economyHappy, economySad } from "../../builders/items.js";

describe("ECO-4 an overspend names its alternative funding or a new case, a deferral its years", () => {
  it.each([
    ["Merforbrug på 2 mio. kr.", "funding"],
    ["Opgaven er blevet 0,4 mio. kr. dyrere end ventet.", "funding"],
    ["Der søges om en tillægsbevilling på 1 mio. kr.", "funding"],
    ["Der er tilført 1 mio. kr. i 2026.", "funding"],
    ["Der tilføres ikke flere midler i 2026.", null],
    ["Merudgiften på 0,7 mio. kr. finansieres af puljen til jordkøb.", null],
    ["Merforbruget dækkes af et mindreforbrug på vintertjenesten.", null],
    ["Merforbrug på 2 mio. kr. Der kommer en ny sag i november.", null],
    ["Merforbruget forelægges Økonomiudvalget den 19. august 2026.", null],
    ["Anlægget udskydes.", "years"],
    ["1,2 mio. kr. udskydes til 2027.", "years"],
    ["1,2 mio. kr. udskydes fra 2026 til 2027.", null],
    ["I 2026 udskydes 1,2 mio. kr. til 2027.", null],
    ["Pengene udskydes fra 31.12.2026 til 1. marts 2027.", null],
    ["Arbejdet begyndte i 2026. Resten udskydes til 2027.", "years"],
    ["Merforbruget finansieres af puljen til veje. Arbejdet udskydes.", "years"],
    ["Besparelsen er ikke opnået.", null],
  ])("%s", (status, untold) => expect(untoldMoney(economySad(status))).toBe(untold));

  it("is asked of a sad economy alone", () => {
    expect(untoldMoney(economyHappy("Merforbrug på 2 mio. kr."))).toBeNull();
    expect(untoldMoney(economySad(null))).toBeNull();
  });
});
