import { writeFile } from "node:fs/promises";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { type App, openApp } from "../src/app.js";
import type { Config } from "../src/config.js";
import { CHECKPOINTS, Checkpoint } from "../src/domain/agreements/calendar.js";
import { FiscalYear } from "../src/domain/ids.js";
import type { Outcome } from "../src/domain/rejection.js";
import type { Texts } from "../templates/texts/da.js";
import { wordStartFailure } from "../templates/texts/failures.js";
import { LANGUAGES, type Language } from "../templates/texts/language.js";
import { textsIn, wordRejection } from "../templates/texts/texts.js";

/** The command could not do its work; the message is for its user. */
export class CommandFailure extends Error {
  override readonly name = "CommandFailure";
  readonly exitCode: number;
  constructor(message: string, { exitCode = 1, ...options }: ErrorOptions & { exitCode?: number } = {}) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** What a command works with. */
export interface Command {
  readonly config: Config;
  readonly texts: Texts;
  readonly language: Language;
  readonly positionals: readonly string[];
  readonly flag: (name: string) => boolean;
  readonly option: (name: string) => string | null;
  /** Of an option that may be given several times. */
  readonly all: (name: string) => readonly string[];
  /** @throws CommandFailure when it is not given */
  readonly required: (name: string) => string;
  readonly fiscalYear: () => number;
  readonly checkpoint: () => Checkpoint;
  /** What to throw when the value of an option is none of those allowed. */
  readonly wrong: (name: string, value: string, allowed: string) => CommandFailure;
  readonly print: (line: string) => void;
}

type ParseArgsOptionsConfig = NonNullable<ParseArgsConfig["options"]>;

type Name = keyof Texts["commandTexts"]["usage"];

const EVERYWHERE: ParseArgsOptionsConfig = { lang: { type: "string" } };

/** How a command is called, and where it answers. */
export interface Call {
  readonly args: readonly string[];
  /** @throws what keeps the command from starting, in `src/config.ts`'s words */
  readonly config: () => Config;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Does the work of one call. @returns the exit code: 0 when it was done, 1 when it could not be, 2 when asked for wrongly */
export type RunCommand = (call: Call) => Promise<number>;

export function defineCommand(
  name: Name,
  options: ParseArgsOptionsConfig,
  work: (command: Command) => Promise<void>,
): RunCommand {
  return async (call) => {
    let texts = textsIn("da");
    try {
      const config = call.config();
      texts = textsIn(config.language);
      const command = parseCommand(name, { ...EVERYWHERE, ...options }, config, call);
      texts = command.texts;
      await work(command);
      return 0;
    } catch (error) {
      call.err(`${sentenceFor(error, texts)}\n`);
      return error instanceof CommandFailure ? error.exitCode : 1;
    }
  };
}

/** Opens the data for the length of `work`. */
export async function withApp(config: Config, name: Name, work: (app: App) => Promise<void>): Promise<void> {
  const app = await openApp(config, `npm run ${name}`);
  try {
    await work(app);
  } finally {
    await app.close();
  }
}

/** @throws CommandFailure with the sentence for a refusal */
export function granted<T>(outcome: Outcome<T>, { texts }: Command): T {
  if (outcome.ok) return outcome.value;
  throw new CommandFailure(wordRejection(texts, outcome.rejection));
}

/** @throws CommandFailure when the file cannot be written */
export async function writeOutput(file: string, content: string | Uint8Array, { texts }: Command): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (cause) {
    throw new CommandFailure(texts.commandTexts.fileUnwritable(file), { cause });
  }
}

function parseCommand(name: Name, options: ParseArgsOptionsConfig, config: Config, { args, out }: Call): Command {
  const usage = (words: string, texts: Texts) =>
    new CommandFailure(`${words}\n${texts.commandTexts.usage[name]}`, { exitCode: 2 });
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const language = LANGUAGES.find((candidate) => candidate === values.lang) ?? config.language;
  const texts = textsIn(language);
  const { commandTexts } = texts;
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const known = options[token.name];
    if (!known) throw usage(commandTexts.optionUnknown(token.rawName), texts);
    // a value that is the next option is one forgotten
    const forgotten = token.value === undefined || (!token.inlineValue && token.value.startsWith("--"));
    if (known.type === "string" && forgotten) throw usage(commandTexts.optionValueMissing(token.rawName), texts);
  }
  const option = (key: string) => (typeof values[key] === "string" ? values[key] : null);
  const required = (key: string) => {
    const value = option(key);
    if (value === null) throw usage(commandTexts.optionMissing(`--${key}`), texts);
    return value;
  };
  const oneOf = <T>(key: string, parse: (value: string) => T | undefined, allowed: string): T => {
    const value = required(key);
    const parsed = parse(value);
    if (parsed === undefined) throw usage(commandTexts.optionWrong(`--${key}`, value, allowed), texts);
    return parsed;
  };
  if (values.lang !== undefined)
    oneOf("lang", (value) => LANGUAGES.find((known) => known === value), LANGUAGES.join(", "));
  return {
    config,
    texts,
    language,
    positionals,
    flag: (key) => values[key] === true,
    option,
    all: (key) => [values[key] ?? []].flat().filter((value) => typeof value === "string"),
    required,
    fiscalYear: () => oneOf("agreement", (value) => FiscalYear.safeParse(Number(value)).data, commandTexts.aYear),
    checkpoint: () => oneOf("checkpoint", (value) => Checkpoint.safeParse(value).data, CHECKPOINTS.join(", ")),
    wrong: (key, value, allowed) => usage(commandTexts.optionWrong(`--${key}`, value, allowed), texts),
    print: (line) => out(`${line}\n`),
  };
}

function sentenceFor(error: unknown, texts: Texts): string {
  if (error instanceof CommandFailure) return error.message;
  return wordStartFailure(texts, error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
}
