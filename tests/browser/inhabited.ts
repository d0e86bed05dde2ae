import { DEMO_PASSWORD, type DemoPerson, demoPeople } from "../../scripts/demo/people.js";
import { DEMO_ROUND, letIn, playSecondRound } from "../../scripts/demo/play-round.js";
import type { Stage } from "../../src/domain/followups/round-status.js";
import { EntryName } from "../../src/domain/followups/round-work.js";
import type { UseCases } from "../../src/usecases/use-cases.js";
import { accepted } from "../builders/agreements.js";
import { type House, openHouse } from "../e2e/house.js";

/** The whole program with the demo's people and its second follow-up in the middle of its work. */
export async function openInhabitedHouse(): Promise<House> {
  const house = await openHouse();
  await playSecondRound(house.app.useCases, accepted);
  await letIn(house.app.useCases, demoPeople, accepted);
  return house;
}

/** Closes the demo's round over all that hinders it. */
export async function closeOverEverything(useCases: UseCases): Promise<void> {
  const { entries, extraFollowUps } = accepted(await useCases.followUpStatus(DEMO_ROUND));
  const isMissing = (stage: Stage | null) => stage !== null && stage.progress !== "approved";
  const missing = [
    ...entries.flatMap(({ item, effortStage, economyStage }) => [
      ...(isMissing(effortStage) ? [{ of: "effort" as const, item }] : []),
      ...(isMissing(economyStage) ? [{ of: "economy" as const, item }] : []),
    ]),
    ...extraFollowUps
      .filter(({ stage }) => isMissing(stage))
      .map(({ fiscalYear, item }) => ({ of: "latest-status" as const, fiscalYear, item })),
  ];
  const reason = "Centret har ikke svaret inden dagsordenens frist.";
  const gaps = missing.map((name) => ({ entry: EntryName.parse(name), reason }));
  accepted(await useCases.closeFollowUp(DEMO_ROUND, gaps));
}

export async function publishDemoRound(useCases: UseCases): Promise<void> {
  accepted(await useCases.publishFollowUp({ ...DEMO_ROUND, language: "da" }));
}

export function demoPerson(firstName: string): DemoPerson & { readonly password: string } {
  const person = demoPeople.find(({ name }) => name.startsWith(firstName));
  if (!person) throw new Error(`nobody in the demo is called ${firstName}`);
  return { ...person, password: DEMO_PASSWORD };
}
