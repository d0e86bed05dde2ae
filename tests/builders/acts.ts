import { OPERATOR } from "../../src/domain/access/actor.js";
import type { Act } from "../../src/usecases/act.js";

/** Something done by a command at a moment that does not matter, unless the sketch says otherwise. */
export function anAct(sketch: Partial<Act> = {}): Act {
  return { actor: OPERATOR, action: "import", at: "2026-08-14T10:00:00.000Z", ...sketch };
}
