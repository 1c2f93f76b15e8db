// The whole bot on both platforms: time to ready and memory, beside a bare discord.js and Bolt process.

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createFakeDiscord } from "../test/fakes/discord/index.ts";
import { createFakeSlack } from "../test/fakes/slack/index.ts";
import { printAim } from "./measure.ts";

const dataDir = mkdtempSync(join(tmpdir(), "portly-"));
const root = fileURLToPath(new URL("..", import.meta.url));
const runs = 5;
const settleMs = 1500;

interface Run {
  /** Milliseconds from the start of the process until both platforms are connected. */
  readonly ready: number;
  /** Megabytes resident when it has settled; NaN where the system does not tell. */
  readonly memory: number;
}

function residentMegabytes(pid: number | undefined): number {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return Number.NaN;
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, "utf8"))?.[1]) / 1024;
}

async function run(args: readonly string[]): Promise<Run> {
  const [discord, slack] = await Promise.all([createFakeDiscord(), createFakeSlack()]);
  const env = {
    ...process.env,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    LOG_LEVEL: "silent",
    DATA_DIR: dataDir,
  };
  const since = performance.now();
  const child = spawn(process.execPath, [...args], { cwd: root, env, stdio: "ignore" });
  while (discord.gateway.identified.length === 0 || slack.connections() === 0) {
    if (child.exitCode !== null) throw new Error(`${args.join(" ")} ended with ${child.exitCode}`);
    await sleep(2);
  }
  const ready = performance.now() - since;
  await sleep(settleMs);
  const memory = residentMegabytes(child.pid);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await Promise.race([ended, sleep(6000).then(() => child.kill("SIGKILL"))]);
  await Promise.all([discord.stop(), slack.stop()]);
  return { ready, memory };
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;

const bare: Run[] = [];
const whole: Run[] = [];
for (let time = 0; time <= runs; time += 1) {
  const pair = [await run(["bench/bare-bot.mjs"]), await run(["boot.mjs", "start"])] as const;
  // The first pair warms the compile cache.
  if (time > 0) {
    bare.push(pair[0]);
    whole.push(pair[1]);
  }
}
const ready = { bare: median(bare.map((one) => one.ready)), whole: median(whole.map((one) => one.ready)) };
const memory = { bare: median(bare.map((one) => one.memory)), whole: median(whole.map((one) => one.memory)) };
console.log(`\nThe whole bot on both platforms (median of ${runs})`);
console.log(`  time to ready   bare ${ready.bare.toFixed(0)} ms, Portly ${ready.whole.toFixed(0)} ms`);
console.log(`  memory (RSS)    bare ${memory.bare.toFixed(0)} MB, Portly ${memory.whole.toFixed(0)} MB`);
printAim({ name: "time to ready, as a multiple", measured: ready.whole / ready.bare, limit: 1.3, unit: "×" });
printAim({ name: "memory, as a multiple", measured: memory.whole / memory.bare, limit: 1.25, unit: "×" });
