import { describe, expect, it } from "vitest";
import { type Agreement, withFollowUp } from "../../src/domain/agreements/agreement.js";
import { moveChapter, removeChapter, renameChapter } from "../../src/domain/agreements/edit-chapters.js";
import { agreementChanges } from "../../src/domain/log/agreement-changes.js";
import { LANGUAGES } from "../../templates/texts/language.js";
import { textsIn } from "../../templates/texts/texts.js";
import { wordChange } from "../../templates/texts/word-change.js";
import { accepted, anAgreement } from "../builders/agreements.js";
import { anItem, itemNumber } from "../builders/items.js";

const before: Agreement = {
  ...anAgreement({ items: [] }),
  chapters: [
    { number: "1", title: "Børn", subTheme: null, items: [anItem({ number: "1.1" }), anItem({ number: "1.2" })] },
    { number: null, title: "Veje", subTheme: "Cykler", items: [] },
  ],
};

function worded(after: Agreement, language: (typeof LANGUAGES)[number] = "da") {
  const changes = agreementChanges(before, after).flatMap((alteration) => alteration.changes);
  return changes.map((change) => Object.values(wordChange(change, textsIn(language))).join(" | "));
}

describe("what the log tells of an agreement, in words", () => {
  it("a chapter that is moved, renamed or removed, before and after", () => {
    expect(worded(accepted(moveChapter(before, 0, 1)))).toEqual([
      "tema nr. 1 | 1 Børn (punkt 1.1, 1.2) | Veje – Cykler (ingen punkter)",
      "tema nr. 2 | Veje – Cykler (ingen punkter) | 1 Børn (punkt 1.1, 1.2)",
    ]);
    expect(worded(accepted(renameChapter(before, 1, { number: "2", title: "Gader", subTheme: null })))).toEqual([
      "tema nr. 2 | Veje – Cykler (ingen punkter) | 2 Gader (ingen punkter)",
    ]);
    expect(worded(accepted(removeChapter(before, 1)))).toEqual(["tema nr. 2 | Veje – Cykler (ingen punkter) | intet"]);
  });

  it("its own facts, its rounds, and what it takes along", () => {
    const third = before.followUps[2];
    if (!third) throw new Error("no third follow-up");
    const opened = withFollowUp(before, { ...third, state: "open", datedOn: "2026-08-14" });
    const after = {
      ...opened,
      chapters: before.chapters,
      caseNumber: "00.30.10-S00-1-26",
      contact: { ...before.contact, phone: "99 99 99 99" },
      extraFollowUps: [{ fiscalYear: 2025, number: itemNumber("3.7") }],
    };
    expect(worded(after)).toEqual([
      "sagsid | intet | 00.30.10-S00-1-26",
      "ekstra opfølgninger | intet | 3.7 (2025)",
      "kontaktens telefon | intet | 99 99 99 99",
      "tredje opfølgning: tilstand | planlagt | åben",
      "tredje opfølgning: dato | intet | 2026-08-14",
    ]);
  });

  it.each(LANGUAGES)("leaves no path of the log in %s", (language) => {
    const lines = worded(accepted(removeChapter(before, 1)), language);
    expect(lines.join()).not.toMatch(/chapters|\{/);
  });
});
