// The environment as a typed Config, or every fault of it at once, in words.

import { z } from "zod";
import { defaultDataDir, readEnvironment, trimEnvironment } from "./environment.ts";
import {
  type DiscordConfig,
  findMismatches,
  type Shards,
  type SlackConfig,
  toDiscordConfig,
  toSlackConfig,
} from "./platform-config.ts";

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const ianaUrl = "https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.csv";

const text = z.string().optional();
const url = z.url({ protocol: /^https?$/, error: "must be a URL such as http://127.0.0.1:4010/api" }).optional();
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `must be ${values.join(" or ")}` });

const shardsForm = /^(?:(\d{1,4})(?:-(\d{1,4}))?\/)?(\d{1,4})$/;
const shardsFault = "must be auto, a number of shards (4), or which of how many this process connects (0-1/4)";

/** Reads `auto`, `4`, `2/4` and `0-1/4`; undefined where that is none of them. */
function readShards(typed: string): Shards | undefined {
  if (typed === "auto") return {};
  const [, first, last = first, of] = (shardsForm.exec(typed) ?? []).map((part) => part && Number(part)) as number[];
  if (!of) return undefined;
  if (first === undefined || last === undefined) return { count: of };
  if (first > last || last >= of) return undefined;
  return { count: of, ids: Array.from({ length: last - first + 1 }, (_, index) => first + index) };
}

/** A key that can be guessed is none. */
const shortestKey = 32;

/** Keys separated by commas; undefined where one is too short. */
function readKeys(typed: string): readonly string[] | undefined {
  const keys = typed.split(",").map((key) => key.trim());
  return keys.every(({ length }) => length >= shortestKey) ? keys : undefined;
}

/** A variable that is read by a function, which returns undefined where it can not. */
const readBy = <T>(read: (typed: string) => T | undefined, error: string) =>
  z
    .string()
    .transform((typed, context): T => {
      const found = read(typed);
      if (found !== undefined) return found;
      // The value may be a secret, so it is not shown.
      context.addIssue({ code: "custom", message: error });
      return z.NEVER;
    })
    .optional();

/** Scheme, host and port alone: paths of ours are put behind it. */
const originForm = /^https?:\/\/[^/?#@\\\s]+\/*$/i;
const isOrigin = (typed: string) => originForm.test(typed) && URL.canParse(typed);

/** Whether the name and the password in an address are written as an address needs them. */
function isDecodable(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { username, password } = new URL(address);
  try {
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}

/** Every variable that Portly reads. */
const variables = z.object({
  DISCORD_TOKEN: text,
  DISCORD_APPLICATION_ID: z
    .string()
    .regex(/^\d{15,21}$/, "must be the application's id: 15 to 21 digits")
    .optional(),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, "must be the application's public key: 64 hexadecimal digits")
    .optional(),
  DISCORD_MODE: oneOf(["gateway", "http"]).default("gateway"),
  DISCORD_SHARDS: readBy(readShards, shardsFault),
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
  PUBLIC_URL: z
    .string()
    .refine(isOrigin, "must be the address from outside, without a path, such as https://portly.example.com")
    .optional(),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      // The address may hold a password, so it is not shown.
      error: "must be the address of a Postgres database: postgres://user:password@host/database",
    })
    .refine(isDecodable, "% in the password must be written %25")
    .optional(),
  DATA_DIR: z.string().default(defaultDataDir),
  ENCRYPTION_KEY: readBy(
    readKeys,
    "must be random and have at least 32 characters (openssl rand -base64 32); several keys are separated by commas",
  ),
  LOG_LEVEL: oneOf(logLevels).default("info"),
  REGISTRY_URL: url,
  PLAYGROUND: oneOf(["on", "off"]).optional(),
});

export type Variables = z.infer<typeof variables>;

export interface Config {
  /** Undefined where Discord is not configured. */
  readonly discord?: DiscordConfig;
  /** Undefined where Slack is not configured. */
  readonly slack?: SlackConfig;
  /** Whether the playground is served: where no platform is configured, unless it is turned off, or where it is turned on. */
  readonly playground: boolean;
  /** Where the HTTP server listens; without a host, only for this machine. */
  readonly http: { readonly host?: string; readonly port: number };
  /** The server's address from outside, without a slash at the end; undefined where it is not told. */
  readonly publicUrl?: string;
  /** For tokens that are kept: the first key encrypts, all decrypt. At least 32 characters each. */
  readonly encryptionKeys: readonly string[];
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
  /** Each begins with its variable. */
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The configuration has faults:\n${faults.map((fault) => `  - ${fault}`).join("\n")}\nSee .env.example.`);
    this.faults = faults;
  }
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

/** Cutting a shorter password out of the log would cut all that looks like it, and show by that what it is. */
const shortestCut = 8;

/** The password in an address, which might turn up without the rest: as it is, and as the address writes it. */
function passwordsOf(address: string | undefined): readonly string[] {
  const written = address === undefined ? "" : new URL(address).password;
  const both = new Set([decodeURIComponent(written), written]);
  return [...both].filter(({ length }) => length >= shortestCut);
}

const originOf = (address: string) => new URL(address).origin;

function toConfig(given: Variables): Config {
  const secrets = [
    given.DISCORD_TOKEN,
    given.SLACK_BOT_TOKEN,
    given.SLACK_APP_TOKEN,
    given.SLACK_SIGNING_SECRET,
    given.SLACK_CLIENT_SECRET,
    given.DATABASE_URL,
    ...passwordsOf(given.DATABASE_URL),
    ...(given.ENCRYPTION_KEY ?? []),
  ];
  const discord = toDiscordConfig(given);
  const slack = toSlackConfig(given);
  return {
    ...(discord ? { discord } : {}),
    ...(slack ? { slack } : {}),
    playground: given.PLAYGROUND === undefined ? !discord && !slack : given.PLAYGROUND === "on",
    http: { port: given.PORT, ...(given.HOST ? { host: given.HOST } : {}) },
    ...(given.PUBLIC_URL ? { publicUrl: originOf(given.PUBLIC_URL) } : {}),
    encryptionKeys: given.ENCRYPTION_KEY ?? [],
    dataDir: given.DATA_DIR,
    ...(given.DATABASE_URL ? { databaseUrl: given.DATABASE_URL } : {}),
    registryUrl: given.REGISTRY_URL ?? ianaUrl,
    logLevel: given.LOG_LEVEL,
    secrets: secrets.filter((secret) => secret !== undefined),
  };
}

/**
 * Reads where Slack calls the bot: for its manifest, which comes before there are any secrets.
 * @returns undefined for Socket Mode
 * @throws ConfigError
 */
export async function readSlackUrl(): Promise<string | undefined> {
  const picked = variables.pick({ SLACK_MODE: true, PUBLIC_URL: true });
  const { data, error } = picked.safeParse(trimEnvironment(await readEnvironment()));
  if (!data) throw new ConfigError(error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
  if (data.SLACK_MODE === "socket") return undefined;
  if (data.PUBLIC_URL) return originOf(data.PUBLIC_URL);
  throw new ConfigError(["PUBLIC_URL: is missing; the manifest for SLACK_MODE=http tells Slack where to call the bot"]);
}

/** Reads the configuration of this process. @throws ConfigError */
export const readConfig = async (): Promise<Config> => parseConfig(await readEnvironment());
