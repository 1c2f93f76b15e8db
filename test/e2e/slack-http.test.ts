import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { createFakeSlack, type FakeSlack } from "../fakes/slack/index.ts";
import { clientId, clientSecret } from "../fakes/slack/oauth.ts";
import { appMention, eventEnvelope, slashCommand } from "../fakes/slack/payloads.ts";
import { signBody } from "../fakes/slack/signed.ts";

const boot = join(fileURLToPath(new URL("../..", import.meta.url)), "boot.mjs");
const signingSecret = "fake-signing-secret";
const encryptionKey = "a key of at least thirty-two characters";

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "portly-slack-"));
  cleanUp.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function run(variables: Readonly<Record<string, string>>, verb: string) {
  const child: ChildProcess = spawn(process.execPath, [boot, verb], {
    cwd: newFolder(),
    env: { PATH: process.env.PATH ?? "", PORT: "0", SLACK_MODE: "http", ...variables },
  });
  const told = { output: "" };
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => {
      told.output += chunk;
    });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  cleanUp.push(() => child.kill("SIGKILL"));
  return { child, told, ended };
}

async function until(isTrue: () => boolean, what: () => string): Promise<void> {
  for (let tries = 0; !isTrue(); tries += 1) {
    if (tries > 1500) throw new Error(`it never came: ${what()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function startReplica(fake: FakeSlack, dataDir: string) {
  const replica = run(
    {
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_CLIENT_ID: clientId,
      SLACK_CLIENT_SECRET: clientSecret,
      SLACK_API_URL: fake.apiUrl,
      ENCRYPTION_KEY: encryptionKey,
      DATA_DIR: dataDir,
    },
    "start",
  );
  const output = () => replica.told.output;
  await until(() => output().includes('"msg":"ready"'), output);
  const url = /"url":"http:\/\/localhost:(\d+)\//.exec(output())?.[1];
  return { ...replica, output, url: `http://127.0.0.1:${url}/` };
}

async function install(fake: FakeSlack, url: string, team: { id: string; name: string }, token: string) {
  const begun = await fetch(`${url}slack/install`, { redirect: "manual" });
  const state = new URL(begun.headers.get("location") ?? "").searchParams.get("state") ?? "";
  const cookie = begun.headers.get("set-cookie")?.split(";")[0] ?? "";
  const query = new URLSearchParams({ state, code: fake.oauth.allow(team, token) });
  return fetch(`${url}slack/oauth_redirect?${query}`, { headers: { cookie, "accept-language": "ko" } });
}

function tell(url: string, event: object, team: string) {
  const envelope = { ...eventEnvelope(event, `Ev${Math.random()}`, team), event_time: Math.ceil(Date.now() / 1000) };
  const signed = signBody(JSON.stringify(envelope), "application/json", signingSecret);
  return fetch(`${url}slack/events`, { method: "POST", ...signed });
}

describe("Slack over HTTP, in processes of their own", () => {
  test("two workspaces install the bot at one replica, and are answered by another, each with its own token", async () => {
    const fake = await createFakeSlack({ signingSecret });
    cleanUp.push(fake.stop);
    const dataDir = newFolder();
    const [first, second] = await Promise.all([startReplica(fake, dataDir), startReplica(fake, dataDir)]);
    const page = await install(fake, first.url, { id: "T1", name: "Acme" }, "xoxb-token-of-acme");
    expect(await page.text()).toContain("Acme에 Portly를 설치했어요");
    await install(fake, first.url, { id: "T2", name: "Zenith" }, "xoxb-token-of-zenith");

    fake.callAt(`${second.url}slack/events`);
    expect((await fake.ask("slash_commands", slashCommand("/port", "53"))).blocks[0].text.text).toBe("Port 53: DNS");
    for (const [team, token] of [
      ["T1", "xoxb-token-of-acme"],
      ["T2", "xoxb-token-of-zenith"],
    ] as const) {
      const before = fake.posted.length;
      expect((await tell(second.url, appMention("what is port 80?"), team)).status).toBe(200);
      await until(() => fake.posted.length > before, second.output);
      expect(fake.callTokens[fake.calls.lastIndexOf("chat.postMessage")]).toBe(token);
    }

    expect((await tell(second.url, { type: "app_uninstalled" }, "T2")).status).toBe(200);
    const posted = fake.posted.length;
    await tell(second.url, appMention("what is port 443?"), "T2");
    await until(() => second.output().includes("not installed"), second.output);
    expect(fake.posted).toHaveLength(posted);

    expect((await fetch(`${second.url}readyz`)).status).toBe(200);
    expect(second.output()).toContain("PUBLIC_URL is not set");
    for (const replica of [first, second]) {
      const since = performance.now();
      replica.child.kill("SIGTERM");
      expect(await replica.ended).toBe(0);
      expect(performance.now() - since).toBeLessThan(5000);
    }
    const kept = readdirSync(dataDir).map((name) => readFileSync(join(dataDir, name), "latin1"));
    for (const text of [...kept, first.output(), second.output()])
      for (const secret of ["token-of", signingSecret, clientSecret, encryptionKey]) expect(text).not.toContain(secret);
    expect(fake.problems).toEqual([]);
  });

  test("an answer under way when the end is asked for is still sent", async () => {
    const fake = await createFakeSlack({ signingSecret });
    cleanUp.push(fake.stop);
    const replica = await startReplica(fake, newFolder());
    await install(fake, replica.url, { id: "T1", name: "Acme" }, "xoxb-1");
    fake.callAt(`${replica.url}slack/events`);
    // Slack is busy: the answer is tried again half a second later.
    fake.refuseNext(503);
    const answered = fake.ask("slash_commands", slashCommand("/port", "53"));
    await new Promise((resolve) => setTimeout(resolve, 200));
    replica.child.kill("SIGTERM");
    expect((await answered).blocks[0].text.text).toBe("Port 53: DNS");
    expect(await replica.ended).toBe(0);
  });

  test("the manifest tells where Slack calls, before there are any secrets", async () => {
    const { told, ended } = run({ PUBLIC_URL: "https://portly.example.com/" }, "slack:manifest");
    expect(await ended).toBe(0);
    expect(JSON.parse(told.output).settings).toMatchObject({
      socket_mode_enabled: false,
      event_subscriptions: { request_url: "https://portly.example.com/slack/events" },
    });
    const without = run({}, "slack:manifest");
    expect(await without.ended).toBe(1);
    expect(without.told.output).toContain("PUBLIC_URL: is missing");
  });
});
