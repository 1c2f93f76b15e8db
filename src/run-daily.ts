// Runs the daily delivery beside the adapters: it begins when a platform is ready, and ends with them.

import type { Adapter, Log } from "./adapters/adapter.ts";
import type { Daily } from "./daily/delivery.ts";
import type { Programme } from "./daily/programme.ts";
import type { DailyMeter } from "./daily/send-posts.ts";
import type { Storage } from "./storage/storage.ts";

export interface RunDailyParts {
  readonly storage: Storage;
  readonly programme: Programme;
  readonly log: Log;
  readonly meter: DailyMeter;
}

export interface RunningDaily {
  /** Posts on a platform from now on, if it has where to post. */
  add(adapter: Adapter): void;
  /** Ends with what is under way, within three seconds. */
  stop(): Promise<void>;
}

/** The first answers come first: the database is loaded and opened when the platforms have been ready for a while. */
const waitMs = 1000;

/** Prepares it; nothing is loaded before a platform is ready. */
export function runDaily({ storage, programme, log, meter }: RunDailyParts): RunningDaily {
  let starting: Promise<Daily> | undefined;
  let isStopping = false;

  async function start(): Promise<Daily> {
    const { startDaily } = await import("./daily/delivery.ts");
    return startDaily({ deliveries: storage.deliveries, rounds: storage.rounds, programme, log, meter });
  }

  function addNow({ name, poster }: Adapter): void {
    if (!poster || isStopping) return;
    starting ??= start();
    starting
      .then((daily) => daily.add(name, poster))
      .catch((error) => log.error({ err: error }, "the daily delivery could not start"));
  }

  return {
    add: (adapter) => void setTimeout(addNow, waitMs, adapter).unref(),
    stop: async () => {
      isStopping = true;
      const daily = await starting?.catch(() => undefined);
      await daily?.stop();
    },
  };
}
