import type { Actor } from "../../domain/access/actor.js";
import type { LogEntry } from "../../domain/log/log-record.js";

/** Who acted, as the log and the editions keep it: the name stays readable when the account is gone. */
export function actorOf(actor: Actor): Pick<LogEntry, "actorId" | "actorName"> {
  if (actor.kind === "operator") return { actorId: null, actorName: "operator" };
  return { actorId: actor.id, actorName: actor.name };
}
