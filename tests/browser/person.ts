import type { Browser, Locator, Page } from "playwright-core";
import type { House } from "../e2e/house.js";
import { type Setting, type Visit, visit } from "./visit.js";

/** Somebody at a browser of their own who reads pages, and does what they can be used for. */
export interface Person extends Visit {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly hasScript: boolean;
  /** What the page says, without its head and foot. */
  readonly reads: () => Promise<string>;
  readonly field: (label: string) => Locator;
  /** What there is of one thing that is asked of an item. */
  readonly part: (heading: string) => Part;
  /** Presses the button of this name, and waits for the page that it brings. */
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly follow: (name: string | RegExp) => Promise<void>;
  /** Signs in on the page that asks for it. */
  readonly signIn: () => Promise<void>;
}

interface Part {
  readonly choose: (smiley: string) => Promise<void>;
  readonly field: (label: string) => Locator;
}

export async function person(browser: Browser, house: House, name: string, setting: Setting): Promise<Person> {
  const visitor = await visit(browser, house, setting);
  const { page } = visitor;
  const email = `${name.toLowerCase().replace(" ", ".")}@nordfjerd.example`;
  const password = `ni broer over fjorden, siger ${name}`;
  const go = async (to: Locator) => {
    const loaded = page.waitForEvent("load");
    await to.click();
    await loaded;
  };
  const fieldIn = (within: Page | Locator, label: string) =>
    within.locator("input, textarea, select").and(page.getByLabel(label, { exact: true }));
  const field = (label: string) => fieldIn(page, label);
  const press = (button: string | RegExp) => go(page.getByRole("button", { name: button }));
  return {
    ...visitor,
    name,
    email,
    password,
    hasScript: setting.javaScript !== false,
    reads: async () => (await page.locator("main").innerText()).replaceAll(/\s+/g, " "),
    field,
    part: (heading) => {
      const region = page.getByRole("region", { name: heading, exact: true });
      return {
        choose: (smiley) => region.locator("label", { hasText: new RegExp(`^\\s*${smiley}\\s*$`) }).click(),
        field: (label) => fieldIn(region, label),
      };
    },
    press,
    follow: (link) => go(page.getByRole("link", { name: link })),
    async signIn() {
      await field("E-mailadresse").fill(email);
      await field("Adgangskode").fill(password);
      await press("Log ind");
    },
  };
}
