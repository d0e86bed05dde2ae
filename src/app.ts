import type { Language } from "../templates/texts/language.js";
import { buildApi } from "./api/api.js";
import { documentErrors, type FieldError } from "./api/validation-messages.js";
import type { Config } from "./config.js";
import type { Agreement } from "./domain/agreements/agreement.js";
import { agreementJsonSchema } from "./exchange/json/agreement-document.schema.js";
import { agreementDocument } from "./exchange/json/agreement-json.export.js";
import { readAgreementDocument } from "./exchange/json/agreement-json.import.js";
import { type NotAnAgreement, openDocument } from "./exchange/open-document.js";
import { readReadings } from "./exchange/readings-csv.import.js";
import { LARGEST_FILE } from "./exchange/word/refusal.js";
import { renderReport } from "./report/report.js";
import { type OpenStore, openStore } from "./store/open-store.js";
import type { ReportFacts } from "./usecases/prepare-report.js";
import { type UseCases, useCases } from "./usecases/use-cases.js";

/** The house with its rooms wired together: what doors and commands work with. */
export interface App {
  readonly useCases: UseCases;
  readonly openDocument: typeof openDocument;
  /** The largest file worth reading, in bytes. */
  readonly largestFile: number;
  /** What is wrong with a document of the published format, field by field. */
  readonly wordIssues: (refusal: NotAnAgreement, language: Language) => FieldError[];
  readonly readReadings: typeof readReadings;
  /** An agreement in the published format, ready to be written as JSON. */
  readonly agreementDocument: (agreement: Agreement) => unknown;
  /** @returns the bytes of a PDF */
  readonly renderReport: (facts: ReportFacts, language: Language) => Promise<Uint8Array>;
  /**
   * Answers HTTP on this machine only, until there are logins.
   * @returns the address, once it listens
   */
  readonly listen: (port: number) => Promise<string>;
  /** Stops answering, ends the work with the data and frees its folder. */
  close(): Promise<void>;
}

/**
 * Opens the data and wires the rooms.
 * @param command what this process was started as, told to whoever finds the folder in use
 * @throws FolderInUse
 */
export async function openApp(config: Config, command: string): Promise<App> {
  const { databaseUrl, dataDir } = config;
  const store = await openStore(
    databaseUrl === null ? { kind: "embedded", folder: dataDir, command } : { kind: "server", url: databaseUrl },
  );
  return wire(store, config);
}

/** Opens an embedded database in `folder` afresh, whatever was in it and whatever the settings say of the data. */
export async function openAfresh(folder: string, config: Config, command: string): Promise<App> {
  return wire(await openStore({ kind: "embedded", folder, command, afresh: true }), config);
}

function wire(store: OpenStore, config: Config): App {
  const bound = useCases({ store, now: () => new Date(), actor: "operator" });
  const report = (facts: ReportFacts, language: Language) => renderReport({ ...facts, language });
  const api = buildApi({
    useCases: bound,
    agreementDocument,
    readAgreementDocument,
    agreementJsonSchema,
    renderReport: report,
    language: config.language,
    logBug: (id, error) => process.stderr.write(`${id} ${error instanceof Error ? error.stack : String(error)}\n`),
  });
  return {
    useCases: bound,
    openDocument,
    largestFile: LARGEST_FILE,
    wordIssues: ({ issues, json }, language) => documentErrors(issues, json, language),
    readReadings,
    agreementDocument,
    renderReport: report,
    listen: (port) => api.listen({ host: "127.0.0.1", port }),
    async close() {
      await api.close();
      await store.close();
    },
  };
}
