// Takes in IANA's registry: loads it, checks it, and only then replaces what was there.

import { encodeRegistry, type StoredAbout } from "../ports/stored-registry.ts";
import { loadText } from "./load-text.ts";
import { readRegistry } from "./read-registry.ts";
import { readRegistryFile, registryFileIn, replaceFile } from "./registry-file.ts";

export interface TakeIn {
  /** An http(s) URL, or the path of a file. */
  readonly from: string;
  readonly dataDir: string;
  /** The time, in milliseconds since 1970. */
  readonly now: number;
}

/** What is known of the data in use; nothing where there are none or they can not be read. */
function aboutInUse(dataDir: string): StoredAbout | undefined {
  try {
    return readRegistryFile(dataDir)?.about;
  } catch {
    return undefined;
  }
}

/**
 * Takes in a registry. Unless it is whole and sound, nothing changes.
 * @returns facts about the data now in use
 * @throws RegistryError that says what is wrong with it; Error when it can not be written
 */
export async function takeIn({ from, dataDir, now }: TakeIn): Promise<StoredAbout> {
  const inUse = aboutInUse(dataDir);
  const { records, updated } = readRegistry(await loadText(from), inUse?.records);
  const about = { updated, takenIn: now, records: records.length };
  await replaceFile(registryFileIn(dataDir), encodeRegistry(records, about));
  return about;
}
