import { describe, expect, it } from "vitest";
import type { Agreement } from "../../../src/domain/agreements/agreement.js";
import { draftEntry } from "../../../src/domain/followups/draft-entry.js";
import { rateEffort } from "../../../src/domain/followups/rate.js";
import { approveEntries, returnEntries } from "../../../src/domain/followups/review-entries.js";
import { askedEntries, progressOf } from "../../../src/domain/followups/round-entries.js";
import type { RoundInHand } from "../../../src/domain/followups/round-in-hand.js";
import { roundProgress } from "../../../src/domain/followups/round-progress.js";
import { type EntryName, type EntryWork, withWork } from "../../../src/domain/followups/round-work.js";
import { submitEntries } from "../../../src/domain/followups/submit-entries.js";
import { accepted, anAgreement, refused } from "../../builders/agreements.js";
import { anItem, economyHappy, economySad, happy, itemNumber, MONEY, neutral, sad } from "../../builders/items.js";
import { openFollowUp, roundOf } from "../../builders/rounds.js";

const effort: EntryName = { of: "effort", item: itemNumber("1.1") };
const economy: EntryName = { of: "economy", item: itemNumber("1.1") };
const oneCentre = () => ["Vej og Park"];

/** The second round, opened, with what is given written in it. */
function opened(sketch: Parameters<typeof anItem>[0], agreement: Partial<Agreement> = {}): RoundInHand {
  const item = anItem({ milestones: { second: "Planen er vedtaget." }, ...sketch });
  return roundOf(
    accepted(openFollowUp(anAgreement({ items: [item], held: "first", ...agreement }), "second")),
    "second",
  );
}

function inState(round: RoundInHand, work: EntryWork, name = effort): RoundInHand {
  return { ...round, work: withWork(round.work, { name, work }) };
}

function progressIn(round: RoundInHand, of: EntryName["of"] = "effort") {
  const entry = askedEntries(round, []).find(({ name }) => name.of === of);
  return entry ? progressOf(entry) : "not asked";
}

const submit = (round: RoundInHand, names = [effort], centres: () => string[] = oneCentre) =>
  submitEntries(round, names, [], centres);

describe("ROUND-2 what is due goes draft, submitted, approved, or returned with a comment", () => {
  it("asks effort and economy apart, and neither of what is carried or blank", () => {
    expect(askedEntries(opened({ economy: { text: MONEY } }), []).map(({ name }) => name.of)).toEqual([
      "effort",
      "economy",
    ]);
    expect(askedEntries(opened({}), []).map(({ name }) => name.of)).toEqual(["effort"]);
    expect(askedEntries(opened({ milestones: {}, effort: { first: happy() } }), [])).toEqual([]);
    expect(askedEntries(opened({ milestones: {} }), [])).toEqual([]);
  });

  it("CARRY-5: what somebody has written unasked is asked to be approved like the rest", () => {
    const carried = opened({ milestones: {}, effort: { first: happy() } });
    const agreement = accepted(rateEffort(carried.agreement, effort.item, "second", neutral("Det er gået i stå.")));
    expect(progressIn({ ...carried, agreement })).toBe("draft");
  });

  it("asks for the text of an extra follow-up", () => {
    const earlier = anAgreement({ fiscalYear: 2025, held: "year-end", items: [anItem({ number: "4.1" })] });
    const extraFollowUps = [{ fiscalYear: 2025, number: itemNumber("4.1") }];
    const round = roundOf(anAgreement({ items: [], open: "second", extraFollowUps }), "second");
    expect(askedEntries(round, [earlier])).toMatchObject([
      { name: { of: "latest-status", fiscalYear: 2025, item: "4.1" }, isDue: true, isWritten: false },
    ]);
  });

  it("draft → submitted → approved", () => {
    const draft = inState(opened({ effort: { second: happy() } }), { state: "draft", submittedBy: [] });
    const submitted = accepted(submit(draft));
    expect(progressIn(submitted)).toBe("submitted");
    expect(progressIn(accepted(approveEntries(submitted, [effort], [])))).toBe("approved");
  });

  it("what was submitted is returned with a comment, and so is what was approved too soon", () => {
    for (const state of ["submitted", "approved"] as const) {
      const round = inState(opened({ effort: { second: happy() } }), { state });
      const returned = accepted(returnEntries(round, [effort], [], "Skriv, hvornår."));
      expect(returned.work.entries).toEqual([
        { name: effort, work: { state: "returned", comment: "Skriv, hvornår." } },
      ]);
    }
  });

  it("a returned one is drafted and submitted anew", () => {
    const round = inState(opened({ effort: { second: happy() } }), { state: "returned", comment: "Hvornår?" });
    const drafted = accepted(draftEntry(round, round, effort, { written: true, reviews: false }));
    expect(progressIn(drafted)).toBe("draft");
    expect(progressIn(accepted(submit(round)))).toBe("submitted");
  });

  it("writing over what was submitted makes it a draft again; taking it back leaves nothing", () => {
    const round = inState(opened({ effort: { second: happy() } }), { state: "submitted" });
    expect(progressIn(accepted(draftEntry(round, round, effort, { written: true, reviews: false })))).toBe("draft");
    const gone = accepted(rateEffort(round.agreement, effort.item, "second", null));
    const after = accepted(
      draftEntry(round, { ...round, agreement: gone }, effort, { written: false, reviews: false }),
    );
    expect(progressIn(after)).toBe("not-started");
  });

  it("what is approved stands: only who reviews may write over it", () => {
    const round = inState(opened({ effort: { second: happy() } }), { state: "approved" });
    expect(refused(draftEntry(round, round, effort, { written: true, reviews: false }))).toMatchObject({
      code: "entry-approved",
      entry: effort,
    });
    expect(progressIn(accepted(draftEntry(round, round, effort, { written: true, reviews: true })))).toBe("draft");
  });

  it.each([
    ["nothing asks for it", () => submit(opened({}), [economy]), "entry-not-asked"],
    [
      "it is submitted",
      () => submit(inState(opened({ effort: { second: happy() } }), { state: "submitted" })),
      "entry-already",
    ],
    [
      "it is approved",
      () => submit(inState(opened({ effort: { second: happy() } }), { state: "approved" })),
      "entry-already",
    ],
    ["it is not written", () => submit(opened({})), "entries-hindered"],
    ["the round is not open", () => submit(roundOf(anAgreement({ held: "second" }), "second")), "follow-up-not-open"],
  ])("is not submitted when %s", (_case, attempt, code) => expect(refused(attempt()).code).toBe(code));

  it.each(["draft", "not-started", "returned"] as const)("nothing that is %s is approved", (state) => {
    const written = opened({ effort: { second: happy() } });
    const rounds = {
      draft: written,
      "not-started": opened({}),
      returned: inState(written, { state: "returned", comment: "Hvornår?" }),
    };
    expect(refused(approveEntries(rounds[state], [effort], []))).toMatchObject({ code: "entry-not-submitted", state });
  });

  it("all that is named, or none", () => {
    const round = opened({
      effort: { second: happy() },
      economy: { text: MONEY, ratings: { second: economySad(null) } },
    });
    expect(refused(submit(round, [effort, economy]))).toMatchObject({ code: "entries-hindered" });
    expect(round.work.entries).toEqual([]);
  });
});

describe("the rules are held against what is submitted", () => {
  it.each([
    ["EFF-2", { effort: { second: neutral(null) } }, effort],
    ["EFF-3", { effort: { second: sad("Det går ikke.") } }, effort],
    ["CARRY-2", { milestones: {}, effort: { first: neutral(), second: happy() } }, effort],
    ["CARRY-5", { milestones: {}, effort: { first: happy(), second: happy() } }, effort],
    ["ECO-4", { economy: { text: MONEY, ratings: { second: economySad(null) } } }, economy],
    ["ECO-3", { economy: { text: null, moneySetAside: true, ratings: { second: economyHappy() } } }, economy],
  ] as const)("%s", (rule, sketch, name) => {
    expect(refused(submit(opened(sketch), [name]))).toMatchObject({
      code: "entries-hindered",
      hindrances: [{ item: "1.1", checkpoint: "second", breach: { rule } }],
    });
  });

  it("what is wrong with the economy does not hinder the effort", () => {
    const round = opened({
      effort: { second: happy() },
      economy: { text: MONEY, ratings: { second: economySad(null) } },
    });
    expect(submit(round, [effort]).ok).toBe(true);
  });
});

describe("an item with several centres is submitted when each of them has", () => {
  const shared = opened({ responsibleCentres: ["Miljø og Klima", "Skole og Dagtilbud"], effort: { second: happy() } });
  const byOne = accepted(submit(shared, [effort], () => ["Miljø og Klima"]));

  it("one of two leaves a draft that says who", () => {
    expect(byOne.work.entries).toEqual([{ name: effort, work: { state: "draft", submittedBy: ["Miljø og Klima"] } }]);
  });

  it("the other one completes it, whichever way its name is written", () => {
    expect(progressIn(accepted(submit(byOne, [effort], () => ["skole og  dagtilbud"])))).toBe("submitted");
  });

  it("a change in between must be submitted by both again", () => {
    const changed = accepted(draftEntry(byOne, byOne, effort, { written: true, reviews: false }));
    expect(progressIn(accepted(submit(changed, [effort], () => ["Skole og Dagtilbud"])))).toBe("draft");
  });

  it("each centre's progress is its own", () => {
    expect(roundProgress(askedEntries(byOne, [])).map(({ centre, state }) => [centre, state])).toEqual([
      ["Miljø og Klima", "submitted"],
      ["Skole og Dagtilbud", "draft"],
    ]);
  });

  it("an item for which no centre answers is submitted by whoever may", () => {
    const nobodys = opened({ responsibleCentres: [], effort: { second: happy() } });
    expect(progressIn(accepted(submit(nobodys, [effort], () => [])))).toBe("submitted");
  });
});

describe("how far a centre is with a round", () => {
  const written = opened({
    effort: { second: happy() },
    economy: { text: MONEY, ratings: { second: economyHappy() } },
  });
  const both = (a: EntryWork, b: EntryWork) => inState(inState(written, a), b, economy);
  const submitted: EntryWork = { state: "submitted" };
  const approved: EntryWork = { state: "approved" };

  it.each([
    ["not-started", opened({ economy: { text: MONEY } })],
    ["draft", written],
    ["draft", inState(opened({ effort: { second: happy() }, economy: { text: MONEY } }), submitted)],
    ["returned", both(approved, { state: "returned", comment: "Hvornår?" })],
    ["submitted", both(approved, submitted)],
    ["approved", both(approved, approved)],
    ["not-reported", both(approved, { state: "not-reported", reason: "Centret har ikke svaret." })],
  ] as const)("%s", (state, round) => {
    expect(roundProgress(askedEntries(round, [])).map((centre) => centre.state)).toEqual([state]);
  });
});
