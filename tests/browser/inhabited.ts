import { DEMO_PASSWORD, type DemoPerson, demoPeople } from "../../scripts/demo/people.js";
import { letIn, playSecondRound } from "../../scripts/demo/play-round.js";
import { accepted } from "../builders/agreements.js";
import { type House, openHouse } from "../e2e/house.js";

/** The whole program with the demo's people and its second follow-up in the middle of its work. */
export async function openInhabitedHouse(): Promise<House> {
  const house = await openHouse();
  await playSecondRound(house.app.useCases, accepted);
  await letIn(house.app.useCases, demoPeople, accepted);
  return house;
}

export function demoPerson(firstName: string): DemoPerson & { readonly password: string } {
  const person = demoPeople.find(({ name }) => name.startsWith(firstName));
  if (!person) throw new Error(`nobody in the demo is called ${firstName}`);
  return { ...person, password: DEMO_PASSWORD };
}
