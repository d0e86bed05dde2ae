import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** The last of them is what the guidelines do not ask for, and whoever listens to a page finds their way by. */
const GUIDELINES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What breaks the accessibility guidelines on a page. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // a page without frames needs no second one to gather the results in, which takes longer than to look
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(GUIDELINES)
    .setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Whether one must scroll sideways. */
export async function widthFaults(page: Page): Promise<string[]> {
  const width = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
  return width[0] > width[1] ? [`wider than the window: ${width.join(" > ")}`] : [];
}

/**
 * Every kind of thing that stands on a page: what it is, inside of what, and whether it says anything. Where one of a kind is
 * accessible all of them are.
 */
export function kindsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const kinds = new Set<string>();
    const gather = (element: Element, around: string) => {
      const told = element.getAttributeNames().filter((name) => element.getAttribute(name) !== "");
      const says = element.textContent?.trim() === "" ? "silent" : "";
      const type = element.getAttribute("type") ?? "";
      const kind = `${around} ${[element.tagName, ...element.classList, type, ...told, says].join(".")}`;
      kinds.add(kind);
      for (const child of element.children) gather(child, kind);
    };
    gather(document.body, "");
    return [...kinds];
  });
}
