import type { FastifyRequest } from "fastify";
import type { ShownEntry } from "../../templates/partials/round-entry.js";
import type { Texts } from "../../templates/texts/da.js";
import { quoting, said } from "../../templates/texts/said.js";
import { textsIn } from "../../templates/texts/texts.js";
import { may } from "../domain/access/judge.js";
import type { RoundOf } from "../usecases/change-round.js";
import { showRating } from "./my-follow-up-ratings.presenter.js";
import { itemAddress, writingAddress } from "./round-address.js";
import type { SeenEntry } from "./round-entries.js";

type Reader = Pick<FastifyRequest, "language" | "actor">;

/** An entry as it reads in a list: what it says, against what, and how far it is. */
export function presentEntry(
  { language, actor }: Reader,
  round: RoundOf,
  entry: SeenEntry,
  economyTexts: ReadonlyMap<string, string> = new Map(),
): ShownEntry {
  const texts = textsIn(language);
  const { submissions, progressWord, hindrances } = texts.roundPageTexts;
  const { key, fiscalYear, item, title, centres, stage, milestones, version, name } = entry;
  const year = fiscalYear === round.fiscalYear ? "" : ` (${hindrances.ofYear(fiscalYear)})`;
  return {
    id: key.replaceAll(/[^\p{L}\p{N}]/gu, "-"),
    key,
    version,
    title: quoting((words) => `${item} ${words}${year}`, title),
    what: nameOf(texts, entry),
    subject: submissions.subject[name.of],
    centres: centres.join("; "),
    progress: progressWord[stage.progress],
    state: stage.progress,
    milestones: name.of === "milestones" ? [] : milestones.map(({ text }) => text),
    money: name.of === "economy" ? (economyTexts.get(item) ?? null) : null,
    said: saidOf(texts, entry),
    remark: remarkOf(texts, entry),
    item: itemAddress(fiscalYear, item),
    write: may(actor, "draft-entry") ? writingAddress(round, fiscalYear, item) : null,
  };
}

/** As in »punkt 4.2, indsats«. */
export function nameOf({ roundPageTexts: { submissions } }: Texts, { item, name }: Pick<SeenEntry, "item" | "name">) {
  return submissions.entry(item, submissions.subject[name.of]);
}

function saidOf(texts: Texts, { rating, text, milestones, name }: SeenEntry): ShownEntry["said"] {
  const { submissions } = texts.roundPageTexts;
  if (name.of === "effort" || name.of === "economy") {
    if (!rating) return { smiley: null, word: submissions.nothing, texts: [] };
    const { smiley, word, texts: written } = showRating(texts.myFollowUpTexts, "", rating, null);
    return { smiley, word, texts: written };
  }
  const written = name.of === "milestones" ? milestones.map((milestone) => milestone.text) : [text ?? ""];
  const texted = written.filter((one) => one !== "");
  return { smiley: null, word: texted.length === 0 ? submissions.nothing : null, texts: texted.map(said) };
}

function remarkOf({ roundPageTexts: { submissions } }: Texts, { stage: { work } }: SeenEntry): ShownEntry["remark"] {
  if (work?.state === "returned") return { label: submissions.returned, text: work.comment };
  return work?.state === "not-reported" ? { label: submissions.notReported, text: work.reason } : null;
}
