// Counts what happens, for Prometheus. The library is loaded at the first thing to count.

import { setTimeout as sleep } from "node:timers/promises";
import type { Meter } from "./adapters/adapter.ts";
import type { DailyMeter } from "./daily/send-posts.ts";
import type { Depth } from "./daily/stores.ts";

export interface Metrics extends Meter, DailyMeter {
  /** Somebody asked too much, and was told so. */
  limited(platform: string, scope: "user" | "place"): void;
  /** All of it as text, with its content type. Where the queue can not be read, the rest is told without it. */
  read(): Promise<{ readonly text: string; readonly type: string }>;
}

/** Upper ends of the classes of durations, in seconds: from a look-up in memory to what a platform still waits for. */
const durationBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
/** The same for how late posts were. */
const latenessBuckets = [1, 5, 15, 60, 300, 900, 1800, 3600, 7200];

async function load(readDepth: () => Promise<readonly Depth[]>) {
  const readSeldom = createSeldom(readDepth);
  const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = await import("prom-client");
  const registry = new Registry();
  const registers = [registry];
  const counter = <L extends string>(name: string, help: string, labelNames: readonly L[]) =>
    new Counter({ name, help, labelNames, registers });
  collectDefaultMetrics({ register: registry });
  const requests = counter(
    "portly_requests_total",
    "Requests answered, by platform, command and outcome (ok, fault, unsent).",
    ["platform", "command", "outcome"],
  );
  const durations = new Histogram({
    name: "portly_request_duration_seconds",
    help: "Time from a request's arrival until the platform took its answer.",
    labelNames: ["platform"],
    buckets: durationBuckets,
    registers,
  });
  const reconnects = counter("portly_reconnects_total", "Connections to a platform that were lost and made anew.", [
    "platform",
  ]);
  const refused = counter(
    "portly_refused_total",
    "Requests over HTTP that the platform did not send, by platform and reason (unsigned, forged).",
    ["platform", "reason"],
  );
  const limited = counter("portly_limited_total", "Requests declined because a user or a place asked too much.", [
    "platform",
    "scope",
  ]);
  const deliveries = counter(
    "portly_deliveries_total",
    "Daily posts by how a try ended: posted, planned (to be tried again), skipped (too late), failed, refused, uncertain.",
    ["platform", "state"],
  );
  const lateness = new Histogram({
    name: "portly_delivery_lateness_seconds",
    help: "How long after its time a daily post went out.",
    labelNames: ["platform"],
    buckets: latenessBuckets,
    registers,
  });
  const depth = new Gauge({
    name: "portly_deliveries",
    help: "Daily posts in the whole queue now: due, later (to be tried again), claimed, dead. Each process tells the same: max, not sum.",
    labelNames: ["platform", "state"],
    registers,
    collect: async () => {
      const rows = await readSeldom();
      depth.reset();
      for (const { platform, state, count } of rows) depth.set({ platform, state }, count);
    },
  });
  return { registry, requests, durations, reconnects, refused, limited, deliveries, lateness };
}

/** However often metrics are read: the database is asked so often, and waited for so long, in milliseconds. */
const seldomMs = 5000;
const longestReadMs = 2000;

/** Where the database does not answer in time, nothing is told of the queue. */
function createSeldom(readDepth: () => Promise<readonly Depth[]>): () => Promise<readonly Depth[]> {
  let latest: { readonly at: number; readonly rows: Promise<readonly Depth[]> } | undefined;
  return () => {
    if (!latest || performance.now() - latest.at > seldomMs) {
      const rows = Promise.race([readDepth(), sleep(longestReadMs, [], { ref: false })]).catch(() => []);
      latest = { at: performance.now(), rows };
    }
    return latest.rows;
  };
}

type Loaded = Awaited<ReturnType<typeof load>>;

/** @param readDepth how many posts wait, asked whenever the metrics are read */
export function createMetrics(readDepth: () => Promise<readonly Depth[]>): Metrics {
  let loading: Promise<Loaded> | undefined;

  function loaded(): Promise<Loaded> {
    loading ??= load(readDepth);
    return loading;
  }

  const count = (work: (metrics: Loaded) => void) => void loaded().then(work);

  return {
    answered: (platform, command, outcome, ms) =>
      count(({ requests, durations }) => {
        requests.inc({ platform, command, outcome });
        durations.observe({ platform }, ms / 1000);
      }),
    reconnected: (platform) => count(({ reconnects }) => reconnects.inc({ platform })),
    refused: (platform, reason) => count((metrics) => metrics.refused.inc({ platform, reason })),
    limited: (platform, scope) => count(({ limited }) => limited.inc({ platform, scope })),
    delivered: (platform, state, lateMs) =>
      count(({ deliveries, lateness }) => {
        deliveries.inc({ platform, state });
        if (state === "posted") lateness.observe({ platform }, Math.max(0, lateMs) / 1000);
      }),
    read: async () => {
      const { registry } = await loaded();
      return { text: await registry.metrics(), type: registry.contentType };
    },
  };
}
