// The environment as a typed Config, or every fault of it at once, in words.

import { z } from "zod";
import { defaultDataDir, readEnvironment, trimEnvironment } from "./environment.ts";

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const ianaUrl = "https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.csv";

const text = z.string().optional();
const url = z.url({ protocol: /^https?$/, error: "must be a URL such as http://127.0.0.1:4010/api" }).optional();
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `must be ${values.join(" or ")}` });

/** Every variable that Portly reads. */
const variables = z.object({
  DISCORD_TOKEN: text,
  DISCORD_APPLICATION_ID: z
    .string()
    .regex(/^\d{15,21}$/, "must be the application's id: 15 to 21 digits")
    .optional(),
  DISCORD_PUBLIC_KEY: text,
  DISCORD_MODE: oneOf(["gateway", "http"]).default("gateway"),
  DISCORD_API_URL: url,
  SLACK_BOT_TOKEN: z.string().startsWith("xoxb-", "must be a bot token: it begins with xoxb-").optional(),
  SLACK_APP_TOKEN: z.string().startsWith("xapp-", "must be an app-level token: it begins with xapp-").optional(),
  SLACK_SIGNING_SECRET: text,
  SLACK_MODE: oneOf(["socket", "http"]).default("socket"),
  SLACK_CLIENT_ID: text,
  SLACK_CLIENT_SECRET: text,
  SLACK_API_URL: url,
  PORT: z.coerce
    .number("must be a port number from 0 to 65535")
    .int("must be a port number from 0 to 65535")
    .min(0, "must be a port number from 0 to 65535")
    .max(65_535, "must be a port number from 0 to 65535")
    .default(8080),
  HOST: text,
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      // The address may hold a password, so it is not shown.
      error: "must be the address of a Postgres database: postgres://user:password@host/database",
    })
    .optional(),
  DATA_DIR: z.string().default(defaultDataDir),
  ENCRYPTION_KEY: text,
  LOG_LEVEL: oneOf(logLevels).default("info"),
  REGISTRY_URL: url,
  PLAYGROUND: oneOf(["on", "off"]).optional(),
});

type Variables = z.infer<typeof variables>;

export interface DiscordConfig {
  readonly token: string;
  readonly applicationId?: string;
  readonly apiUrl?: string;
}

export interface SlackConfig {
  readonly botToken: string;
  readonly appToken: string;
  readonly apiUrl?: string;
}

export interface Config {
  /** Undefined where Discord is not configured. */
  readonly discord?: DiscordConfig;
  /** Undefined where Slack is not configured. */
  readonly slack?: SlackConfig;
  /** Whether the playground is served: where no platform is configured, unless it is turned off, or where it is turned on. */
  readonly playground: boolean;
  /** Where the HTTP server listens; without a host, only for this machine. */
  readonly http: { readonly host?: string; readonly port: number };
  /** Where Portly keeps what it must not forget. */
  readonly dataDir: string;
  /** The address of a Postgres database; SQLite in the data directory where it is left out. */
  readonly databaseUrl?: string;
  /** Where IANA's registry is taken from. */
  readonly registryUrl: string;
  readonly logLevel: (typeof logLevels)[number];
  /** Values that must never be seen in a log. */
  readonly secrets: readonly string[];
}

/** The environment has faults; the message lists all of them. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";

  constructor(faults: readonly string[]) {
    super(`The configuration has faults:\n${faults.map((fault) => `  - ${fault}`).join("\n")}\nSee .env.example.`);
  }
}

/** Combinations that can not work, each explained. */
function findMismatches(given: Partial<Variables>): readonly string[] {
  const faults: string[] = [];
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app } = given;
  if (given.DISCORD_MODE === "http") faults.push("DISCORD_MODE: http is not available in this version, use gateway");
  if (given.SLACK_MODE === "http") faults.push("SLACK_MODE: http is not available in this version, use socket");
  if (bot && !app) faults.push("SLACK_APP_TOKEN: is missing; Socket Mode needs it beside SLACK_BOT_TOKEN");
  if (app && !bot) faults.push("SLACK_BOT_TOKEN: is missing; Socket Mode needs it beside SLACK_APP_TOKEN");
  return faults;
}

/**
 * Reads a configuration from an environment.
 * @throws ConfigError that names every faulty variable
 */
export function parseConfig(environment: NodeJS.ProcessEnv): Config {
  const given = trimEnvironment(environment);
  const read = variables.safeParse(given);
  const issues = read.success ? [] : read.error.issues;
  const faulty = new Set(issues.map((issue) => issue.path.join(".")));
  const faults = issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  const mismatches = findMismatches(read.success ? read.data : (given as Partial<Variables>));
  faults.push(...mismatches.filter((fault) => !faulty.has(fault.split(":", 1)[0] as string)));
  if (!read.success || faults.length > 0) throw new ConfigError(faults);
  return toConfig(read.data);
}

/** The password in an address, which might turn up without the rest. */
function passwordOf(address: string | undefined): string | undefined {
  const password = address === undefined ? "" : new URL(address).password;
  return password === "" ? undefined : decodeURIComponent(password);
}

function toConfig(given: Variables): Config {
  const { DISCORD_TOKEN: token, SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken } = given;
  const secrets = [
    token,
    botToken,
    appToken,
    given.SLACK_SIGNING_SECRET,
    given.SLACK_CLIENT_SECRET,
    given.ENCRYPTION_KEY,
    given.DATABASE_URL,
    passwordOf(given.DATABASE_URL),
  ];
  const applicationId = given.DISCORD_APPLICATION_ID ? { applicationId: given.DISCORD_APPLICATION_ID } : {};
  const discordUrl = given.DISCORD_API_URL ? { apiUrl: given.DISCORD_API_URL } : {};
  const slackUrl = given.SLACK_API_URL ? { apiUrl: given.SLACK_API_URL } : {};
  const hasPlatform = token !== undefined || (botToken !== undefined && appToken !== undefined);
  return {
    ...(token ? { discord: { token, ...applicationId, ...discordUrl } } : {}),
    ...(botToken && appToken ? { slack: { botToken, appToken, ...slackUrl } } : {}),
    playground: given.PLAYGROUND === undefined ? !hasPlatform : given.PLAYGROUND === "on",
    http: { port: given.PORT, ...(given.HOST ? { host: given.HOST } : {}) },
    dataDir: given.DATA_DIR,
    ...(given.DATABASE_URL ? { databaseUrl: given.DATABASE_URL } : {}),
    registryUrl: given.REGISTRY_URL ?? ianaUrl,
    logLevel: given.LOG_LEVEL,
    secrets: secrets.filter((secret) => secret !== undefined),
  };
}

/** Reads the configuration of this process. @throws ConfigError */
export const readConfig = async (): Promise<Config> => parseConfig(await readEnvironment());
