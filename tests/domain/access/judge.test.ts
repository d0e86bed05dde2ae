import { describe, expect, it } from "vitest";
import { OPERATOR, PUBLIC, STRANGER } from "../../../src/domain/access/actor.js";
import type { Grant } from "../../../src/domain/access/grant.js";
import { centresActedFor, judge, type Verdict } from "../../../src/domain/access/judge.js";
import { type Action, POLICY } from "../../../src/domain/access/policy.js";
import { anItem, itemNumber } from "../../builders/items.js";

const ACTIONS = Object.keys(POLICY) as Action[];
const item = anItem({
  number: "4.1",
  responsibleCentres: ["Vej og Park", "By, Erhverv og Miljø"],
  contributors: { centres: ["Skole og Dagtilbud"], all: false, note: null },
});
const subject = { fiscalYear: 2026, item };

function actor(...grants: Grant[]) {
  return { kind: "person", id: "1", name: "Birthe Ravnsholm", grants } as const;
}

const lead = (centre: string) => actor({ role: "centre-lead", centre });
const editor = (centre: string) => actor({ role: "editor", centre });
const coordinator = (fiscalYear: number, number: string) =>
  actor({ role: "editor", item: { fiscalYear, number: itemNumber(number) } });

describe("who may do what to an item", () => {
  it.each<[string, ReturnType<typeof actor>, Partial<Record<Action, Verdict>>]>([
    [
      "the lead of a responsible centre",
      lead("by, erhverv og miljø"),
      {
        "draft-entry": "allowed",
        "submit-entries": "allowed",
        "review-entries": "forbidden",
        "edit-item": "forbidden",
      },
    ],
    [
      "an editor there drafts and does not submit",
      editor("Vej og Park"),
      { "draft-entry": "allowed", "submit-entries": "forbidden" },
    ],
    [
      "its coordinator drafts and does not submit",
      coordinator(2026, "4.1"),
      { "draft-entry": "allowed", "submit-entries": "forbidden", "read-items": "allowed" },
    ],
    [
      "the coordinator of its namesake in another year knows of nothing",
      coordinator(2025, "4.1"),
      { "read-items": "unknown", "draft-entry": "unknown" },
    ],
    ["the coordinator of 4.10 is not that of 4.1", coordinator(2026, "4.10"), { "draft-entry": "unknown" }],
    [
      "a contributing centre sees it and writes nothing",
      lead("Skole og Dagtilbud"),
      { "read-items": "allowed", "draft-entry": "forbidden", "submit-entries": "forbidden" },
    ],
    ["another centre knows of nothing", lead("Kultur"), { "read-items": "unknown", "draft-entry": "unknown" }],
    [
      "a committee's reader knows of nothing that is not published",
      actor({ role: "committee-reader", committee: "Teknikudvalget" }),
      { "read-items": "unknown", "draft-entry": "unknown", "read-editions": "allowed" },
    ],
    [
      "an auditor reads all and changes nothing",
      actor({ role: "auditor" }),
      { "read-items": "allowed", "read-log": "allowed", "draft-entry": "forbidden", "review-entries": "forbidden" },
    ],
    [
      "an administrator has people and no ratings",
      actor({ role: "administrator" }),
      { "manage-people": "allowed", "read-items": "unknown", "draft-entry": "unknown" },
    ],
    [
      "two grants add up",
      actor({ role: "auditor" }, { role: "centre-lead", centre: "Vej og Park" }),
      { "draft-entry": "allowed", "read-log": "allowed" },
    ],
    ["somebody without a grant", actor(), { "list-agreements": "unknown", "read-items": "unknown" }],
  ])("%s", (_case, who, verdicts) => {
    const found = Object.fromEntries(
      Object.keys(verdicts).map((action) => [action, judge(who, action as Action, subject)]),
    );
    expect(found).toEqual(verdicts);
  });

  it("all may contribute: then every centre sees it", () => {
    const open = { ...subject, item: { ...item, contributors: { ...item.contributors, all: true } } };
    expect(judge(lead("Kultur"), "read-items", open)).toBe("allowed");
    expect(judge(lead("Kultur"), "draft-entry", open)).toBe("forbidden");
  });

  it("a command may do everything, a stranger nothing", () => {
    expect(ACTIONS.filter((action) => judge(OPERATOR, action, subject) !== "allowed")).toEqual([]);
    expect(ACTIONS.filter((action) => judge(STRANGER, action, subject) !== "unknown")).toEqual([]);
  });

  it("the public reads what is published, and nothing else", () => {
    expect(ACTIONS.filter((action) => judge(PUBLIC, action) === "allowed")).toEqual(["read-editions"]);
    expect(ACTIONS.filter((action) => judge(PUBLIC, action, subject) === "forbidden")).toEqual([]);
  });

  it("only the administrator manages people, and touches no rating", () => {
    const roles = (action: Action) => Object.keys(POLICY[action].by);
    expect(roles("manage-people")).toEqual(["administrator"]);
    const writing: Action[] = [
      "draft-entry",
      "submit-entries",
      "review-entries",
      "draft-milestones",
      "read-glyph",
      "edit-item",
    ];
    expect(writing.filter((action) => roles(action).includes("administrator"))).toEqual([]);
  });
});

describe("in whose place somebody submits", () => {
  it.each([
    ["a lead, for the centre it leads", lead("vej og park"), ["Vej og Park"]],
    ["the finance office, for all of them", actor({ role: "finance-office" }), item.responsibleCentres],
    ["an editor, for none", editor("Vej og Park"), []],
    ["a stranger, for none", STRANGER, []],
    ["the public, for none", PUBLIC, []],
  ])("%s", (_case, who, centres) => expect(centresActedFor(who, "submit-entries", subject)).toEqual(centres));
});
