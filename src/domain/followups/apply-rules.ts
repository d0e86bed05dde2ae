import type { Agreement } from "../agreements/agreement.js";
import { mapItems } from "../agreements/agreement.js";
import type { Checkpoint } from "../agreements/calendar.js";
import { economyAt, effortAt, type Item } from "../items/item.js";
import { withEconomy, withEffort } from "../ratings/one-per-follow-up.js";
import { dueOf } from "./due-entries.js";

/**
 * Writes what the rules alone decide in an open round: happy carried on, and blanks. What a person has judged stays;
 * what the rules no longer say is taken away. Applying it twice changes nothing.
 */
export function applyRules(agreement: Agreement, checkpoint: Checkpoint): Agreement {
  return mapItems(agreement, (item) => applyEconomy(agreement, applyEffort(agreement, item, checkpoint), checkpoint));
}

/** The rules applied to the round that is open, if one is: after every change that they may depend on. */
export function applyToOpenRound(agreement: Agreement): Agreement {
  const open = agreement.followUps.find((followUp) => followUp.state === "open");
  return open ? applyRules(agreement, open.checkpoint) : agreement;
}

function applyEffort(agreement: Agreement, item: Item, checkpoint: Checkpoint): Item {
  const current = effortAt(item, checkpoint);
  if (current && current.kind !== "carried" && !isEmptyBlank(current)) return item;
  const { effort } = dueOf(agreement, item, checkpoint);
  if (effort.due === "carried") {
    const same = current?.kind === "carried" && current.assessedAt === effort.rating.assessedAt;
    return same ? item : withEffort(item, checkpoint, effort.rating);
  }
  if (effort.due === "unrated") {
    return current?.kind === "unrated" ? item : withEffort(item, checkpoint, { kind: "unrated", status: null });
  }
  return current ? withEffort(item, checkpoint, null) : item;
}

function applyEconomy(agreement: Agreement, item: Item, checkpoint: Checkpoint): Item {
  const current = economyAt(item, checkpoint);
  if (current && !isEmptyBlank(current)) return item;
  const { economy } = dueOf(agreement, item, checkpoint);
  if (economy.due === "assess") return current ? withEconomy(item, checkpoint, null) : item;
  return current ? item : withEconomy(item, checkpoint, { kind: "unrated", status: null });
}

/** A blank with a text is somebody's writing, one without is the rules' own. */
function isEmptyBlank(rating: { kind: string; status?: string | null }): boolean {
  return rating.kind === "unrated" && rating.status === null;
}
