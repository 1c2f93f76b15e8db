import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSlackHttpAdapter } from "../../../src/adapters/slack/http.ts";
import { plain } from "../../../src/core/card.ts";
import { rememberInstallations } from "../../../src/installations/remembered.ts";
import { createSeal } from "../../../src/installations/seal.ts";
import { messages } from "../../../src/messages/index.ts";
import { openStorage } from "../../../src/storage/index.ts";
import type { Storage } from "../../../src/storage/storage.ts";
import { createFakeSlack, type FakeSlack } from "../../fakes/slack/index.ts";
import { clientId, clientSecret } from "../../fakes/slack/oauth.ts";
import { appMention, eventEnvelope } from "../../fakes/slack/payloads.ts";
import { signBody } from "../../fakes/slack/signed.ts";
import { core } from "../../helpers/answer-in.ts";
import { createMemoryLog } from "../../helpers/memory-log.ts";
import { scheduleOf } from "../../helpers/schedules.ts";
import { serve } from "../../helpers/serve.ts";

const signingSecret = "fake-signing-secret";
const [firstKey, secondKey] = ["a key of at least thirty-two characters", "another key of thirty-two characters!!"];
const [acme, zenith] = [
  { id: "T1", name: "Acme <b>" },
  { id: "T2", name: "Zenith" },
];
const hour = 3_600_000;
const post = {
  card: { title: "x", tone: "answer", blocks: [{ kind: "text", text: [plain("y")] }] },
  locale: "en",
} as const;
const wordsOf = { en: messages.en.install, ko: messages.ko.install };
const endings = (page: string) => /<h1>(.*)<\/h1>/.exec(page)?.[1];
const aWhile = (ms = 150) => new Promise((resolve) => setTimeout(resolve, ms));

let fake: FakeSlack;
let dataDir: string;
let storage: Storage;
let clock = 0;
const now = () => Date.now() + clock;
const running: (() => Promise<void>)[] = [];

beforeEach(async () => {
  clock = 0;
  fake = await createFakeSlack({ signingSecret });
  dataDir = mkdtempSync(join(tmpdir(), "portly-installation-"));
  storage = openStorage({ dataDir });
});
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop();
  await storage.close();
  await fake.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** One replica, on the storage that all share. */
async function boot({
  keys = [firstKey],
  botToken,
  redirectUri = "https://portly.example.com/slack/oauth_redirect",
}: {
  keys?: string[];
  botToken?: string;
  redirectUri?: string | undefined;
} = {}) {
  const log = createMemoryLog();
  const seal = createSeal(keys);
  const installations = rememberInstallations({ store: storage.installations, seal, platform: "slack", now });
  const adapter = createSlackHttpAdapter({
    signingSecret,
    ...(botToken === undefined ? {} : { botToken }),
    installation: {
      clientId,
      clientSecret,
      ...(redirectUri === "" ? {} : { redirectUri }),
      installations,
      words: wordsOf,
    },
    apiUrl: fake.apiUrl,
    core,
    log,
    now,
  });
  const served = await serve(adapter, log);
  running.push(served.stop);
  const begin = async (headers: Record<string, string> = {}) => {
    const response = await fetch(`${served.url}slack/install`, { redirect: "manual", headers });
    const cookie = response.headers.get("set-cookie") ?? "";
    const to = new URL(response.headers.get("location") ?? "");
    return { response, to, set: cookie, cookie: cookie.split(";")[0] ?? "", state: to.searchParams.get("state") ?? "" };
  };
  const comeBack = (query: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${served.url}slack/oauth_redirect?${new URLSearchParams(query)}`, { headers });
  const install = async (team: Parameters<FakeSlack["oauth"]["allow"]>[0], token: string, expiresIn?: number) => {
    const { state, cookie } = await begin();
    return comeBack({ state, code: fake.oauth.allow(team, token, expiresIn) }, { cookie });
  };
  const tell = (event: object, team = "T1", seconds = Math.ceil(now() / 1000)) => {
    const envelope = eventEnvelope(event, `Ev${Math.random()}`, team);
    const body = JSON.stringify({ ...envelope, event_time: seconds });
    const timestamp = Math.floor(now() / 1000);
    const signed = signBody(body, "application/json", signingSecret, { timestamp });
    return fetch(`${served.url}slack/events`, { method: "POST", ...signed });
  };
  const tokenUsed = async (team: string) => {
    await adapter.poster?.post({ place: team, channel: "C1" }, "nonce", post);
    return fake.callTokens.at(-1);
  };
  return { adapter, log, begin, comeBack, install, tell, tokenUsed, installations, url: served.url };
}

describe("an installation", () => {
  test("begins at Slack, with the app's scopes and a state that the browser keeps the other half of", async () => {
    const { begin } = await boot();
    const { response, to, set, state } = await begin();
    expect(response.status).toBe(302);
    expect(`${to.origin}${to.pathname}`).toBe("https://slack.com/oauth/v2/authorize");
    expect(Object.fromEntries(to.searchParams)).toEqual({
      client_id: clientId,
      scope: "app_mentions:read,chat:write,commands,im:history,users:read",
      redirect_uri: "https://portly.example.com/slack/oauth_redirect",
      state,
    });
    expect(set).toMatch(/Max-Age=600; Path=\/slack; HttpOnly; Secure; SameSite=Lax/);
  });

  test("ends with a token that serves this workspace, and lies in no file in clear text", async () => {
    const { install, tokenUsed, log } = await boot();
    const page = await install(acme, "xoxb-token-of-acme");
    expect(page.status).toBe(200);
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect(page.headers.get("set-cookie")).toMatch(/Max-Age=0/);
    expect(await page.text()).toContain("Portly is installed in Acme &lt;b&gt;");
    await install(zenith, "xoxb-token-of-zenith");
    expect(await tokenUsed("T1")).toBe("xoxb-token-of-acme");
    expect(await tokenUsed("T2")).toBe("xoxb-token-of-zenith");
    await storage.close();
    const files = readdirSync(dataDir).map((name) => readFileSync(join(dataDir, name), "latin1"));
    expect(files.length).toBeGreaterThan(0);
    for (const text of [...files, log.text()]) expect(text).not.toContain("token-of");
  });

  test.each([
    ["without a state", "stale", ({ code, cookie }) => [{ code }, { cookie }]],
    ["with a state of nobody", "stale", ({ code, cookie }) => [{ code, state: "1.2.3" }, { cookie }]],
    ["with a changed state", "stale", ({ code, cookie, state }) => [{ code, state: `9${state}` }, { cookie }]],
    ["in another browser", "stale", ({ code, state }) => [{ code, state }, {}]],
    ["with another's cookie", "stale", ({ code, state, cookie }) => [{ code, state }, { cookie: `${cookie}x` }]],
    ["cancelled", "denied", ({ state, cookie }) => [{ error: "access_denied", state }, { cookie }]],
    ["with another error", "refused", ({ state, cookie }) => [{ error: "invalid_scope", state }, { cookie }]],
    ["without a code", "refused", ({ state, cookie }) => [{ state }, { cookie }]],
    ["with a wrong code", "refused", ({ state, cookie }) => [{ code: "wrong", state }, { cookie }]],
  ] satisfies [
    string,
    "stale" | "denied" | "refused",
    (given: { code: string; state: string; cookie: string }) => [Record<string, string>, Record<string, string>],
  ][])("%s is a kind page, and nothing is kept", async (_how, end, change) => {
    const { begin, comeBack, installations } = await boot();
    const { state, cookie } = await begin();
    const [query, headers] = change({ code: fake.oauth.allow(acme, "xoxb-1"), state, cookie });
    expect(endings(await (await comeBack(query, headers)).text())).toBe(wordsOf.en[end].title);
    const korean = await comeBack(query, { ...headers, "accept-language": "fr, ko-KR;q=0.9, en;q=0.8" });
    expect(await korean.text()).toMatch(/[가-힣]/);
    expect(await installations.of("T1")).toBeUndefined();
  });

  test("is over after ten minutes, and can not be repeated", async () => {
    const { begin, comeBack } = await boot();
    const late = await begin();
    clock = 601_000;
    const code = fake.oauth.allow(acme, "xoxb-1");
    expect((await comeBack({ state: late.state, code }, { cookie: late.cookie })).status).toBe(400);
    const again = await begin();
    expect((await comeBack({ state: again.state, code }, { cookie: again.cookie })).status).toBe(200);
    const next = fake.oauth.allow(acme, "xoxb-2");
    expect((await comeBack({ state: again.state, code: next }, { cookie: again.cookie })).status).toBe(400);
  });

  test("is accepted by another replica than began it", async () => {
    const [one, other] = [await boot(), await boot()];
    const { state, cookie } = await one.begin();
    expect((await other.comeBack({ state, code: fake.oauth.allow(acme, "xoxb-1") }, { cookie })).status).toBe(200);
  });

  test("into a whole organization is refused, and its token given back", async () => {
    const { install } = await boot();
    const page = await install("organization", "xoxb-org");
    expect(endings(await page.text())).toBe(wordsOf.en.organization.title);
    expect(fake.calls).toContain("auth.revoke");
  });

  test("without an address from outside keeps its cookie to https where the proxy says https", async () => {
    const { begin } = await boot({ redirectUri: "" });
    for (const [proto, isSecure] of [
      ["https", true],
      ["HTTPS, http", true],
      ["http", false],
      ["http, https", false],
    ] as const)
      expect(/; Secure/.test((await begin({ "x-forwarded-proto": proto })).set), proto).toBe(isSecure);
    expect((await begin()).set).not.toContain("Secure");
    const known = await boot({ redirectUri: "http://portly.example.com/slack/oauth_redirect" });
    expect((await known.begin({ "x-forwarded-proto": "https" })).set).not.toContain("Secure");
  });

  test("is asked of Slack a few times a second, not more", async () => {
    const { begin, comeBack } = await boot();
    const begun = await Promise.all(Array.from({ length: 20 }, () => begin()));
    const pages = await Promise.all(begun.map(({ state, cookie }) => comeBack({ state, code: "wrong" }, { cookie })));
    const busy = pages.filter(({ status }) => status === 429);
    const asked = fake.calls.filter((call) => call === "oauth.v2.access").length;
    expect(asked).toBeLessThanOrEqual(10);
    expect(busy).toHaveLength(20 - asked);
    expect(endings((await busy[0]?.text()) ?? "")).toBe(wordsOf.en.unavailable.title);
    await aWhile(1100);
    const { state, cookie } = await begin();
    expect((await comeBack({ state, code: fake.oauth.allow(acme, "xoxb-1") }, { cookie })).status).toBe(200);
  });

  test("while Slack or the database is away is told kindly", async () => {
    const { install } = await boot();
    fake.refuseCall("oauth.v2.access", "internal_error");
    const page = await install(acme, "xoxb-1");
    expect([page.status, endings(await page.text())]).toEqual([503, wordsOf.en.unavailable.title]);
    await storage.close();
    expect((await install(acme, "xoxb-1")).status).toBe(503);
  });
});

describe("the token of a workspace", () => {
  test("comes before SLACK_BOT_TOKEN, which serves its own workspace alone", async () => {
    const { install, tokenUsed, adapter } = await boot({ botToken: "xoxb-fake-bot-token" });
    await expect.poll(() => fake.calls, { timeout: 5000 }).toContain("auth.test");
    await aWhile();
    expect(await tokenUsed("T1")).toBe("xoxb-fake-bot-token");
    expect(await adapter.poster?.post({ place: "T2", channel: "C1" }, "n", post)).toEqual({
      kind: "refused",
      reason: "uninstalled",
    });
    await install(acme, "xoxb-1");
    expect(await tokenUsed("T1")).toBe("xoxb-1");
  });

  test("serves though SLACK_BOT_TOKEN is refused, which the log tells", async () => {
    const { install, tokenUsed, log } = await boot({ botToken: "xoxb-wrong" });
    await install(zenith, "xoxb-2");
    expect(await tokenUsed("T2")).toBe("xoxb-2");
    await aWhile();
    const told = log.lines.find(({ level }) => level === "error");
    expect(told?.message).toBe("only workspaces that installed the bot are answered");
    expect(String((told?.fields as { err?: unknown } | undefined)?.err)).toContain("SLACK_BOT_TOKEN");
  });

  test("answers messages of this workspace", async () => {
    const { install, tell } = await boot();
    await install(acme, "xoxb-1");
    await install(zenith, "xoxb-2");
    await tell(appMention("what is port 53?"), "T2");
    await aWhile();
    expect(fake.posted).toHaveLength(1);
    expect(fake.callTokens.at(-1)).toBe("xoxb-2");
  });

  test("that was taken back lets its schedules rest, not those of others", async () => {
    const { install, adapter } = await boot();
    await install(acme, "xoxb-1");
    fake.refuseCall("chat.postMessage", "token_revoked");
    const outcome = await adapter.poster?.post({ place: "T1", channel: "C1" }, "n", post);
    expect(outcome).toEqual({ kind: "refused", reason: "uninstalled" });
    fake.refuseCall("chat.postMessage", "ratelimited");
    expect(await adapter.poster?.post({ place: "T1", channel: "C1" }, "n", post)).toMatchObject({ isForAll: false });
  });

  test("is deleted when the app is removed, and its schedules rest until it is installed again", async () => {
    const { install, tell, adapter } = await boot();
    const place = { platform: "slack", id: "T1" };
    const leavings = [{ type: "app_uninstalled" }, { type: "tokens_revoked", tokens: { bot: ["UBOT"] } }];
    const setting = scheduleOf({ platform: "slack", place: "T1" });
    await storage.schedules.add(setting, { at: now() + hour, day: "d" }, { platform: "slack", id: "U1" }, now());
    const paused = async () => (await storage.schedules.list(place))[0]?.paused;
    for (const leaving of leavings) {
      await install(acme, "xoxb-1");
      expect(await paused()).toBeUndefined();
      expect((await tell({ type: "tokens_revoked", tokens: { oauth: ["U1"], bot: [] } })).status).toBe(200);
      expect(await storage.installations.find(place)).toBeDefined();
      // Slack tells of an older removal late.
      await tell(leaving, "T1", Math.floor(now() / 1000) - 60);
      expect(await storage.installations.find(place)).toBeDefined();
      expect((await tell(leaving)).status).toBe(200);
      expect(await storage.installations.find(place)).toBeUndefined();
      expect(await paused()).toBe("uninstalled");
      const refused = { kind: "refused", reason: "uninstalled" };
      expect(await adapter.poster?.post({ place: "T1", channel: "C1" }, "n", post)).toEqual(refused);
      clock += 10_000;
    }
  });

  test("that can not be deleted now is deleted when Slack tells of it again", async () => {
    const { tell } = await boot();
    await storage.close();
    expect((await tell({ type: "app_uninstalled" })).status).toBe(500);
  });

  test("that another replica deleted is not used for longer than a minute", async () => {
    const [one, other] = [await boot(), await boot()];
    await one.install(acme, "xoxb-1");
    expect(await other.tokenUsed("T1")).toBe("xoxb-1");
    await one.tell({ type: "app_uninstalled" });
    clock = 61_000;
    expect(await other.installations.of("T1")).toBeUndefined();
    await one.install(acme, "xoxb-2");
    clock += 4_000;
    expect(await other.tokenUsed("T1")).toBe("xoxb-2");
  });

  test("is read once a minute, and remembered while the database is away", async () => {
    const { install, tokenUsed } = await boot();
    await install(acme, "xoxb-1");
    await tokenUsed("T1");
    await storage.close();
    expect(await tokenUsed("T1")).toBe("xoxb-1");
    clock = 61_000;
    expect(await tokenUsed("T1")).toBe("xoxb-1");
  });

  test("that ends is renewed before, in the background, and the old one serves until then", async () => {
    const { install, tokenUsed, log } = await boot();
    await install(acme, "xoxe.xoxb-1", 43_200);
    clock = 9 * hour;
    expect(await tokenUsed("T1")).toBe("xoxe.xoxb-1");
    expect(fake.oauth.renewed()).toBe(0);
    clock = 11 * hour;
    expect(await tokenUsed("T1")).toBe("xoxe.xoxb-1");
    await aWhile();
    expect(await tokenUsed("T1")).toBe("xoxe.xoxb-renewed-1");
    clock = 22.5 * hour;
    await tokenUsed("T1");
    await aWhile();
    expect(await tokenUsed("T1")).toBe("xoxe.xoxb-renewed-2");
    expect(log.text()).not.toMatch(/xoxe|xoxb/);
  });

  test("that has ended is renewed once by two replicas at the same time", async () => {
    const [one, other] = [await boot(), await boot()];
    await one.install(acme, "xoxe.xoxb-1", 43_200);
    clock = 13 * hour;
    const posts = [one, other, one, other].map(({ adapter }) =>
      adapter.poster?.post({ place: "T1", channel: "C1" }, "n", post),
    );
    expect((await Promise.all(posts)).map((outcome) => outcome?.kind)).toEqual(Array(4).fill("posted"));
    expect(fake.oauth.renewed()).toBe(1);
    expect(await one.tokenUsed("T1")).toBe("xoxe.xoxb-renewed-1");
    expect(await other.tokenUsed("T1")).toBe("xoxe.xoxb-renewed-1");
  });

  test("that could not be renewed serves while it lives, and is tried again later", async () => {
    const { install, tokenUsed, adapter } = await boot();
    await install(acme, "xoxe.xoxb-1", 43_200);
    clock = 11 * hour;
    fake.refuseCall("oauth.v2.access", "internal_error");
    expect(await tokenUsed("T1")).toBe("xoxe.xoxb-1");
    await aWhile();
    clock = 13 * hour - 90_000;
    fake.refuseCall("oauth.v2.access", "internal_error");
    expect(await adapter.poster?.post({ place: "T1", channel: "C1" }, "n", post)).toEqual({ kind: "retry" });
    clock = 13 * hour;
    expect(await tokenUsed("T1")).toBe("xoxe.xoxb-renewed-1");
  });

  test("is sealed anew with a new key at the next start", async () => {
    const { install } = await boot();
    await install(acme, "xoxb-1");
    const place = { platform: "slack", id: "T1" };
    const before = await storage.installations.find(place);
    const { tokenUsed } = await boot({ keys: [secondKey, firstKey] });
    await aWhile();
    const after = await storage.installations.find(place);
    expect(after?.key).toBe(createSeal([secondKey]).key);
    expect(after?.key).not.toBe(before?.key);
    expect(await tokenUsed("T1")).toBe("xoxb-1");
    const { tokenUsed: withNewAlone } = await boot({ keys: [secondKey] });
    expect(await withNewAlone("T1")).toBe("xoxb-1");
  });

  test("that no key opens is no reason to let schedules rest", async () => {
    const { install } = await boot();
    await install(acme, "xoxb-1");
    const { adapter } = await boot({ keys: [secondKey] });
    expect(await adapter.poster?.post({ place: "T1", channel: "C1" }, "n", post)).toEqual({ kind: "retry" });
  });
});
