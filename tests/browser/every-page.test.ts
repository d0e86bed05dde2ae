import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../templates/texts/language.js";
import { PATIENCE, TEST_SIZE } from "../builders/runs.js";
import type { House } from "../e2e/house.js";
import { lastAgreement } from "../e2e/year.js";
import { openPages } from "../web/house.js";
import { executablePath, launch } from "./chromium.js";
import { accessibilityFaults, kindsOn, widthFaults } from "./faults.js";
import { closeOverEverything, openInhabitedHouse, publishDemoRound } from "./inhabited.js";
import { isFile, linksOn, pathsToSee, shapeOf } from "./links.js";
import { signInAs, speak, type Visit, visit } from "./visit.js";

const EVERY_DAY = TEST_SIZE === "small";
/** null: a stranger. Every day those who see most; in CI everybody, in every language. */
const PEOPLE = [null, "Birthe", "Mette", ...(EVERY_DAY ? [] : ["Jonas", "Karen", "Poul", "Inger"])];
/** Of pages that differ only in what they are about, so many are looked at. */
const MOST_ALIKE = EVERY_DAY ? 1 : 2;
/** Looked at whole, whoever sees it, in Danish; elsewhere each shape once, and each kind of thing that stands on it. */
const NARROW = 320;
const WIDTHS = EVERY_DAY ? [NARROW] : [NARROW, 1280];
const HERE: Language = "da";
const ELSEWHERE = EVERY_DAY ? [] : LANGUAGES.filter((language) => language !== HERE);
const TABS = 3;

/** Notes them, and tells whether any of them is new. */
function isFirst(noted: Set<string>, ...keys: readonly string[]): boolean {
  const fresh = keys.filter((key) => !noted.has(key));
  for (const key of fresh) noted.add(key);
  return fresh.length > 0;
}

describe.skipIf(executablePath === null)("every page that somebody can reach", () => {
  let house: House;
  let browser: Browser;
  const seen = new Set<string>();
  const looked = new Set<string>();
  const opened = new Set<string>();
  beforeAll(async () => {
    house = await openInhabitedHouse();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  async function look(page: Page, shape: string, language: Language): Promise<string[]> {
    const spoken = await page.getAttribute("html", "lang");
    const faults = spoken === language ? [] : [`speaks ${spoken}`];
    for (const width of WIDTHS) {
      const setting = `${language} ${width}`;
      const isThorough = language === HERE && width === NARROW;
      if (!isFirst(looked, `${shape} ${setting}`) && !isThorough) continue;
      await page.setViewportSize({ width, height: 900 });
      const around = isThorough ? `${setting} ${shape}` : setting;
      const isNews = isFirst(looked, ...(await kindsOn(page)).map((kind) => `${around} ${kind}`));
      const found = [...(await widthFaults(page)), ...(isNews ? await accessibilityFaults(page) : [])];
      faults.push(...found.map((fault) => `in ${language} at ${width} px: ${fault}`));
    }
    await page.setViewportSize({ width: NARROW, height: 900 });
    return faults;
  }

  /** Opens pages in a few tabs at once. */
  async function open(visitor: Visit, paths: readonly string[], see: (page: Page, path: string) => Promise<void>) {
    const left = [...paths];
    const tabs = visitor.context.pages();
    while (tabs.length < TABS) tabs.push(await visitor.context.newPage());
    await Promise.all(
      tabs.map(async (page) => {
        for (let path = left.shift(); path !== undefined; path = left.shift()) {
          await visitor.goTo(path, page);
          await see(page, path);
        }
      }),
    );
  }

  /** Looks at whatever links lead to. */
  async function walk(visitor: Visit): Promise<{ paths: string[]; faults: string[] }> {
    const faults: string[] = [];
    const paths: string[] = [];
    const ahead = pathsToSee(MOST_ALIKE, new URL(visitor.page.url()).pathname, "/log-ind", "/was", "/findes-ikke");
    for (let level = ahead.take(); level.length > 0; level = ahead.take()) {
      await open(visitor, level, async (page, path) => {
        paths.push(path);
        for (const address of [path, page.url()]) seen.add(shapeOf(address));
        faults.push(...(await look(page, shapeOf(path), HERE)).map((fault) => `${path} ${fault}`));
        ahead.add(...(await linksOn(page)));
      });
    }
    return { paths, faults };
  }

  it.each(PEOPLE)(
    "by %s is accessible, fits, and keeps to its policy",
    async (person) => {
      const visitor = await visit(browser, house, { width: NARROW });
      if (person === null) await visitor.goTo("/log-ind");
      else await signInAs(visitor, person);
      const { paths, faults } = await walk(visitor);
      for (const language of ELSEWHERE) {
        await speak(visitor, language);
        const unseen = paths.filter((path) => isFirst(opened, `${language} ${shapeOf(path)}`));
        await open(visitor, unseen, async (page, path) => {
          faults.push(...(await look(page, shapeOf(path), language)).map((fault) => `${path} ${fault}`));
        });
      }
      await visitor.close();
      // that a page is not there is told to the console too
      expect([...faults, ...visitor.complaints.filter((complaint) => !/status of 40[34]/.test(complaint))]).toEqual([]);
    },
    PATIENCE * 10,
  );

  it("is looked at when a round is closed and published, and when a file waits to be brought in, too", async () => {
    const office = await visit(browser, house, { width: NARROW });
    await signInAs(office, "Birthe");
    const faults: string[] = [];
    const lookAt = async (path: string) => {
      await office.goTo(path);
      expect(new URL(office.page.url()).pathname).toBe(path);
      seen.add(shapeOf(path));
      faults.push(...(await widthFaults(office.page)), ...(await accessibilityFaults(office.page)));
    };
    await closeOverEverything(house.app.useCases);
    await lookAt("/runde/2026/anden");
    await lookAt("/runde/2026/anden/udgiv");
    await publishDemoRound(house.app.useCases);
    await lookAt("/runde/2026/anden");
    await lookAt("/runde/2026/anden/ret");

    await office.goTo("/aftaler/hent-ind");
    const buffer = Buffer.from(JSON.stringify(lastAgreement()));
    await office.page.setInputFiles("#fil", { name: "aftale-2025.json", mimeType: "application/json", buffer });
    await office.page.click("main form button[type=submit]");
    await office.page.waitForURL(/hent-ind[/]./);
    await lookAt(new URL(office.page.url()).pathname);
    await office.close();

    const reader = await visit(browser, house, { width: NARROW });
    await signInAs(reader, "Karen");
    const walked = await walk(reader);
    await reader.close();
    expect(walked.paths).toContainEqual(expect.stringMatching(/^[/]udgivet[/]2026[/]anden[/]uddrag/));
    expect([...faults, ...walked.faults]).toEqual([]);
  });

  it.skipIf(EVERY_DAY)("is every page there is", async () => {
    const door = await openPages();
    const pages = door.api.namedRoutes.filter(({ config, method }) => config?.page && [method].flat().includes("GET"));
    const shapes = pages.map(({ url }) => url).filter((url) => !url.startsWith("/assets") && !isFile(url));
    await door.close();
    const unseen = shapes.filter((url) => {
      const pattern = new RegExp(`^${url.replaceAll(/:\w+/g, "[^/?]+")}[?]`);
      return url !== "/" && ![...seen].some((shape) => pattern.test(shape));
    });
    expect(unseen).toEqual([]);
  });
});
