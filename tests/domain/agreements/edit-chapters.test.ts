import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Agreement, itemsOf } from "../../../src/domain/agreements/agreement.js";
import { brokenInvariants } from "../../../src/domain/agreements/broken-invariants.js";
import { addChapter, moveChapter, removeChapter, renameChapter } from "../../../src/domain/agreements/edit-chapters.js";
import { newAgreement } from "../../../src/domain/agreements/new-agreement.js";
import { agreementChanges } from "../../../src/domain/log/agreement-changes.js";
import { accepted, anAgreement, refused } from "../../builders/agreements.js";
import { anItem } from "../../builders/items.js";

const facts = (title: string, subTheme: string | null = null) => ({ number: null, title, subTheme });
const chapter = (title: string, ...items: string[]) => ({
  ...facts(title),
  items: items.map((number) => anItem({ number })),
});
const agreement: Agreement = {
  ...anAgreement({ items: [] }),
  chapters: [chapter("Børn", "1.1", "1.2"), chapter("Veje", "2.1"), chapter("Kultur")],
};
const titlesOf = ({ chapters }: Agreement) => chapters.map(({ title }) => title);

describe("an agreement is set up by hand", () => {
  const contact = { name: null, phone: null, email: null };

  it.each([
    [2017, "2017"],
    [2027, "2018"],
  ])("for %i with four planned follow-ups and the rules of its year (%s)", (fiscalYear, ruleSet) => {
    const made = newAgreement({ fiscalYear, title: "Aftale", caseNumber: null, contact });
    expect([made.ruleSet, made.chapters, made.followUps.map(({ state }) => state)]).toEqual([
      ruleSet,
      [],
      ["planned", "planned", "planned", "planned"],
    ]);
    expect(brokenInvariants(made)).toEqual([]);
  });
});

describe("chapters", () => {
  it("are added behind the others, still empty", () => {
    const added = accepted(addChapter(agreement, facts("Klima")));
    expect(titlesOf(added)).toEqual(["Børn", "Veje", "Kultur", "Klima"]);
    expect(added.chapters[3]?.items).toEqual([]);
  });

  it("are renamed where they stand, and keep their items", () => {
    const renamed = accepted(renameChapter(agreement, 0, { number: "1", title: "Børn og unge", subTheme: "Skole" }));
    expect(renamed.chapters[0]).toEqual({
      ...agreement.chapters[0],
      number: "1",
      title: "Børn og unge",
      subTheme: "Skole",
    });
    expect(renamed.chapters.slice(1)).toEqual(agreement.chapters.slice(1));
  });

  it("are told apart by number, title and sub-theme together", () => {
    expect(refused(addChapter(agreement, facts("Veje"))).code).toBe("chapter-exists");
    expect(refused(renameChapter(agreement, 0, facts("Veje"))).code).toBe("chapter-exists");
    expect(accepted(addChapter(agreement, facts("Veje", "Cykler"))).chapters).toHaveLength(4);
    expect(accepted(renameChapter(agreement, 1, facts("Veje")))).toBe(agreement);
  });

  it("are moved one place; the outermost stay", () => {
    expect(titlesOf(accepted(moveChapter(agreement, 1, -1)))).toEqual(["Veje", "Børn", "Kultur"]);
    expect(titlesOf(accepted(moveChapter(agreement, 1, 1)))).toEqual(["Børn", "Kultur", "Veje"]);
    expect(accepted(moveChapter(agreement, 0, -1))).toBe(agreement);
    expect(accepted(moveChapter(agreement, 2, 1))).toBe(agreement);
  });

  it("are removed when they are empty, and no sooner", () => {
    expect(titlesOf(accepted(removeChapter(agreement, 2)))).toEqual(["Børn", "Veje"]);
    expect(refused(removeChapter(agreement, 0))).toEqual({
      code: "chapter-not-empty",
      fiscalYear: 2026,
      chapter: "Børn",
      items: 2,
    });
  });

  it("that are not there are refused", () => {
    const attempts = [
      renameChapter(agreement, 3, facts("X")),
      moveChapter(agreement, -1, 1),
      removeChapter(agreement, 9),
    ];
    expect(attempts.map((outcome) => refused(outcome).code)).toEqual(new Array(3).fill("chapter-gone"));
  });

  it("whatever is done to them, no item is lost and no item is changed", () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant("move"), index: fc.integer({ min: -1, max: 6 }), by: fc.constantFrom(-1, 1) }),
      fc.record({
        kind: fc.constantFrom("remove", "rename", "add"),
        index: fc.integer({ min: 0, max: 6 }),
        by: fc.constant(1),
      }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const after = steps.reduce((before, { kind, index, by }, at) => {
          const outcome = {
            move: () => moveChapter(before, index, by as -1 | 1),
            remove: () => removeChapter(before, index),
            rename: () => renameChapter(before, index, facts(`Tema ${at % 3}`)),
            add: () => addChapter(before, facts(`Tema ${at % 3}`)),
          }[kind as "move"]();
          return outcome.ok ? outcome.value : before;
        }, agreement);
        const byNumber = (one: Agreement) => itemsOf(one).toSorted((a, b) => (a.number < b.number ? -1 : 1));
        expect(byNumber(after)).toEqual(byNumber(agreement));
        const names = after.chapters.map(({ number, title, subTheme }) => JSON.stringify([number, title, subTheme]));
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it("are told of in the log by their places, before and after", () => {
    const entry = (title: string, ...items: string[]) => ({ ...facts(title), items });
    const changes = (after: Agreement) =>
      agreementChanges(agreement, after).flatMap((alteration) => alteration.changes);
    expect(changes(accepted(moveChapter(agreement, 1, 1)))).toEqual([
      { field: "chapters.2", before: entry("Veje", "2.1"), after: entry("Kultur") },
      { field: "chapters.3", before: entry("Kultur"), after: entry("Veje", "2.1") },
    ]);
    expect(changes(accepted(removeChapter(agreement, 2)))).toEqual([
      { field: "chapters.3", before: entry("Kultur"), after: null },
    ]);
    expect(changes(accepted(renameChapter(agreement, 1, facts("Gader"))))).toEqual([
      { field: "chapters.2", before: entry("Veje", "2.1"), after: entry("Gader", "2.1") },
    ]);
  });
});
