import type { Checkpoint } from "../agreements/calendar.js";
import type { Finding } from "../findings/finding.js";
import type { FollowUpState } from "./follow-up.js";
import type { EntryName, EntryState, Progress, RoundName } from "./round-work.js";

interface OfRound {
  readonly fiscalYear: number;
  readonly checkpoint: RoundName;
}

interface OfEntry extends OfRound {
  readonly entry: EntryName;
}

/** Why something about the work on a round was refused. */
export type RoundRejection =
  | (OfRound & { readonly code: "follow-up-not-planned"; readonly state: FollowUpState })
  | (OfRound & { readonly code: "follow-up-not-open"; readonly state: FollowUpState })
  | (OfRound & { readonly code: "follow-up-not-closed"; readonly state: FollowUpState })
  | (OfRound & { readonly code: "follow-up-not-published"; readonly state: FollowUpState })
  | (OfRound & {
      readonly code: "follow-up-before-not-closed";
      readonly before: RoundName;
      readonly state: FollowUpState;
    })
  | (OfRound & { readonly code: "follow-up-hindered"; readonly hindrances: readonly Finding[] })
  | (OfRound & { readonly code: "follow-up-open-here"; readonly checkpoint: Checkpoint })
  /** ROUND-6: history is neither reopened nor published anew. */
  | (OfRound & { readonly code: "follow-up-imported" })
  | (OfRound & { readonly code: "later-round-begun"; readonly later: RoundName; readonly state: FollowUpState })
  | (OfRound & { readonly code: "edition-unknown"; readonly number: number })
  /** A closed round stands on the one that is to be corrected. */
  | (OfRound & { readonly code: "later-round-closed"; readonly later: RoundName })
  | (OfRound & { readonly code: "correction-hindered"; readonly hindrances: readonly Finding[] })
  /** The round asks for no such thing, and nobody has written it. */
  | (OfEntry & { readonly code: "entry-not-asked" })
  | (OfEntry & { readonly code: "entry-approved" })
  | (OfEntry & { readonly code: "entry-not-submitted"; readonly state: Progress })
  | (OfEntry & { readonly code: "entry-already"; readonly state: EntryState })
  | (OfRound & { readonly code: "entries-hindered"; readonly hindrances: readonly Finding[] });
