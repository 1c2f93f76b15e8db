// Starts adapters, each by itself: what one platform does never takes another down. Ends on a signal.

import { type Adapter, type Log, PlatformRefused } from "./adapters/adapter.ts";

const firstRetryMs = 1_000;
const longestRetryMs = 60_000;
/** What stopping may take in all, before the process ends regardless. */
const longestStopMs = 4_500;

/** Resolves after a while, or at once when the signal comes. Never keeps the process alive. */
function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    timer.unref();
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

export interface Beside {
  /** Told of each adapter that has started. */
  readonly onReady?: (adapter: Adapter) => void;
  /** Ends what runs beside the adapters, at the same time as they end. */
  readonly onStop?: () => Promise<void>;
  /** Something to be told once signals are listened for: whoever reads it may send one at once. */
  readonly notice?: string;
}

/** Tries until the platform answers; gives up where it refuses. @returns whether it started */
async function startOne(
  adapter: Adapter,
  log: Log,
  stopping: AbortSignal,
  onReady: Beside["onReady"],
): Promise<boolean> {
  for (let wait = firstRetryMs; !stopping.aborted; wait = Math.min(wait * 2, longestRetryMs)) {
    try {
      const since = performance.now();
      await adapter.start();
      const ms = Math.round(performance.now() - since);
      if (!adapter.isBeside) log.info({ platform: adapter.name, ms }, "ready");
      onReady?.(adapter);
      return true;
    } catch (error) {
      const isFinal = error instanceof PlatformRefused;
      log.error({ platform: adapter.name, err: error, ...(isFinal ? {} : { retryMs: wait }) }, "could not start");
      if (isFinal) return false;
      await pause(wait, stopping);
    }
  }
  return false;
}

function untilSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve(signal));
  });
}

/** Keeps the process alive while there is no platform that would. */
const keepAlive = () => setInterval(() => {}, 2 ** 30);

/**
 * Runs adapters until SIGTERM or SIGINT, or until each has ended by itself (the terminal does).
 * @returns 0 after an orderly end, 1 when every platform refused
 */
export async function runAdapters(adapters: readonly Adapter[], log: Log, beside: Beside = {}): Promise<number> {
  const stopping = new AbortController();
  const signalled = untilSignal();
  if (beside.notice !== undefined) log.warn({}, beside.notice);
  const timer = keepAlive();
  const started = Promise.all(adapters.map((adapter) => startOne(adapter, log, stopping.signal, beside.onReady)));
  const ended = started.then(async (outcomes) => {
    const counted = adapters.filter(({ isBeside }) => !isBeside);
    const isAnyUp = adapters.some(({ isBeside }, index) => !isBeside && outcomes[index]);
    if (counted.length > 0 && !isAnyUp) return "refused";
    if (counted.length === 0) return signalled;
    await Promise.all(counted.map((adapter) => adapter.ended ?? signalled));
    return "ended";
  });
  const reason = await Promise.race([signalled, ended]);
  clearInterval(timer);
  stopping.abort();
  if (reason === "refused") log.error({}, "no platform could be started");
  else log.info({ reason }, "stopping");
  const stopped = Promise.allSettled([...adapters.map((adapter) => adapter.stop()), beside.onStop?.()]);
  await Promise.race([stopped, pause(longestStopMs)]);
  return reason === "refused" ? 1 : 0;
}
