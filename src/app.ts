import type { Language } from "../templates/texts/language.js";
import type { FieldError } from "./api/validation-messages.js";
import type { Config } from "./config.js";
import { OPERATOR } from "./domain/access/actor.js";
import { agreementJsonSchema } from "./exchange/json/agreement-document.schema.js";
import { agreementDocument } from "./exchange/json/agreement-json.export.js";
import { readAgreementDocument } from "./exchange/json/agreement-json.import.js";
import type { NotAnAgreement, OpenedDocument } from "./exchange/open-document.js";
import type { ReadReadings } from "./exchange/readings-csv.import.js";
import { machineSecrets } from "./identity/machine-secrets.js";
import { type OpenStore, openStore } from "./store/open-store.js";
import type { ReportFacts } from "./usecases/prepare-report.js";
import { type UseCases, useCases } from "./usecases/use-cases.js";

// Rooms that not every command needs are brought in when they are: reading Word, painting and serving take long to load.

/** Files that are read before any data is touched. */
export const files = {
  async openDocument(bytes: Uint8Array): Promise<OpenedDocument> {
    const { openDocument } = await import("./exchange/open-document.js");
    return openDocument(bytes);
  },
  async readReadings(bytes: Uint8Array): Promise<ReadReadings> {
    const { readReadings } = await import("./exchange/readings-csv.import.js");
    return readReadings(bytes);
  },
  /** The largest file worth reading, in bytes. */
  async largestFile(): Promise<number> {
    const { LARGEST_FILE } = await import("./exchange/word/refusal.js");
    return LARGEST_FILE;
  },
  /** What is wrong with a document of the published format, field by field. */
  async wordIssues({ issues, json }: NotAnAgreement, language: Language): Promise<FieldError[]> {
    const { documentErrors } = await import("./api/validation-messages.js");
    return documentErrors(issues, json, language);
  },
  /** An agreement in the published format, ready to be written as JSON. */
  agreementDocument,
} as const;

/** The house with its rooms wired together: what doors and commands work with. */
export interface App {
  readonly useCases: UseCases;
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
  const bound = useCases({ store, now: () => new Date(), actor: OPERATOR, secrets: machineSecrets() });
  let stopListening = () => Promise.resolve();
  return {
    useCases: bound,
    renderReport,
    async listen(port) {
      const { buildApi } = await import("./api/api.js");
      const api = buildApi({
        useCases: bound,
        agreementDocument,
        readAgreementDocument,
        agreementJsonSchema,
        renderReport,
        language: config.language,
        logBug: (id, error) => process.stderr.write(`${id} ${error instanceof Error ? error.stack : String(error)}\n`),
      });
      stopListening = () => api.close();
      return api.listen({ host: "127.0.0.1", port });
    },
    async close() {
      await stopListening();
      await store.close();
    },
  };
}

async function renderReport(facts: ReportFacts, language: Language): Promise<Uint8Array> {
  const { renderReport: render } = await import("./report/report.js");
  return render({ ...facts, language });
}
