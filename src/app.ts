import type { Language } from "../templates/texts/language.js";
import { textsIn } from "../templates/texts/texts.js";
import { type FileRefusal, wordFileRefusal } from "../templates/texts/word-import.js";
import type { ApiServices } from "./api/api-services.js";
import type { Config } from "./config.js";
import { OPERATOR, PUBLIC } from "./domain/access/actor.js";
import { agreementJsonSchema } from "./exchange/json/agreement-document.schema.js";
import { agreementDocument } from "./exchange/json/agreement-json.export.js";
import { readAgreementDocument } from "./exchange/json/agreement-json.import.js";
import type { ReadReadings } from "./exchange/readings-csv.import.js";
import { machineSecrets } from "./identity/machine-secrets.js";
import { type OpenStore, openStore } from "./store/open-store.js";
import { doOnce } from "./usecases/do-once.js";
import type { World } from "./usecases/ports.js";
import { factsOfEdition, type ReportFacts } from "./usecases/prepare-report.js";
import { readOnce } from "./usecases/read-once.js";
import { type UseCases, useCases } from "./usecases/use-cases.js";
import type { ReadFile, WebServices } from "./web/web-services.js";

/** Nobody's own work comes near them; a program that runs wild is stopped before it keeps others waiting. */
const LIMITS = { requests: 600, entries: 60 } as const;

// Rooms that not every command needs are brought in when they are: reading Word, painting and serving take long to load.

/** Files that are read before any data is touched. */
export const files = {
  /** An agreement file of any kind we take; or why it is not taken in, in the reader's language. */
  async read(bytes: Uint8Array, language: Language): Promise<ReadFile> {
    const { openDocument } = await import("./exchange/open-document.js");
    const opened = await openDocument(bytes);
    if (opened.ok) return opened;
    const { refusal } = opened;
    const word = (told: FileRefusal): ReadFile => ({ ok: false, sentences: wordFileRefusal(textsIn(language), told) });
    if (refusal.code !== "not-an-agreement") return word(refusal);
    const { documentErrors } = await import("./api/validation-messages.js");
    const { code, issues, json } = refusal;
    const errors = documentErrors(issues, json, language);
    return word({ code, count: errors.length, errors });
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
  /** An agreement in the published format, ready to be written as JSON. */
  agreementDocument,
} as const;

/** The house with its rooms wired together: what doors and commands work with. */
export interface App {
  readonly useCases: UseCases;
  /** @returns the bytes of a PDF */
  readonly renderReport: (facts: ReportFacts, language: Language) => Promise<Uint8Array>;
  /** Answers HTTP. @returns the address, once it listens */
  readonly listen: () => Promise<string>;
  /** Takes no more requests, answers those it has, ends the work with the data and frees its folder. */
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
  const world: World = { store, now: () => new Date(), actor: OPERATOR, secrets: machineSecrets(), renderEdition };
  let stopListening = () => Promise.resolve();
  let closing: Promise<void> | null = null;
  return {
    useCases: useCases(world),
    renderReport,
    async listen() {
      const { buildApi, closeApi } = await import("./api/api.js");
      const { pages } = await import("./web/pages.js");
      const api = await buildApi(servicesOf(world, config), pages(webServicesOf(world, config)));
      stopListening = () => closeApi(api);
      return api.listen({ host: config.host, port: config.port });
    },
    close() {
      // who is impatient asks twice
      closing ??= stopListening().then(() => store.close());
      return closing;
    },
  };
}

function servicesOf(world: World, config: Config): ApiServices {
  return {
    useCasesFor: (actor, request) =>
      useCases({ ...world, actor, store: request === "reading" ? readOnce(world.store) : world.store }),
    doOnce: (actor, request, work) => doOnce({ ...world, actor }, request, (inside) => work(useCases(inside))),
    now: world.now,
    reachData: () => world.store.read((reader) => reader.agreements()),
    agreementDocument,
    readAgreementDocument,
    agreementJsonSchema,
    renderReport,
    language: config.language,
    publicUrl: config.publicUrl,
    proxies: config.proxies,
    limits: LIMITS,
    log: { level: config.logLevel, to: process.stderr },
  };
}

function webServicesOf(world: World, { language, publicUrl, publicPage, accessibility }: Config): WebServices {
  const toThePublic = publicPage ? useCases({ ...world, actor: PUBLIC }) : null;
  return {
    now: world.now,
    language,
    secure: publicUrl.protocol === "https:",
    toThePublic,
    accessibility,
    renderReport,
    files,
  };
}

const renderEdition: World["renderEdition"] = (content, edition) =>
  renderReport(factsOfEdition(content, edition), edition.language);

async function renderReport(facts: ReportFacts, language: Language): Promise<Uint8Array> {
  const { renderReport: render } = await import("./report/report.js");
  return render({ ...facts, language });
}
