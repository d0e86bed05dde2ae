import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agreement2026 } from "../../scripts/demo/agreement-2026.js";
import { withFollowUp } from "../../src/domain/agreements/agreement.js";
import type { OpenStore } from "../../src/store/open-store.js";
import { openTestStore } from "../builders/database.js";

describe("an agreement in the store", () => {
  let store: OpenStore;
  beforeAll(async () => {
    store = await openTestStore();
    await store.transaction((tx) => tx.save(null, agreement2026));
  });
  afterAll(() => store.close());

  it("comes back as it went in", async () => {
    expect(await store.agreement(2026)).toEqual(agreement2026);
  });

  it("is listed", async () => {
    expect(await store.agreements()).toHaveLength(1);
  });

  it("keeps a change", async () => {
    await store.transaction(async (tx) => {
      const before = await tx.agreement(2026);
      if (!before) throw new Error("gone");
      const third = before.followUps[1];
      if (!third) throw new Error("gone");
      await tx.save(before, withFollowUp(before, { ...third, state: "open" }));
    });
    expect((await store.agreement(2026))?.followUps[1]?.state).toBe("open");
  });
});
