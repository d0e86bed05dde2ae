import { expect, it } from "vitest";
import { secondsAfter } from "../../../src/domain/people/instant.js";
import { keysInUse } from "../../../src/domain/people/keys-in-use.js";
import { ACCESS_TOKEN_SECONDS } from "../../../src/domain/people/session-lifetime.js";

const NOON = "2026-08-14T12:00:00.000Z";
const key = (id: string, retiredAt: string | null) => ({ id, retiredAt });

it("the newest key signs, and a retired one verifies until its last token has expired", () => {
  const fresh = secondsAfter(NOON, -ACCESS_TOKEN_SECONDS);
  const stale = secondsAfter(NOON, -ACCESS_TOKEN_SECONDS - 60);
  const keys = [key("new", null), key("old", fresh), key("older", stale)];
  const { signing, verifying } = keysInUse(keys, NOON);
  expect(signing?.id).toBe("new");
  expect(verifying.map(({ id }) => id)).toEqual(["new", "old"]);
});

it("no key signs when all have been retired", () => {
  expect(keysInUse([key("old", NOON)], NOON).signing).toBeNull();
});
