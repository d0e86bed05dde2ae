import { pages } from "../../src/web/pages.js";
import { type Door, openDoor } from "../api/door.js";

/** The door with the pages behind it. */
export function openPages(): Promise<Door> {
  return openDoor(
    undefined,
    {},
    undefined,
    pages({ now: () => new Date("2026-08-14T10:00:00Z"), language: "da", secure: false }),
  );
}
