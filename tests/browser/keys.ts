import type { Locator, Page } from "playwright-core";

/** More often than any page has things to stop at. */
const TOO_OFTEN = 600;

/** Goes on with Tab until this is where the keyboard is. @throws when it is never reached */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let presses = 0; presses < TOO_OFTEN; presses += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the keyboard does not reach ${target}`);
}

/** Presses a key that brings another page. */
export async function pressForPage(page: Page, key: "Enter" | "Space"): Promise<void> {
  const loaded = page.waitForEvent("load");
  await page.keyboard.press(key);
  await loaded;
}

/** Goes to a button or a link, and uses it. */
export async function use(page: Page, role: "button" | "link", name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole(role, { name, exact: true }));
  await pressForPage(page, "Enter");
}

/**
 * Goes through a page with Tab, from its first stop out at its end.
 * @returns what is passed by, is come to out of its order, holds the keyboard, or does not show that it has it
 */
export async function keyboardFaults(page: Page): Promise<string[]> {
  const stops = await page.evaluate(listen);
  // one more than there are: whoever is through has left the page
  for (let presses = 0; presses <= stops; presses += 1) await page.keyboard.press("Tab");
  return page.evaluate(heard);
}

interface Heard {
  readonly expected: Element[];
  readonly reached: Element[];
  readonly unseen: Element[];
}

declare global {
  interface Window {
    heard: Heard;
  }
}

/** Notes in the page where Tab should stop, and, from now on, where it does. @returns how often it should be pressed */
function listen(): number {
  const INTERACTIVE = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
  const isThere = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.matches(":disabled");
  /** Of radio buttons one is a stop: the chosen one, or the first; the arrows lead to the others. */
  const isStop = (element: Element) => {
    if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
    const group = [...(element.form ?? document).querySelectorAll<HTMLInputElement>("input[type=radio]")].filter(
      ({ name }) => name === element.name,
    );
    return element === (group.find(({ checked }) => checked) ?? group[0]);
  };
  /** A hidden radio button or box is drawn by its label. */
  const looks = (element: Element) => {
    const label = element instanceof HTMLInputElement ? (element.labels?.[0] ?? null) : null;
    const drawn = [element, ...(label ? [label] : [])].flatMap((one) =>
      [null, "::before", "::after"].map((pseudo) => getComputedStyle(one, pseudo)),
    );
    return drawn
      .map(({ outline, boxShadow, border, background, color, textDecoration }) =>
        [outline, boxShadow, border, background, color, textDecoration].join(),
      )
      .join();
  };
  (document.activeElement as HTMLElement | null)?.blur();
  const expected = [...document.querySelectorAll(INTERACTIVE)].filter((element) => isThere(element) && isStop(element));
  const before = new Map(expected.map((element) => [element, looks(element)]));
  const heard: Heard = { expected, reached: [], unseen: [] };
  window.heard = heard;
  document.addEventListener("focusin", ({ target }) => {
    const element = target as Element;
    // what only scrolls may be a stop, too
    if (!before.has(element)) return;
    heard.reached.push(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const isInWindow = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    if (before.get(element) === looks(element) || !isInWindow) heard.unseen.push(element);
  });
  // a date is stopped at for its day, its month, its year and its calendar
  return expected.length + 3 * expected.filter((element) => element.matches("[type=date]")).length;
}

function heard(): string[] {
  const { expected, reached, unseen } = window.heard;
  const told = (element: Element | undefined) => element?.outerHTML.replaceAll(/\s+/g, " ").slice(0, 120);
  const astray = expected.findIndex((element, at) => reached[at] !== element);
  const order = astray < 0 ? [] : [`stop ${astray} is ${told(reached[astray])}, not ${told(expected[astray])}`];
  const isHeld = document.activeElement === expected.at(-1) && expected.length > 1;
  return [
    ...order,
    ...(isHeld ? [`does not let go: ${told(expected.at(-1))}`] : []),
    ...unseen.map((element) => `does not show that it has the keyboard: ${told(element)}`),
  ];
}
