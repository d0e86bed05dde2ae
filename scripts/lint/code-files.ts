import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The folders we write code in. */
export const CODE_FOLDERS = ["src", "templates", "scripts", "tests"].filter((folder) => existsSync(folder));

const GENERATED = /^(src\/store\/client|tests\/golden)\//;

/** Every file below the code folders but the generated ones, as `src/domain/ids.ts`. */
export function ourFiles(): string[] {
  return CODE_FOLDERS.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .filter((path) => !GENERATED.test(path))
    .sort((a, b) => a.localeCompare(b, "en"));
}

export function isCode(path: string): boolean {
  return /\.([cm]?[jt]s|[jt]sx)$/.test(path);
}
