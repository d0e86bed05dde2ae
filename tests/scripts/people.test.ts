import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGrant } from "../../scripts/people/read-grant.js";
import { type DataFolder, dataFolder } from "../builders/commands.js";

describe("a grant as it is typed", () => {
  it.each([
    ["finance-office", { role: "finance-office" }],
    ["centre-lead:By, Erhverv og Miljø", { role: "centre-lead", centre: "By, Erhverv og Miljø" }],
    ["editor: Skole og Dagtilbud ", { role: "editor", centre: "Skole og Dagtilbud" }],
    ["editor:2026/4.1", { role: "editor", item: { fiscalYear: 2026, number: "4.1" } }],
    ["committee-reader:Økonomiudvalget", { role: "committee-reader", committee: "Økonomiudvalget" }],
    ["administrator:By", null],
    ["centre-lead", null],
    ["centre-lead:2026/4.1", null],
    ["centre-lead: ", null],
    ["editor:2026/4 1", null],
    ["king", null],
    ["", null],
  ])("%s", (typed, expected) => expect(readGrant(typed)).toEqual(expected));
});

/** Each test stands on the ones before it. */
describe("the commands that let people in", () => {
  let data: DataFolder;
  beforeAll(async () => {
    data = await dataFolder();
  });
  afterAll(() => data.remove());

  it("name the first administrator, once, and print what they need", async () => {
    const first = ["first-administrator", "--email", "Ane@Nordfjerd.dk", "--name", "Ane Abel"];
    const { code, out, err } = await data.run("people", ...first);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Ane Abel \(ane@nordfjerd\.dk\) er inviteret\.\nLinkets kode: [\w-]{43}\n.+virker én gang/);
    const again = await data.run("people", ...first);
    expect(again).toMatchObject({ code: 1, out: "" });
    expect(again.err).toContain("Der er allerede brugere.");
  });

  it("invite others with what they may do, and list them", async () => {
    const grants = ["--grant", "centre-lead:By, Erhverv og Miljø", "--grant", "auditor"];
    const invite = ["invite", "--email", "bo@nordfjerd.dk", "--name", "Bo Berg", ...grants];
    expect((await data.run("people", ...invite, "--lang", "sv")).out).toContain("Länkens kod: ");
    expect((await data.run("people", "list")).out).toBe(
      "Ane Abel <ane@nordfjerd.dk>: administrator\nBo Berg <bo@nordfjerd.dk>: centerchef (By, Erhverv og Miljø), revisor\n",
    );
    const { people } = JSON.parse((await data.run("people", "list", "--json")).out);
    expect(people[1]).toMatchObject({
      email: "bo@nordfjerd.dk",
      language: "sv",
      active: true,
      grants: [{ role: "centre-lead", centre: "By, Erhverv og Miljø" }, { role: "auditor" }],
    });
  });

  it("hand out new links and close accounts, but not the last administrator's", async () => {
    expect((await data.run("people", "reset-link", "--email", "BO@nordfjerd.dk")).out).toContain("Linkets kode: ");
    expect((await data.run("people", "close", "--email", "bo@nordfjerd.dk")).out).toContain("er lukket og logget ud");
    const last = await data.run("people", "close", "--email", "ane@nordfjerd.dk");
    expect(last.err).toContain("mindst én aktiv administrator");
  });

  it("sign with a new key", async () => {
    expect((await data.run("keys", "rotate")).out).toContain("Ingen bliver logget ud.");
  });

  it("are told in the log, in words", async () => {
    const { out } = await data.run("audit", "list", "--lang", "en");
    expect(out).toContain("    link for choosing a password: nothing → invitation\n");
    expect(out).toMatch(/a command: managed accounts and access\n {4}signing key: nothing → [\w-]{36}\n/);
  });

  it("say what is wrong with what was asked, and exit 2 or 1", async () => {
    const invite = ["invite", "--email", "ida@nordfjerd.dk", "--name", "Ida"];
    const answers = await Promise.all([
      data.run("people", "invite", "--email", "ida", "--name", "Ida"),
      data.run("people", ...invite, "--grant", "king"),
      data.run("keys", "turn"),
    ]);
    expect(answers.map(({ code, out }) => ({ code, out }))).toEqual(answers.map(() => ({ code: 2, out: "" })));
    expect(answers[0]?.err).toContain("--email kan ikke være »ida«. Det skal være en e-mailadresse.");
    expect(answers[1]?.err).toContain("--grant kan ikke være »king«.");
    const nobody = await data.run("people", "close", "--email", "ida@nordfjerd.dk");
    expect(nobody).toMatchObject({ code: 1, err: "Der er ingen bruger »ida@nordfjerd.dk«.\n" });
  });
});
