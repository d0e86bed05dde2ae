import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Door } from "../api/door.js";
import { openPages } from "./house.js";

const UPLOAD = "/aftaler/hent-ind";
const FIELD = 'Content-Disposition: form-data; name="_csrf"';
const FILE = 'Content-Disposition: form-data; name="fil"; filename="f.docx"';
const TYPE = "multipart/form-data; boundary=b";

describe("a form with a file that breaks off, or is none, is its sender's mistake and no bug of ours", () => {
  let door: Door;
  beforeAll(async () => {
    door = await openPages();
  });
  afterAll(() => door.close());

  it.each<[string, string, number, (token: string) => string]>([
    ["no boundary", "multipart/form-data", 400, () => "x"],
    ["an end inside its file", TYPE, 400, (token) => `${token}--b\r\n${FILE}\r\n\r\nPK`],
    ["an end inside its file's header", TYPE, 400, (token) => `${token}--b\r\n${FILE}`],
    ["an end inside a field", TYPE, 400, () => `--b\r\n${FIELD}\r\n\r\nab`],
    ["an end behind a field", TYPE, 400, (token) => token],
    ["an end inside its first part's header", TYPE, 400, () => "--b\r\nContent-Dispo"],
    ["an end inside its file, and no token", TYPE, 403, () => `--b\r\n${FILE}\r\n\r\nPK`],
  ])("%s", async (_what, type, status, body) => {
    const cookie = `milepael-access=${await door.tokenOf(door.office)}`;
    const page = await door.ask(UPLOAD, { accept: "text/html", cookie });
    const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? "";
    const payload = body(`--b\r\n${FIELD}\r\n\r\n${token}\r\n`);
    const headers = { accept: "text/html", cookie, "content-type": type };
    const known = door.bugs.length;
    const answered = await door.api
      .inject({ method: "POST", url: UPLOAD, headers, payload })
      .then(({ statusCode }) => statusCode);
    expect([answered, door.bugs.slice(known)]).toEqual([status, []]);
  });
});
