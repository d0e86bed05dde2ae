import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { PreviewPage, type PreviewPageProps } from "../../templates/pages/import-preview.js";
import type { RoundMessage } from "../../templates/partials/round-message.js";
import { textsIn, wordRejection } from "../../templates/texts/texts.js";
import { hasLeftOut } from "../../templates/texts/word-import.js";
import { AccountId } from "../domain/people/account.js";
import type { Outcome, Rejection } from "../domain/rejection.js";
import type { Upload, WaitingUpload } from "../domain/uploads/upload.js";
import type { ImportSummary } from "../usecases/import-history.js";
import { fingerprint } from "./entry-versions.js";
import { csrfOf, Form } from "./forms.js";
import { granted } from "./granted.js";
import { IMPORT, uploadAddress } from "./import-address.js";
import { presentProblems, presentSummary } from "./import-preview.presenter.js";
import { goToImported } from "./import-told.js";
import { show } from "./show.js";
import type { ReadFile, WebServices } from "./web-services.js";

const PATH = `${IMPORT}/:id`;
const config = { action: "edit-agreement" } as const;

/** What a file would bring in, and the word that it shall. */
export function previewPages(app: FastifyInstance, { files }: WebServices): void {
  const readIt = ({ bytes }: WaitingUpload, { language }: FastifyRequest) => files.read(bytes, language);

  app.get(PATH, { config }, async (request, reply) => {
    const upload = await uploadIn(request);
    if (upload.state === "imported") return goToImported(request, reply, upload.fiscalYear);
    return showPreview(request, reply, { upload, read: await readIt(upload, request) });
  });
  app.post(PATH, { config }, async (request, reply) => {
    const upload = await uploadIn(request);
    if (upload.state === "imported") return goToImported(request, reply, upload.fiscalYear);
    const form = new Form(request.body);
    const read = await readIt(upload, request);
    const accepted = form.has("udelad");
    if (!read.ok) return showPreview(request, reply, { upload, read, status: 409 });
    if (hasLeftOut(read.problems) && !accepted) {
      return showPreview(request, reply, { upload, read, isAcceptMissing: true, status: 422 });
    }
    const outcome = await request.useCases.importUpload({
      id: upload.id,
      agreements: read.agreements,
      stillAsShown: (summary) => fingerprint(summary) === form.text("set"),
    });
    if (outcome.ok) return goToImported(request, reply, outcome.value);
    if (outcome.rejection.code !== "changed-meanwhile") throw request.refusal(outcome.rejection);
    return showPreview(request, reply, { upload, read, accepted, hasChanged: true, status: 409 });
  });
  app.post(`${PATH}/fortryd`, { config }, async (request, reply) => {
    const upload = granted(request, await request.useCases.forgetUpload(idIn(request)));
    if (upload.state === "imported") return goToImported(request, reply, upload.fiscalYear);
    return reply.redirect(`${IMPORT}?besked=fortrudt`, 303);
  });
}

/** @throws what the door answers wherever there is nothing */
function idIn({ params, refusal }: FastifyRequest): string {
  const { id } = params as { readonly id: string };
  if (!AccountId.safeParse(id).success) throw refusal({ code: "upload-unknown", upload: id });
  return id;
}

async function uploadIn(request: FastifyRequest): Promise<Upload> {
  return granted(request, await request.useCases.showUpload(idIn(request)));
}

interface Shown {
  readonly upload: WaitingUpload;
  readonly read: ReadFile;
  /** What could not be read has been accepted. */
  readonly accepted?: boolean;
  readonly isAcceptMissing?: boolean;
  readonly hasChanged?: boolean;
  readonly status?: number;
}

async function showPreview(request: FastifyRequest, reply: FastifyReply, shown: Shown) {
  const { upload, read, status = 200 } = shown;
  const texts = textsIn(request.language);
  const { preview: words } = texts.importPageTexts;
  const outcome = read.ok ? await dryRun(request, read) : null;
  const summary = outcome?.ok ? outcome.value : null;
  const nothing = summary?.agreements.every(({ change }) => change === "unchanged") ?? false;
  const page: PreviewPageProps = {
    texts: words,
    csrf: csrfOf(request, reply),
    heading: words.heading(upload.fileName),
    message: messageOf(request, shown, outcome),
    another: IMPORT,
    problems: read.ok ? presentProblems(read.problems, texts) : [],
    ...(summary ? presentSummary(summary, texts) : { agreements: [], differences: null }),
    submit: summary && !nothing ? submitOf(request, shown, summary) : null,
    nothing,
    forget: uploadAddress(upload.id, "/fortryd"),
  };
  return show(request, reply, { title: page.heading, status }, PreviewPage(page));
}

function dryRun({ useCases }: FastifyRequest, { agreements }: Extract<ReadFile, { ok: true }>) {
  return useCases.importHistory({ agreements, readings: [], dryRun: true });
}

function submitOf(
  { language }: FastifyRequest,
  { upload, read, accepted = false, isAcceptMissing = false }: Shown,
  summary: ImportSummary,
): PreviewPageProps["submit"] {
  const { preview: words } = textsIn(language).importPageTexts;
  const leftOut = read.ok ? read.problems.filter(({ level }) => level === "left-out").length : 0;
  const error = isAcceptMissing ? words.acceptMissing : null;
  return {
    action: uploadAddress(upload.id),
    version: fingerprint(summary),
    accept: leftOut === 0 ? null : { label: words.accept(leftOut), checked: accepted, error },
  };
}

/** Why it cannot come in now, or what has to be looked at again. */
function messageOf(
  request: FastifyRequest,
  { read, hasChanged = false, isAcceptMissing = false }: Shown,
  outcome: Outcome<ImportSummary> | null,
): RoundMessage | null {
  const { preview: words, upload } = textsIn(request.language).importPageTexts;
  if (!read.ok) return { kind: "error", heading: upload.refused, lines: read.sentences };
  if (outcome && !outcome.ok) {
    return { kind: "error", heading: words.refused, lines: [wordOrThrow(request, outcome.rejection)] };
  }
  if (hasChanged) return { kind: "error", heading: words.refused, lines: [words.changed] };
  const links = [{ href: "#udelad", text: words.acceptMissing }];
  return isAcceptMissing ? { kind: "error", heading: words.refused, lines: [], links } : null;
}

function wordOrThrow(request: FastifyRequest, rejection: Rejection): string {
  if (rejection.code === "not-allowed") throw request.refusal(rejection);
  return wordRejection(textsIn(request.language), rejection);
}
