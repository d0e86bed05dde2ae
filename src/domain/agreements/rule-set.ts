import { z } from "zod";

/**
 * RULES-1: the version of the rules an agreement follows, named after the first year whose reading guide told them.
 * The guide of 2017 had neither carry-forward nor corrective action; those since 2018 have both.
 */
export const RuleSetVersion = z.enum(["2017", "2018"]);
export type RuleSetVersion = z.infer<typeof RuleSetVersion>;

/** What a rule set knows of. A report prints no rule or notion that is false here. */
export interface RuleSet {
  readonly version: RuleSetVersion;
  readonly carriesForward: boolean;
  readonly knowsCorrectiveAction: boolean;
}

const RULE_SETS: Record<RuleSetVersion, RuleSet> = {
  "2017": { version: "2017", carriesForward: false, knowsCorrectiveAction: false },
  "2018": { version: "2018", carriesForward: true, knowsCorrectiveAction: true },
};

export function ruleSet(version: RuleSetVersion): RuleSet {
  return RULE_SETS[version];
}

/** The rule set an agreement follows when nobody has said otherwise: the newest that its year had. */
export function ruleSetOfYear(fiscalYear: number): RuleSetVersion {
  return fiscalYear <= 2017 ? "2017" : "2018";
}
