import type { Breach } from "../../src/domain/findings/finding.js";
import type { LogFault } from "../../src/domain/log/stored-log.js";
import type { Rejection } from "../../src/domain/rejection.js";
import { da, type Texts } from "./da.js";
import { en } from "./en.js";
import type { Language } from "./language.js";
import { sv } from "./sv.js";

const TEXTS: Record<Language, Texts> = { da, sv, en };

/** Everything users read, in one language. */
export function textsIn(language: Language): Texts {
  return TEXTS[language];
}

/** The sentence a finance officer understands, made from a breach's code and facts. */
export function wordBreach(texts: Texts, breach: Breach): string {
  const word = texts.findingTexts[breach.code] as (facts: Breach) => string;
  return word(breach);
}

/** What stands in the way, and what to do. */
export function wordRejection(texts: Texts, rejection: Rejection): string {
  const word = texts.rejectionTexts[rejection.code] as (facts: Rejection) => string;
  return word(rejection);
}

/** What shows that the log is not as it was written. */
export function wordFault(texts: Texts, fault: LogFault): string {
  const word = texts.auditTexts.fault[fault.code] as (facts: LogFault) => string;
  return word(fault);
}
