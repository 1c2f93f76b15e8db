// Keeps the registry of a running bot fresh: what is a week old is fetched anew.

import type { Log } from "../adapters/adapter.ts";
import { readRegistryFile } from "./registry-file.ts";
import { takeIn } from "./take-in.ts";

const hour = 3_600_000;
const day = 24 * hour;
const week = 7 * day;
/** The first look comes when the bot has long been running. */
const firstWait = 60_000;

export interface RefreshParts {
  readonly registryUrl: string;
  readonly dataDir: string;
  readonly log: Log;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
  /** Told when other data are to be used than before. */
  readonly onChange: () => void;
}

/**
 * Prepares the refreshing.
 * @returns a look after the registry, to be called every hour: takes in what `registry:update` left there, and IANA's file
 * once it is a week old (a day after a failure). Never throws.
 */
export function createRefresh({ registryUrl, dataDir, log, now, onChange }: RefreshParts): () => Promise<void> {
  let nextTry = 0;
  /** Of the data in use, as far as this process knows. */
  let takenIn = takenInAt();

  function takenInAt(): number {
    try {
      return readRegistryFile(dataDir)?.about.takenIn ?? 0;
    } catch {
      return 0;
    }
  }

  async function fetchAnew(): Promise<void> {
    try {
      const about = await takeIn({ from: registryUrl, dataDir, now: now() });
      log.info(about, "the registry of ports was taken in");
    } catch (error) {
      nextTry = now() + day;
      log.warn({ err: error }, "the registry of ports could not be refreshed, what is known stays in use");
    }
  }

  return async () => {
    if (now() - takenInAt() >= week && now() >= nextTry) await fetchAnew();
    const latest = takenInAt();
    if (latest === takenIn) return;
    takenIn = latest;
    onChange();
  };
}

/** Looks after the registry while the process runs; it does not keep the process alive. */
export function startRefresh(parts: RefreshParts): void {
  const look = createRefresh(parts);
  setTimeout(look, firstWait).unref();
  setInterval(look, hour).unref();
}
