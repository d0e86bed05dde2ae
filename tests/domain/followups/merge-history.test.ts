import { describe, expect, it } from "vitest";
import { type Agreement, followUpAt, itemsOf } from "../../../src/domain/agreements/agreement.js";
import type { Checkpoint } from "../../../src/domain/agreements/calendar.js";
import { agreementsFromReport } from "../../../src/domain/followups/imported-history.js";
import type { ImportedReport, PrintedItem } from "../../../src/domain/followups/imported-report.js";
import { mergeHistory } from "../../../src/domain/followups/merge-history.js";
import { readUnresolved } from "../../../src/domain/followups/read-unresolved.js";
import { editItem } from "../../../src/domain/items/edit-item.js";
import { economyAt, effortAt } from "../../../src/domain/items/item.js";
import type { TextMark } from "../../../src/domain/items/text-mark.js";
import {
  accepted,
  anAgreement,
  aPrintedItem,
  aReport,
  happySmiley,
  refused,
  unresolvedSmiley,
} from "../../builders/agreements.js";
import { anItem, blank, carriedFrom, economyHappy, happy, itemNumber, unresolved } from "../../builders/items.js";
import { openFollowUp } from "../../builders/rounds.js";

const status = "Høringen er forlænget.";
const printed = aPrintedItem({
  rows: [
    { checkpoint: "first", milestone: "Planen er vedtaget.", status: null, smiley: happySmiley() },
    { checkpoint: "second", milestone: null, status, smiley: unresolvedSmiley() },
    { checkpoint: "third", milestone: "Træerne er plantet.", status: null, smiley: null },
  ],
  economy: { text: "Der er afsat 1 mio. kr.", smiley: happySmiley() },
});

function importedThrough(checkpoint: Checkpoint, item: PrintedItem = printed, sketch: Partial<ImportedReport> = {}) {
  const [agreement] = agreementsFromReport(aReport([item], { checkpoint, ...sketch }));
  if (!agreement) throw new Error("nothing was imported");
  return agreement;
}

function merged(stored: Agreement | null, incoming: Agreement) {
  return accepted(mergeHistory(stored, incoming));
}

const item = (agreement: Agreement) => itemsOf(agreement)[0] ?? anItem();
const second = importedThrough("second");

describe("ROUND-6 an import adds what is not here yet and changes nothing that is", () => {
  it("what is not here at all is taken as it is", () => {
    expect(merged(null, second)).toEqual({ agreement: second, differences: [] });
  });

  it("the same twice changes nothing and differs in nothing", () => {
    expect(merged(second, second)).toEqual({ agreement: second, differences: [] });
  });

  it("an earlier report tells what the later one no longer did", () => {
    const { agreement, differences } = merged(second, importedThrough("first"));
    expect(differences).toEqual([]);
    expect(economyAt(item(second), "first")?.kind).toBe("unknown");
    expect(economyAt(item(agreement), "first")).toEqual(economyHappy());
    expect(economyAt(item(agreement), "second")).toEqual(economyHappy());
  });

  it("an item that comes in while a round is open gets what the rules say there", () => {
    const open = accepted(openFollowUp(second, "third"));
    const rows = [
      { checkpoint: "first" as const, milestone: "Planen er vedtaget.", status: null, smiley: happySmiley() },
    ];
    const late = aPrintedItem({ number: itemNumber("9.9"), rows, economy: { text: null, smiley: null } });
    const { agreement } = merged(open, importedThrough("second", late));
    const added = itemsOf(agreement).at(-1) ?? anItem();
    expect(added.number).toBe("9.9");
    expect(effortAt(added, "third")).toEqual(carriedFrom("first"));
    expect(economyAt(added, "third")).toEqual(blank());
  });

  it("a later report adds its rounds, and keeps what the earlier one told", () => {
    const { agreement, differences } = merged(importedThrough("first"), second);
    expect(differences).toEqual([]);
    expect(followUpAt(agreement, "second").state).toBe("closed");
    expect(item(agreement).effort).toEqual(item(second).effort);
    // the second paper no longer tells the first round's economy, the first one did
    expect(economyAt(item(agreement), "first")).toEqual(economyHappy());
    expect(economyAt(item(agreement), "second")).toEqual(economyHappy());
  });

  it("the marks of the texts that are taken in come with them, once", () => {
    const mark = (checkpoint: Checkpoint): TextMark => ({
      kind: "bullet",
      in: { text: "status", checkpoint },
      start: 0,
      end: 8,
    });
    const marked = importedThrough("second", { ...printed, formatting: [mark("first"), mark("second")] });
    const { agreement } = merged(importedThrough("first"), marked);
    expect(item(agreement).formatting).toEqual([mark("second")]);
    expect(item(merged(agreement, marked).agreement).formatting).toEqual([mark("second")]);
  });

  it("new items and chapters come where the paper has them", () => {
    const chapters = [
      { number: "0", title: "Forord", subTheme: null, items: [anItem({ number: "0.1" })] },
      ...second.chapters.map((chapter) => ({
        ...chapter,
        items: [anItem({ number: "1.0" }), ...chapter.items, anItem({ number: "1.2" })],
      })),
      { number: "2", title: "Natur", subTheme: null, items: [anItem({ number: "2.1" })] },
    ];
    const whole = { ...second, chapters };
    const numbers = ({ chapters }: Agreement) => chapters.map(({ items }) => items.map(({ number }) => number));
    const { agreement } = merged(second, whole);
    expect(numbers(agreement)).toEqual([["0.1"], ["1.0", "1.1", "1.2"], ["2.1"]]);
    expect(numbers(merged(agreement, whole).agreement)).toEqual(numbers(whole));
  });

  it("what has nothing in common with what is here comes last", () => {
    const other = { number: "9", title: "Andet", subTheme: null, items: [anItem({ number: "9.1" })] };
    const { agreement } = merged(second, { ...second, chapters: [other] });
    expect(agreement.chapters).toEqual([...second.chapters, other]);
  });

  it("an item that moved to another chapter stays where it is", () => {
    const chapters = second.chapters.map((chapter) => ({ ...chapter, title: "Et andet tema" }));
    expect(merged(second, { ...second, chapters }).agreement).toEqual(second);
  });

  it("earlier items taken along are added once", () => {
    const extra = { fiscalYear: 2025, number: itemNumber("4.1") };
    const more = { ...second, extraFollowUps: [extra] };
    const { agreement } = merged(second, more);
    expect(agreement.extraFollowUps).toEqual([extra]);
    expect(merged(agreement, more).agreement.extraFollowUps).toEqual([extra]);
  });

  it("a latest status that is not here is added, in the order of the rounds", () => {
    const told = (checkpoint: Checkpoint) => ({ fiscalYear: 2027, checkpoint, text: `Status ${checkpoint}` });
    const stored = anAgreement({ held: "year-end", items: [anItem({ latestStatuses: [told("second")] })] });
    const incoming = anAgreement({ held: "year-end", items: [anItem({ latestStatuses: [told("first")] })] });
    expect(item(merged(stored, incoming).agreement).latestStatuses).toEqual([told("first"), told("second")]);
  });

  it("the case number and the contact fill gaps", () => {
    const bare = { ...second, caseNumber: null, contact: { name: null, phone: "12", email: null } };
    const { agreement, differences } = merged(bare, second);
    expect(agreement.caseNumber).toBe(second.caseNumber);
    expect(agreement.contact).toEqual({ name: null, phone: "12", email: "budget@nordfjerd.example" });
    expect(differences).toEqual([]);
  });
});

describe("ROUND-6 what an import says otherwise is listed, and what is here stays", () => {
  const difference = (field: string, of: string | null = "1.1", checkpoint: Checkpoint | null = null) => ({
    fiscalYear: 2026,
    item: of,
    field,
    checkpoint,
  });
  const changed = (change: Partial<ReturnType<typeof item>>): Agreement => ({
    ...second,
    chapters: second.chapters.map((chapter) => ({
      ...chapter,
      items: chapter.items.map((one) => ({ ...one, ...change })),
    })),
  });
  const { milestones, effort, economy } = item(second);

  it.each([
    ["the agreement's title", { ...second, title: "Budgetaftale 2026" }, [difference("title", null)]],
    ["its case number", { ...second, caseNumber: "27.00.00-A00-1-26" }, [difference("caseNumber", null)]],
    ["its rule set", { ...second, ruleSet: "2017" as const }, [difference("ruleSet", null)]],
    ["an item's title", changed({ title: "Færre træer" }), [difference("title")]],
    ["its centres", changed({ responsibleCentres: [] }), [difference("responsibleCentres")]],
    ["its economy text", changed({ economy: { ...economy, text: null } }), [difference("economy")]],
    [
      "a milestone worded otherwise",
      changed({ milestones: milestones.map((one) => ({ ...one, text: `${one.text}!` })) }),
      [difference("milestones", "1.1", "first"), difference("milestones", "1.1", "third")],
    ],
    [
      "a milestone that is gone",
      changed({ milestones: milestones.slice(1) }),
      [difference("milestones", "1.1", "first")],
    ],
    [
      "a rating",
      changed({ effort: effort.with(0, { checkpoint: "first", rating: unresolved() }) }),
      [difference("effort", "1.1", "first")],
    ],
    [
      "an economy rating",
      changed({ economy: { ...economy, ratings: economy.ratings.with(1, { checkpoint: "second", rating: blank() }) } }),
      [difference("economy", "1.1", "second")],
    ],
  ] as [string, Agreement, unknown][])("%s", (_case, incoming, differences) => {
    expect(merged(second, incoming)).toEqual({ agreement: second, differences });
  });

  it("what the paper does not tell contradicts nothing", () => {
    const stored = merged(importedThrough("first"), second).agreement;
    expect(merged(stored, second).differences).toEqual([]);
  });

  it("readings are kept: the glyph is still the one that was read", () => {
    const reading = { item: itemNumber("1.1"), checkpoint: "second", of: "effort", smiley: "sad" } as const;
    const read = accepted(readUnresolved(second, reading, "Økonomi", "2026-09-01T08:30:00Z"));
    expect(merged(read, second)).toEqual({ agreement: read, differences: [] });
  });

  it.each([
    ["another smiley", happy()],
    ["another text", unresolved("Høringen er afsluttet.")],
  ])("but a paper that prints %s there differs", (_case, rating) => {
    const reading = { item: itemNumber("1.1"), checkpoint: "second", of: "effort", smiley: "sad" } as const;
    const read = accepted(readUnresolved(second, reading, "Økonomi", "2026-09-01T08:30:00Z"));
    const other = changed({ effort: effort.with(1, { checkpoint: "second", rating }) });
    expect(merged(read, other)).toEqual({ agreement: read, differences: [difference("effort", "1.1", "second")] });
  });

  it("what was corrected by hand stays, and is listed", () => {
    const edited = accepted(editItem(second, itemNumber("1.1"), { title: "Træer ved skolerne" }));
    expect(merged(edited, second)).toEqual({ agreement: edited, differences: [difference("title")] });
  });
});

describe("ROUND-6 a round that is open here is not taken from paper", () => {
  it("the import is refused", () => {
    expect(refused(mergeHistory(anAgreement({ held: "first", open: "second" }), second))).toEqual({
      code: "follow-up-open-here",
      fiscalYear: 2026,
      checkpoint: "second",
    });
  });

  it("one that is open later does not stand in the way", () => {
    const stored = { ...second, followUps: anAgreement({ held: "second", open: "third" }).followUps };
    const { agreement } = merged(stored, second);
    expect(agreement.followUps).toEqual(stored.followUps);
    expect(effortAt(item(agreement), "third")).toBeNull();
  });
});
