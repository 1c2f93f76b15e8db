// `npm run registry:update [-- FILE_OR_URL]`: takes in IANA's registry of ports.

import { ConfigError, readConfig } from "./config.ts";
import { RegistryError } from "./registry/registry-error.ts";
import { registryFileIn } from "./registry/registry-file.ts";
import { takeIn } from "./registry/take-in.ts";

const usage = `Usage: npm run -s registry:update [-- FILE_OR_URL]
  FILE_OR_URL   IANA's registry of service names and port numbers, as CSV or XML (default: REGISTRY_URL, else IANA's address)`;

/** @returns 0 taken in, 1 nothing was changed, 2 the call was at fault */
export async function updateRegistry(args: readonly string[]): Promise<number> {
  const [given, ...more] = args;
  if (more.length > 0 || given?.startsWith("-")) {
    console.error(usage);
    return 2;
  }
  try {
    const { registryUrl, dataDir } = await readConfig();
    const from = given ?? registryUrl;
    const { records, updated } = await takeIn({ from, dataDir, now: Date.now() });
    console.log(`Took in ${records} records of ${updated} from ${from}. They are in ${registryFileIn(dataDir)}.`);
    return 0;
  } catch (error) {
    if (error instanceof ConfigError) console.error(error.message);
    else if (error instanceof RegistryError) console.error(`${given ?? "The registry"} ${error.message}.`);
    else console.error(`The registry could not be kept: ${error instanceof Error ? error.message : error}.`);
    console.error("Nothing was changed.");
    return 1;
  }
}
