import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { everyDay } from "../../src/daily/schedule.ts";
import { openStorage } from "../../src/storage/index.ts";
import { createFakeChannels, discordToken, type FakeChannels, slackToken } from "../fakes/channels.ts";
import type { DailyProcess } from "../helpers/daily-process.ts";
import { scheduleOf, somebody } from "../helpers/schedules.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

let dataDir: string;
let fake: FakeChannels;
const children: ChildProcess[] = [];

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "portly-kill-"));
  fake = await createFakeChannels(() => Math.random() * 40);
});
afterEach(async () => {
  await Promise.all(children.splice(0).map(kill));
  await fake.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

function run(script: string, ...args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [join("test/helpers", script), ...args], { cwd: root });
  children.push(child);
  return child;
}

/** No warning, no cleaning up. */
async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
}

async function until(isTrue: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; !(await isTrue()); tries += 1) {
    if (tries > 1500) throw new Error(`it never came: ${what}`);
    await sleep(10);
  }
}

/** Schedules whose time has just come, and does not come again for hours. */
async function addSchedules(platform: string, count: number): Promise<void> {
  const storage = openStorage({ dataDir });
  const now = Date.now();
  const minutes = (Math.floor(now / 60_000) + 720) % 1440;
  for (let index = 0; index < count; index += 1) {
    const place = `place-${index % 7}`;
    const setting = scheduleOf({ platform, place, channel: `C${index}`, zone: "UTC", minutes, days: everyDay });
    await storage.schedules.add(setting, { at: now - 1000, day: "today" }, somebody, now);
  }
  await storage.close();
}

async function statesOf(platform: string): Promise<ReadonlyMap<string, string>> {
  const storage = openStorage({ dataDir });
  const places = await Promise.all(
    [0, 1, 2, 3, 4, 5, 6].map((index) => storage.schedules.list({ platform, id: `place-${index}` })),
  );
  await storage.close();
  return new Map(places.flat().map(({ channel, latest: [post] }) => [channel, post?.state ?? "none"]));
}

const postsIn = (platform: string) =>
  Map.groupBy(
    fake.messages.filter((message) => message.platform === platform),
    ({ channel }) => channel,
  );

test("killed again and again in the middle of a fan-out, every channel on Discord has one post, none on Slack has two", async () => {
  await addSchedules("discord", 120);
  await addSchedules("slack", 30);
  const given: DailyProcess = {
    dataDir,
    leaseMs: 700,
    discord: { token: discordToken, apiUrl: fake.discordUrl, perSecond: 150 },
    slack: { botToken: slackToken, apiUrl: fake.slackUrl, perSecond: 40 },
  };
  const deliver = () => run("daily-process.ts", JSON.stringify(given));
  for (const share of [0.1, 0.4, 0.7]) {
    const child = deliver();
    await until(() => fake.messages.length > 150 * share, `${share} of the posts`);
    await sleep(Math.random() * 60);
    await kill(child);
  }
  expect(fake.messages.length).toBeLessThan(150);
  // Two at once take over.
  deliver();
  deliver();
  const isOver = async (platform: string) =>
    [...(await statesOf(platform)).values()].every((state) => state === "posted" || state === "uncertain");
  await until(async () => (await isOver("discord")) && (await isOver("slack")), "the end of all posts");

  const discord = postsIn("discord");
  expect([...discord.keys()]).toHaveLength(120);
  for (const [channel, posts] of discord) expect(posts, channel).toHaveLength(1);
  expect([...(await statesOf("discord")).values()].every((state) => state === "posted")).toBe(true);

  const slack = postsIn("slack");
  for (const [channel, posts] of slack) expect(posts, channel).toHaveLength(1);
  // Whoever has no post is told of it: nobody knew whether there was one.
  const uncertain = [...(await statesOf("slack"))].filter(([, state]) => state === "uncertain");
  for (let index = 0; index < 30; index += 1)
    if (!slack.has(`C${index}`)) expect(uncertain.map(([channel]) => channel)).toContain(`C${index}`);
  expect(slack.size).toBeGreaterThan(0);
  expect(fake.problems).toEqual([]);
}, 40_000);

test("killed while people answer, nothing that was acknowledged is lost", async () => {
  const storage = openStorage({ dataDir });
  const about = { platform: "discord", place: "g1", channel: "c1", question: "q1", points: 1, locale: "en" } as const;
  const { id } = await storage.rounds.open(about, 1);
  const kept: string[] = [];
  for (let round = 0; round < 2; round += 1) {
    const child = run("answering-process.ts", dataDir, id);
    child.stdout?.on("data", (chunk) => kept.push(...String(chunk).split("\n").slice(0, -1)));
    const before = kept.length;
    await until(() => kept.length > before + 20, "some answers");
    await sleep(Math.random() * 50);
    await kill(child);
  }
  const { persons } = await storage.preferences.all();
  const named = new Set(persons.map(([person]) => person.id));
  expect(kept.length).toBeGreaterThan(40);
  for (const person of kept) {
    expect(named).toContain(person);
    const again = await storage.rounds.answer(id, { platform: "discord", id: person }, 9, false, 9);
    expect(again).toMatchObject({ kind: "closed", choice: expect.any(Number) });
  }
  await storage.close();
});
