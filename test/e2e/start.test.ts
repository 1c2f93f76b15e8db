import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import type { Shown } from "../../src/adapters/playground/shown.ts";
import type { SlackMessage } from "../../src/adapters/slack/to-blocks.ts";
import { createFakeDiscord } from "../fakes/discord/index.ts";
import { commandInteraction } from "../fakes/discord/interactions.ts";
import { mention } from "../fakes/discord/messages.ts";
import { createFakeSlack } from "../fakes/slack/index.ts";
import { appMention, slashCommand } from "../fakes/slack/payloads.ts";
import { type Bot, boot, readyLines, spawnBot, until } from "../helpers/spawn-bot.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

function startBot(variables: Readonly<Record<string, string>>, args?: readonly string[]): Bot {
  const bot = spawnBot(variables, args);
  cleanUp.push(bot.kill);
  return bot;
}

async function startFakes() {
  const [discord, slack] = await Promise.all([createFakeDiscord(), createFakeSlack()]);
  cleanUp.push(discord.stop, slack.stop);
  const variables = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
  };
  return { discord, slack, variables };
}

describe("the whole bot", () => {
  test("answers on both platforms at once, serves no playground beside them, and ends with 0 within 5 s after SIGTERM", async () => {
    const { discord, slack, variables } = await startFakes();
    const bot = startBot(variables);
    await until(() => readyLines(bot) === 2, bot.output);
    const [onDiscord, onSlack] = await Promise.all([
      discord.interact(commandInteraction("port", { query: "53" }, "ko")),
      slack.ask("slash_commands", slashCommand("/port", "53")),
    ]);
    expect(onDiscord.data.embeds[0].title).toBe("53번 포트: DNS");
    expect(onSlack.blocks[0].text.text).toBe("Port 53: DNS");
    const [reply, inThread] = await Promise.all([
      discord.converse(mention("what is port 53?")),
      slack.converse(appMention("53번 포트가 뭐예요?")),
    ]);
    expect(reply.message.embeds[0].title).toBe("Port 53: DNS");
    expect(inThread.blocks[0].text.text).toBe("53번 포트: DNS");
    const since = performance.now();
    bot.process.kill("SIGTERM");
    expect(await bot.ended).toBe(0);
    expect(performance.now() - since).toBeLessThan(5000);
    expect(bot.output()).toContain('"msg":"HTTP is served"');
    expect(bot.output()).not.toContain('"playground":true');
    for (const secret of [discord.token, slack.botToken, slack.appToken]) expect(bot.output()).not.toContain(secret);
    expect([...discord.problems, ...slack.problems]).toEqual([]);
  });

  test("goes on with Slack when Discord refuses, and says which variable is wrong", async () => {
    const { slack, variables } = await startFakes();
    const bot = startBot({ ...variables, DISCORD_TOKEN: "wrong-discord-token" });
    await until(() => readyLines(bot) === 1 && bot.output().includes("DISCORD_TOKEN"), bot.output);
    expect((await slack.ask("slash_commands", slashCommand("/port", "53"))).blocks[0].text.text).toBe("Port 53: DNS");
    expect(bot.output()).not.toContain("wrong-discord-token");
    bot.process.kill("SIGINT");
    expect(await bot.ended).toBe(0);
  });

  test("keeps trying a platform that can not be reached, while the other one answers", async () => {
    const { discord, variables } = await startFakes();
    const bot = startBot({ ...variables, SLACK_API_URL: "http://127.0.0.1:9/api/" });
    await until(() => readyLines(bot) === 1 && bot.output().includes("retryMs"), bot.output);
    expect((await discord.interact(commandInteraction("port", { query: "53" }))).type).toBe(4);
    bot.process.kill("SIGTERM");
    expect(await bot.ended).toBe(0);
  });

  test("ends with 1 when every platform refuses", async () => {
    const { variables } = await startFakes();
    const bot = startBot({ ...variables, DISCORD_TOKEN: "wrong", SLACK_BOT_TOKEN: "xoxb-wrong" });
    expect(await bot.ended).toBe(1);
  });

  test("ends with 1 and names every faulty variable", async () => {
    const bot = startBot({ SLACK_BOT_TOKEN: "xoxb-1", PORT: "many", LOG_LEVEL: "loud" });
    expect(await bot.ended).toBe(1);
    for (const name of ["SLACK_APP_TOKEN", "PORT", "LOG_LEVEL"]) expect(bot.output()).toContain(`- ${name}:`);
  });

  test("without any configuration serves the playground, and ends with 0 whatever connections are open", async () => {
    const bot = startBot({});
    const address = () => /http:\/\/localhost:\d+\//.exec(bot.output())?.[0];
    await until(() => address() !== undefined && bot.output().includes("DISCORD_TOKEN"), bot.output);
    const url = address() as string;
    // fetch keeps its connections open for the next request.
    const page = await (await fetch(url)).text();
    expect(page).toContain("<title>Portly playground</title>");
    for (const [, asset] of page.matchAll(/(?:src|href)="\/(.+?)"/g)) {
      const response = await fetch(url + asset);
      expect(response.status).toBe(200);
      await response.arrayBuffer();
    }
    const body = JSON.stringify({ kind: "line", line: "/port 53", user: "ada", locale: "ko" });
    const answer = (await (await fetch(`${url}api/ask`, { method: "POST", body })).json()) as { title: string };
    expect(answer.title).toBe("53번 포트: DNS");
    const since = performance.now();
    bot.process.kill("SIGTERM");
    expect(await bot.ended).toBe(0);
    expect(performance.now() - since).toBeLessThan(5000);
  });

  test("says which port is taken and what to do, and ends with 1 where there is nothing else to run", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    cleanUp.push(() => other.close());
    const { port } = other.address() as AddressInfo;
    const bot = startBot({ PORT: String(port) });
    expect(await bot.ended).toBe(1);
    expect(bot.output()).toMatch(new RegExp(`port ${port} is in use .* Set PORT`));
  });

  test("beside both platforms, where it is told to, the playground answers as they do, and the log stays a log", async () => {
    const { discord, slack, variables } = await startFakes();
    const bot = startBot({ ...variables, PLAYGROUND: "on" });
    await until(() => readyLines(bot) === 3, bot.output);
    expect(bot.output()).toMatch(/http:\/\/localhost:\d+\/","playground":true/);
    const url = /http:\/\/localhost:\d+\//.exec(bot.output())?.[0] as string;
    const ask = async (line: string) => {
      const body = JSON.stringify({ kind: "line", line, user: "ada", locale: "ko" });
      return (await (await fetch(`${url}api/ask`, { method: "POST", body })).json()) as Shown<object, SlackMessage>;
    };
    const [onDiscord, onSlack, onPage] = await Promise.all([
      discord.interact(commandInteraction("port", { query: "53" }, "ko")),
      slack.ask("slash_commands", slashCommand("/port", "53번")),
      ask("/port 53"),
    ]);
    expect(onPage.discord).toEqual(onDiscord.data);
    expect(onPage.slack?.blocks).toEqual(onSlack.blocks);
    expect(await (await fetch(`${url}gallery`)).text()).toContain("<title>Portly playground</title>");
    expect(((await (await fetch(`${url}api/gallery`)).json()) as readonly object[]).length).toBeGreaterThan(20);
    bot.process.kill("SIGTERM");
    expect(await bot.ended).toBe(0);
    const lines = bot.output().trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).msg)).toContain("HTTP is served");
    expect([...discord.problems, ...slack.problems]).toEqual([]);
  });

  test("runs without anything until it is told to stop", async () => {
    const bot = startBot({ PLAYGROUND: "off" });
    await until(() => bot.output().includes("DISCORD_TOKEN"), bot.output);
    bot.process.kill("SIGTERM");
    expect(await bot.ended).toBe(0);
  });

  test("npm start passes SIGTERM on, ends with 0, and leaves no process behind", async () => {
    const unset = { DISCORD_TOKEN: "", SLACK_BOT_TOKEN: "", SLACK_APP_TOKEN: "", DATABASE_URL: "" };
    const env = { ...process.env, ...unset, PORT: "0", DATA_DIR: mkdtempSync(join(tmpdir(), "portly-")) };
    const child = spawn("npm", ["start"], { cwd: root, env });
    cleanUp.push(() => child.kill("SIGKILL"));
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.stdin.end();
    const ended = new Promise((resolve) => child.once("close", resolve));
    await until(
      () => output.includes("DISCORD_TOKEN"),
      () => output,
    );
    child.kill("SIGTERM");
    // The streams close when the last process that holds them has ended.
    expect(await ended).toBe(0);
    expect(output).toContain('"msg":"stopping"');
  });

  test("refuses an older Node with one clear sentence", async () => {
    const pretend = `Object.defineProperty(process.versions, "node", { value: "20.11.0" }); import(${JSON.stringify(boot)});`;
    const bot = startBot({}, ["--input-type=module", "-e", pretend]);
    expect(await bot.ended).toBe(1);
    expect(bot.output().trim().split("\n")).toEqual([
      expect.stringMatching(/^Portly needs Node 24 or newer, but this is Node 20\.11\.0: /),
    ]);
  });
});
