import { existsSync } from "node:fs";
import { isIP } from "node:net";
import { z } from "zod";
import type { AccessibilityFacts } from "../templates/texts/accessibility-facts.js";
import { LANGUAGES } from "../templates/texts/language.js";

const THIS_MACHINE = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Passwords and tokens travel in the open over http: only where they do not leave the machine. */
const PublicUrl = z
  .url({ protocol: /^https?$/ })
  .transform((url) => new URL(url))
  .refine(({ protocol, hostname }) => protocol === "https:" || THIS_MACHINE.has(hostname))
  .refine(({ pathname, search, hash, username }) => pathname === "/" && `${search}${hash}${username}` === "");

/** Addresses and networks of proxies, as in `10.0.0.7, 10.1.0.0/16`. */
const Proxies = z
  .string()
  .transform((list) => (list === "off" ? [] : list.split(",").map((proxy) => proxy.trim())))
  .refine((proxies) => proxies.every(isAddressOrNetwork));

const OneLine = z
  .string()
  .trim()
  .regex(/^\P{Cc}{1,200}$/u)
  .optional();

/** Sentences parted by semicolons. */
const Sentences = z
  .string()
  .max(10_000)
  .default("")
  .transform((list) =>
    list
      .split(";")
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== ""),
  );

const Environment = z.object({
  DATA_DIR: z.string().min(1).default("./data"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  PUBLIC_URL: PublicUrl.optional(),
  TRUST_PROXY: Proxies.default([]),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  DEFAULT_LANGUAGE: z.enum(LANGUAGES).default("da"),
  PUBLIC_PAGE: z.enum(["on", "off"]).default("off"),
  MUNICIPALITY: OneLine,
  ACCESSIBILITY_EMAIL: z.email().optional(),
  ACCESSIBILITY_PHONE: OneLine,
  ACCESSIBILITY_STATUS: z.enum(["full", "partial", "none"]).optional(),
  ACCESSIBILITY_ASSESSED_ON: z.iso.date().optional(),
  ACCESSIBILITY_ASSESSED_BY: OneLine,
  ACCESSIBILITY_SHORTCOMINGS: Sentences,
  ACCESSIBILITY_STATEMENT_URL: z.url({ protocol: /^https$/ }).optional(),
});

export interface Config {
  /** The embedded database's folder; not used with a server. */
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  /** The address of this machine that requests are taken at. */
  readonly host: string;
  readonly port: number;
  /** Where people reach it: https, or http on this machine. */
  readonly publicUrl: URL;
  /** The addresses of proxies that are believed about where a request comes from. */
  readonly proxies: readonly string[];
  readonly logLevel: z.infer<typeof Environment>["LOG_LEVEL"];
  readonly language: (typeof LANGUAGES)[number];
  /** Whether everybody may read what is published, without signing in. */
  readonly publicPage: boolean;
  readonly accessibility: AccessibilityFacts;
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
  return configFrom(process.env);
}

/** @throws BadSetting */
export function configFrom(environment: NodeJS.ProcessEnv): Config {
  // an empty setting is one that is not set
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) throw new BadSetting(String(parsed.error.issues[0]?.path[0]));
  const settings = parsed.data;
  return {
    dataDir: settings.DATA_DIR,
    databaseUrl: settings.DATABASE_URL ?? null,
    host: settings.HOST,
    port: settings.PORT,
    publicUrl: settings.PUBLIC_URL ?? new URL(`http://localhost:${settings.PORT}`),
    proxies: settings.TRUST_PROXY,
    logLevel: settings.LOG_LEVEL,
    language: settings.DEFAULT_LANGUAGE,
    publicPage: settings.PUBLIC_PAGE === "on",
    accessibility: accessibilityFrom(settings),
  };
}

function accessibilityFrom(settings: z.infer<typeof Environment>): AccessibilityFacts {
  return {
    municipality: settings.MUNICIPALITY ?? null,
    email: settings.ACCESSIBILITY_EMAIL ?? null,
    phone: settings.ACCESSIBILITY_PHONE ?? null,
    status: settings.ACCESSIBILITY_STATUS ?? null,
    assessedOn: settings.ACCESSIBILITY_ASSESSED_ON ?? null,
    assessedBy: settings.ACCESSIBILITY_ASSESSED_BY ?? null,
    shortcomings: settings.ACCESSIBILITY_SHORTCOMINGS,
    statementUrl: settings.ACCESSIBILITY_STATEMENT_URL ?? null,
  };
}

function isAddressOrNetwork(text: string): boolean {
  const [address = "", bits] = text.split("/");
  const family = isIP(address);
  return family !== 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)));
}
