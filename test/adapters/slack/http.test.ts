import { afterEach, describe, expect, test } from "vitest";
import { PlatformRefused } from "../../../src/adapters/adapter.ts";
import { createSlackHttpAdapter } from "../../../src/adapters/slack/http.ts";
import { createFakeSlack } from "../../fakes/slack/index.ts";
import { appMention, eventEnvelope, slashCommand } from "../../fakes/slack/payloads.ts";
import { form, type SignOptions, signBody } from "../../fakes/slack/signed.ts";
import { core } from "../../helpers/answer-in.ts";
import { createMemoryLog } from "../../helpers/memory-log.ts";
import { serve } from "../../helpers/serve.ts";
import { describeAdapter } from "../contract.ts";
import { createSlackHttpHarness } from "./harness.ts";

describeAdapter("Slack over HTTP", createSlackHttpHarness);

const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop();
});

const signingSecret = "fake-signing-secret";
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 150));

async function boot() {
  const fake = await createFakeSlack({ signingSecret });
  running.push(fake.stop);
  const log = createMemoryLog();
  const { apiUrl, botToken } = fake;
  const served = await serve(createSlackHttpAdapter({ signingSecret, apiUrl, botToken, core, log }), log);
  running.push(served.stop);
  const url = `${served.url}slack/events`;
  fake.callAt(url);
  const post = (body: string, headers: Readonly<Record<string, string>>) =>
    fetch(url, { method: "POST", body, headers });
  const send = (body: string, type = "application/json", options: SignOptions = {}) => {
    const signed = signBody(body, type, signingSecret, options);
    return post(signed.body, signed.headers);
  };
  const mention = (id = "Ev1") => JSON.stringify(eventEnvelope(appMention("what is port 53?"), id));
  return { fake, log, url, post, send, mention };
}

describe("Slack's requests over HTTP", () => {
  test("a URL is verified, where Slack signed it", async () => {
    const { send, post } = await boot();
    const body = JSON.stringify({ type: "url_verification", challenge: "3eZbrw1a", token: "t" });
    expect(await (await send(body)).json()).toEqual({ challenge: "3eZbrw1a" });
    expect((await post(body, { "content-type": "application/json" })).status).toBe(401);
  });

  test("what Slack did not sign is refused, and nothing comes of it", async () => {
    const { fake, post, mention } = await boot();
    const body = mention();
    const { headers } = signBody(body, "application/json", signingSecret);
    const wrong = signBody(body, "application/json", "another-secret").headers;
    const refused: Readonly<Record<string, string>>[] = [
      {},
      wrong,
      { ...headers, "x-slack-signature": "" },
      { ...headers, "x-slack-signature": "v0" },
      { ...headers, "x-slack-signature": "v0=" },
      { ...headers, "x-slack-signature": (headers["x-slack-signature"] ?? "").replace("v0", "v1") },
      { ...headers, "x-slack-request-timestamp": "now" },
      { ...headers, "x-slack-request-timestamp": "1e9" },
      { ...headers, "x-slack-request-timestamp": String(Math.floor(Date.now() / 1000) - 1) },
    ];
    for (const one of refused) expect((await post(body, one)).status, JSON.stringify(one)).toBe(401);
    expect((await post(body.replace("53", "54"), headers)).status).toBe(401);
    await aWhile();
    expect(fake.posted).toEqual([]);
  });

  test("what is older than five minutes, or from the future, is refused though it is signed", async () => {
    const { fake, send, mention } = await boot();
    const now = Math.floor(Date.now() / 1000);
    for (const timestamp of [now - 310, now + 310, 0]) {
      expect((await send(mention(), "application/json", { timestamp })).status).toBe(401);
    }
    expect((await send(mention(), "application/json", { timestamp: now - 290 })).status).toBe(200);
    await aWhile();
    expect(fake.posted).toHaveLength(1);
  });

  test("the same request sent again is answered once", async () => {
    const { fake, post, mention } = await boot();
    const { body, headers } = signBody(mention(), "application/json", signingSecret);
    for (let time = 0; time < 3; time += 1) expect((await post(body, headers)).status).toBe(200);
    await aWhile();
    expect(fake.posted).toHaveLength(1);
  });

  test("a request sent again after thousands of others is still answered once", async () => {
    const { fake, send, post, mention } = await boot();
    const { body, headers } = signBody(mention(), "application/json", signingSecret);
    await post(body, headers);
    // Presses without a way to answer: each is told apart, and nothing comes of it.
    const press = (id: string) => {
      const action = { type: "button", action_id: "a", block_id: "b", value: "v", action_ts: "1" };
      const payload = {
        type: "block_actions",
        trigger_id: id,
        user: { id: "U1" },
        team: { id: "T1" },
        actions: [action],
      };
      return send(new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), form);
    };
    for (let batch = 0; batch < 22; batch += 1)
      await Promise.all(Array.from({ length: 100 }, (_, index) => press(`${batch}.${index}`)));
    await post(body, headers);
    await aWhile();
    expect(fake.posted).toHaveLength(1);
  });

  test.each([
    ["no JSON", "{", "application/json"],
    ["a list", "[]", "application/json"],
    ["another type", "{}", "text/plain"],
    ["another form", "payload=%7B", form],
    ["nothing", "", "application/json"],
  ])("what can not be read is refused: %s", async (_what, body, type) => {
    const { send } = await boot();
    expect((await send(body, type)).status).toBe(400);
  });

  test.each([
    "{}",
    '{"type":"event_callback"}',
    '{"type":"event_callback","event":null}',
    '{"type":"event_callback","event":{"type":"message"}}',
    '{"type":"block_actions"}',
    '{"command":"/port"}',
    '{"type":"event_callback","event":{"type":"app_uninstalled"}}',
  ])("what Slack signed but never sends stops nothing: %s", async (body) => {
    const { fake, send, log } = await boot();
    expect((await send(body)).status).toBe(200);
    await aWhile();
    expect(log.text()).not.toContain("nobody waited");
    expect((await fake.ask("slash_commands", slashCommand("/port", "53"))).blocks[0].text.text).toBe("Port 53: DNS");
  });

  test("two megabytes are refused, however they come", async () => {
    const { send, url } = await boot();
    const big = JSON.stringify({ text: "x".repeat(2_000_000) });
    expect((await send(big)).status).toBe(413);
    const { headers } = signBody(big, "application/json", signingSecret);
    const stream = new Blob([big]).stream();
    const chunked = await fetch(url, { method: "POST", headers, body: stream, duplex: "half" } as RequestInit).catch(
      () => undefined,
    );
    expect(chunked?.status ?? 413).toBe(413);
  });

  test("an event that nobody took is answered when Slack sends it again; one that somebody took is not", async () => {
    const { fake, send, mention } = await boot();
    const retry = (reason: string) => ({ headers: { "x-slack-retry-num": "1", "x-slack-retry-reason": reason } });
    expect((await send(mention("Ev1"), "application/json", retry("http_timeout"))).status).toBe(200);
    await aWhile();
    expect(fake.posted).toHaveLength(0);
    expect((await send(mention("Ev2"), "application/json", retry("http_error"))).status).toBe(200);
    await aWhile();
    expect(fake.posted).toHaveLength(1);
  });

  test("Slack's check of certificates is acknowledged", async () => {
    const { send } = await boot();
    expect((await send("ssl_check=1&token=x", form)).status).toBe(200);
  });

  test("is acknowledged before it is answered", async () => {
    const fake = await createFakeSlack({ signingSecret });
    running.push(fake.stop);
    const { apiUrl, botToken } = fake;
    const gate = Promise.withResolvers<void>();
    const slow = {
      ...core,
      respond: (request: Parameters<typeof core.respond>[0]) => gate.promise.then(() => core.respond(request)),
    };
    const adapter = createSlackHttpAdapter({ signingSecret, apiUrl, botToken, core: slow, log: createMemoryLog() });
    const served = await serve(adapter);
    const signed = signBody(
      new URLSearchParams({
        ...slashCommand("/port", "53"),
        response_url: `${apiUrl}none`,
        trigger_id: "t",
      }).toString(),
      form,
      signingSecret,
    );
    const response = await fetch(`${served.url}slack/events`, { method: "POST", ...signed });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
    gate.resolve();
    await served.stop();
  });

  test("before its start and after its stop Slack is asked to send again", async () => {
    const fake = await createFakeSlack({ signingSecret });
    running.push(fake.stop);
    const { apiUrl, botToken } = fake;
    const adapter = createSlackHttpAdapter({ signingSecret, apiUrl, botToken, core, log: createMemoryLog() });
    const { body, headers } = signBody("{}", "application/json", signingSecret);
    const request = () => adapter.routes?.request("/slack/events", { method: "POST", body, headers });
    expect((await request())?.status).toBe(503);
    await adapter.start();
    expect((await request())?.status).toBe(200);
    await adapter.stop();
    expect((await request())?.status).toBe(503);
  });

  test("a token that Slack does not accept is a refusal that names the variable", async () => {
    const fake = await createFakeSlack({ signingSecret });
    running.push(fake.stop);
    const { apiUrl } = fake;
    const parts = { signingSecret, apiUrl, core, log: createMemoryLog() };
    const refusal = await createSlackHttpAdapter({ ...parts, botToken: "xoxb-wrong" })
      .start()
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(PlatformRefused);
    expect(String(refusal)).toContain("SLACK_BOT_TOKEN");
  });

  test("writes one line a request, without what was typed or a secret", async () => {
    const { fake, log } = await boot();
    await fake.ask("slash_commands", slashCommand("/port", "very-private-words", "USECRET"));
    await aWhile();
    expect(log.lines).toHaveLength(1);
    for (const secret of ["very-private-words", fake.botToken, signingSecret, "USECRET"])
      expect(log.text()).not.toContain(secret);
  });
});
