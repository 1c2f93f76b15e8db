import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { register } from "../../src/adapters/discord/register.ts";
import { toRegistration } from "../../src/adapters/discord/registration.ts";
import { askOverHttp } from "../../src/doctor/ask-over-http.ts";
import { checkClock } from "../../src/doctor/check-clock.ts";
import { checkDiscord, type DiscordCheckParts } from "../../src/doctor/check-discord.ts";
import { checkNode } from "../../src/doctor/check-machine.ts";
import type { Findings } from "../../src/doctor/finding.ts";
import { createSeal } from "../../src/installations/seal.ts";
import { openStorage } from "../../src/storage/index.ts";
import { createFakeDiscord, type FakeDiscord } from "../fakes/discord/index.ts";
import { createFakeSlack } from "../fakes/slack/index.ts";
import { core } from "../helpers/answer-in.ts";
import { startPostgres, type TestPostgres } from "../helpers/postgres.ts";
import { startBot } from "../helpers/start-bot.ts";

const boot = fileURLToPath(new URL("../../boot.mjs", import.meta.url));
const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "portly-doctor-"));
  cleanUp.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

interface Told {
  readonly code: number;
  readonly text: string;
}

/** The real verb in a process of its own, in an empty folder, with nothing but these variables. */
function runDoctor(variables: Readonly<Record<string, string>>): Promise<Told> {
  const cwd = newFolder();
  const env = { PATH: process.env.PATH ?? "", PORT: "0", ...variables };
  return new Promise((resolve) => {
    execFile(process.execPath, [boot, "doctor"], { cwd, env }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), text: out + err }),
    );
  });
}

/** A port on which nothing listens. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const marks = (text: string) => (text.match(/^[✓!✗]/gm) ?? []).join("");
const told = (findings: Findings) => findings.map(({ state, what }) => `${state} ${what}`).join("\n");

async function startDiscord(): Promise<FakeDiscord> {
  const discord = await createFakeDiscord();
  cleanUp.push(discord.stop);
  return discord;
}

const { commands, messageCommands } = core;
const registration = toRegistration(commands, messageCommands);
const applicationId = "900000000000000001";
const publicKey = "ab".repeat(32);

describe("npm run doctor", () => {
  test("finds nothing wrong where everything is right, and exits with 0", async () => {
    const [discord, slack] = await Promise.all([startDiscord(), createFakeSlack()]);
    cleanUp.push(slack.stop);
    const { token, apiUrl } = discord;
    await register({ token, apiUrl, commands, messageCommands });
    const { code, text } = await runDoctor({
      DISCORD_TOKEN: token,
      DISCORD_APPLICATION_ID: applicationId,
      DISCORD_API_URL: apiUrl,
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
    });
    expect(text).not.toContain("✗");
    for (const line of [
      "✓ node: Node 24",
      "✓ configuration: no fault",
      "✓ database: SQLite",
      `✓ discord: the token is portly's, of the application ${applicationId}`,
      "✓ discord: interactions come over the gateway",
      `✓ discord: ${registration.length} commands are registered as they are now`,
      "✓ discord: 1 of 1 shards here",
      "✓ slack: the bot token is of the workspace Team",
      "✓ slack: the bot token has its scopes (not the optional users:read)",
      "✓ slack: the app token opens connections",
      "✓ clock: ",
    ])
      expect(text).toContain(line);
    expect(code).toBe(0);
    expect([...discord.problems, ...slack.problems]).toEqual([]);
    for (const secret of [token, slack.botToken, slack.appToken]) expect(text).not.toContain(secret);
  });

  test("works without a network, names everything that is out of reach, and exits with 1", async () => {
    const since = performance.now();
    const nothing = await closedPort();
    const { code, text } = await runDoctor({
      DISCORD_TOKEN: "very-secret-token",
      DISCORD_API_URL: `http://127.0.0.1:${nothing}/api`,
      SLACK_BOT_TOKEN: "xoxb-very-secret",
      SLACK_APP_TOKEN: "xapp-very-secret",
      SLACK_API_URL: `http://127.0.0.1:${nothing}/api/`,
      DATABASE_URL: "postgres://portly:very-secret-word@127.0.0.1:9/portly",
    });
    expect(text).toContain("✗ discord: it can not be reached: nothing listens there");
    expect(text).toContain("✗ slack: it can not be reached: nothing listens there");
    expect(text).toContain("✗ database: the database can not be used: nothing listens at DATABASE_URL");
    expect(text).not.toContain("very-secret");
    expect(text).not.toContain("clock");
    expect(code).toBe(1);
    expect(performance.now() - since).toBeLessThan(10_000);
  });

  test("a platform that never answers is waited for five seconds, all of them at the same time", async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    cleanUp.push(
      () => silent.closeAllConnections(),
      () => silent.close(),
    );
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const since = performance.now();
    const { text } = await runDoctor({
      DISCORD_TOKEN: "silent-token",
      DISCORD_API_URL: `${url}/api`,
      SLACK_BOT_TOKEN: "xoxb-silent",
      SLACK_APP_TOKEN: "xapp-silent",
      SLACK_API_URL: `${url}/api/`,
      PUBLIC_URL: url,
    });
    expect(text.match(/no answer within 5 seconds/g)).toHaveLength(3);
    expect(performance.now() - since).toBeLessThan(14_000);
  });

  test("names every fault of the configuration, without the values", async () => {
    const { code, text } = await runDoctor({ SLACK_BOT_TOKEN: "xoxb-1", PORT: "many", ENCRYPTION_KEY: "too-short" });
    for (const name of ["SLACK_APP_TOKEN", "PORT", "ENCRYPTION_KEY"])
      expect(text).toContain(`✗ configuration: ${name}:`);
    expect(text).not.toContain("too-short");
    expect(code).toBe(1);
  });

  test("refused tokens are named by their variables", async () => {
    const [discord, slack] = await Promise.all([startDiscord(), createFakeSlack()]);
    cleanUp.push(slack.stop);
    const { code, text } = await runDoctor({
      DISCORD_TOKEN: "wrong-token",
      DISCORD_API_URL: discord.apiUrl,
      SLACK_BOT_TOKEN: "xoxb-wrong",
      SLACK_APP_TOKEN: "xapp-wrong",
      SLACK_API_URL: slack.apiUrl,
    });
    expect(text).toContain("✗ discord: it does not accept DISCORD_TOKEN");
    expect(text).toContain("✗ slack: it does not accept SLACK_BOT_TOKEN (invalid_auth)");
    expect(text).toContain("✗ slack: SLACK_APP_TOKEN opens no connection (invalid_auth)");
    expect(text).not.toMatch(/wrong-token|xoxb-wrong|xapp-wrong/);
    expect(code).toBe(1);
  });

  test("Slack over HTTP: scopes, secrets that do not belong together, and where it returns to", async () => {
    const slack = await createFakeSlack({ scopes: ["commands"] });
    cleanUp.push(slack.stop);
    const variables = {
      SLACK_MODE: "http",
      SLACK_SIGNING_SECRET: "0123456789abcdef0123456789abcdef",
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_CLIENT_ID: "1.2",
      ENCRYPTION_KEY: "k".repeat(32),
      SLACK_API_URL: slack.apiUrl,
    };
    const [right, wrong] = await Promise.all([
      runDoctor({ ...variables, SLACK_CLIENT_SECRET: "fake-client-secret" }),
      runDoctor({ ...variables, SLACK_CLIENT_SECRET: "another", SLACK_SIGNING_SECRET: "short" }),
    ]);
    expect(right.text).toContain("✗ slack: the bot token lacks scopes: app_mentions:read, chat:write, im:history");
    expect(right.text).toContain("✓ slack: SLACK_CLIENT_ID and SLACK_CLIENT_SECRET belong together");
    expect(right.text).toContain("✓ slack: tokens are encrypted, 1 key");
    expect(right.text).toContain("! slack: without PUBLIC_URL Slack is not told where to return");
    expect(right.text).toContain("! http: the server listens only to this machine");
    expect(wrong.text).toContain("SLACK_CLIENT_SECRET are not accepted (bad_client_secret)");
    expect(wrong.text).toContain("! slack: SLACK_SIGNING_SECRET does not look like one");
  });

  test("Slack by installation alone, without any bot's token, tells the clock too", async () => {
    const slack = await createFakeSlack();
    cleanUp.push(slack.stop);
    const { text } = await runDoctor({
      SLACK_MODE: "http",
      SLACK_SIGNING_SECRET: "0123456789abcdef0123456789abcdef",
      SLACK_CLIENT_ID: "1.2",
      SLACK_CLIENT_SECRET: "fake-client-secret",
      ENCRYPTION_KEY: "k".repeat(32),
      SLACK_API_URL: slack.apiUrl,
    });
    expect(text).toContain("✓ clock: this machine's clock agrees");
  });

  test("an address from outside that leads nowhere is no fault before the bot is started", async () => {
    const [port, outside] = await Promise.all([closedPort(), closedPort()]);
    const { code, text } = await runDoctor({ PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${outside}` });
    expect(text).toContain(`✓ http: port ${port} is free`);
    expect(text).toMatch(
      /! http: PUBLIC_URL \S+ does not lead to Portly \(nothing listens there\), which is not started/,
    );
    expect(code).toBe(0);
  });

  test("a port: free, Portly's own, or another program's", async () => {
    const bot = startBot({});
    cleanUp.push(bot.end);
    const { port, origin } = new URL(await bot.address());
    const other = createServer((_request, response) => response.end("hello"));
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    cleanUp.push(() => other.close());
    const taken = String((other.address() as AddressInfo).port);
    const [own, others] = await Promise.all([
      runDoctor({ PORT: port, PUBLIC_URL: origin }),
      runDoctor({ PORT: taken, PUBLIC_URL: `http://127.0.0.1:${taken}` }),
    ]);
    expect(own.text).toContain(`✓ http: on port ${port} Portly is running`);
    expect(own.text).toContain(`✓ http: ${origin} leads to Portly`);
    expect(others.text).toContain(`✗ http: port ${taken} is another program's`);
    expect(others.text).toContain("does not lead to Portly (HTTP 200)");
    expect(others.code).toBe(1);
  });
});

describe("DATA_DIR and its database", () => {
  test("tables that are there, behind, ahead, or damaged", async () => {
    const dataDir = newFolder();
    const storage = openStorage({ dataDir });
    await storage.check();
    await storage.close();
    const doctor = () => runDoctor({ DATA_DIR: dataDir });
    expect((await doctor()).text).toContain("✓ database: tables are up to date");
    const database = new DatabaseSync(join(dataDir, "portly.db"));
    database.exec("insert into kysely_migration (name, timestamp) values ('9999-later', '2030')");
    const ahead = await doctor();
    expect(ahead.text).toContain("✗ database: a newer Portly has changed the tables (9999-later)");
    expect(ahead.code).toBe(1);
    database.exec("delete from kysely_migration");
    database.close();
    expect((await doctor()).text).toContain("! database: tables are behind (0001-first");
    writeFileSync(join(dataDir, "portly.db"), "x".repeat(5000));
    expect((await doctor()).text).toContain("the file portly.db is no database");
  });

  test("workspaces whose key is lost, whose tokens nobody can open", async () => {
    const dataDir = newFolder();
    const storage = openStorage({ dataDir });
    const [key, old] = ["k".repeat(32), "o".repeat(32)];
    for (const [index, one] of [key, old, old].entries()) {
      const place = { platform: "slack", id: `T${index}` };
      await storage.installations.put(place, createSeal([one]).close("{}", `slack ${place.id}`), 1);
    }
    await storage.close();
    const http = {
      SLACK_MODE: "http",
      SLACK_SIGNING_SECRET: "a-signing-secret",
      SLACK_CLIENT_ID: "1.2",
      SLACK_CLIENT_SECRET: "a-client-secret",
    };
    const nowhere = { SLACK_API_URL: `http://127.0.0.1:${await closedPort()}/` };
    const doctor = async (keys: string) =>
      (await runDoctor({ ...http, ...nowhere, DATA_DIR: dataDir, ENCRYPTION_KEY: keys })).text;
    expect(await doctor(key)).toContain("✗ database: ENCRYPTION_KEY has not the key of 2 of 3 Slack workspaces");
    expect(await doctor(`${key},${old}`)).toContain(
      "✓ database: ENCRYPTION_KEY has the keys of all 3 Slack workspaces",
    );
  });

  test("a folder that is a file, or that everybody may read", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "file"), "");
    const open = join(folder, "open");
    mkdirSync(open);
    chmodSync(open, 0o755);
    const storage = openStorage({ dataDir: open });
    await storage.check();
    await storage.close();
    chmodSync(join(open, "portly.db"), 0o644);
    const [file, readable] = await Promise.all([
      runDoctor({ DATA_DIR: join(folder, "file") }),
      runDoctor({ DATA_DIR: open }),
    ]);
    expect(file.text).toMatch(/✗ DATA_DIR: .*file is no folder/);
    expect(readable.text).toContain("! DATA_DIR: everybody on this machine may read");
  });

  describe("in Postgres", () => {
    let postgres: TestPostgres | undefined;
    beforeAll(async () => {
      postgres = await startPostgres();
    });
    afterAll(() => postgres?.stop());

    test("is new, then up to date, then closed for writing", async (context) => {
      if (!postgres) return context.skip();
      const databaseUrl = await postgres.createDatabase();
      const doctor = async (url = databaseUrl) => (await runDoctor({ DATABASE_URL: url })).text;
      expect(await doctor()).toMatch(
        /✓ database: Postgres 18\.\d+ answers in [\d.]+ ms\n! database: tables are behind/,
      );
      const storage = openStorage({ databaseUrl, dataDir: newFolder() });
      await storage.check();
      await storage.close();
      expect(await doctor()).toContain("✓ database: tables are up to date");
      const closed = `${databaseUrl}?options=${encodeURIComponent("-c default_transaction_read_only=on")}`;
      expect(await doctor(closed)).toMatch(/✗ database: Postgres \S+ can not be used: the database is read-only/);
    });
  });
});

describe("what is asked of Discord", () => {
  async function check(discord: FakeDiscord, more: Partial<DiscordCheckParts> = {}) {
    const { token, apiUrl } = discord;
    const parts = { discord: { mode: "gateway", token, apiUrl }, commands: registration, clock: Date.now } as const;
    return told((await checkDiscord({ ...parts, ...more })).findings);
  }

  test("an address for interactions takes every command away from the gateway", async () => {
    const discord = await startDiscord();
    discord.application.interactions_endpoint_url = "https://portly.example.com/discord/interactions";
    expect(await check(discord)).toMatch(/wrong an Interactions Endpoint URL is set .*the gateway gets no command/);
  });

  test("over HTTP the key and the address must be the application's", async () => {
    const discord = await startDiscord();
    const { token, apiUrl } = discord;
    const http = { mode: "http", token, apiUrl, publicKey } as const;
    const parts = { discord: http, publicUrl: "https://portly.example.com" };
    Object.assign(discord.application, { verify_key: "cd".repeat(32), interactions_endpoint_url: null });
    const before = await check(discord, parts);
    expect(before).toContain("wrong DISCORD_PUBLIC_KEY is not this application's");
    expect(before).toContain("wrong no Interactions Endpoint URL is set");
    const other = "https://other.example.com/discord/interactions";
    Object.assign(discord.application, { verify_key: publicKey, interactions_endpoint_url: other });
    expect(await check(discord, parts)).toContain(`wrong interactions go to ${other}`);
    discord.application.interactions_endpoint_url = "https://portly.example.com/discord/interactions";
    const after = await check(discord, parts);
    expect(after).toContain("fine DISCORD_PUBLIC_KEY is this application's");
    expect(after).toContain("fine interactions come to https://portly.example.com/discord/interactions");
    expect(after).not.toContain("shards");
    const { token: _token, ...without } = http;
    expect(await check(discord, { discord: without })).toContain("doubtful without a token");
  });

  test("commands that are missing, changed or left over are named", async () => {
    const discord = await startDiscord();
    expect(await check(discord)).toContain("wrong no command is registered");
    const [first, second, ...rest] = registration;
    discord.registrations.push([{ ...first, description: "Old words." }, ...rest, { name: "old", description: "Old" }]);
    expect(await check(discord)).toContain(
      `wrong commands not registered: /${second?.name}; not as they are now: /${first?.name}; no longer there: /old`,
    );
  });

  test("an application's id that is another's, intents that nobody needs, shards and starts that run out", async () => {
    const discord = await startDiscord();
    const { token, apiUrl } = discord;
    discord.application.flags = 1 << 19;
    Object.assign(discord.gateway.rules, { recommended: 8, startsLeft: 3 });
    const text = await check(discord, {
      discord: { mode: "gateway", token, apiUrl, applicationId: "123456789012345678", shards: { count: 4 } },
    });
    expect(text).toContain("wrong DISCORD_APPLICATION_ID is another application's");
    expect(text).toContain("doubtful it has privileged intents that Portly does not use: Message Content");
    expect(text).toContain("doubtful 4 shards, where Discord recommends 8");
    expect(text).toContain("wrong 3 of 1000 starts of a connection are left");
    const part = await check(discord, {
      discord: { mode: "gateway", token, apiUrl, shards: { count: 8, ids: [2, 3] } },
    });
    expect(part).toContain("fine 2 of 8 shards here");
    expect(part).toContain("doubtful 3 of 1000 starts");
  });
});

describe("the clock", () => {
  test("is compared with the date of a platform's answer", async () => {
    const server = createServer((_request, response) => {
      response.setHeader("date", new Date(1_000_000_000_000).toUTCString());
      response.end("{}");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    cleanUp.push(() => server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { aheadMs } = await askOverHttp(url, {}, () => 1_000_000_090_500);
    expect(aheadMs).toBe(90_000);
  });

  test.each([
    [[undefined, undefined], ""],
    [[400, -900], "fine this machine's clock agrees with the platforms'"],
    [[200, -30_000], "doubtful this machine's clock is 30 seconds slow"],
    [[90_000, undefined], "wrong this machine's clock is 90 seconds fast"],
  ])("%j is told as %j", (ahead, words) => {
    expect(told(checkClock(ahead))).toBe(words);
  });
});

test("an older Node is wrong", () => {
  expect(checkNode("24.0.0").state).toBe("fine");
  expect(checkNode("26.1.0").state).toBe("fine");
  expect(checkNode("22.20.0")).toMatchObject({ state: "wrong", advice: expect.stringContaining("npm ci") });
});

test("a healthy report has only marks that are known", async () => {
  expect(marks((await runDoctor({})).text)).toMatch(/^[✓!]+$/);
});
