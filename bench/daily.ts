// The daily delivery: 50,000 schedules due in one minute, and what somebody who asks something meanwhile notices of it.

import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Core } from "../src/adapters/adapter.ts";
import { createPoster } from "../src/adapters/discord/poster.ts";
import { startDaily } from "../src/daily/delivery.ts";
import { planDue } from "../src/daily/plan-due.ts";
import type { Programme } from "../src/daily/programme.ts";
import { createCore } from "../src/portly.ts";
import { openStorage } from "../src/storage/index.ts";
import { createFakeChannels, discordToken } from "../test/fakes/channels.ts";
import { silent } from "../test/helpers/schedules.ts";
import { addDueSchedules } from "./due-schedules.ts";
import { printAim } from "./measure.ts";

const schedules = 50_000;
const measuredMs = 8000;
const askEveryMs = 4;
const platformMs = 80;

interface Latency {
  readonly median: number;
  readonly p99: number;
}

/** Asks as people would, every few milliseconds, and waits for the answer; a busy process is late to hear of it. */
async function measureAnswers(core: Core, forMs: number): Promise<Latency> {
  const asker = { platform: "discord", user: "u1", place: "g1" };
  const times: number[] = [];
  const end = performance.now() + forMs;
  while (performance.now() < end) {
    const due = performance.now() + askEveryMs;
    await sleep(askEveryMs);
    await core.respond({ command: "port", options: { query: "postgres" }, locale: "en", asker });
    times.push(performance.now() - due);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] as number;
  return { median: at(0.5), p99: at(0.99) };
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

function heapMegabytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/** The platform's far end, in a process of its own, so that it takes no time of ours. */
async function serveChannels(): Promise<void> {
  const fake = await createFakeChannels(platformMs);
  process.once("disconnect", () => process.exit());
  process.send?.(fake.discordUrl);
}

async function startChannels(): Promise<{ readonly url: string; stop(): void }> {
  const child = fork(fileURLToPath(import.meta.url), ["--serve"]);
  const url = await new Promise<string>((resolve) => child.once("message", (message) => resolve(String(message))));
  return { url, stop: () => void child.kill() };
}

async function measurePlanning(programme: Programme, now: number): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), "portly-bench-"));
  await addDueSchedules({ dataDir }, schedules, now);
  const storage = openStorage({ dataDir });
  await storage.check();
  const before = heapMegabytes();
  const since = performance.now();
  const usedBefore = process.cpuUsage();
  const planned = await planDue(storage.deliveries, programme, now);
  const seconds = (performance.now() - since) / 1000;
  const { user, system } = process.cpuUsage(usedBefore);
  const work = (user + system) / 1e6;
  const grown = heapMegabytes() - before;
  await storage.close();
  rmSync(dataDir, { recursive: true, force: true });
  console.log(
    `\nThe daily delivery\n  ${planned} posts planned in ${seconds.toFixed(2)} s (${work.toFixed(2)} s of work), heap ${grown.toFixed(1)} MB larger`,
  );
  printAim({ name: "planning 50,000 posts", measured: seconds, limit: 2, unit: " s" });
  printAim({ name: "heap that planning leaves behind", measured: grown, limit: 10, unit: " MB" });
}

async function measureMeanwhile(core: Core, programme: Programme, now: number): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), "portly-bench-"));
  await addDueSchedules({ dataDir }, schedules, now);
  const channels = await startChannels();
  const storage = openStorage({ dataDir });
  await storage.check();
  await measureAnswers(core, 1000);
  const idle = await measureAnswers(core, measuredMs);
  const { deliveries, rounds } = storage;
  const daily = startDaily({ deliveries, rounds, programme, log: silent, now: () => now });
  daily.add("discord", createPoster({ token: discordToken, apiUrl: channels.url }));
  const planning = await measureAnswers(core, 2000);
  const before = heapMegabytes();
  const posting = await measureAnswers(core, measuredMs);
  const grown = heapMegabytes() - before;
  await daily.stop();
  await storage.close();
  channels.stop();
  rmSync(dataDir, { recursive: true, force: true });
  const show = ({ median, p99 }: Latency) => `median ${median.toFixed(2)} ms, p99 ${p99.toFixed(1)} ms`;
  console.log(`  answers of an idle bot      ${show(idle)}`);
  console.log(`  while 50,000 are planned    ${show(planning)}`);
  console.log(`  while they are posted       ${show(posting)}, heap ${grown.toFixed(1)} MB larger`);
  printAim({ name: "answers while posting, median", measured: posting.median / idle.median, limit: 1.5, unit: "×" });
  printAim({ name: "answers while planning, p99", measured: planning.p99, limit: 100, unit: " ms" });
}

if (process.argv.includes("--serve")) {
  await serveChannels();
} else {
  const now = Date.UTC(2026, 10, 22);
  const core = createCore();
  await core.respond({
    command: "port",
    options: { query: "postgres" },
    locale: "en",
    asker: { platform: "p", user: "u" },
  });
  await measurePlanning(core.programme, now);
  await measureMeanwhile(core, core.programme, now);
}
