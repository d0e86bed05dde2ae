import type { Agreement } from "../../src/domain/agreements/agreement.js";
import { freezeRound } from "../../src/domain/followups/freeze-round.js";
import type { Door } from "../api/door.js";
import { somebody } from "../api/entries.js";
import { anAct } from "../builders/acts.js";
import { anAgreement } from "../builders/agreements.js";
import { anItem, economySad, happy, itemNumber, neutral, sad, unresolved } from "../builders/items.js";

/** In everything that somebody has written in this year, and in nothing else, stands this. */
export const MARK = "blåbær";

const SECOND = "/agreements/2026/follow-ups/second";

const LAST_YEAR = inChapters(
  anAgreement({ fiscalYear: 2025, title: `Aftale om ${MARK} i 2025`, held: "year-end" }),
  [`Havnens ${MARK}`],
  [
    anItem({
      number: "3.7",
      title: `En havn med ${MARK}`,
      economy: { text: `Havnens ${MARK} er betalt.` },
      effort: { third: unresolved(`Det er svært at se ${MARK}.`), "year-end": sad(`Ingen ${MARK} endnu.`, null) },
      latestStatuses: [{ fiscalYear: 2026, checkpoint: "first", text: `Der er lagt ${MARK}.` }],
    }),
  ],
);

const THIS_YEAR = inChapters(
  anAgreement({
    title: `Aftale om ${MARK} i 2026`,
    held: "first",
    extraFollowUps: [{ fiscalYear: 2025, number: itemNumber("3.7") }],
  }),
  [`Grønne ${MARK}`, `Små ${MARK}`],
  [
    anItem({
      number: "1.1",
      title: `Flere ${MARK} langs vejen`,
      description: `Der plantes ${MARK}.`,
      contributors: { centres: ["Ejendomme"], all: false, note: `Den, der har ${MARK}` },
      milestones: { first: `De første ${MARK}.`, second: `Alle ${MARK}.`, third: `Der er ${MARK}.` },
      effort: {
        first: sad(`For få ${MARK}.`, {
          kind: "proposed",
          decidingBody: `Udvalget for ${MARK}`,
          proposal: `Der købes ${MARK}.`,
          expectedMeeting: `Mødet om ${MARK}`,
        }),
      },
      economy: {
        text: `Der er afsat 3 mio. kr. til ${MARK}.`,
        moneySetAside: true,
        ratings: { first: economySad(`Dyre ${MARK}.`) },
      },
    }),
    anItem({
      number: "2.1",
      title: `Et bibliotek for ${MARK}`,
      economy: { text: null },
      milestones: { second: `Grunden til ${MARK} er købt.` },
      effort: { first: neutral(`Endnu ingen ${MARK}.`) },
    }),
  ],
);

/** A year that a file may tell of, with what breaks the rules. */
export const ANOTHER_YEAR = inChapters(
  anAgreement({ fiscalYear: 2024, title: `Aftale om ${MARK} i 2024`, held: "first" }),
  [`Røde ${MARK}`],
  [anItem({ milestones: { first: `Der er ${MARK}.` }, effort: { first: happy(`Vores ${MARK} er forsinket.`) } })],
);

function inChapters(
  agreement: Agreement,
  titles: readonly string[],
  items: Agreement["chapters"][number]["items"],
): Agreement {
  const chapters = titles.map((title, index) => {
    const subTheme = index === 0 ? `Blå ${MARK}` : null;
    const own = items.filter((_, place) => Math.min(place, titles.length - 1) === index);
    return { number: `${index + 1}`, title, subTheme, items: own };
  });
  return { ...agreement, chapters };
}

/** The first round published and corrected, the second open with an entry of every kind, and one returned. */
export async function keepMarkedYear(door: Door): Promise<void> {
  await door.keep(LAST_YEAR, THIS_YEAR);
  await publishFirst(door);
  const office = somebody(door, door.office);
  const action = { kind: "put-before", decidingBody: `Rådet for ${MARK}`, expectedMeeting: `Juni, om ${MARK}` };
  for (const answer of [
    await office.change("POST", `${SECOND}/open`, undefined, SECOND),
    await office.change("PUT", `${SECOND}/items/1.1/effort`, {
      ...{ smiley: "sad", status: `Få ${MARK}.`, correctiveAction: action },
    }),
    await office.change("PUT", `${SECOND}/items/1.1/economy`, { smiley: "happy", status: `Billige ${MARK}.` }),
    await office.change("PUT", `${SECOND}/extra-follow-ups/2025/3.7`, { text: `Nye ${MARK} er lagt.` }),
    await office.bulk(`${SECOND}/submit`, ({ progress }) => progress === "draft"),
    await office.bulk(`${SECOND}/return`, ({ of, progress }) => of === "effort" && progress === "submitted", {
      comment: `Hvilke ${MARK}?`,
    }),
  ])
    if (answer.statusCode >= 300) throw new Error(answer.body);
}

async function publishFirst({ store }: Door): Promise<void> {
  for (const number of [1, 2])
    await store.transaction(async (transaction) => {
      const [agreement, before] = [await transaction.agreement(2026), await transaction.agreement(2025)];
      if (!agreement || !before) throw new Error("there is no agreement to publish");
      const content = freezeRound(agreement, "first", [before], "2026-04-30");
      await transaction.freeze(2026, "first", content, anAct());
      const logHead = await transaction.holdLog();
      const reason = number === 1 ? null : `Der manglede ${MARK}.`;
      const bytes = new TextEncoder().encode("%PDF");
      const edition = { fiscalYear: 2026, round: "first", language: "da", number, logHead, content } as const;
      await transaction.publish({ ...edition, reason, bytes }, anAct());
    });
}
