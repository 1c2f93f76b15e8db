import { type AddressInfo, createServer } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createFakeDiscord } from "../fakes/discord/index.ts";
import { commandInteraction } from "../fakes/discord/interactions.ts";
import { createFakeSlack } from "../fakes/slack/index.ts";
import { slashCommand } from "../fakes/slack/payloads.ts";
import { startPostgres, type TestPostgres } from "../helpers/postgres.ts";
import { readPrometheus } from "../helpers/prometheus.ts";
import { until } from "../helpers/spawn-bot.ts";
import { startBot } from "../helpers/start-bot.ts";

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

function start(variables: Readonly<Record<string, string>>) {
  const bot = startBot(variables);
  cleanUp.push(bot.end);
  return bot;
}

async function startFakes() {
  const [discord, slack] = await Promise.all([createFakeDiscord(), createFakeSlack()]);
  cleanUp.push(discord.stop, slack.stop);
  const onDiscord = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
  const onSlack = {
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
  };
  return { discord, slack, onDiscord, onSlack };
}

interface Readiness {
  readonly status: number;
  readonly checks: Readonly<Record<string, string>>;
}

async function readinessOf(url: string): Promise<Readiness> {
  const response = await fetch(`${url}readyz`);
  const { checks } = (await response.json()) as Readiness;
  return { status: response.status, checks };
}

/** Waits until the readiness is this one. */
async function untilReadiness(url: string, wanted: Readiness): Promise<void> {
  let last: Readiness | undefined;
  const isSo = async () => {
    last = await readinessOf(url);
    return JSON.stringify(last) === JSON.stringify(wanted);
  };
  await until(isSo, () => JSON.stringify(last), 50);
}

describe("a running bot", () => {
  test("counts what people did on both platforms, and says nothing of them or their words", async () => {
    const { discord, slack, onDiscord, onSlack } = await startFakes();
    const bot = start({ ...onDiscord, ...onSlack });
    const url = await bot.address();
    expect((await fetch(`${url}healthz`)).status).toBe(200);
    await untilReadiness(url, { status: 200, checks: { database: "ok", discord: "ok", slack: "ok" } });
    await discord.interact(commandInteraction("port", { query: "53" }));
    await discord.interact(commandInteraction("port", { query: "secret-project 99999" }));
    await slack.ask("slash_commands", slashCommand("/port", "53"));
    discord.refuseNext(404);
    void discord.interact(commandInteraction("port", { query: "54" })).catch(() => {});
    await until(() => bot.output().includes("could not be sent"), bot.output);
    slack.drop("abrupt");
    const connections = slack.connections();
    await until(() => slack.connections() > connections);

    const response = await fetch(`${url}metrics`);
    expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await response.text();
    const families = readPrometheus(text);
    const counted = (families.get("portly_requests_total")?.samples ?? []).map(
      ({ labels: { platform, command, outcome }, value }) => [platform, command, outcome, value].join(" "),
    );
    expect(counted).toEqual(
      expect.arrayContaining([
        "discord port ok 1",
        "discord port fault 1",
        "slack port ok 1",
        "discord unknown unsent 1",
      ]),
    );
    const durations = families.get("portly_request_duration_seconds")?.samples ?? [];
    const onDiscordCount = durations.find(
      ({ name, labels }) => name.endsWith("_count") && labels.platform === "discord",
    );
    expect(onDiscordCount?.value).toBe(3);
    expect(families.get("portly_reconnects_total")?.samples).toEqual([
      { name: "portly_reconnects_total", labels: { platform: "slack" }, value: 1 },
    ]);
    for (const name of ["portly_deliveries_total", "portly_deliveries", "portly_limited_total"])
      expect(families.has(name)).toBe(true);
    // Ids of the fakes' people, places and channels, and what was typed.
    const labels = [...families.values()].flatMap(({ samples }) => samples.map((sample) => sample.labels));
    expect(JSON.stringify(labels)).not.toMatch(/\d{15,}|"[TUC]\d+"|UBOT|secret|project|99999/);
    for (const secret of [discord.token, slack.botToken, slack.appToken]) expect(text).not.toContain(secret);
    bot.process.kill("SIGTERM");
    expect(await bot.ended).toBe(0);
  });

  test("asks somebody who asks too much to wait, privately, and answers all others", async () => {
    const { discord, onDiscord } = await startFakes();
    const bot = start(onDiscord);
    const url = await bot.address();
    await untilReadiness(url, { status: 200, checks: { database: "ok", discord: "ok" } });
    const ask = (id?: string) => {
      const interaction = commandInteraction("port", { query: "53" });
      const { member } = interaction;
      const user = { ...member.user, ...(id === undefined ? {} : { id }) };
      return discord.interact({ ...interaction, member: { ...member, user } });
    };
    const answers = await Promise.all(Array.from({ length: 25 }, () => ask()));
    const declined = answers.filter(({ data }) => data.embeds[0].title !== "Port 53: DNS");
    expect(declined.length).toBeGreaterThanOrEqual(4);
    expect(declined[0]?.data).toMatchObject({ flags: 64, embeds: [{ title: "Let me catch my breath" }] });
    expect((await ask("800000000000000077")).data.embeds[0].title).toBe("Port 53: DNS");
    const limited = readPrometheus(await (await fetch(`${url}metrics`)).text()).get("portly_limited_total");
    expect(limited?.samples).toEqual([
      { name: "portly_limited_total", labels: { platform: "discord", scope: "user" }, value: declined.length },
    ]);
    expect(discord.problems).toEqual([]);
  });

  test("lives, but is not ready, while a platform was never reached", async () => {
    const { onSlack } = await startFakes();
    const nowhere = { DISCORD_TOKEN: "token", DISCORD_API_URL: "http://127.0.0.1:9/api" };
    const url = await start({ ...onSlack, ...nowhere }).address();
    await untilReadiness(url, { status: 503, checks: { database: "ok", discord: "not reached yet", slack: "ok" } });
    expect((await fetch(`${url}healthz`)).status).toBe(200);
  });

  test("tells of a connection that was lost, and of its return", async () => {
    const { discord, slack, onDiscord, onSlack } = await startFakes();
    const url = await start({ ...onDiscord, ...onSlack }).address();
    await untilReadiness(url, { status: 200, checks: { database: "ok", discord: "ok", slack: "ok" } });
    slack.refuseCall("apps.connections.open", ...Array.from({ length: 3 }, () => "internal_error"));
    slack.drop("abrupt");
    await untilReadiness(url, { status: 503, checks: { database: "ok", discord: "ok", slack: "connection lost" } });
    await untilReadiness(url, { status: 200, checks: { database: "ok", discord: "ok", slack: "ok" } });
    await discord.stop();
    await untilReadiness(url, { status: 503, checks: { database: "ok", discord: "connection lost", slack: "ok" } });
  });

  test("goes on answering where its port is another program's, and says so in one line", async () => {
    const { discord, onDiscord } = await startFakes();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    cleanUp.push(() => other.close());
    const { port } = other.address() as AddressInfo;
    const bot = start({ ...onDiscord, PORT: String(port) });
    await until(() => bot.output().includes('"msg":"ready"'), bot.output);
    const answer = await discord.interact(commandInteraction("port", { query: "53" }));
    expect(answer.data.embeds[0].title).toBe("Port 53: DNS");
    const told = bot
      .output()
      .split("\n")
      .filter((line) => line.includes(String(port)));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/could not start|is in use by another program/);
    bot.process.kill("SIGTERM");
    expect(await bot.ended).toBe(0);
  });
});

describe("the database", () => {
  let postgres: TestPostgres | undefined;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres?.stop());

  test("that is away makes the bot not ready, and leaves it answering, until it is back", async (context) => {
    if (!postgres) return context.skip();
    const { discord, onDiscord } = await startFakes();
    const databaseUrl = await postgres.createDatabase();
    await postgres.kill();
    const url = await start({ ...onDiscord, DATABASE_URL: databaseUrl }).address();
    await untilReadiness(url, { status: 503, checks: { database: "can not be used", discord: "ok" } });
    expect((await fetch(`${url}healthz`)).status).toBe(200);
    const answer = await discord.interact(commandInteraction("port", { query: "53" }));
    expect(answer.data.embeds[0].title).toBe("Port 53: DNS");
    expect(readPrometheus(await (await fetch(`${url}metrics`)).text()).get("portly_deliveries")?.samples).toEqual([]);
    await postgres.start();
    await untilReadiness(url, { status: 200, checks: { database: "ok", discord: "ok" } });
  });
});
