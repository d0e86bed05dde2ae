import { may } from "../domain/access/judge.js";
import type { Agreement } from "../domain/agreements/agreement.js";
import type { Checkpoint } from "../domain/agreements/calendar.js";
import type { RoundWithEarlier } from "../domain/followups/close-over-gaps.js";
import { type Correction, correctFollowUp as correct } from "../domain/followups/correct-follow-up.js";
import type { Edition } from "../domain/followups/edition.js";
import type { FrozenRound } from "../domain/followups/frozen-round.js";
import { publishFollowUp as publish } from "../domain/followups/publish-follow-up.js";
import { ofRound, stateOf } from "../domain/followups/round-in-hand.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import { actOf } from "./act.js";
import { unsettle } from "./change-agreement.js";
import { changeRoundIn, type RoundStillAsSeen } from "./change-round.js";
import { isHistory } from "./history.js";
import { permit } from "./permit.js";
import type { Transaction, World } from "./ports.js";

/** Which follow-up is published, and in which language. */
export interface Publication {
  readonly fiscalYear: number;
  readonly round: Checkpoint;
  readonly language: Edition["language"];
}

/** ROUND-5: publishes a closed round. The report is painted from what was frozen, and kept byte by byte. */
export function publishFollowUp(
  world: World,
  publication: Publication,
  stillAsSeen?: RoundStillAsSeen,
): Promise<Outcome<Edition>> {
  const { fiscalYear, round } = publication;
  const change = { fiscalYear, round, action: "publish-round" } as const;
  return world.store.transaction(async (transaction) => {
    const decide = async (before: RoundWithEarlier): Promise<Outcome<RoundWithEarlier>> => {
      if (await isHistory(transaction, before)) return reject({ code: "follow-up-imported", ...ofRound(before) });
      const outcome = publish(before);
      return outcome.ok ? accept({ ...before, ...outcome.value }) : outcome;
    };
    const outcome = await changeRoundIn(world, transaction, change, decide, stillAsSeen);
    if (!outcome.ok) return outcome;
    const frozen = await transaction.frozenRound(fiscalYear, round);
    if (!frozen) throw new Error(`the ${round} round of ${fiscalYear} was closed without being frozen`);
    return accept(await edition(world, transaction, { ...publication, reason: null }, frozen));
  });
}

/** ROUND-5: puts right what a published round should have said, in a new edition that says why. */
export function correctFollowUp(
  world: World,
  publication: Publication & { readonly reason: string },
  corrections: readonly Correction[],
  stillAsSeen?: RoundStillAsSeen,
): Promise<Outcome<Edition>> {
  const { fiscalYear, round, reason } = publication;
  const change = { fiscalYear, round, action: "correct-round", reason } as const;
  return world.store.transaction(async (transaction) => {
    const corrected: { readonly before: Agreement; readonly frozen: FrozenRound }[] = [];
    const decide = async (before: RoundWithEarlier): Promise<Outcome<RoundWithEarlier>> => {
      if (await isHistory(transaction, before)) return reject({ code: "follow-up-imported", ...ofRound(before) });
      const published = await transaction.frozenRound(fiscalYear, round);
      if (!published) return reject({ code: "follow-up-not-published", ...ofRound(before), state: stateOf(before) });
      const outcome = correct({ round: before, frozen: published }, corrections);
      if (!outcome.ok) return outcome;
      corrected.push({ before: before.agreement, frozen: outcome.value.frozen });
      return accept(outcome.value.round);
    };
    const outcome = await changeRoundIn(world, transaction, change, decide, stillAsSeen);
    if (!outcome.ok) return outcome;
    const [made] = corrected;
    if (!made) throw new Error("a correction was accepted without its content");
    const { before, frozen } = made;
    const act = actOf(world, "correct-round", { reason });
    await unsettle(transaction, before, outcome.value.agreement, act);
    await transaction.freeze(fiscalYear, round, frozen, act);
    return accept(await edition(world, transaction, publication, frozen));
  });
}

async function edition(
  world: World,
  transaction: Transaction,
  { fiscalYear, round, language, reason }: Publication & Pick<Edition, "reason">,
  content: FrozenRound,
): Promise<Edition> {
  const before = await transaction.editions(fiscalYear);
  const number = 1 + before.filter((other) => other.round === round).length;
  const logHead = await transaction.holdLog();
  const bytes = await world.renderEdition(content, { number, language, reason, logHead });
  const action = reason === null ? "publish-round" : "correct-round";
  const act = actOf(world, action, reason === null ? {} : { reason });
  return transaction.publish({ fiscalYear, round, number, language, reason, logHead, content, bytes }, act);
}

/** The published reports of a year, or of all, as far as somebody may know of them. */
export async function listEditions(world: World, fiscalYear?: number): Promise<Outcome<Edition[]>> {
  if (!may(world.actor, "read-editions")) return accept([]);
  return accept(await world.store.read((reader) => reader.editions(fiscalYear)));
}

/** A published report, byte by byte as it was published. */
export interface PublishedReport {
  readonly edition: Edition;
  readonly agreementTitle: string;
  readonly bytes: Uint8Array;
}

export async function showEdition(
  world: World,
  fiscalYear: number,
  round: Checkpoint,
  number: number,
): Promise<Outcome<PublishedReport>> {
  const unknown = { code: "edition-unknown", fiscalYear, checkpoint: round, number } as const;
  const permitted = permit(world.actor, "read-editions", unknown);
  if (!permitted.ok) return permitted;
  return world.store.read(async (reader) => {
    const editions = await reader.editions(fiscalYear);
    const found = editions.find((other) => other.round === round && other.number === number);
    const bytes = found && (await reader.editionBytes(fiscalYear, round, number));
    const frozen = found && (await reader.frozenRound(fiscalYear, round));
    if (!found || !bytes || !frozen) return reject(unknown);
    return accept({ edition: found, agreementTitle: frozen.agreement.title, bytes });
  });
}
