import type { Browser, BrowserContext, Page } from "playwright-core";
import type { House } from "../e2e/house.js";
import { demoPerson } from "./inhabited.js";

/** A browser of somebody's, and what went wrong in it. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What a page's script threw, and what its policy or a missing file kept out. */
  readonly complaints: string[];
  /** @param tab another than the first */
  readonly goTo: (path: string, tab?: Page) => Promise<void>;
  close(): Promise<void>;
}

export interface Setting {
  readonly width?: number;
  readonly javaScript?: boolean;
}

export async function visit(
  browser: Browser,
  { address }: Pick<House, "address">,
  { width = 1280, javaScript = true }: Setting = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: javaScript,
    reducedMotion: "reduce",
    locale: "da-DK",
  });
  // a bound on hanging, not on speed
  context.setDefaultTimeout(100_000);
  const complaints: string[] = [];
  context.on("weberror", (error) => complaints.push(`${error.page()?.url()}: ${error.error().message}`));
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on("request", (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith("data:")) complaints.push(request.url());
  });
  const page = await context.newPage();
  return {
    page,
    context,
    complaints,
    goTo: async (path, tab = page) => void (await tab.goto(new URL(path, address).href)),
    close: () => context.close(),
  };
}

/** Signs in on the page as one of the demo's people. */
export async function signInAs({ page, goTo }: Visit, firstName: string): Promise<void> {
  const { email, password } = demoPerson(firstName);
  await goTo("/log-ind");
  await page.fill("#email", email);
  await page.fill("#adgangskode", password);
  await page.click("main button[type=submit]");
  await page.waitForURL((url) => url.pathname !== "/log-ind");
}

export async function speak({ page }: Visit, language: string): Promise<void> {
  if ((await page.getAttribute("html", "lang")) === language) return;
  await page.click(`button[name=sprog][value=${language}]`);
  await page.waitForSelector(`html[lang=${language}]`);
}
