import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { everyDay } from "../../src/daily/schedule.ts";
import { openStorage } from "../../src/storage/index.ts";
import { createFakeChannels, discordToken } from "../fakes/channels.ts";
import { createHttpCaller } from "../fakes/discord/http-caller.ts";
import { commandInteraction } from "../fakes/discord/interactions.ts";
import { startPostgres, type TestPostgres } from "../helpers/postgres.ts";
import { scheduleOf, somebody } from "../helpers/schedules.ts";
import { addressOf, type Bot, readyLines, spawnBot } from "../helpers/spawn-bot.ts";

const started = await startPostgres();
const postgres = started as TestPostgres;
afterAll(() => started?.stop());

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

const caller = createHttpCaller();

function startReplica(variables: Readonly<Record<string, string>>): Bot {
  const bot = spawnBot({ DISCORD_MODE: "http", DISCORD_PUBLIC_KEY: caller.publicKey, ...variables });
  cleanUp.push(bot.kill);
  return bot;
}

async function until(isTrue: () => boolean | Promise<boolean>, seconds: number, what: () => string): Promise<void> {
  for (const end = Date.now() + seconds * 1000; !(await isTrue()); await sleep(20))
    if (Date.now() > end) throw new Error(`it never came: ${what()}`);
}

const isReady = (bot: Bot) => readyLines(bot) === 1 && addressOf(bot) !== undefined;

async function ask(bot: Bot, path: string, options = {}): Promise<string> {
  const { data } = await caller.interact(addressOf(bot) ?? "", commandInteraction(path, options));
  return data.embeds[0].title;
}

const readiness = async (bot: Bot) => {
  const response = await fetch(`${addressOf(bot)}readyz`);
  return { status: response.status, body: await response.json() };
};

/** Schedules on Discord whose time has just come, and does not come again for hours. */
async function addSchedules(databaseUrl: string, count: number): Promise<void> {
  const storage = openStorage({ databaseUrl, dataDir: "unused" });
  const now = Date.now();
  const minutes = (Math.floor(now / 60_000) + 720) % 1440;
  for (let index = 0; index < count; index += 1) {
    const place = `place-${index % 20}`;
    const setting = scheduleOf({ place, channel: `1${index}`, zone: "UTC", minutes, days: everyDay });
    await storage.schedules.add(setting, { at: now - 1000, day: "today" }, somebody, now);
  }
  await storage.close();
}

/** How long the database is away in the middle, in seconds. */
const awaySeconds = 6;

describe.skipIf(started === undefined)("replicas with one database", () => {
  test("post once in every channel, though one is killed, one is stopped, and the database goes away", async () => {
    const channels = 120;
    const databaseUrl = await postgres.createDatabase();
    await addSchedules(databaseUrl, channels);
    const fake = await createFakeChannels(() => Math.random() * 60);
    cleanUp.push(fake.stop);
    const variables = { DATABASE_URL: databaseUrl, DISCORD_TOKEN: discordToken, DISCORD_API_URL: fake.discordUrl };
    const [killed, stopped, staying] = [0, 1, 2].map(() => startReplica(variables)) as [Bot, Bot, Bot];
    const posts = (share: number) =>
      until(
        () => fake.messages.length >= channels * share,
        30,
        () => staying.output(),
      );

    await posts(0.2);
    killed.kill();
    await posts(0.4);
    stopped.process.kill("SIGTERM");
    expect(await stopped.ended).toBe(0);

    await postgres.kill();
    const end = Date.now() + awaySeconds * 1000;
    // What needs no database is answered; what does is told kindly; whoever asks which part lacks is told.
    while (Date.now() < end) {
      expect(await ask(staying, "port", { query: "53" })).toBe("Port 53: DNS");
      await sleep(600);
    }
    expect(await ask(staying, "trivia leaderboard")).toBe("I can't get at my notes right now");
    expect(await readiness(staying)).toMatchObject({ status: 503, body: { checks: { discord: "ok" } } });
    await postgres.start();
    const late = startReplica(variables);

    await until(
      () => new Set(fake.messages.map(({ channel }) => channel)).size === channels,
      40,
      () => `${fake.messages.length} posts; ${staying.output().slice(-2000)}`,
    );
    expect(fake.messages).toHaveLength(channels);
    await until(
      async () => (await readiness(staying)).status === 200,
      10,
      () => staying.output(),
    );
    expect(fake.problems).toEqual([]);
    const metrics = await (await fetch(`${addressOf(staying)}metrics`)).text();
    expect(metrics).toMatch(/portly_deliveries_total\{platform="discord",state="posted"\} [1-9]/);
    for (const bot of [staying, late]) bot.process.kill("SIGTERM");
    expect(await Promise.all([staying.ended, late.ended])).toEqual([0, 0]);
    for (const bot of [killed, stopped, staying, late]) expect(bot.output()).not.toContain(discordToken);
  }, 110_000);

  test("start ten at once with an empty database, and all become ready", async () => {
    const databaseUrl = await postgres.createDatabase();
    const replicas = Array.from({ length: 10 }, () => startReplica({ DATABASE_URL: databaseUrl }));
    for (const bot of replicas) {
      await until(() => isReady(bot), 60, bot.output);
      await until(async () => (await readiness(bot)).status === 200, 20, bot.output);
    }
    const pressed = await Promise.all(replicas.map((bot) => ask(bot, "port", { query: "22" })));
    expect(new Set(pressed)).toEqual(new Set(["Port 22: SSH, SFTP"]));
    for (const bot of replicas) bot.process.kill("SIGTERM");
    expect(await Promise.all(replicas.map((bot) => bot.ended))).toEqual(Array(10).fill(0));
  }, 110_000);
});
