import {
  type Agreement,
  CHECKPOINTS,
  type Entry,
  inOrder,
  type Person,
  type Progress,
  type Rating,
  type RoundName,
  subjectOf,
  WINTER,
} from "./agreement.js";
import { type Asked, asked, effortAt, effortDue, found, isEconomyDue } from "./asked.js";
import { mayRead, readsAll } from "./permission.js";
import { hindrances } from "./rules.js";

/** What somebody is shown of a round, as far as the model tells. */
export function seenBy(agreement: Agreement, person: Person, name: RoundName): object {
  const { state, datedOn, cutOffOn, deadlineOn } = agreement.rounds[name];
  const visible = asked(agreement, name).filter(({ item }) => mayRead(person, item));
  const shared = {
    state,
    deadlineOn,
    centres: centresOf(visible).filter(({ centre }) => readsAll(person) || centre === person.centre),
    hindrances:
      state === "open"
        ? hindrances(agreement, name)
            .filter(({ item }) => mayRead(person, item))
            .map(({ item, rule }) => `${item.number} ${rule}`)
            .toSorted(inOrder)
        : [],
  };
  const far = (entry: Entry) => {
    const one = found(visible, entry);
    return { progress: one?.progress ?? null, work: one?.work ?? null };
  };
  const items = agreement.items.filter((item) => mayRead(person, item));
  if (name === WINTER) {
    const entries = items.map(({ number, milestones }) => ({
      item: number,
      milestones: CHECKPOINTS.filter((at) => milestones[at]).map((at) => ({ checkpoint: at, text: milestones[at] })),
      ...far({ of: "milestones", item: number }),
    }));
    return { ...shared, entries };
  }
  const entries = items.map((item) => ({
    item: item.number,
    effort: {
      asked: effortDue(agreement, item, name),
      rating: shown(effortAt(agreement, item, name)),
      ...far({ of: "effort", item: item.number }),
    },
    economy: {
      asked: { due: isEconomyDue(item) ? "assess" : "unrated", rule: "ECO-3" },
      rating: shown(item.economy[name] ?? null),
      ...far({ of: "economy", item: item.number }),
    },
  }));
  const extraFollowUps = agreement.extras
    .filter((extra) => mayRead(person, extra))
    .map(({ fiscalYear, number, texts }) => ({
      item: number,
      text: texts[name] ?? null,
      ...far({ of: "latest-status", fiscalYear, item: number }),
    }));
  return { ...shared, datedOn, cutOffOn, editions: agreement.editions[name] ?? 0, entries, extraFollowUps };
}

/** A blank without a word is as good as nothing. */
export function shown(rating: Rating | null): Rating | null {
  return rating?.kind === "unrated" && rating.status === null ? null : rating;
}

/** What an entry rests on besides what is shown of it: whoever approves it has seen that, too. */
export function basisOf(agreement: Agreement, name: RoundName, entry: Entry): object {
  const subject = subjectOf(agreement, entry);
  const { centres } = subject;
  if (name === WINTER || entry.of !== "effort" || !("milestones" in subject)) return { centres };
  return { centres, milestone: subject.milestones[name] ?? null };
}

/** How far each centre is: one that has submitted its part is done with it. */
function centresOf(entries: Asked[]) {
  const names = [...new Set(entries.flatMap(({ item }) => item.centres))];
  return names.map((centre) => {
    const counts = { "not-started": 0, draft: 0, submitted: 0, returned: 0, approved: 0, "not-reported": 0 };
    for (const { item, work, progress } of entries) {
      if (!item.centres.includes(centre)) continue;
      const isDone = work?.state === "draft" && work.submittedBy.includes(centre);
      counts[isDone ? "submitted" : progress] += 1;
    }
    return { centre, state: stateOf(counts), entries: counts };
  });
}

function stateOf(counts: Record<Progress, number>): Progress {
  if (counts.returned > 0) return "returned";
  const hasDone = counts.submitted + counts.approved + counts["not-reported"] > 0;
  if (counts.draft > 0 || (counts["not-started"] > 0 && hasDone)) return "draft";
  if (counts["not-started"] > 0) return "not-started";
  if (counts.submitted > 0) return "submitted";
  return counts["not-reported"] > 0 ? "not-reported" : "approved";
}
