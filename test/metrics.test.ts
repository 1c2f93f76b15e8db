import { expect, test, vi } from "vitest";
import { createMetrics } from "../src/metrics.ts";
import { readPrometheus } from "./helpers/prometheus.ts";

const read = async (metrics: ReturnType<typeof createMetrics>) => readPrometheus((await metrics.read()).text);

test("every kind of thing that happens is counted under its own labels", async () => {
  const metrics = createMetrics(async () => [{ platform: "slack", state: "due", count: 3 }]);
  metrics.answered("discord", "port", "ok", 4);
  metrics.answered("discord", "port", "ok", 40);
  metrics.answered("discord", "none", "fault", 1);
  metrics.answered("slack", "ask", "unsent", 9000);
  metrics.reconnected("slack");
  metrics.limited("discord", "place");
  metrics.delivered("slack", "posted", 2500);
  metrics.delivered("slack", "failed", 0);
  const families = await read(metrics);
  const samples = (name: string) =>
    (families.get(name)?.samples ?? []).map(({ labels, value }) => [...Object.values(labels), value].join(" "));
  expect(samples("portly_requests_total")).toEqual(["discord port ok 2", "discord none fault 1", "slack ask unsent 1"]);
  expect(samples("portly_reconnects_total")).toEqual(["slack 1"]);
  expect(samples("portly_limited_total")).toEqual(["discord place 1"]);
  expect(samples("portly_deliveries_total")).toEqual(["slack posted 1", "slack failed 1"]);
  expect(samples("portly_deliveries")).toEqual(["slack due 3"]);
  const durations = families.get("portly_request_duration_seconds");
  const sumOf = (platform: string) =>
    durations?.samples.find(({ name, labels }) => name.endsWith("_sum") && labels.platform === platform)?.value;
  expect(sumOf("discord")).toBeCloseTo(0.045);
  expect(sumOf("slack")).toBe(9);
  // Only what was posted was late or not.
  const lateness = families.get("portly_delivery_lateness_seconds")?.samples;
  expect(lateness?.find(({ name }) => name.endsWith("_count"))?.value).toBe(1);
});

test("the process tells of itself, too", async () => {
  const families = await read(createMetrics(async () => []));
  for (const name of ["process_resident_memory_bytes", "nodejs_eventloop_lag_seconds"])
    expect(families.get(name)?.samples[0]?.value).toBeGreaterThanOrEqual(0);
});

test("while the database is away all else is told, and nothing old of the queue", async () => {
  let isAway = false;
  const metrics = createMetrics(async () => {
    if (isAway) throw new Error("away");
    return [{ platform: "slack", state: "due", count: 3 }];
  });
  metrics.reconnected("slack");
  expect((await read(metrics)).get("portly_deliveries")?.samples).toHaveLength(1);
  isAway = true;
  // However often it is read, the database is asked once in five seconds.
  expect((await read(metrics)).get("portly_deliveries")?.samples).toHaveLength(1);
  vi.spyOn(performance, "now").mockReturnValue(performance.now() + 5001);
  const families = await read(metrics);
  vi.restoreAllMocks();
  expect(families.get("portly_deliveries")?.samples).toEqual([]);
  expect(families.get("portly_reconnects_total")?.samples[0]?.value).toBe(1);
});
