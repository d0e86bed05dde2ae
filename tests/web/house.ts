import { files } from "../../src/app.js";
import { configFrom } from "../../src/config.js";
import type { OpenStore } from "../../src/store/open-store.js";
import { pages } from "../../src/web/pages.js";
import type { WebServices } from "../../src/web/web-services.js";
import { type Door, openDoor } from "../api/door.js";
import { openTestStore } from "../builders/database.js";

/** The door with the pages behind it. */
export async function openPages(settings: (store: OpenStore) => Partial<WebServices> = () => ({})): Promise<Door> {
  const store = await openTestStore();
  const usual: WebServices = {
    now: () => new Date("2026-08-14T10:00:00Z"),
    language: "da",
    secure: false,
    renderReport: async (facts, language) => new TextEncoder().encode(`%PDF-${language}${JSON.stringify(facts)}`),
    toThePublic: null,
    accessibility: configFrom({}).accessibility,
    files,
  };
  return openDoor(undefined, {}, Promise.resolve(store), pages({ ...usual, ...settings(store) }));
}
