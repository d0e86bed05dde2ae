import { describe, expect, it } from "vitest";
import { uploadName, uploadsKeptSince } from "../../../src/domain/uploads/upload.js";

describe("a file that was sent", () => {
  it.each([
    ["its name", "opfølgning 2.docx", "opfølgning 2.docx"],
    ["no folders of another machine", "C:\\Brugere\\anne\\rapport.docx", "rapport.docx"],
    ["nor of a path", "../../etc/passwd", "passwd"],
    ["nothing that cannot be printed or kept", "a\u0000b\n\ud800c.docx", "abc.docx"],
    ["no more than fits a line", "ø".repeat(300), "ø".repeat(200)],
    ["a sign in place of nothing", " \t", "–"],
  ])("is called by %s", (_case, sent, name) => expect(uploadName(sent)).toBe(name));

  it("is kept for a day", () => {
    expect(uploadsKeptSince("2026-08-14T10:00:00.000Z")).toBe("2026-08-13T10:00:00.000Z");
  });
});
