import { type Actor, actorName } from "../../domain/access/actor.js";
import type { LogEntry } from "../../domain/log/log-record.js";

/** Who acted, as the log and the editions keep it: the name stays readable when the account is gone. */
export function actorOf(actor: Actor): Pick<LogEntry, "actorId" | "actorName"> {
  return { actorId: actor.kind === "person" ? actor.id : null, actorName: actorName(actor) };
}
