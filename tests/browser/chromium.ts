import { accessSync, constants } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser of this machine; null where there is none. */
export const executablePath = [process.env.CHROMIUM ?? [], NAMES].flat().find(isThere) ?? null;

if (executablePath === null && process.env.CI_REQUIRES_CHROMIUM) {
  throw new Error("there is no Chromium here, and it is required");
}

function isThere(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @throws where there is none */
export function launch(): Promise<Browser> {
  if (executablePath === null) throw new Error("there is no Chromium here");
  // a sandbox needs more rights than a container has; only this program's own pages are opened
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
}
