import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Door } from "../api/door.js";
import { anAgreement } from "../builders/agreements.js";
import { pageText } from "./forms-in.js";
import { openPages } from "./house.js";
import { type Reader, reader } from "./reader.js";

const NO_ROUNDS = ["2026/fjerde", "26/anden", "x/anden", "2026.0/anden"];

describe("an address that names no round", () => {
  let door: Door;
  let office: Reader;
  beforeAll(async () => {
    door = await openPages();
    await door.keep(anAgreement({ open: "first" }));
    office = reader(door, door.office);
    // a form needs the token of a page
    await office.get("/runde/alle");
  });
  afterAll(() => door.close());

  const seen = ({ statusCode, headers, body }: Awaited<ReturnType<Reader["get"]>>) => [
    statusCode,
    headers["content-type"],
    pageText(body).includes("Der er intet at se på /"),
  ];
  const NOT_THERE = [404, "text/html; charset=utf-8", true];

  it.each(
    NO_ROUNDS.flatMap((round) => [
      `/runde/${round}`,
      `/runde/${round}/luk`,
      `/runde/${round}/indberetninger`,
      `/runde/${round}/ulaeste`,
      `/runde/${round}/rapport.pdf`,
      `/min-opfoelgning/${round}`,
      `/min-opfoelgning/${round}/punkt/1.1`,
      `/udgivet/${round}/1`,
    ]),
  )("%s answers with a page that says so", async (url) => expect(seen(await office.get(url))).toEqual(NOT_THERE));

  it.each(["/runde/2026/fjerde/aabn", "/runde/2026/fjerde/datoer", "/min-opfoelgning/2026/fjerde/indsend"])(
    "a form sent to %s, too",
    async (url) => expect(seen(await office.post(url, {}))).toEqual(NOT_THERE),
  );

  it("the winter's round is no follow-up to publish or to print", async () => {
    for (const url of [
      "/runde/2026/udmoentning/udgiv",
      "/runde/2026/udmoentning/rapport.pdf",
      "/udgivet/2026/udmoentning/1",
    ])
      expect([url, seen(await office.get(url))]).toEqual([url, NOT_THERE]);
  });
});
