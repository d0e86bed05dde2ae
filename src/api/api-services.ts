import type { z } from "zod";
import type { Language } from "../../templates/texts/language.js";
import type { Actor } from "../domain/access/actor.js";
import type { Agreement } from "../domain/agreements/agreement.js";
import type { BrokenInvariant } from "../domain/agreements/broken-invariants.js";
import type { Once, Repeatable } from "../usecases/do-once.js";
import type { ReportFacts } from "../usecases/prepare-report.js";
import type { UseCases } from "../usecases/use-cases.js";
import type { LogSettings } from "./request-log.js";

/** What is wrong with a document, and where: an issue of its shape, or a breach of what the whole must keep. */
export type DocumentIssue =
  | { readonly kind: "shape"; readonly path: readonly PropertyKey[]; readonly issue: z.core.$ZodIssue }
  | { readonly kind: "whole"; readonly path: readonly PropertyKey[]; readonly code: BrokenInvariant["code"] };

export type ReadDocument =
  | { readonly ok: true; readonly agreement: Agreement }
  | { readonly ok: false; readonly issues: readonly DocumentIssue[] };

/** How much one may ask in a minute. */
interface RateLimits {
  /** Somebody who has signed in; all strangers of one network together. */
  readonly requests: number;
  /** Of that, where a password, a link or a refresh token is tried. A whole town hall may come from one address. */
  readonly entries: number;
}

/** Whether a request may change anything: one that does not reads nothing twice. */
export type RequestKind = "reading" | "changing";

/** What the door needs of the house. */
export interface ApiServices {
  readonly useCasesFor: (actor: Actor, request?: RequestKind) => UseCases;
  /** Does something once: `work` gets use cases that write in the same unit of work as the answer is kept in. */
  readonly doOnce: (
    actor: Actor,
    request: Repeatable,
    work: (useCases: UseCases) => Promise<Uint8Array>,
  ) => Promise<Once>;
  readonly now: () => Date;
  /** The agreement in the published format, `milepael-agreement/1`. */
  readonly agreementDocument: (agreement: Agreement) => unknown;
  readonly readAgreementDocument: (json: unknown) => ReadDocument;
  /** The published format as JSON Schema 2020-12. */
  readonly agreementJsonSchema: () => unknown;
  /** @returns a PDF */
  readonly renderReport: (facts: ReportFacts, language: Language) => Promise<Uint8Array>;
  /** Spoken when the reader asks for none. */
  readonly language: Language;
  /** @throws when the database does not answer */
  readonly reachData: () => Promise<unknown>;
  /** Where people reach it from outside of this machine. */
  readonly publicUrl: URL;
  /** The addresses of proxies that are believed about where a request comes from. */
  readonly proxies: readonly string[];
  readonly limits: RateLimits;
  readonly log: LogSettings;
}
