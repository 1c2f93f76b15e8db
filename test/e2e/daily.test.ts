import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { everyDay } from "../../src/daily/schedule.ts";
import { openStorage } from "../../src/storage/index.ts";
import { createFakeChannels, discordToken } from "../fakes/channels.ts";
import { createFakeDiscord } from "../fakes/discord/index.ts";
import { commandInteraction, pressInteraction } from "../fakes/discord/interactions.ts";
import { scheduleOf, somebody } from "../helpers/schedules.ts";

const boot = fileURLToPath(new URL("../../boot.mjs", import.meta.url));

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

/** Discord with its channels: one address for the two fakes. */
async function startDiscord() {
  const discord = await createFakeDiscord(discordToken);
  const channels = await createFakeChannels();
  const server = createServer(async (request, response) => {
    const path = (request.url ?? "").replace(/^\/api/, "");
    const base = path.startsWith("/v10/channels/") ? channels.discordUrl : discord.apiUrl;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { authorization = "", "content-type": type = "application/json" } = request.headers;
    const answer = await fetch(base + path, {
      method: request.method ?? "GET",
      headers: { authorization, "content-type": type },
      ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks) }),
    });
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, body.length === 0 ? {} : { "content-type": "application/json" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  cleanUp.push(discord.stop, channels.stop, () => {
    server.closeAllConnections();
    server.close();
  });
  return { discord, channels, apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api` };
}

function startBot(dataDir: string, apiUrl: string) {
  const env = { PATH: process.env.PATH ?? "", DATA_DIR: dataDir, DISCORD_TOKEN: discordToken, DISCORD_API_URL: apiUrl };
  const child = spawn(process.execPath, [boot, "start"], { cwd: dataDir, env });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += chunk;
    });
  }
  cleanUp.push(() => child.kill("SIGKILL"));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { child, ended, output: () => output };
}

async function until(isTrue: () => boolean, what: () => string): Promise<void> {
  for (let tries = 0; !isTrue(); tries += 1) {
    if (tries > 1500) throw new Error(`it never came: ${what()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test("the whole bot posts a question, takes an answer, and shows how many answered", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "portly-daily-"));
  cleanUp.push(() => rmSync(dataDir, { recursive: true, force: true }));
  const { discord, channels, apiUrl } = await startDiscord();
  const now = Date.now();
  const minutes = (Math.floor(now / 60_000) + 720) % 1440;
  const setting = scheduleOf({ place: "600000000000000001", channel: "500000000000000001", zone: "UTC", minutes });
  const seed = openStorage({ dataDir });
  await seed.schedules.add({ ...setting, days: everyDay }, { at: now - 1000, day: "today" }, somebody, now);
  await seed.close();

  const bot = startBot(dataDir, apiUrl);
  await until(() => channels.messages.length > 0, bot.output);
  const [message] = channels.messages;
  const button = message?.body.components[0].components[0];
  const answered = await discord.interact(pressInteraction(button.custom_id));
  expect(answered.data.flags).toBe(64);
  await until(() => (message?.edits.length ?? 0) > 0, bot.output);
  expect(JSON.stringify(message?.edits[0])).toContain("1");

  // What answers a command is a message of the platform's making: the first press tells which one.
  const asked = await discord.interact(commandInteraction("trivia now", {}));
  const letter = asked.data.components[0].components[0];
  await discord.interact({ ...pressInteraction(letter.custom_id), app_permissions: String(1 << 10) });
  const edit = "PATCH 500000000000000001/messages/300000000000000001";
  await until(() => channels.calls.includes(edit), bot.output);

  const since = performance.now();
  bot.child.kill("SIGTERM");
  expect(await bot.ended).toBe(0);
  expect(performance.now() - since).toBeLessThan(5000);

  expect([...discord.problems, ...channels.problems]).toEqual([]);
  expect(bot.output()).not.toContain("err");
});
