import type { LightMyRequestResponse } from "fastify";
import type { Account } from "../../src/domain/people/account.js";
import type { Door } from "../api/door.js";

/** A form with a file, as a browser sends it. */
export interface FileForm {
  /** null: the form has no field for a file. */
  readonly bytes: Uint8Array | null;
  readonly name?: string;
  readonly second?: Uint8Array;
  /** The page's own unless told otherwise; null: none. */
  readonly token?: string | null;
  /** The token behind the file instead of before it. */
  readonly tokenLast?: boolean;
  readonly headers?: Record<string, string>;
}

const ADDRESS = "/aftaler/hent-ind";
const BOUNDARY = "----browser";

/** Opens the page for files as somebody, and sends its form. */
export async function sendFile(door: Door, person: Account, form: FileForm): Promise<LightMyRequestResponse> {
  const cookie = `milepael-access=${await door.tokenOf(person)}`;
  const accept = "text/html";
  const page = await door.ask(ADDRESS, { accept, cookie });
  const own = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? "";
  const token = form.token === undefined ? own : form.token;
  const field = token === null ? [] : [part('name="_csrf"', token)];
  const files = [form.bytes, form.second].flatMap((bytes) =>
    bytes ? [part(`name="fil"; filename="${form.name ?? ""}"`, bytes)] : [],
  );
  const parts = form.tokenLast ? [...files, ...field] : [...field, ...files];
  const payload = Buffer.concat([...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]);
  const type = { "content-type": `multipart/form-data; boundary=${BOUNDARY}` };
  return door.api.inject({
    method: "POST",
    url: ADDRESS,
    headers: { accept, cookie, ...type, ...form.headers },
    payload,
  });
}

function part(disposition: string, content: string | Uint8Array): Buffer {
  const type = typeof content === "string" ? "" : "Content-Type: application/octet-stream\r\n";
  const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; ${disposition}\r\n${type}\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from("\r\n")]);
}
