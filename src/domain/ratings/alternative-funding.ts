import type { EconomyRating } from "./economy-rating.js";

const OVERSPEND =
  /merforbrug|merudgift|mindreindtægt|overskrid|overskred|fordyr|dyrere|tillægsbevilling|(?<!ikke )tilfør(?:t|es|sel)(?! ikke)|underskud|(?:ekstra|yderligere) (?:udgift|bevilling|midler)/i;
const FUNDING =
  /finansier|omprioriter|omplacer|omflyt|modregn|kassebeholdning|kassetræk|reserve|pulje|(?:dækkes|hentes|tages|findes|afholdes) (?:af|i|fra|inden for|ved)|inden for (?:rammen|den samlede ramme|budgettet)/i;
const NEW_CASE =
  /(?:ny|særskilt|selvstændig|egen) (?:\p{L}+ )?sag|sag(?:en|s)? [^.]*(?:forelægges|fremlægges|behandles|rejses|udarbejdes)|(?:forelægges|fremlægges) [^.]*(?:udvalg|kommunalbestyrelse|byråd)/iu;
const DEFERRAL = /ud(?:skyd|skud|sæt(?:tes|telse))\p{L}*|(?:overfør|flyt)\p{L}* [^.]*\b(?:19|20)\d\d/iu;
// the full stops of "mio. kr." and of dates end no sentence
const FROM_YEAR_TO_YEAR = /\b(?:19|20)\d\d\b(?:[^.]|\.(?!\s+\p{Lu}))*\b(?:19|20)\d\d\b/u;

/** What a sad economy's text speaks of and does not tell. */
export type UntoldMoney = "funding" | "years";

/**
 * ECO-4: an overspend, or money added in a year, names its alternative funding, or says that a new case will; a deferral
 * names only from which year to which. Read out of prose, as the centres write it; what it speaks of in no known word is let
 * through.
 */
export function untoldMoney(rating: EconomyRating): UntoldMoney | null {
  if (rating.kind !== "assessed" || rating.smiley !== "sad" || rating.status === null) return null;
  const { status } = rating;
  if (OVERSPEND.test(status) && !FUNDING.test(status) && !NEW_CASE.test(status)) return "funding";
  return DEFERRAL.test(status) && !FROM_YEAR_TO_YEAR.test(status) ? "years" : null;
}
