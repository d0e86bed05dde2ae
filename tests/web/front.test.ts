import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Grant } from "../../src/domain/access/grant.js";
import type { Door } from "../api/door.js";
import { openPages } from "./house.js";
import { reader } from "./reader.js";

describe("the front page", () => {
  let door: Door;
  beforeAll(async () => {
    door = await openPages();
  });
  afterAll(() => door.close());

  it.each<[string, Grant, string]>([
    ["the finance office to the round", { role: "finance-office" }, "/runde"],
    ["a centre lead to My follow-up", { role: "centre-lead", centre: "Vej og Park" }, "/min-opfoelgning"],
    ["an auditor to the round", { role: "auditor" }, "/runde"],
    ["a committee to what is published", { role: "committee-reader", committee: "Teknikudvalget" }, "/udgivet"],
  ])("takes %s", async (_who, grant, to) => {
    const visitor = reader(door, await door.personWith(grant));
    expect((await visitor.get("/")).headers.location).toBe(to);
  });

  it("takes a stranger to where one signs in", async () => {
    expect((await reader(door).get("/")).headers.location).toBe("/log-ind");
  });
});
