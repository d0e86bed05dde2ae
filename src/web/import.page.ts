import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { UploadPage } from "../../templates/pages/import-upload.js";
import { textsIn } from "../../templates/texts/texts.js";
import { megabytes, wordFileRefusal } from "../../templates/texts/word-import.js";
import { csrfOf } from "./forms.js";
import { granted } from "./granted.js";
import { IMPORT, uploadAddress } from "./import-address.js";
import { previewPages } from "./import-preview.page.js";
import { readFile, takeOneFile } from "./sent-file.js";
import { show } from "./show.js";
import type { WebServices } from "./web-services.js";
import { wordInstant } from "./word-date.js";

const config = { action: "edit-agreement" } as const;

/** A report from Word, or an exported agreement: sent, looked at, and then taken in or given up. */
export function importPages(app: FastifyInstance, services: WebServices): void {
  app.get(IMPORT, { config }, (request, reply) => showUpload(request, reply, services, null));
  // forms with files are read nowhere else
  app.register((scope, _options, done) => {
    takeUploads(scope, services).then(() => done(), done);
  });
  previewPages(app, services);
}

async function takeUploads(app: FastifyInstance, services: WebServices): Promise<void> {
  const { files } = services;
  const limit = await files.largestFile();
  await takeOneFile(app, limit);
  app.post(IMPORT, { config, preHandler: readFile }, async (request, reply) => {
    const { sentFile, language } = request;
    const texts = textsIn(language);
    const refuse = (sentences: readonly string[], status = 422) =>
      showUpload(request, reply, services, { sentences, status });
    if (sentFile === null) return refuse([texts.importPageTexts.upload.missing]);
    if (sentFile === "too-large") return refuse(wordFileRefusal(texts, { code: "too-large", limit }), 413);
    const read = await files.read(sentFile.bytes, language);
    if (!read.ok) return refuse(read.sentences);
    const upload = granted(request, await request.useCases.keepUpload(sentFile));
    return reply.redirect(uploadAddress(upload.id), 303);
  });
}

interface RefusedFile {
  readonly sentences: readonly string[];
  readonly status: number;
}

async function showUpload(
  request: FastifyRequest,
  reply: FastifyReply,
  { files }: WebServices,
  refused: RefusedFile | null,
) {
  const texts = textsIn(request.language);
  const { upload: words } = texts.importPageTexts;
  const limit = await files.largestFile();
  const waiting = granted(request, await request.useCases.listUploads());
  const { besked } = request.query as { besked?: unknown };
  const page = UploadPage({
    texts: words,
    csrf: csrfOf(request, reply),
    action: IMPORT,
    hint: words.hint(megabytes(limit)),
    largest: { bytes: limit, refusal: wordFileRefusal(texts, { code: "too-large", limit })[0] },
    isForgotten: besked === "fortrudt",
    error: refused && { sentence: refused.sentences[0] ?? "", details: refused.sentences.slice(1) },
    waiting: waiting.map(({ id, fileName, createdAt }) => ({
      href: uploadAddress(id),
      name: fileName,
      sentAt: words.sentAt(wordInstant(createdAt, request.language)),
    })),
  });
  return show(request, reply, { title: words.heading, status: refused?.status ?? 200 }, page);
}
