import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { type Thing, thingsInSight } from "./things-in-sight.js";

interface Kept {
  /** Of the picture itself, so that neither is made anew without the other. */
  readonly sha256: string;
  readonly shows: readonly Thing[];
}

/** Browsers set the same letters a little wider or narrower, never half a line apart. */
const NEAR_PIXELS = 8;

const ANEW = "make it anew with UPDATE_PICTURES=1 npx vitest run tests/browser/keyboard.test.ts, and look at it";

/** Holds a picture in tests/golden against what the page shows; `UPDATE_PICTURES=1` makes it anew first. */
export async function expectPicture(page: Page, name: string): Promise<void> {
  if (process.env.UPDATE_PICTURES) await takePicture(page, name);
  expect(await pictureFaults(page, name), ANEW).toEqual([]);
}

/**
 * No two machines draw letters alike, so it is not the picture's points that are compared, but what is kept beside it of
 * what could be seen when it was taken.
 * @returns how the page is otherwise than its picture
 */
export async function pictureFaults(page: Page, name: string): Promise<string[]> {
  const { picture, facts } = filesOf(name);
  const kept: Kept = JSON.parse(await readFile(facts, "utf8"));
  const shows = await seen(page);
  const isItsPicture = sha256(await readFile(picture)) === kept.sha256;
  const [now, then] = [shows.map(words), kept.shows.map(words)];
  const moved = shows.filter(({ box }, at) => now[at] === then[at] && !isNear(box, kept.shows[at]?.box ?? []));
  return [
    ...(isItsPicture ? [] : [`${picture} is not the picture that ${facts} tells of`]),
    ...now.filter((thing) => !then.includes(thing)).map((thing) => `is new: ${thing}`),
    ...then.filter((thing) => !now.includes(thing)).map((thing) => `is gone: ${thing}`),
    ...moved.map((thing) => `has moved to ${thing.box}: ${words(thing)}`),
  ];
}

async function takePicture(page: Page, name: string): Promise<void> {
  const { picture, facts } = filesOf(name);
  const shows = await seen(page);
  const bytes = await page.screenshot({ path: picture, animations: "disabled", caret: "hide" });
  const lines = shows.map((thing) => `    ${JSON.stringify(thing)}`).join(",\n");
  await writeFile(facts, `{\n  "sha256": "${sha256(bytes)}",\n  "shows": [\n${lines}\n  ]\n}\n`);
}

async function seen(page: Page): Promise<Thing[]> {
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(thingsInSight);
}

function filesOf(name: string): { readonly picture: string; readonly facts: string } {
  return { picture: `tests/golden/${name}.png`, facts: `tests/golden/${name}.json` };
}

function words({ says, colours }: Thing): string {
  return `${says} (${colours})`;
}

function isNear(box: readonly number[], other: readonly number[]): boolean {
  return box.every((pixels, at) => Math.abs(pixels - (other[at] ?? Number.NaN)) <= NEAR_PIXELS);
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
