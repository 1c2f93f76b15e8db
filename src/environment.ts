// The only reader of the environment: .env, and what the process was given.

import { existsSync } from "node:fs";

/** Where Portly keeps its files unless DATA_DIR says otherwise. */
export const defaultDataDir = ".portly";

/** Drops blanks around values; an empty value counts as not set. */
export function trimEnvironment(environment: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  const trimmed = Object.entries(environment).map(([name, value = ""]) => [name, value.trim()] as const);
  return Object.fromEntries(trimmed.filter(([, value]) => value !== ""));
}

/** Reads .env, which never overrides what is set already, and the environment. Loads dotenv only where there is a .env. */
export async function readEnvironment(): Promise<NodeJS.ProcessEnv> {
  if (existsSync(".env")) {
    const { default: dotenv } = await import("dotenv");
    dotenv.config({ quiet: true });
  }
  return process.env;
}

/** Where this process keeps things. */
export interface Whereabouts {
  readonly dataDir: string;
  readonly databaseUrl?: string;
}

/** Reads where this process keeps its files and its database, without the rest of the configuration. */
export async function readWhereabouts(): Promise<Whereabouts> {
  const { DATA_DIR: dataDir = defaultDataDir, DATABASE_URL: databaseUrl } = trimEnvironment(await readEnvironment());
  return { dataDir, ...(databaseUrl === undefined ? {} : { databaseUrl }) };
}
