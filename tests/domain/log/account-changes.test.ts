import { describe, expect, it } from "vitest";
import type { Grant } from "../../../src/domain/access/grant.js";
import { ItemNumber } from "../../../src/domain/ids.js";
import { accountChanges, passwordChange } from "../../../src/domain/log/account-changes.js";
import type { Account } from "../../../src/domain/people/account.js";

const account: Account = {
  id: "6a1d6b3e-3c5b-4c1c-9a8e-0f0f0f0f0f0f",
  email: "asta@nordfjerd.example",
  name: "Asta Holm",
  language: "da",
  active: true,
  grants: [{ role: "auditor" }],
};
const of = { fiscalYear: null, round: null, item: null, accountId: account.id };

describe("what the log tells of an account", () => {
  it("is nothing when nothing differs", () => {
    expect(accountChanges(account, structuredClone(account))).toEqual([]);
  });

  it("tells of a new one field by field", () => {
    const [alteration] = accountChanges(null, account);
    expect(alteration?.changes.map(({ field, before }) => [field, before])).toEqual(
      ["email", "name", "language", "active", "grants"].map((field) => [field, null]),
    );
  });

  it("tells of what differs, as it was and as it is", () => {
    const after: Account = { ...account, active: false, grants: [] };
    expect(accountChanges(account, after)).toEqual([
      {
        ...of,
        changes: [
          { field: "active", before: true, after: false },
          { field: "grants", before: account.grants, after: [] },
        ],
      },
    ]);
  });

  it("tells of each item whose coordinator they become or were, apart from what else they may do", () => {
    const editor = (number: string): Grant => ({
      role: "editor",
      item: { fiscalYear: 2026, number: ItemNumber.parse(number) },
    });
    const before: Account = { ...account, grants: [editor("1.1"), editor("1.2"), ...account.grants] };
    const after: Account = { ...account, name: "Asta Berg", grants: [editor("1.2"), editor("1.3")] };
    const coordinator = (item: string, was: string | null, is: string | null) => ({
      ...{ ...of, fiscalYear: 2026, item },
      changes: [{ field: "coordinator", before: was, after: is }],
    });
    expect(accountChanges(before, after)).toEqual([
      {
        ...of,
        changes: [
          { field: "name", before: "Asta Holm", after: "Asta Berg" },
          { field: "grants", before: account.grants, after: [] },
        ],
      },
      coordinator("1.1", "Asta Holm", null),
      coordinator("1.3", null, "Asta Berg"),
    ]);
    expect(accountChanges(null, { ...account, grants: [editor("1.1")] })[1]).toEqual(
      coordinator("1.1", null, "Asta Holm"),
    );
  });

  it("tells that there is a new password, and nothing of it", () => {
    expect(passwordChange(account.id)).toEqual({ ...of, changes: [{ field: "password", before: null, after: null }] });
  });
});
