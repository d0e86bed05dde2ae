import { NUMBERS, type Scope, STATES, type State, YEARS } from "./content.js";
import type { Asker } from "./expected.js";
import type { Known } from "./world.js";

/** With which code something is refused in which state. */
export type Refusals = Partial<Record<State, string>>;

/** Where a request goes: which state's agreement, and which item of it. */
export interface Place {
  readonly state: State;
  readonly scope: Scope;
  readonly asker: Asker;
  readonly known: Known;
}

export interface Example {
  /** What stands in the address in place of the parameters; the year, the checkpoint and the item are filled in. */
  readonly params?: Record<string, string>;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** How a route is called, and what comes of it where it is allowed. */
export interface RouteRow {
  /** Of one item, asked of items in every scope; else of everything at once. */
  readonly of: "item" | "whole";
  /** Asked in every state of the round; else only where it is open. */
  readonly states?: readonly State[];
  readonly ok: number;
  readonly example?: (place: Place) => Example;
  /** The codes with which it is refused where the state does not permit it, documented in the rules. */
  readonly refusals?: Refusals | ((place: Pick<Place, "asker">) => Refusals);
}

export function onlyIn(permitting: readonly State[], code: string): Refusals {
  return Object.fromEntries(STATES.filter((state) => !permitting.includes(state)).map((state) => [state, code]));
}

/** The address of a place, with what a route's example says of it. */
export function addressOf(url: string, { state, scope }: Place, { params = {} }: Example): string {
  const filled: Record<string, string> = {
    fiscalYear: String(YEARS[state]),
    checkpoint: "first",
    number: NUMBERS[scope][0],
    ...params,
  };
  return url.replace(/:(\w+)|[*]/g, (found, name: string | undefined) => {
    const value = filled[name ?? found];
    if (value === undefined) throw new Error(`nothing stands for ${found} in ${url}`);
    return encodeURIComponent(value);
  });
}
