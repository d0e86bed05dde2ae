import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../templates/texts/language.js";
import { PATIENCE, TEST_SIZE } from "../builders/runs.js";
import type { House } from "../e2e/house.js";
import { openPages } from "../web/house.js";
import { executablePath, launch } from "./chromium.js";
import { closeOverEverything, openInhabitedHouse, publishDemoRound } from "./inhabited.js";
import { signInAs, speak, type Visit, visit } from "./visit.js";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const WIDTHS = [320, 1280];
const EVERY_DAY = TEST_SIZE === "small";
/** null: a stranger. Every day those who see most; in CI everybody, in every language. */
const PEOPLE = [null, "Birthe", "Mette", ...(EVERY_DAY ? [] : ["Jonas", "Karen", "Poul", "Inger"])];
/** Of pages that differ only in what they are about, so many are looked at. */
const MOST_ALIKE = EVERY_DAY ? 1 : 2;
const FILE = /^\/udgivet\/.+|[.](pdf|csv|xlsx|json|docx|svg)(\?|$)/;

interface Setting {
  readonly width: number;
  readonly language: string;
}

/** The shape of an address: what it is about left out. */
function shapeOf(path: string): string {
  const url = new URL(path, "http://localhost");
  const keys = [...url.searchParams.keys()].sort().join("&");
  return `${url.pathname.replaceAll(/\/\d[\d.]*/g, "/*").replaceAll(/\/[0-9a-f-]{36}/g, "/*")}?${keys}`;
}

/** Addresses each of which is seen once, and of those that are alike only a few. */
function pathsToSee(...first: readonly string[]) {
  const known = new Set(first);
  const waiting = [...first];
  const alike = new Map<string, number>();
  const isOneTooMany = (path: string) => {
    const count = alike.get(shapeOf(path)) ?? 0;
    alike.set(shapeOf(path), count + 1);
    return count >= MOST_ALIKE;
  };
  return {
    add(...paths: readonly string[]) {
      const fresh = paths.filter((path) => !known.has(path) && known.add(path));
      waiting.push(...fresh);
    },
    next(): string | null {
      let path = waiting.shift();
      while (path !== undefined && isOneTooMany(path)) path = waiting.shift();
      return path ?? null;
    },
  };
}

/** Every page of this program that leads on from here. */
async function linksOn(page: Page): Promise<string[]> {
  const hrefs = await page.$$eval("a[href]", (links) => links.map((link) => (link as HTMLAnchorElement).href));
  const here = new URL(page.url());
  return hrefs
    .map((href) => new URL(href))
    .filter(({ origin, pathname }) => origin === here.origin && !FILE.test(pathname) && pathname !== "/documentation")
    .map(({ pathname, search }) => pathname + search);
}

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  const width = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
  return width[0] > width[1] ? [...found, `wider than the window: ${width.join(" > ")}`] : found;
}

describe.skipIf(executablePath === null)("every page that somebody can reach", () => {
  let house: House;
  let browser: Browser;
  const seen = new Set<string>();
  beforeAll(async () => {
    house = await openInhabitedHouse();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  async function walk(
    { page, goTo, complaints }: Visit,
    look: (shape: string) => Promise<string[]>,
  ): Promise<string[]> {
    const faults: string[] = [];
    const ahead = pathsToSee(new URL(page.url()).pathname, "/log-ind", "/was", "/findes-ikke");
    for (let path = ahead.next(); path !== null; path = ahead.next()) {
      await goTo(path);
      for (const address of [path, page.url()]) seen.add(shapeOf(address));
      for (const fault of await look(shapeOf(path))) faults.push(`${path}: ${fault}`);
      ahead.add(...(await linksOn(page)));
    }
    // that a page is not there is told to the console too
    return [...faults, ...complaints.filter((complaint) => !/status of 40[34]/.test(complaint))];
  }

  /** Everybody looks at all that is theirs once; in the other languages and widths, at what nobody has looked at yet. */
  const isThorough = ({ width, language }: Setting) => width === 320 && language === "da";
  const settings = WIDTHS.flatMap((width) => LANGUAGES.map((language) => ({ width, language }))).filter(
    (setting) => !EVERY_DAY || isThorough(setting),
  );
  const lookedAt = new Set<string>();

  it.each(PEOPLE.flatMap((person) => settings.map((setting) => ({ person, ...setting }))))(
    "by $person in $language at $width px is accessible, fits, and keeps to its policy",
    async ({ person, language, width }) => {
      const visitor = await visit(browser, house, { width });
      if (person === null) await visitor.goTo("/log-ind");
      else await signInAs(visitor, person);
      await speak(visitor, language);
      const faults = await walk(visitor, async (shape) => {
        const view = `${shape} ${language} ${width}`;
        if (lookedAt.has(view) && !isThorough({ language, width })) return [];
        lookedAt.add(view);
        const spoken = await visitor.page.getAttribute("html", "lang");
        return [...(spoken === language ? [] : [`speaks ${spoken}`]), ...(await faultsOf(visitor.page))];
      });
      await visitor.close();
      expect(faults).toEqual([]);
    },
    PATIENCE * 10,
  );

  it("is looked at when a round is closed and published, too", async () => {
    await closeOverEverything(house.app.useCases);
    const office = await visit(browser, house, { width: 320 });
    await signInAs(office, "Birthe");
    const faults: string[] = [];
    for (const path of ["/runde/2026/anden", "/runde/2026/anden/udgiv"]) {
      await office.goTo(path);
      expect(new URL(office.page.url()).pathname).toBe(path);
      seen.add(shapeOf(path));
      faults.push(...(await faultsOf(office.page)));
    }
    await publishDemoRound(house.app.useCases);
    await office.goTo("/udgivet");
    expect(await office.page.locator("a[href^='/udgivet/2026/']").count()).toBeGreaterThan(0);
    faults.push(...(await faultsOf(office.page)));
    await office.close();
    expect(faults).toEqual([]);
  });

  it.skipIf(EVERY_DAY)("is every page there is", async () => {
    const door = await openPages();
    const pages = door.api.namedRoutes.filter(({ config, method }) => config?.page && [method].flat().includes("GET"));
    const shapes = pages.map(({ url }) => url).filter((url) => !url.startsWith("/assets") && !FILE.test(url));
    await door.close();
    const unseen = shapes.filter((url) => {
      const pattern = new RegExp(`^${url.replaceAll(/:\w+/g, "[^/?]+")}[?]`);
      return url !== "/" && ![...seen].some((shape) => pattern.test(shape));
    });
    expect(unseen).toEqual([]);
  });
});
