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

/** Where this process keeps its files, without reading the rest of the configuration. */
export async function readDataDir(): Promise<string> {
  return trimEnvironment(await readEnvironment()).DATA_DIR ?? defaultDataDir;
}
