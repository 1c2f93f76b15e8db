// Which registry is in use: what was taken in, unless what comes with Portly is newer.

import { createIanaRegistry, type IanaRegistry } from "../ports/iana-registry.ts";
import { createPackagedRegistry } from "../ports/packaged-registry.ts";
import { readStoredRegistry } from "../ports/stored-registry.ts";
import { readRegistryFile } from "./registry-file.ts";

/**
 * Opens the registry of this installation. What was taken in and can not be read is told and left aside.
 * @param dataDir the directory where Portly keeps its files
 */
export function openRegistry(dataDir: string, tell: (error: unknown) => void = () => {}): IanaRegistry {
  const packaged = createPackagedRegistry();
  try {
    const stored = readRegistryFile(dataDir);
    const isNewer = stored !== undefined && stored.about.takenIn >= Date.parse(packaged.about.updated);
    return createIanaRegistry(isNewer ? readStoredRegistry(stored.text) : packaged);
  } catch (error) {
    tell(error);
    return createIanaRegistry(packaged);
  }
}
