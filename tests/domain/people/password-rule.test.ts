import { describe, expect, it } from "vitest";
import { judgePassword } from "../../../src/domain/people/password-rule.js";

const anna = { email: "anna.hansen@nordfjerd.dk", name: "Anna Hansen" };
const why = (password: string) => {
  const outcome = judgePassword(password, anna);
  if (outcome.ok) return "strong";
  return outcome.rejection.code === "password-too-weak" ? outcome.rejection.why : outcome.rejection.code;
};

describe("a password", () => {
  it.each([
    ["of some words is strong", "syv grønne cykler", "strong"],
    ["of twelve signs is", "x7!kQ2-vB9zt", "strong"],
    ["of twelve emoji is: people count them one by one", "🚲🌧🌳🏡🐝🍎🎈📚🧭⛵🎻🪁", "strong"],
    ["of eleven is not", "x7!kQ2-vB9z", "length"],
    ["of six emoji is not, though the machine counts twelve", "🚲🌳🏡🐝🍎🎈", "length"],
    ["of 256 signs is", `${"æøå!".repeat(63)}abcd`, "strong"],
    ["of 257 is not", `${"æøå!".repeat(64)}x`, "length"],
    ["that is its owner's address is not", "anna.hansen@nordfjerd.dk", "personal"],
    ["nor one with a year after the name", "AnnaHansen2026!", "personal"],
    ["nor one with the name turned round", "Hansen-Anna-1985", "personal"],
    ["nor a common word with digits", "Adgangskode123!", "common"],
    ["nor a common word twice", "sommer-Sommer", "common"],
    ["nor digits in their order", "123456789012", "common"],
    ["nor a short piece over and over", "abc1abc1abc1abc1", "common"],
  ])("%s", (_case, password, expected) => expect(why(password)).toBe(expected));

  it("that is refused tells how long it may be", () => {
    expect(judgePassword("kort", anna)).toEqual({
      ok: false,
      rejection: { code: "password-too-weak", why: "length", shortest: 12, longest: 256 },
    });
  });
});
