import { mkdtempSync } from "node:fs";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { messages } from "../../src/messages/index.ts";
import { shardOfGuild } from "../fakes/discord/gateway.ts";
import { createHttpCaller } from "../fakes/discord/http-caller.ts";
import { createFakeDiscord } from "../fakes/discord/index.ts";
import { commandInteraction, pressInteraction } from "../fakes/discord/interactions.ts";
import { addressOf, type Bot, readyLines, spawnBot, until } from "../helpers/spawn-bot.ts";

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

function startBot(variables: Readonly<Record<string, string>>): Bot {
  const bot = spawnBot(variables);
  cleanUp.push(bot.kill);
  return bot;
}

async function startReplica(variables: Readonly<Record<string, string>>): Promise<Bot & { readonly url: string }> {
  const bot = startBot({ DISCORD_MODE: "http", ...variables });
  await until(() => readyLines(bot) === 1 && addressOf(bot) !== undefined, bot.output);
  return { ...bot, url: addressOf(bot) as string };
}

/** Something that takes connections and never answers, as a database may. */
async function startSilence(): Promise<number> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => void sockets.push(socket.on("error", () => {})));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  cleanUp.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const port53 = commandInteraction("port", { query: "53" });

describe("replicas that Discord calls", () => {
  test("answer in turn, share what is kept, and end with 0 after SIGTERM", async () => {
    const caller = createHttpCaller();
    const variables = { DISCORD_PUBLIC_KEY: caller.publicKey, DATA_DIR: mkdtempSync(join(tmpdir(), "portly-")) };
    const [one, other] = await Promise.all([startReplica(variables), startReplica(variables)]);
    expect(await (await fetch(`${one.url}readyz`)).json()).toMatchObject({
      status: "ready",
      checks: { discord: "ok" },
    });
    const body = JSON.stringify(caller.complete({ type: 1 }));
    expect(await (await caller.post(one.url, body, caller.signed(body))).json()).toEqual({ type: 1 });
    expect((await caller.post(one.url, body, createHttpCaller().signed(body))).status).toBe(401);
    const round = await caller.interact(one.url, commandInteraction("trivia now", {}, "ko"));
    const { custom_id } = round.data.components[0].components[0];
    const pressed = await caller.interact(other.url, pressInteraction(custom_id, "en-US", 0, "801"));
    expect(pressed.data.flags).toBe(64);
    const again = await caller.interact(one.url, pressInteraction(custom_id, "en-US", 0, "802"));
    expect(JSON.stringify(again.data)).toContain(messages.en.quiz.spread(2));
    expect(caller.problems).toEqual([]);
    const since = performance.now();
    for (const bot of [one, other]) bot.process.kill("SIGTERM");
    expect(await Promise.all([one.ended, other.ended])).toEqual([0, 0]);
    expect(performance.now() - since).toBeLessThan(5000);
  });

  test("without a token say that no daily post could be sent, and keep no schedule", async () => {
    const caller = createHttpCaller();
    const bot = await startReplica({ DISCORD_PUBLIC_KEY: caller.publicKey });
    const asked = commandInteraction("trivia daily on", { time: "9:30", zone: "Seoul" });
    const all = String(2 ** 30 - 1);
    const member = { ...asked.member, permissions: all };
    const answer = await caller.interact(bot.url, { ...asked, member, app_permissions: all });
    expect(JSON.stringify(answer.data)).toContain("DISCORD_TOKEN");
    const status = await caller.interact(bot.url, commandInteraction("trivia daily status", {}));
    expect(JSON.stringify(status.data)).toContain("Nothing is scheduled");
  });

  test("start while Discord and the database are away, and send what is under way before they end", async () => {
    const caller = createHttpCaller();
    const bot = await startReplica({
      DISCORD_PUBLIC_KEY: caller.publicKey,
      DISCORD_TOKEN: "a-token",
      DISCORD_API_URL: "http://127.0.0.1:9/api",
      DATABASE_URL: `postgres://portly@127.0.0.1:${await startSilence()}/portly`,
    });
    expect((await caller.interact(bot.url, port53)).data.embeds[0].title).toBe("Port 53: DNS");
    const waiting = caller.interact(bot.url, commandInteraction("trivia leaderboard", {}));
    await sleep(300);
    const since = performance.now();
    bot.process.kill("SIGTERM");
    // Told within Discord's three seconds that it failed.
    expect(await waiting).toMatchObject({ type: 4, data: { flags: 64 } });
    expect(await bot.ended).toBe(0);
    expect(performance.now() - since).toBeLessThan(5000);
    expect(bot.output()).not.toContain("a-token");
  });
});

describe("gateways that share the shards", () => {
  test("answer each their servers; one restarts while the other goes on; what a lost connection did is counted", async () => {
    const discord = await createFakeDiscord();
    cleanUp.push(discord.stop);
    const base = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
    const start = async (shards: string) => {
      const bot = startBot({ ...base, DISCORD_SHARDS: shards });
      await until(() => readyLines(bot) === 1 && addressOf(bot) !== undefined, bot.output);
      return bot;
    };
    const [first, second] = await Promise.all([start("0/2"), start("1/2")]);
    const servers = Array.from({ length: 50 }, (_, index) => String((600_000_000_000n + BigInt(index * 7)) << 22n));
    // Somebody else on each server: one person may not ask so much.
    const ask = (server: string) => {
      const { member } = port53;
      const user = { ...member.user, id: server };
      return discord.interact({ ...port53, guild_id: server, member: { ...member, user } });
    };
    for (const server of servers) expect((await ask(server)).data.embeds[0].title).toBe("Port 53: DNS");
    const answers = (bot: Bot) => bot.output().split('"msg":"answered"').length - 1;
    const ofFirst = servers.filter((server) => shardOfGuild(server, 2) === 0).length;
    await until(() => answers(first) + answers(second) === 50, first.output);
    expect([answers(first), answers(second)]).toEqual([ofFirst, 50 - ofFirst]);

    second.process.kill("SIGTERM");
    expect(await second.ended).toBe(0);
    const theirs = servers.find((server) => shardOfGuild(server, 2) === 1) as string;
    const ours = servers.find((server) => shardOfGuild(server, 2) === 0) as string;
    expect((await ask(ours)).type).toBe(4);
    const again = await start("1/2");
    expect((await ask(theirs)).type).toBe(4);

    discord.gateway.drop(4000, 1);
    const metrics = async (bot: Bot) => (await fetch(`${addressOf(bot)}metrics`)).text();
    await until(() => again.output().includes("connection resumed"), again.output);
    expect(await metrics(again)).toContain('portly_reconnects_total{platform="discord"} 1');
    expect(await metrics(first)).not.toContain('portly_reconnects_total{platform="discord"}');
    expect(discord.problems).toEqual([]);
    for (const bot of [first, again]) bot.process.kill("SIGTERM");
    expect(await Promise.all([first.ended, again.ended])).toEqual([0, 0]);
  });

  test.each([20, 100])("a start that is under way ends with 0, %d ms after it identified first", async (ms) => {
    const discord = await createFakeDiscord();
    cleanUp.push(discord.stop);
    Object.assign(discord.gateway.rules, { maxConcurrency: 1, windowMs: 5000 });
    const shards = { DISCORD_SHARDS: "8" };
    const bot = startBot({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ...shards });
    await until(() => discord.gateway.identified.length > 0, bot.output);
    await sleep(ms);
    const since = performance.now();
    bot.process.kill("SIGTERM");
    expect(await bot.ended).toBe(0);
    expect(performance.now() - since).toBeLessThan(5000);
    expect(bot.output()).not.toContain("nobody caught");
  });

  test("a bot that needs shards ends with 1 and says what to set", async () => {
    const discord = await createFakeDiscord();
    cleanUp.push(discord.stop);
    discord.gateway.rules.fewest = 2;
    const bot = startBot({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
    expect(await bot.ended).toBe(1);
    expect(bot.output()).toContain("DISCORD_SHARDS=auto");
  });
});
