import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { House } from "../e2e/house.js";
import { executablePath, launch } from "./chromium.js";
import { demoPerson, openInhabitedHouse } from "./inhabited.js";
import { keyboardFaults, pressForPage, tabTo, use } from "./keys.js";
import { linksOn, pathsToSee } from "./links.js";
import { expectPicture, pictureFaults } from "./picture.js";
import { signInAs, type Visit, visit } from "./visit.js";

/** As wide and high as the readme's pictures. */
const WINDOW = { width: 720, height: 720 };

describe.skipIf(executablePath === null)("by keyboard alone", () => {
  let browser: Browser;
  let house: House;
  beforeAll(async () => {
    house = await openInhabitedHouse();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const reads = async ({ page }: Visit) => (await page.locator("main").innerText()).replaceAll(/\s+/g, " ");

  it.each([null, "Mette", "Birthe", "Inger"])(
    "every page of %s is gone through in its order, and shows where one is",
    async (person) => {
      const visitor = await visit(browser, house);
      if (person === null) await visitor.goTo("/log-ind");
      else await signInAs(visitor, person);
      const faults: string[] = [];
      const ahead = pathsToSee(1, new URL(visitor.page.url()).pathname, "/log-ind", "/findes-ikke");
      for (let level = ahead.take(); level.length > 0; level = ahead.take()) {
        for (const path of level) {
          await visitor.goTo(path);
          ahead.add(...(await linksOn(visitor.page)));
          faults.push(...(await keyboardFaults(visitor.page)).map((fault) => `${path}: ${fault}`));
        }
      }
      await visitor.close();
      expect(faults).toEqual([]);
    },
  );

  it("what is passed by, holds the keyboard or does not show it is told", async () => {
    const page = await browser.newPage();
    await page.setContent(`
      <a href="#her" style="outline: none">Ses ikke</a>
      <button type="button" tabindex="2">Kommer for tidligt</button>
      <button type="button" onkeydown="event.preventDefault()">Giver ikke slip</button>`);
    expect(await keyboardFaults(page)).toEqual([
      expect.stringMatching(/^stop 0 is <button.*for tidligt.*, not <a/),
      expect.stringMatching(/^does not let go: <button.*ikke slip/),
      expect.stringMatching(/^does not show that it has the keyboard: <a/),
    ]);
    await page.close();
  });

  async function enterByKeyboard(visitor: Visit, firstName: string): Promise<void> {
    const { email, password } = demoPerson(firstName);
    const { page } = visitor;
    await visitor.goTo("/log-ind");
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Gå til sidens indhold" });
    expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
    await expect.poll(async () => (await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.type(email);
    await page.keyboard.press("Tab");
    await page.keyboard.type(password);
    await pressForPage(page, "Enter");
  }

  const partOf = (page: Page, heading: string) => page.getByRole("region", { name: heading, exact: true });

  const notRated = (page: Page, heading: string) =>
    partOf(page, heading).getByRole("radio", { name: "Ikke vurderet endnu" });

  /** From "not rated yet", which is the last of them, the arrows go round to the first smiley. */
  async function rate(page: Page, heading: string, smiley: "Glad" | "Mellemfornøjet"): Promise<void> {
    const choice = (word: string) => partOf(page, heading).getByRole("radio", { name: word });
    await tabTo(page, notRated(page, heading));
    await page.keyboard.press("ArrowDown");
    if (smiley === "Mellemfornøjet") await page.keyboard.press("ArrowDown");
    expect(await choice(smiley).isChecked()).toBe(true);
  }

  it("a centre lead files what is left of a centre's part, from sign-in to the last submission", async () => {
    const mette = await visit(browser, house);
    const { page } = mette;
    await page.setViewportSize(WINDOW);
    await enterByKeyboard(mette, "Mette");
    expect(await reads(mette)).toMatch(/Frist: 10[.] juli 2026[.] Du mangler \d+ punkter ud af \d+[.]/);
    await expectPicture(page, "walk-1-list");

    await use(page, "link", /^Punkt 5[.]5 /);
    expect(await reads(mette)).toContain("Der er en milepæl, som skal vurderes: tag stilling til, om den er nået.");
    await tabTo(page, notRated(page, "Indsats"));
    await expectPicture(page, "walk-2-item");
    await rate(page, "Indsats", "Mellemfornøjet");
    await use(page, "button", "Gem og indsend");
    expect(await reads(mette)).toContain("En mellemfornøjet eller sur indsats skal have en statustekst.");
    await expectPicture(page, "walk-3-rule");
    await tabTo(page, partOf(page, "Indsats").locator("textarea").first());
    await page.keyboard.type("Beddingen er klar. Den anden ansøgning sendes den 1. september.");
    await use(page, "button", "Gem og indsend");
    expect(await reads(mette)).toContain("Indsendt: punkt 5.5.");

    await use(page, "link", /^Punkt 4[.]4 /);
    await rate(page, "Økonomi", "Glad");
    await use(page, "button", "Gem og indsend");
    await use(page, "button", /^Indsend alt, der er klar/);
    expect(await reads(mette)).toMatch(/Alle \d+ punkter er indsendt[.]/);
    await expectPicture(page, "walk-4-submitted");
    await page.evaluate(() => document.querySelector("h1")?.replaceChildren("Noget andet"));
    const faults = await pictureFaults(page, "walk-4-submitted");
    expect(faults).toContainEqual(expect.stringMatching(/^is new: Noget andet /));
    expect(faults).toContainEqual(expect.stringMatching(/^is gone: Min opfølgning: Anden opfølgning/));
    expect(faults).toContainEqual(expect.stringMatching(/^has moved to .*: Frist: /));
    await mette.close();
  });

  it("the finance office approves what has come in, and closes over what has not", async () => {
    const birthe = await visit(browser, house);
    const { page } = birthe;
    await enterByKeyboard(birthe, "Birthe");
    await use(page, "link", "Runden");
    await use(page, "link", /^Indberetninger/);
    await tabTo(page, page.getByRole("combobox", { name: "Tilstand" }));
    await page.keyboard.type("Indsendt");
    await use(page, "button", "Vis");
    await use(page, "button", /^Kvalitetssikr alle viste/);
    expect(await reads(birthe)).toContain("Indberetningerne er kvalitetssikret.");
    await use(page, "link", "Tilbage til runden");
    await use(page, "link", "Luk runden");
    const gaps = page.getByRole("checkbox");
    for (let at = 0; at < (await gaps.count()); at += 1) {
      await tabTo(page, gaps.nth(at));
      await page.keyboard.press("Space");
    }
    await tabTo(page, page.getByLabel("Fælles begrundelse"));
    await page.keyboard.type("Centret har ikke svaret inden dagsordenens frist.");
    await use(page, "button", "Luk runden");
    expect(await reads(birthe)).toContain("Runden er lukket.");
    await birthe.close();
  });
});
