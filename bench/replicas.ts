// Three replicas with one Postgres: 50,000 posts due at once, one replica killed, one told to stop, the database restarted.

import { type ChildProcess, fork, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { createFakeChannels, discordToken, slackToken } from "../test/fakes/channels.ts";
import type { DailyProcess } from "../test/helpers/daily-process.ts";
import { startPostgres, type TestPostgres } from "../test/helpers/postgres.ts";
import { addDueSchedules } from "./due-schedules.ts";
import { printAim } from "./measure.ts";

const schedules = 50_000;
/** Every tenth is Slack's. */
const slackEvery = 10;
/** Both platforms let less through; this is what is to be seen of Portly itself. */
const discordPerSecond = 450;
const slackPerSecond = 50;
const platformMs = 30;

interface Counts {
  readonly posts: number;
  readonly channels: { readonly discord: number; readonly slack: number };
  readonly twice: number;
  readonly problems: number;
}

/** The platforms' far ends, in a process of their own. */
async function serve(): Promise<void> {
  const fake = await createFakeChannels(platformMs);
  process.once("disconnect", () => process.exit());
  process.on("message", () => {
    const channels = Map.groupBy(fake.messages, ({ platform, channel }) => `${platform} ${channel}`);
    const of = (platform: string) => [...channels.keys()].filter((key) => key.startsWith(platform)).length;
    const counts: Counts = {
      posts: fake.messages.length,
      channels: { discord: of("discord"), slack: of("slack") },
      twice: [...channels.values()].filter((posts) => posts.length > 1).length,
      problems: fake.problems.length,
    };
    process.send?.(counts);
  });
  process.send?.([fake.discordUrl, fake.slackUrl]);
}

const next = <T>(child: ChildProcess) =>
  new Promise<T>((resolve) => child.once("message", (message) => resolve(message as T)));

async function measure(postgres: TestPostgres): Promise<void> {
  const databaseUrl = await postgres.createDatabase();
  const now = Date.now();
  await addDueSchedules({ databaseUrl, dataDir: "unused" }, schedules, now, (index) =>
    index % slackEvery === 0 ? "slack" : "discord",
  );
  const far = fork(fileURLToPath(import.meta.url), ["--serve"]);
  const [discordUrl, slackUrl] = await next<readonly [string, string]>(far);
  const count = () => {
    far.send("count");
    return next<Counts>(far);
  };
  const given: DailyProcess = {
    databaseUrl,
    dataDir: "unused",
    discord: { token: discordToken, apiUrl: discordUrl, perSecond: discordPerSecond },
    slack: { botToken: slackToken, apiUrl: slackUrl, perSecond: slackPerSecond },
  };
  const script = fileURLToPath(new URL("../test/helpers/daily-process.ts", import.meta.url));
  const start = () => spawn(process.execPath, [script, JSON.stringify(given)], { stdio: "ignore" });
  const replicas = [start(), start(), start()];
  const since = performance.now();

  async function until(share: number): Promise<void> {
    while ((await count()).posts < schedules * share) await sleep(250);
    const seconds = ((performance.now() - since) / 1000).toFixed(0);
    console.log(`  ${String(Math.round(share * 100)).padStart(3)} % of the posts after ${seconds.padStart(4)} s`);
  }

  console.log(`\nThree replicas, ${schedules} posts due at once`);
  await until(0.25);
  replicas[0]?.kill("SIGKILL");
  console.log("        one replica is killed");
  await until(0.5);
  const stopping = replicas[1];
  const stopped = new Promise((resolve) => stopping?.once("exit", resolve));
  stopping?.kill("SIGTERM");
  console.log(`        one replica is told to stop and ends with ${await stopped}`);
  await postgres.kill();
  await sleep(3000);
  await postgres.start();
  console.log("        the database was away for 3 s");
  replicas.push(start());

  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  async function states(): Promise<Readonly<Record<string, number>>> {
    const { rows } = await client.query(
      "select platform || ' ' || state as state, count(*)::int as count from deliveries group by 1",
    );
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  }
  const isOver = (all: Readonly<Record<string, number>>) =>
    Object.values(all).reduce((sum, count) => sum + count, 0) === schedules &&
    Object.keys(all).every((state) => /posted|uncertain|failed|skipped/.test(state));
  while (!isOver(await states())) await sleep(250);
  const seconds = (performance.now() - since) / 1000;
  const { channels, twice, problems } = await count();
  const ends = await states();
  await client.end();
  for (const replica of replicas) replica.kill("SIGTERM");
  far.disconnect();

  const slackTotal = Math.ceil(schedules / slackEvery);
  console.log(`  ends: ${JSON.stringify(ends)}; refused payloads: ${problems}`);
  const allowed = Math.max((schedules - slackTotal) / discordPerSecond, slackTotal / slackPerSecond);
  console.log(`  ${seconds.toFixed(0)} s, where the pace allows ${allowed.toFixed(0)} s`);
  printAim({ name: "channels with two posts", measured: twice, limit: 0, unit: "" });
  printAim({
    name: "channels on Discord without a post",
    measured: schedules - slackTotal - channels.discord,
    limit: 0,
    unit: "",
  });
  const untold = slackTotal - channels.slack - (ends["slack uncertain"] ?? 0);
  printAim({
    name: "channels on Slack without a post that status would not tell",
    measured: Math.max(0, untold),
    limit: 0,
    unit: "",
  });
  printAim({ name: "time beside what the pace allows", measured: seconds / allowed, limit: 1.5, unit: " ×" });
}

if (process.argv.includes("--serve")) await serve();
else {
  const postgres = await startPostgres();
  if (postgres) await measure(postgres).finally(postgres.stop);
}
