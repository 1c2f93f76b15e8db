// The file in which the registry that was taken in is kept.

import { readFileSync } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readStoredAbout, type StoredAbout } from "../ports/stored-registry.ts";

/** Its path in the data directory. */
export const registryFileIn = (dataDir: string): string => join(dataDir, "iana-registry.txt");

/** Replaces a file as a whole: whoever reads it sees the old text or the new one, also after a crash. */
export async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.new`;
  try {
    const handle = await open(draft, "w");
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

export interface StoredText {
  readonly text: string;
  readonly about: StoredAbout;
}

/**
 * Reads what was taken in.
 * @returns undefined where nothing was
 * @throws Error when there is something that can not be read
 */
export function readRegistryFile(dataDir: string): StoredText | undefined {
  let text: string;
  try {
    text = readFileSync(registryFileIn(dataDir), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  return { text, about: readStoredAbout(text) };
}
