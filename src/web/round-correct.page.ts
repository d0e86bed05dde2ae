import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { CorrectPage } from "../../templates/pages/round-correct.js";
import { ChooseCorrectedPage } from "../../templates/pages/round-correct-choose.js";
import { LANGUAGES, type Language } from "../../templates/texts/language.js";
import { textsIn } from "../../templates/texts/texts.js";
import type { Finding } from "../domain/findings/finding.js";
import { Text } from "../domain/text.js";
import { csrfOf, Form } from "./forms.js";
import { addressOf } from "./round-address.js";
import { goOn, wordOrThrow } from "./round-answers.js";
import { asPublished, type ReadCorrection, readCorrection } from "./round-correct.form.js";
import { presentCorrections, titleOf } from "./round-correct.presenter.js";
import { type PublishedNow, publishedNow, stillAsSeen, versionOf } from "./round-correct-seen.js";
import { listHindrances } from "./round-hindrances.presenter.js";
import { followUpIn } from "./round-in-address.js";
import { show } from "./show.js";

const PATH = "/runde/:year/:round/ret";
const config = { action: "correct-round" } as const;

/** ROUND-5: what is published is put right in a new, numbered edition, after a look at what will be changed. */
export function correctPages(app: FastifyInstance): void {
  app.get(PATH, { config }, async (request, reply) => {
    const now = await publishedNow(request, followUpIn(request));
    const query = new Form(request.query);
    const chosen = now.subjects.filter(({ key }) => query.all("punkt").includes(key));
    if (chosen.length === 0) return showChoice(request, reply, now, query.has("valg"));
    const read = chosen.map((subject) => untouched(now, subject));
    const version = await versionOf(request, now, chosen);
    return showCorrecting(request, reply, { now, read, version, reason: "", language: now.edition.language });
  });
  app.post(PATH, { config }, async (request, reply) => {
    const now = await publishedNow(request, followUpIn(request));
    const form = new Form(request.body);
    const chosen = now.subjects.filter(({ key }) => form.all("punkt").includes(key));
    if (chosen.length === 0) return showChoice(request, reply, now, true);
    const read = chosen.map((subject) => readCorrection(form, subject, now.at));
    const reason = form.given("begrundelse") ?? "";
    const language = LANGUAGES.find((code) => code === form.text("rapportsprog")) ?? now.edition.language;
    const sent = { now, read, version: form.text("set"), reason, language };
    const wrong = wrongIn(request, sent);
    if (wrong !== null) return showCorrecting(request, reply, { ...sent, refused: wrong, status: 422 });
    if (form.text("handling") !== "udgiv") return showCorrecting(request, reply, { ...sent, isLookedAt: true });
    return publish(request, reply, sent);
  });
}

interface Sent {
  readonly now: PublishedNow;
  readonly read: readonly ReadCorrection[];
  readonly version: string;
  readonly reason: string;
  readonly language: Language;
}

async function publish(request: FastifyRequest, reply: FastifyReply, sent: Sent) {
  const { now, read, version, reason, language } = sent;
  const corrections = read.flatMap(({ correction }) => correction ?? []);
  const outcome = await request.useCases.correctFollowUp({ ...now.at, reason, language }, corrections, (round) =>
    stillAsSeen(
      round,
      read.map(({ subject }) => subject),
      version,
    ),
  );
  if (outcome.ok) return goOn(reply, addressOf(now.at.fiscalYear, now.at.round), "rettet");
  const { rejection } = outcome;
  const [worded = ""] = wordOrThrow(request, rejection).lines;
  const isChanged = rejection.code === "changed-meanwhile";
  const refused = isChanged ? textsIn(request.language).roundCorrectTexts.wrong.changed : worded;
  const hindrances = rejection.code === "correction-hindered" ? rejection.hindrances : [];
  if (!isChanged) return showCorrecting(request, reply, { ...sent, refused, hindrances, status: 409 });
  // whoever has looked at what is published now may correct that
  const form = new Form(request.body);
  const fresh = await publishedNow(request, now.at);
  const again = fresh.subjects.filter(({ key }) => read.some(({ subject }) => subject.key === key));
  return showCorrecting(request, reply, {
    ...sent,
    now: fresh,
    read: again.map((subject) => readCorrection(form, subject, now.at)),
    version: await versionOf(request, fresh, again),
    refused,
    status: 409,
  });
}

function untouched({ at }: PublishedNow, subject: ReadCorrection["subject"]): ReadCorrection {
  const published = asPublished(subject, at);
  return { subject, typed: published, published, correction: null, problems: [] };
}

/** null: it can be published as it stands. */
function wrongIn({ language }: FastifyRequest, { read, reason }: Sent): string | null {
  const { roundCorrectTexts, myFollowUpTexts } = textsIn(language);
  if (read.some(({ problems }) => problems.length > 0)) return myFollowUpTexts.notAllSavedText;
  if (read.every(({ correction }) => correction === null)) return roundCorrectTexts.wrong.nothing;
  return Text.safeParse(reason).success ? null : roundCorrectTexts.wrong.reason;
}

function showChoice(request: FastifyRequest, reply: FastifyReply, { at, subjects }: PublishedNow, isNone: boolean) {
  const { roundCorrectTexts: texts, roundTexts } = textsIn(request.language);
  const heading = texts.heading(roundTexts.followUp[at.round], at.fiscalYear);
  const here = addressOf(at.fiscalYear, at.round);
  const choices = subjects.map((subject, place) => ({
    id: `punkt-${place}`,
    name: "punkt",
    value: subject.key,
    label: titleOf({ subject, language: request.language }),
    checked: false,
  }));
  const page = ChooseCorrectedPage({ texts, heading, back: here, action: `${here}/ret`, choices, isNone });
  return show(request, reply, { title: heading, status: isNone ? 422 : 200 }, page);
}

interface Shown extends Sent {
  readonly refused?: string;
  readonly hindrances?: readonly Finding[];
  /** What was sent is shown as it will be published. */
  readonly isLookedAt?: boolean;
  readonly status?: number;
}

function showCorrecting(request: FastifyRequest, reply: FastifyReply, shown: Shown) {
  const { now, read, version, reason, language, refused = null, hindrances = [], status = 200 } = shown;
  const { roundCorrectTexts: texts, roundTexts, myFollowUpTexts } = textsIn(request.language);
  const { at, edition, agreement } = now;
  const here = addressOf(at.fiscalYear, at.round);
  const heading = texts.heading(roundTexts.followUp[at.round], at.fiscalYear);
  const isReasonMissing = refused === texts.wrong.reason;
  const page = CorrectPage({
    texts,
    entryTexts: myFollowUpTexts,
    csrf: csrfOf(request, reply),
    heading,
    back: here,
    action: `${here}/ret`,
    hidden: [...read.map(({ subject }) => ({ name: "punkt", value: subject.key })), { name: "set", value: version }],
    refused,
    hindrances: listHindrances(request, hindrances, { ...at, entries: titlesOf(now) }).map((one) => ({
      ...one,
      write: null,
    })),
    ...presentCorrections({ at, agreement, read, language: request.language }),
    reason: { value: reason, error: isReasonMissing ? texts.wrong.reason : null },
    languages: LANGUAGES.map((code) => ({ code, chosen: code === language })),
    publish: shown.isLookedAt ? sentFields(request) : null,
    number: edition.number + 1,
  });
  return show(request, reply, { title: heading, status }, page);
}

function titlesOf({ at, subjects }: PublishedNow) {
  return subjects.map((subject) => ({
    fiscalYear: subject.kind === "item" ? at.fiscalYear : subject.extra.fiscalYear,
    item: subject.item.number,
    title: subject.item.title,
  }));
}

function sentFields({ body }: FastifyRequest) {
  return new Form(body).entries().filter(({ name }) => name !== "_csrf" && name !== "handling");
}
