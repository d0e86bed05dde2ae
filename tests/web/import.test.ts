import { randomUUID } from "node:crypto";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { files } from "../../src/app.js";
import type { Account } from "../../src/domain/people/account.js";
import { agreementDocument } from "../../src/exchange/json/agreement-json.export.js";
import type { Door } from "../api/door.js";
import { anAgreement } from "../builders/agreements.js";
import { anItem, happy } from "../builders/items.js";
import { wordFile } from "../builders/word.js";
import { CHAPTER, ITEM, itemWith, milestoneRow, TITLE } from "../builders/word-report.js";
import { fieldsIn, pageText } from "./forms-in.js";
import { openPages } from "./house.js";
import { type Reader, reader } from "./reader.js";
import { type FileForm, sendFile } from "./send-file.js";

const UPLOAD = "/aftaler/hent-ind";
const REPORT = wordFile([TITLE, CHAPTER, ITEM]);
const ROUND = "/runde/2031/anden";

const json = (fiscalYear: number, change: object = {}) =>
  new TextEncoder().encode(
    JSON.stringify({
      ...agreementDocument(anAgreement({ fiscalYear, items: [anItem({ number: "1.1" })] })),
      ...change,
    }),
  );

/** The same report of another year. */
const inYear = (year: number, body: readonly string[]) =>
  wordFile(body.map((piece) => piece.replaceAll("2031", String(year))));

describe("a file is looked at before it comes in", () => {
  let door: Door;
  let office: Reader;
  let colleague: Reader;
  beforeAll(async () => {
    door = await openPages();
    office = reader(door, door.office);
    colleague = reader(door, await door.personWith({ role: "finance-office" }));
  });
  afterAll(() => door.close());

  const send = (bytes: Uint8Array, more: Partial<FileForm> = {}, person: Account = door.office) =>
    sendFile(door, person, { bytes, name: "opfølgning.docx", ...more });
  /** Where the preview of a file lies. */
  const upload = async (bytes: Uint8Array, name?: string) => {
    const sent = await send(bytes, name === undefined ? {} : { name });
    expect([sent.statusCode, sent.headers.location]).toEqual([
      303,
      expect.stringMatching(/^\/aftaler\/hent-ind\/.{36}$/),
    ]);
    return String(sent.headers.location);
  };
  const say = async (yes: string, more: Record<string, string> = {}) => {
    const { body } = await office.get(yes);
    return office.post(yes, { ...fieldsIn(body, "set"), ...more });
  };
  const agreement = (fiscalYear: number) => door.store.read((store) => store.agreement(fiscalYear));

  it("tells of each agreement what would come in, and brings in nothing", async () => {
    const page = await office.get(await upload(REPORT));
    expect(page.statusCode).toBe(200);
    const text = pageText(page.body);
    expect(text).toContain("Se, hvad der vil komme ind: opfølgning.docx");
    expect(text).toContain("Aftale om budget 2031 for Nordfjerd Kommune Aftalen er ny her.");
    expect(text).toContain(
      "Opfølgninger første opfølgning, anden opfølgning Temaer 1 Punkter 1 Milepæle 3 Indsats glad 2",
    );
    expect(await agreement(2031)).toBeNull();
  });

  it("comes in when its sender says so, as the log tells, and is told on the page of its round", async () => {
    const preview = await upload(REPORT);
    const said = await say(preview);
    expect([said.statusCode, said.headers.location]).toEqual([303, `${ROUND}?besked=hentet`]);
    expect((await agreement(2031))?.chapters[0]?.items[0]?.number).toBe("1.1");
    const text = pageText((await office.get(`${ROUND}?besked=hentet`)).body);
    expect(text).toContain("Filen er hentet ind Aftalen har nu 1 tema og 1 punkt.");
    const log = await door.store.read((store) => store.logRecords({ fiscalYear: 2031, after: 0, limit: 100 }));
    expect(new Set(log.map(({ action, actorId }) => `${action} by ${actorId}`))).toEqual(
      new Set([`import by ${door.office.id}`]),
    );
    expect((await office.get(preview)).headers.location).toBe(`${ROUND}?besked=hentet`);
  });

  it("comes in once, however often the form is sent", async () => {
    const preview = await upload(json(2032));
    const { body } = await office.get(preview);
    const twice = await Promise.all([1, 2].map(() => office.post(preview, fieldsIn(body, "set"))));
    const again = await office.post(preview, fieldsIn(body, "set"));
    for (const answer of [...twice, again]) {
      expect([answer.statusCode, answer.headers.location]).toEqual([303, "/runde/2032/udmoentning?besked=hentet"]);
    }
    const log = await door.store.read((store) => store.logRecords({ fiscalYear: 2032, after: 0, limit: 1000 }));
    expect(log.length).toBeGreaterThan(0);
    const { bytes } = (await door.store.read((store) => store.upload(preview.slice(-36)))) as { bytes?: Uint8Array };
    expect(bytes).toBeUndefined();
  });

  it("says when there is nothing in a file that is not here, and asks for nothing", async () => {
    const { body } = await office.get(await upload(json(2032)));
    expect(pageText(body)).toContain("Alt, hvad der står i filen, er her allerede.");
    expect(body).not.toContain('name="set"');
  });

  it("tells what the file says otherwise, and that it stays as it is", async () => {
    const { body } = await office.get(await upload(json(2032, { title: "En anden titel" })));
    expect(pageText(body)).toContain(
      "Det, der står anderledes i filen (1) Det, der er her i forvejen, bliver stående. Budget 2032: titel",
    );
  });

  it("is shown again when something else would come in than was shown", async () => {
    const preview = await upload(json(2033));
    const before = await office.get(preview);
    await door.keep(
      anAgreement({ fiscalYear: 2033, held: "first", items: [anItem({ number: "1.1", effort: { first: happy() } })] }),
    );
    const said = await office.post(preview, fieldsIn(before.body, "set"));
    expect(said.statusCode).toBe(409);
    expect(pageText(said.body)).toContain("Nogen har ændret noget, siden du så, hvad der ville komme ind");
    expect(pageText(said.body)).toContain("Alt, hvad der står i filen, er her allerede.");
    expect((await office.post(preview, {})).statusCode).toBe(409);
  });

  it("leaves nothing out unless that is accepted", async () => {
    const broken = itemWith([milestoneRow("Molen er <bygget>.", "engang", "☺")]);
    const odd = inYear(2034, [TITLE, CHAPTER, broken, ITEM.replace("1.1.", "1.2.")]);
    const preview = await upload(odd);
    const { body } = await office.get(preview);
    expect(pageText(body)).toContain("Kommer ikke med (1)");
    const refused = await say(preview);
    expect(refused.statusCode).toBe(422);
    expect(pageText(refused.body)).toContain("Sig ja til, at noget ikke kommer med");
    expect(refused.body).toContain('<a href="#udelad">');
    expect(await agreement(2034)).toBeNull();
    expect((await say(preview, { udelad: "ja" })).statusCode).toBe(303);
    expect((await agreement(2034))?.chapters[0]?.items.map(({ number }) => number)).toEqual(["1.2"]);
  });

  it("ROUND-6 tells of smileys that nobody can tell apart, and afterwards leads to where they are read", async () => {
    const unclear = itemWith([milestoneRow("Stenene er bestilt.", "2. budgetopfølgning 2031", "☹")]);
    const preview = await upload(inYear(2035, [TITLE, CHAPTER, unclear]));
    const shown = await office.get(preview);
    expect(pageText(shown.body)).toContain("Uafklarede smileys (1)");
    expect(shown.body).not.toContain("/ulaeste");
    const said = await say(preview);
    const told = await office.get(String(said.headers.location));
    expect(pageText(told.body)).toContain("Aflæs den uafklarede smiley i aftalen om budget 2035");
    expect(told.body).toContain('href="/runde/2035/foerste/ulaeste">Aflæs den');
    expect((await office.get("/runde/2035/foerste/ulaeste")).body).toContain("☹");
  });

  it("shows of hundreds of findings each kind's first, and all behind a fold", async () => {
    const items = Array.from({ length: 600 }, (_, place) => anItem({ number: `1.${place + 1}` }));
    const many = anAgreement({
      fiscalYear: 2036,
      held: "first",
      items: items.map((item) => ({ ...item, economy: { ...item.economy, moneySetAside: true } })),
    });
    const { body } = await office.get(await upload(new TextEncoder().encode(JSON.stringify(agreementDocument(many)))));
    expect(body).toMatch(/<summary class="details-summary">Vis alle \d{3,4}<\/summary>/);
    expect(pageText(body)).toMatch(/… og \d+ til/);
  });

  it("is forgotten when its sender gives it up", async () => {
    const preview = await upload(json(2037));
    expect(pageText((await office.get(UPLOAD)).body)).toContain("Filer, du ikke er færdig med");
    const given = await office.post(`${preview}/fortryd`, {});
    expect([given.statusCode, given.headers.location]).toEqual([303, `${UPLOAD}?besked=fortrudt`]);
    expect(pageText((await office.get(`${UPLOAD}?besked=fortrudt`)).body)).toContain("intet af den er hentet ind");
    expect((await office.get(preview)).statusCode).toBe(404);
    expect((await office.post(`${preview}/fortryd`, {})).statusCode).toBe(404);
    expect(await agreement(2037)).toBeNull();
  });

  it("is not given up any more in another tab once it has come in, and that is told", async () => {
    const preview = await upload(json(2040));
    expect((await say(preview)).statusCode).toBe(303);
    const given = await office.post(`${preview}/fortryd`, {});
    expect([given.statusCode, given.headers.location]).toEqual([303, "/runde/2040/udmoentning?besked=hentet"]);
    expect((await office.get(preview)).headers.location).toBe("/runde/2040/udmoentning?besked=hentet");
  });

  it("is nothing to anybody else, whatever they may do", async () => {
    const preview = await upload(json(2038));
    for (const url of [preview, `${UPLOAD}/7c1c9a52-7f0e-4d7e-9a43-1f6f4c9f0f11`, `${UPLOAD}/x`]) {
      expect([url, (await colleague.get(url)).statusCode]).toEqual([url, 404]);
      expect([url, (await colleague.post(url, {})).statusCode]).toEqual([url, 404]);
      expect([url, (await colleague.post(`${url}/fortryd`, {})).statusCode]).toEqual([url, 404]);
    }
    expect((await colleague.get(UPLOAD)).body).not.toContain(preview);
    expect((await office.get(preview)).statusCode).toBe(200);
    for (const grant of [{ role: "auditor" }, { role: "centre-lead", centre: "Kultur" }] as const) {
      const other = await door.personWith(grant);
      const eyes = reader(door, other);
      expect([(await eyes.get(UPLOAD)).statusCode, (await eyes.get(preview)).statusCode]).toEqual([403, 403]);
      expect((await send(REPORT, {}, other)).statusCode).toBe(403);
      expect((await eyes.get("/runde/alle")).body).not.toContain(`href="${UPLOAD}"`);
    }
    expect((await office.get("/runde/alle")).body).toContain(`href="${UPLOAD}"`);
    expect((await reader(door).get(UPLOAD)).headers.location).toBe("/log-ind?til=%2Faftaler%2Fhent-ind");
  });

  it("is gone after a day, and of somebody's files the newest five are kept", async () => {
    const first = await upload(json(2039));
    for (let more = 0; more < 5; more += 1) {
      door.clock.pass(1);
      await upload(json(2039));
    }
    expect((await office.get(first)).statusCode).toBe(404);
    door.clock.pass(1);
    const last = await upload(json(2039));
    expect((await office.get(last)).statusCode).toBe(200);
  });

  it("is as if it were not there after a day", async () => {
    const keep = async (createdAt: string) => {
      const facts = { id: randomUUID(), accountId: door.office.id, fileName: "gammel.json", createdAt };
      await door.store.transaction((tx) => tx.saveUpload({ ...facts, state: "waiting", bytes: json(2039) }));
      return `${UPLOAD}/${facts.id}`;
    };
    const now = door.clock.now().getTime();
    const [kept, gone] = await Promise.all([0, 1].map((ms) => keep(new Date(now - 86_400_000 - ms).toISOString())));
    expect((await office.get(`${kept}`)).statusCode).toBe(200);
    expect((await office.get(`${gone}`)).statusCode).toBe(404);
    expect((await office.post(`${gone}`, {})).statusCode).toBe(404);
    const { body } = await office.get(UPLOAD);
    expect([body.includes(`${kept}`), body.includes(`${gone}`)]).toEqual([true, false]);
    await upload(json(2039));
    expect(await door.store.read((store) => store.upload(`${gone}`.slice(-36)))).toBeNull();
  });
});

describe("a file that cannot be used is refused in the command's own words", () => {
  let door: Door;
  let limit: number;
  beforeAll(async () => {
    door = await openPages();
    limit = await files.largestFile();
  });
  afterAll(() => door.close());

  const kept = async () => {
    const page = await reader(door, door.office).get(UPLOAD);
    return page.body.includes("Filer, du ikke er færdig med");
  };

  it.each<[string, () => Uint8Array, number, string]>([
    ["nothing in it", () => new Uint8Array(), 422, "Filen er tom."],
    [
      "another type",
      () => new TextEncoder().encode("%PDF-1.7"),
      422,
      "hverken et Word-dokument (.docx) eller en eksporteret aftale",
    ],
    ["Word's old type", () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 422, ".doc"],
    ["no report", () => wordFile([TITLE]), 422, "ligner ikke en opfølgning"],
    ["too much when unpacked", () => bomb(), 422, "fylder alt for meget, når den pakkes ud"],
    ["JSON that breaks off", () => new TextEncoder().encode('{"format": '), 422, "ikke gyldig JSON"],
    ["an agreement that is none", () => json(2031, { title: 4 }), 422, "title: "],
    ["more than the limit", () => new Uint8Array(limit + 1), 413, "den må højst fylde 25 MB"],
  ])("%s", async (_what, bytes, status, sentence) => {
    const answer = await sendFile(door, door.office, { bytes: bytes(), name: "fil.docx" });
    expect(answer.statusCode).toBe(status);
    expect(pageText(answer.body)).toContain(sentence);
    expect(answer.body).toContain('<a href="#fil">');
    expect(await kept()).toBe(false);
  });

  it("no file at all", async () => {
    for (const form of [{ name: "", bytes: new Uint8Array() }, { bytes: null }]) {
      const answer = await sendFile(door, door.office, form);
      expect([answer.statusCode, pageText(answer.body).includes("Vælg en fil.")]).toEqual([422, true]);
    }
    const plain = reader(door, door.office);
    await plain.get(UPLOAD);
    expect((await plain.post(UPLOAD, { fil: "x" })).statusCode).toBe(422);
  });

  it("a form without the token of its own session, whose file is not looked at", async () => {
    const elsewhere = { token: "from another session" };
    for (const form of [{ token: null }, elsewhere, { tokenLast: true }] as const) {
      const answer = await sendFile(door, door.office, { bytes: REPORT, name: "fil.docx", ...form });
      expect([form, answer.statusCode, await kept()]).toEqual([form, 403, false]);
    }
    const large = await sendFile(door, door.office, {
      bytes: new Uint8Array(limit + 1),
      name: "fil.docx",
      token: null,
    });
    expect(large.statusCode).toBe(403);
  });

  it("a form without its token is answered while its file is still on its way", async () => {
    const listening: Promise<string> = door.api.listen({ host: "127.0.0.1", port: 0 });
    const address = new URL(await listening);
    const cookie = `milepael-access=${await door.tokenOf(door.office)}`;
    const type = "multipart/form-data; boundary=b";
    const headers = {
      host: "localhost",
      accept: "text/html",
      cookie,
      "content-type": type,
      "content-length": 1_000_000,
    };
    const status = await new Promise((resolve, reject) => {
      const { hostname, port } = address;
      const sending = request({ hostname, port, path: UPLOAD, method: "POST", headers }, (answer) => {
        resolve(answer.statusCode);
        sending.destroy();
      });
      sending.on("error", reject);
      sending.write('--b\r\nContent-Disposition: form-data; name="fil"; filename="f.docx"\r\n\r\nPK');
    });
    expect(status).toBe(403);
  });

  it("two files at once", async () => {
    const answer = await sendFile(door, door.office, { bytes: REPORT, name: "fil.docx", second: REPORT });
    expect([answer.statusCode, await kept()]).toEqual([400, false]);
  });

  it("a key of a request that stood for another file", async () => {
    const page = await reader(door, door.office).get(UPLOAD);
    const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? "";
    const again = { name: "fil.docx", token, headers: { "idempotency-key": "k1" } };
    const first = await sendFile(door, door.office, { bytes: REPORT, ...again });
    const same = await sendFile(door, door.office, { bytes: REPORT, ...again });
    expect([same.statusCode, same.headers.location]).toEqual([303, first.headers.location]);
    const other = await sendFile(door, door.office, { bytes: json(2031), ...again });
    expect([other.statusCode, pageText(other.body).includes("Idempotency-Key")]).toEqual([422, true]);
  });
});

/** A few kilobytes that become more than any part of a document may be. */
function bomb(): Uint8Array {
  return wordFile([TITLE, CHAPTER, `<w:p><w:r><w:t>${" ".repeat(100 * 1024 * 1024)}</w:t></w:r></w:p>`]);
}
