import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoPeople } from "../../scripts/demo/people.js";
import { letIn } from "../../scripts/demo/play-round.js";
import { accepted } from "../builders/agreements.js";
import { PATIENCE } from "../builders/runs.js";
import { wordFile } from "../builders/word.js";
import { CHAPTER, ITEM, TITLE } from "../builders/word-report.js";
import { type House, openHouse } from "../e2e/house.js";
import { executablePath, launch } from "./chromium.js";
import { signInAs, visit } from "./visit.js";

describe.skipIf(executablePath === null)("what takes a while", () => {
  let house: House;
  let browser: Browser;
  beforeAll(async () => {
    house = await openHouse();
    const office = demoPeople.filter(({ name }) => name.startsWith("Birthe"));
    await letIn(house.app.useCases, office, accepted);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it(
    "says so once it is sent, is sent once, and is as before when one comes back",
    async () => {
      const office = await visit(browser, house);
      const { page, context, goTo } = office;
      await signInAs(office, "Birthe");
      await goTo("/aftaler/hent-ind");
      let sent = 0;
      let answer: (() => void) | undefined;
      const arrived = new Promise<void>((arrive) => {
        void context.route("**/aftaler/hent-ind", async (route) => {
          sent += 1;
          arrive();
          await new Promise<void>((resolve) => {
            answer = resolve;
          });
          await route.continue();
        });
      });
      const form = page.locator("form[data-waiting]");
      const [button, status] = [form.locator("button[type=submit]"), page.locator("form + [role=status]")];
      expect(await status.textContent()).toBe("");
      const report = Buffer.from(wordFile([TITLE, CHAPTER, ITEM]));
      await page.setInputFiles("#fil", { name: "rapport.docx", mimeType: "application/octet-stream", buffer: report });
      // a page that is about to be left cannot be asked anything: the answer goes to another tab
      await form.evaluate((element) => element.setAttribute("target", "_blank"));
      const answered = context.waitForEvent("page");
      await button.click();
      await status.filter({ hasText: "Filen sendes og læses." }).waitFor();
      expect(await button.getAttribute("aria-disabled")).toBe("true");
      await button.click({ force: true });
      await page.keyboard.press("Enter");
      // as when the browser has kept the page, and shows it again
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
      expect(await status.textContent()).toBe("");
      expect(await button.getAttribute("aria-disabled")).toBeNull();
      await arrived;
      answer?.();
      const other = await answered;
      await other.waitForURL(/hent-ind\/./);
      expect(sent).toBe(1);
      await office.close();
    },
    PATIENCE,
  );

  it(
    "is not begun with a file that would be refused for its size",
    async () => {
      const office = await visit(browser, house);
      const { page, goTo } = office;
      await signInAs(office, "Birthe");
      await goTo("/aftaler/hent-ind");
      // no browser is sent megabytes for a test
      await page.$eval("#fil", (field) => field.setAttribute("data-largest", "10"));
      const choose = (bytes: number) =>
        page.setInputFiles("#fil", { name: "r.docx", mimeType: "", buffer: Buffer.alloc(bytes) });
      const complaint = () => page.$eval("#fil", (field) => (field as HTMLInputElement).validationMessage);
      await choose(11);
      expect(await complaint()).toContain("den må højst fylde 25 MB");
      await choose(10);
      expect(await complaint()).toBe("");
      await office.close();
    },
    PATIENCE,
  );
});
