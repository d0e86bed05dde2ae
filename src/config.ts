import { existsSync } from "node:fs";
import { z } from "zod";
import { LANGUAGES } from "../templates/texts/language.js";

const Environment = z.object({
  DATA_DIR: z.string().min(1).default("./data"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  DEFAULT_LANGUAGE: z.enum(LANGUAGES).default("da"),
});

export interface Config {
  /** The embedded database's folder; not used with a server. */
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly port: number;
  readonly language: (typeof LANGUAGES)[number];
}

/** A setting is wrong: names it. */
class BadSetting extends Error {
  override readonly name = "BadSetting";
  constructor(readonly setting: string) {
    super(`the setting ${setting} is wrong`);
  }
}

/**
 * The settings, from the environment and a `.env` file beside package.json.
 * @throws BadSetting
 */
export function readConfig(): Config {
  if (existsSync(".env")) process.loadEnvFile(".env");
  // an empty setting is one that is not set
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) throw new BadSetting(String(parsed.error.issues[0]?.path[0]));
  const { DATA_DIR, DATABASE_URL, PORT, DEFAULT_LANGUAGE } = parsed.data;
  return { dataDir: DATA_DIR, databaseUrl: DATABASE_URL ?? null, port: PORT, language: DEFAULT_LANGUAGE };
}
