import { may } from "../domain/access/judge.js";
import { visibleFindings, visiblePart } from "../domain/access/visible-part.js";
import type { Agreement } from "../domain/agreements/agreement.js";
import { findBreaches } from "../domain/findings/find-breaches.js";
import type { Finding } from "../domain/findings/finding.js";
import type { ItemReference } from "../domain/ids.js";
import type { LogRecord } from "../domain/log/log-record.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import { earlierAgreements } from "./change-agreement.js";
import { permit, permitOnAgreement, permitOnItem } from "./permit.js";
import type { AgreementSummary, LogQuery, World } from "./ports.js";

/** Newest first. */
export async function listAgreements(world: World): Promise<AgreementSummary[]> {
  if (!may(world.actor, "list-agreements")) return [];
  return world.store.read((reader) => reader.agreements());
}

/** The whole agreement. */
export async function showAgreement(world: World, fiscalYear: number): Promise<Outcome<Agreement>> {
  return readAgreement(world, fiscalYear, "read-agreement");
}

/** The agreement with those of its items that the reader may read. */
export async function showItems(world: World, fiscalYear: number): Promise<Outcome<Agreement>> {
  const outcome = await readAgreement(world, fiscalYear, "read-items");
  return outcome.ok ? accept(visiblePart(world.actor, outcome.value)) : outcome;
}

async function readAgreement(
  world: World,
  fiscalYear: number,
  action: "read-agreement" | "read-items",
): Promise<Outcome<Agreement>> {
  const agreement = await world.store.read((reader) => reader.agreement(fiscalYear));
  if (!agreement) return reject({ code: "agreement-unknown", fiscalYear });
  const permitted = permitOnAgreement(world.actor, action, fiscalYear);
  return permitted.ok ? accept(agreement) : permitted;
}

/** FIND-1: everything in an agreement, and in what it takes along, that breaks a rule, of the items one may read. */
export async function checkAgreement(world: World, fiscalYear: number): Promise<Outcome<Finding[]>> {
  return world.store.read(async (reader) => {
    const agreement = await reader.agreement(fiscalYear);
    if (!agreement) return reject({ code: "agreement-unknown", fiscalYear });
    const permitted = permitOnAgreement(world.actor, "read-findings", fiscalYear);
    if (!permitted.ok) return permitted;
    const earlier = await earlierAgreements(reader, agreement);
    return accept(visibleFindings(world.actor, findBreaches(agreement, earlier), [agreement, ...earlier]));
  });
}

/** What has been done to an item, by whom and why, oldest first: for those who may see the item. */
export async function itemHistory(
  world: World,
  { fiscalYear, number }: ItemReference,
  page: Pick<LogQuery, "after" | "limit">,
): Promise<Outcome<LogRecord[]>> {
  return world.store.read(async (reader) => {
    const agreement = await reader.agreement(fiscalYear);
    if (!agreement) return reject({ code: "agreement-unknown", fiscalYear });
    const permitted = permitOnItem(world.actor, "read-items", agreement, number);
    if (!permitted.ok) return permitted;
    return accept(await reader.logRecords({ ...page, item: { fiscalYear, number } }));
  });
}

/** The log, record by record. */
export async function readLog(world: World, query: Omit<LogQuery, "item">): Promise<Outcome<LogRecord[]>> {
  const permitted = permit(world.actor, "read-log", { code: "not-allowed", action: "read-log" });
  if (!permitted.ok) return permitted;
  return accept(await world.store.read((reader) => reader.logRecords(query)));
}
