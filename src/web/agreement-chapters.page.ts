import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type ChapterField, ChapterPage } from "../../templates/pages/agreement-chapter.js";
import type { FormRefusal } from "../../templates/partials/form-refusal.js";
import { quoting } from "../../templates/texts/said.js";
import { textsIn } from "../../templates/texts/texts.js";
import { wordChapterName } from "../../templates/texts/word-chapter.js";
import type { Agreement } from "../domain/agreements/agreement.js";
import type { ChapterFacts } from "../domain/agreements/edit-chapters.js";
import { Line } from "../domain/text.js";
import { agreementAddress, chapterAddress } from "./agreement-address.js";
import { differing, goOn, lostRace, refusalOf, shownFields, summaryOf, wordOrThrow } from "./agreement-answers.js";
import { agreementIn, chapterIn, chapterVersion } from "./agreement-seen.js";
import { showAgreement } from "./agreement-shown.js";
import { csrfOf, Form } from "./forms.js";
import { show } from "./show.js";

const config = { action: "edit-agreement" } as const;
const PATH = "/aftale/:aar/afsnit";
const IDS: Readonly<Record<ChapterField, string>> = { number: "nummer", title: "titel", subTheme: "undertema" };

type Typed = Readonly<Record<ChapterField, string>>;

/** The chapters of an agreement: added, named, moved, and taken away while they are empty. */
export function chapterPages(app: FastifyInstance): void {
  app.get(`${PATH}/ny`, { config }, async (request, reply) => {
    const typed = { number: "", title: "", subTheme: "" };
    return showChapter(request, reply, { agreement: await agreementIn(request), index: null, typed });
  });
  app.post(`${PATH}/ny`, { config }, addChapter);
  app.get(`${PATH}/:plads`, { config }, async (request, reply) => {
    const { agreement, index, chapter } = await chapterIn(request);
    return showChapter(request, reply, { agreement, index, typed: asTyped(chapter) });
  });
  app.post(`${PATH}/:plads`, { config }, renameChapter);
  app.post(`${PATH}/:plads/flyt`, { config }, (request, reply) => {
    const by = new Form(request.body).text("retning") === "op" ? -1 : 1;
    return arrange(request, reply, { kind: "move", by });
  });
  app.post(`${PATH}/:plads/fjern`, { config }, (request, reply) => arrange(request, reply, { kind: "remove" }));
}

async function addChapter(request: FastifyRequest, reply: FastifyReply) {
  const agreement = await agreementIn(request);
  const { fiscalYear, chapters } = agreement;
  const typed = typedChapter(new Form(request.body));
  const { errors, facts } = readChapter(request, typed);
  if (Object.keys(errors).length > 0) return showChapter(request, reply, { agreement, index: null, typed, errors });
  const outcome = await request.useCases.editChapters(fiscalYear, { kind: "add", facts });
  if (outcome.ok) return goOn(reply, agreementAddress(fiscalYear), "tema-tilfoejet", `#afsnit-${chapters.length + 1}`);
  const title = wordOrThrow(request, outcome.rejection);
  return showChapter(request, reply, { agreement, index: null, typed, errors: { title }, status: 409 });
}

async function renameChapter(request: FastifyRequest, reply: FastifyReply) {
  const { agreement, index } = await chapterIn(request);
  const { fiscalYear } = agreement;
  const form = new Form(request.body);
  const version = form.text("set");
  const typed = typedChapter(form);
  const { errors, facts } = readChapter(request, typed);
  if (Object.keys(errors).length > 0) return showChapter(request, reply, { agreement, index, typed, errors, version });
  const change = { kind: "rename", index, facts } as const;
  const outcome = await request.useCases.editChapters(
    fiscalYear,
    change,
    (now) => chapterVersion(now, index) === version,
  );
  if (outcome.ok) return goOn(reply, agreementAddress(fiscalYear), "tema-rettet", `#afsnit-${index + 1}`);
  const { rejection } = outcome;
  const title = wordOrThrow(request, rejection);
  const now = await chapterIn(request);
  if (rejection.code !== "changed-meanwhile") {
    return showChapter(request, reply, { ...now, typed, errors: { title }, status: 409, version });
  }
  const fields = differing(request, labelsOf(request), asTyped(now.chapter), typed);
  const refusal = refusalOf(request, { lines: lostRace(request), fields });
  return showChapter(request, reply, { ...now, typed, refusal, status: 409 });
}

async function arrange(
  request: FastifyRequest,
  reply: FastifyReply,
  what: { readonly kind: "move"; readonly by: -1 | 1 } | { readonly kind: "remove" },
) {
  const { agreement, index } = await chapterIn(request);
  const { fiscalYear, chapters } = agreement;
  const version = new Form(request.body).text("set");
  const change = { ...what, index };
  const outcome = await request.useCases.editChapters(
    fiscalYear,
    change,
    (now) => chapterVersion(now, index) === version,
  );
  if (!outcome.ok) {
    const lines = [wordOrThrow(request, outcome.rejection)];
    const { heading } = refusalOf(request, {});
    return showAgreement(request, reply, await agreementIn(request), {
      message: { kind: "error", heading, lines },
      status: 409,
    });
  }
  const here = agreementAddress(fiscalYear);
  if (what.kind === "remove") return goOn(reply, here, "tema-fjernet");
  const place = Math.min(Math.max(index + what.by, 0), chapters.length - 1) + 1;
  return goOn(reply, here, "tema-flyttet", `#afsnit-${place}`);
}

function typedChapter(form: Form): Typed {
  const [number, title, subTheme] = [IDS.number, IDS.title, IDS.subTheme].map((id) => form.text(id).trim());
  return { number: number ?? "", title: title ?? "", subTheme: subTheme ?? "" };
}

function asTyped({ number, title, subTheme }: ChapterFacts): Typed {
  return { number: (number ?? "").trim(), title: title.trim(), subTheme: (subTheme ?? "").trim() };
}

function readChapter({ language }: FastifyRequest, { number, title, subTheme }: Typed) {
  const { titleWrong, lineWrong } = textsIn(language).agreementPageTexts.chapter;
  const isLine = (text: string) => text === "" || Line.safeParse(text).success;
  return {
    errors: {
      ...(isLine(number) ? {} : { number: lineWrong }),
      ...(Line.safeParse(title).success ? {} : { title: titleWrong }),
      ...(isLine(subTheme) ? {} : { subTheme: lineWrong }),
    },
    facts: { number: number || null, title, subTheme: subTheme || null },
  };
}

interface Shown {
  readonly agreement: Agreement;
  /** null: a new one. */
  readonly index: number | null;
  readonly typed: Typed;
  readonly errors?: Readonly<Partial<Record<ChapterField, string>>>;
  readonly refusal?: FormRefusal;
  readonly status?: number;
  readonly version?: string;
}

function showChapter(
  request: FastifyRequest,
  reply: FastifyReply,
  { agreement, index, typed, errors, ...shown }: Shown,
) {
  const { agreementPageTexts } = textsIn(request.language);
  const { chapter: texts, save } = agreementPageTexts;
  const { fiscalYear, chapters } = agreement;
  const chapter = index === null ? undefined : chapters[index];
  const wrong = errors && refusalOf(request, { errors: summaryOf(errors, IDS) });
  const heading = chapter ? quoting((name) => texts.editHeading(name), wordChapterName(chapter)) : texts.addHeading;
  const page = ChapterPage({
    texts,
    csrf: csrfOf(request, reply),
    heading,
    back: agreementAddress(fiscalYear),
    action: index === null ? agreementAddress(fiscalYear, "/afsnit/ny") : chapterAddress(fiscalYear, index),
    submit: chapter ? save : texts.add,
    version: shown.version ?? (index === null ? "" : chapterVersion(agreement, index)),
    refusal: shown.refusal ?? wrong ?? null,
    fields: shownFields(typed, errors ?? {}),
  });
  return show(request, reply, { title: heading, status: shown.status ?? (wrong ? 422 : 200) }, page);
}

function labelsOf({ language }: FastifyRequest): Record<ChapterField, string> {
  const { number, title, subTheme } = textsIn(language).agreementPageTexts.chapter;
  return { number, title, subTheme };
}
