import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentDisposition } from "../../templates/texts/report-file-name.js";
import { anAgreement } from "../builders/agreements.js";
import { anItem } from "../builders/items.js";
import { type Door, fieldsOf, openDoor, problemOf } from "./door.js";

const ROUNDS = "/agreements/2026/follow-ups";
const REPORT = `${ROUNDS}/second/report`;

describe("reports", () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor();
    const items = [anItem({ number: "1.1" }), anItem({ number: "1.2", responsibleCommittees: ["Børneudvalget"] })];
    await door.keep(anAgreement({ held: "first", open: "second", items, title: "Aftale om budget 2026/27" }));
  });
  afterAll(() => door.close());

  it("are PDFs with a name", async () => {
    const report = await door.call("GET", REPORT);
    expect(report.statusCode).toBe(200);
    expect(report.headers["content-type"]).toBe("application/pdf");
    expect(report.headers["content-disposition"]).toBe(
      "inline; filename=\"Anden opfoelgning paa Aftale om budget 2026-27.pdf\"; filename*=UTF-8''Anden%20opf%C3%B8lgning%20p%C3%A5%20Aftale%20om%20budget%202026-27.pdf",
    );
    expect(report.body).toMatch(/^%PDF-da/);
    const again = await door.call("GET", REPORT, { headers: { "if-none-match": String(report.headers.etag) } });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
    const head = await door.call("HEAD", REPORT);
    expect([head.statusCode, head.body, head.headers.etag]).toEqual([200, "", report.headers.etag]);
  });

  it("are in the language asked for", async () => {
    const swedish = await door.call("GET", REPORT, { headers: { "accept-language": "sv" } });
    expect([swedish.body.slice(0, 7), swedish.headers["content-language"]]).toEqual(["%PDF-sv", "sv"]);
    const english = await door.call("GET", `${REPORT}?lang=en`, { headers: { "accept-language": "sv" } });
    expect([english.body.slice(0, 7), english.headers["content-language"]]).toEqual(["%PDF-en", "en"]);
    expect(fieldsOf(await door.call("GET", `${REPORT}?lang=de`))).toEqual(["query.lang"]);
  });

  it("SCOPE-1 are a committee's extract", async () => {
    const extract = await door.call("GET", `${REPORT}?committee=B%C3%B8rneudvalget`);
    expect(extract.body).toContain('"1.2"');
    expect(extract.body).not.toContain('"1.1"');
    expect(extract.headers["content-disposition"]).toContain("Boerneudvalget.pdf");
    const unknown = await door.call("GET", `${REPORT}?committee=Torskeudvalget`);
    expect(problemOf(unknown)).toEqual({ status: 404, code: "committee-unknown" });
  });

  it("are of rounds that have been opened", async () => {
    expect(problemOf(await door.call("GET", `${ROUNDS}/third/report`))).toEqual({
      status: 409,
      code: "follow-up-not-open",
    });
    expect(problemOf(await door.call("GET", REPORT.replace("2026", "2030"))).code).toBe("agreement-unknown");
  });

  it("have names that no header breaks on", () => {
    expect(contentDisposition("a'b\ud800 “ß”.pdf")).toBe(
      "inline; filename=\"a'b .pdf\"; filename*=UTF-8''a%27b%EF%BF%BD%20%E2%80%9C%C3%9F%E2%80%9D.pdf",
    );
  });
});
