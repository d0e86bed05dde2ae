import { createHash } from "node:crypto";
import multipart, { type Multipart, type MultipartFile } from "@fastify/multipart";
import type { FastifyError, FastifyInstance, FastifyRequest } from "fastify";
import type { SentFile } from "../usecases/keep-upload.js";

/** What somebody sent in the place of a file; null is nothing. */
export type MaybeFile = SentFile | "too-large" | null;

declare module "fastify" {
  interface FastifyRequest {
    /** The parts of a form that have not been read yet, and the file that is next among them. */
    filePart: { readonly file: MultipartFile; readonly rest: AsyncIterableIterator<Multipart> } | null;
    sentFile: MaybeFile;
  }
}

/** A form's own fields: its token, and little more. */
const FIELDS = { fields: 10, fieldSize: 10_000, fieldNameSize: 100, headerPairs: 20 } as const;
/** Of a file that is too large so many times the limit are let go by unkept, so that its sender can be told. */
const LET_BY = 4;

/**
 * Routes added to `app` take forms with one file. The fields before the file are read first, so that a form without its
 * token is refused before any of the file is kept; and no more of it than `limit` bytes ever is.
 */
export async function takeOneFile(app: FastifyInstance, limit: number): Promise<void> {
  app.decorateRequest("filePart", null);
  app.decorateRequest("sentFile", null);
  await app.register(multipart, { limits: { ...FIELDS, files: 1, fileSize: limit }, throwFileSizeLimit: false });
  app.addHook("preParsing", async (request, _reply, payload) => {
    let bytes = 0;
    payload.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > limit * LET_BY) request.raw.destroy();
    });
    return payload;
  });
  app.addHook("preValidation", readFields);
  // whoever was refused meanwhile is still sending: it goes nowhere, and they get to read why
  app.addHook("onResponse", async ({ filePart }) => void filePart?.file.file.resume());
}

/** Up to the file; it waits until somebody has let the form in. */
async function readFields(request: FastifyRequest): Promise<void> {
  if (!request.isMultipart()) return;
  await asSent(request, () => readFieldsOf(request));
}

async function readFieldsOf(request: FastifyRequest): Promise<void> {
  const parts = request.parts();
  const fields: Record<string, string> = {};
  request.body = fields;
  for (let next = await parts.next(); !next.done; next = await parts.next()) {
    const part = next.value;
    if (part.type === "file") {
      request.filePart = { file: part, rest: parts };
      return;
    }
    fields[part.fieldname] = String(part.value);
  }
}

/** Goes before the handler, behind everything that can refuse the form. */
export async function readFile(request: FastifyRequest): Promise<void> {
  if (!request.filePart) return;
  const { filePart } = request;
  const { file } = filePart;
  const bytes = await asSent(request, () => bytesOf(filePart));
  const isTruncated = file.file.truncated;
  // a browser sends a nameless file of nothing where none was chosen
  const isNone = bytes.length === 0 && !file.filename;
  if (isTruncated) request.sentFile = "too-large";
  else if (!isNone) request.sentFile = { name: file.filename, bytes };
  const digest = createHash("sha256").update(bytes).digest("hex");
  // so that two forms with different files are not taken for the same
  request.body = { ...(request.body as object), [file.fieldname]: `${file.filename} ${isTruncated} ${digest}` };
}

/** As far as they are kept. */
async function bytesOf({ file, rest }: NonNullable<FastifyRequest["filePart"]>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of file.file) {
    if (file.file.truncated) chunks.length = 0;
    else chunks.push(chunk);
  }
  // what comes after the file is read to its end: a second file is refused there
  for (let next = await rest.next(); !next.done; next = await rest.next());
  return Buffer.concat(chunks);
}

/** What reads the parts throws errors without a code at a form that breaks off or has no parts: its sender's mistake. */
async function asSent<T>(request: FastifyRequest, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const { code } = error as Partial<FastifyError>;
    throw code?.startsWith("FST_") ? error : request.malformed();
  }
}
