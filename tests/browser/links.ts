import type { Page } from "playwright-core";

/** An edition, or what names its kind. */
const FILE = /^\/(udgivet|offentligt)(\/[^/]+){2}\/(\d+|:\w+)$|[.](pdf|csv|xlsx|json|docx|svg)(\?|$)/;

/** Whether an address is that of a file, which a browser saves in place of showing it. */
export function isFile(path: string): boolean {
  return FILE.test(path);
}

/** The shape of an address: what it is about left out. */
export function shapeOf(path: string): string {
  const url = new URL(path, "http://localhost");
  const keys = [...url.searchParams.keys()].sort().join("&");
  return `${url.pathname.replaceAll(/\/\d[\d.]*/g, "/*").replaceAll(/\/[0-9a-f-]{36}/g, "/*")}?${keys}`;
}

/** Addresses each of which is seen once, and of those that are alike only so many. */
export function pathsToSee(mostAlike: number, ...first: readonly string[]) {
  const known = new Set(first);
  const alike = new Map<string, number>();
  const isOneTooMany = (path: string) => {
    const count = alike.get(shapeOf(path)) ?? 0;
    alike.set(shapeOf(path), count + 1);
    return count >= mostAlike;
  };
  let waiting = [...first];
  return {
    add(...paths: readonly string[]) {
      waiting.push(...paths.filter((path) => !known.has(path) && known.add(path)));
    },
    /** All that has been added and not been taken yet. */
    take(): string[] {
      const taken = waiting.filter((path) => !isOneTooMany(path));
      waiting = [];
      return taken;
    },
  };
}

/** Every page of this program that leads on from here. */
export async function linksOn(page: Page): Promise<string[]> {
  const hrefs = await page.$$eval("a[href]", (links) => links.map((link) => (link as HTMLAnchorElement).href));
  const here = new URL(page.url());
  return hrefs
    .map((href) => new URL(href))
    .filter(({ origin, pathname }) => origin === here.origin && !isFile(pathname) && pathname !== "/documentation")
    .map(({ pathname, search }) => pathname + search);
}
