import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { configFrom } from "../src/config.js";

describe("the settings", () => {
  it("are for this machine when nothing is set, or set to nothing", () => {
    const { host, publicUrl, proxies, logLevel } = configFrom({ PUBLIC_URL: "", LOG_LEVEL: "" });
    expect([host, publicUrl.href, proxies, logLevel]).toEqual(["127.0.0.1", "http://localhost:3000/", [], "info"]);
    expect(configFrom({ PORT: "4000" }).publicUrl.href).toBe("http://localhost:4000/");
  });

  it.each([
    ["PUBLIC_URL", "http://milepael.example"],
    ["PUBLIC_URL", "https://milepael.example/path"],
    ["PUBLIC_URL", "https://name:word@milepael.example"],
    ["PUBLIC_URL", "ftp://milepael.example"],
    ["PUBLIC_URL", "milepael.example"],
    ["TRUST_PROXY", "1"],
    ["TRUST_PROXY", "true"],
    ["TRUST_PROXY", "10.0.0.1, proxy"],
    ["TRUST_PROXY", "10.0.0.0/33"],
    ["LOG_LEVEL", "loud"],
    ["PORT", "70000"],
    ["DATABASE_URL", "mysql://localhost"],
    ["PUBLIC_PAGE", "yes"],
    ["MUNICIPALITY", "Nordfjerd\nKommune"],
    ["ACCESSIBILITY_EMAIL", "nordfjerd"],
    ["ACCESSIBILITY_STATUS", "good"],
    ["ACCESSIBILITY_ASSESSED_ON", "20.5.2026"],
    ["ACCESSIBILITY_STATEMENT_URL", "javascript:alert(1)"],
  ])("%s is not %s", (setting, value) => {
    expect(() => configFrom({ [setting]: value })).toThrow(`the setting ${setting} is wrong`);
  });

  it.each([
    ["PUBLIC_URL", "https://milepael.example"],
    ["PUBLIC_URL", "http://127.0.0.1:3000"],
    ["TRUST_PROXY", "off"],
    ["TRUST_PROXY", "127.0.0.1, 10.1.0.0/16, fd00::/8"],
  ])("%s may be %s", (setting, value) => expect(() => configFrom({ [setting]: value })).not.toThrow());

  it("has no public page unless it is switched on, and states nothing that nobody has given", () => {
    const { publicPage, accessibility } = configFrom({});
    expect([publicPage, configFrom({ PUBLIC_PAGE: "on" }).publicPage]).toEqual([false, true]);
    expect(
      Object.values(accessibility)
        .flat()
        .filter((fact) => fact !== null),
    ).toEqual([]);
    const shortcomings = configFrom({ ACCESSIBILITY_SHORTCOMINGS: " Et; To. ;" }).accessibility.shortcomings;
    expect(shortcomings).toEqual(["Et", "To."]);
  });

  it("are each explained, with the default they have", () => {
    const example = readFileSync(new URL("../.env.example", import.meta.url), "utf8");
    const shown = Object.fromEntries(
      [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
    );
    expect(configFrom(shown)).toEqual(configFrom({}));
    const unset = [...example.matchAll(/^# ([A-Z_]+)=(.*)$/gm)].map(([, name = "", value]) => [name, value] as const);
    for (const [name, value] of unset) expect(() => configFrom({ [name]: value })).not.toThrow();
    for (const name of ["DATABASE_URL", "PUBLIC_URL", "MUNICIPALITY", "ACCESSIBILITY_EMAIL"])
      expect(example).toMatch(new RegExp(`^# ${name}=`, "m"));
  });
});
