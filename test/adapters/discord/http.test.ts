import { generateKeyPairSync } from "node:crypto";
import { connect } from "node:net";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import type { Core } from "../../../src/adapters/adapter.ts";
import { createDiscordHttpAdapter, type DiscordHttpParts } from "../../../src/adapters/discord/http.ts";
import { createHttpCaller, type HttpCaller } from "../../fakes/discord/http-caller.ts";
import { createFakeDiscord } from "../../fakes/discord/index.ts";
import {
  commandInteraction,
  completionInteraction,
  messageInteraction,
  pressInteraction,
} from "../../fakes/discord/interactions.ts";
import { serverMessage } from "../../fakes/discord/messages.ts";
import { core } from "../../helpers/answer-in.ts";
import { createMemoryLog, type MemoryLog } from "../../helpers/memory-log.ts";
import { describeAdapter } from "../contract.ts";
import { createDiscordHttpHarness, createReplicasHarness, serveHttp } from "./harness.ts";

describeAdapter("Discord over HTTP", createDiscordHttpHarness);
describeAdapter("Discord over HTTP with two replicas that answer in turn", createReplicasHarness);

const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop();
});

interface Booted {
  readonly url: string;
  readonly caller: HttpCaller;
  readonly log: MemoryLog;
  readonly stop: () => Promise<void>;
}

async function boot(parts: Partial<DiscordHttpParts> = {}, caller = createHttpCaller()): Promise<Booted> {
  const log = createMemoryLog();
  const { url, stop } = await serveHttp({ publicKey: caller.publicKey, core, log, ...parts });
  running.push(stop);
  return { url, caller, log, stop };
}

const port53 = commandInteraction("port", { query: "53" });
const nowSeconds = () => Math.floor(Date.now() / 1000);
const bodyOf = (caller: HttpCaller, interaction: object = port53) => JSON.stringify(caller.complete(interaction));

const slowly = (ms: number, onAsked: () => void = () => {}): Core => ({
  ...core,
  respond: async (request) => {
    onAsked();
    await new Promise((resolve) => setTimeout(resolve, ms));
    return core.respond(request);
  },
});

async function until(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; !isTrue(); tries += 1) {
    if (tries > 500) throw new Error("it never came");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe("Discord's calls over HTTP", () => {
  test("answers its PING, which it sends when the address is saved", async () => {
    const { url, caller, log } = await boot();
    const body = bodyOf(caller, { type: 1 });
    const response = await caller.post(url, body, caller.signed(body));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toEqual({ type: 1 });
    expect(log.lines).toEqual([]);
  });

  test("answers commands, buttons, completion and what is called on a message, in the reader's language", async () => {
    const { url, caller } = await boot();
    const command = await caller.interact(url, commandInteraction("classify", { ports: "3306" }, "ko"));
    expect(command).toMatchObject({ type: 4, data: { embeds: [{ title: "3306은 사용자 포트예요" }] } });
    const { custom_id } = command.data.components[0].components[1];
    expect(await caller.interact(url, pressInteraction(custom_id, "en-GB"))).toMatchObject({
      type: 4,
      data: { flags: 64, embeds: [{ title: "The three ranges of ports" }] },
    });
    const completed = await caller.interact(url, completionInteraction("socket explain", "topic", "", "ko"));
    expect(completed.data.choices[1]).toEqual({ name: "포트의 세 범위", value: "ranges" });
    const refused = serverMessage("connect ECONNREFUSED 127.0.0.1:5432");
    const explained = await caller.interact(url, messageInteraction("Explain ports", refused));
    expect(JSON.stringify(explained.data)).toContain("5432");
    expect(explained.data.flags).toBe(64);
    expect(caller.problems).toEqual([]);
  });

  test("writes one line a request, without what was typed or who typed it", async () => {
    const { url, caller, log } = await boot();
    await caller.interact(url, commandInteraction("port", { query: "very-private-words" }));
    expect(log.lines).toHaveLength(1);
    expect(log.lines[0]?.fields).toMatchObject({ platform: "discord", command: "port", ok: false, locale: "en" });
    for (const secret of ["very-private-words", "800000000000000001"]) expect(log.text()).not.toContain(secret);
  });
});

describe("what is not Discord's", () => {
  const altered = (
    caller: HttpCaller,
    body: string,
  ): readonly (readonly [string, string, Record<string, string>])[] => {
    const signed = caller.signed(body);
    const signature = signed["x-signature-ed25519"] as string;
    const without = (name: string) => Object.fromEntries(Object.entries(signed).filter(([key]) => key !== name));
    return [
      ["another's key", body, createHttpCaller().signed(body)],
      ["a body that was changed", body.replace('"53"', '"54"'), signed],
      ["a body with a blank more", `${body} `, signed],
      ["a body that was cut", body.slice(0, -1), signed],
      ["another time", body, { ...signed, "x-signature-timestamp": String(nowSeconds() + 1) }],
      ["a time that is no number", body, { ...signed, "x-signature-timestamp": "now" }],
      ["no signature", body, without("x-signature-ed25519")],
      ["no time", body, without("x-signature-timestamp")],
      ["a signature of zeros", body, { ...signed, "x-signature-ed25519": "0".repeat(128) }],
      ["half a signature", body, { ...signed, "x-signature-ed25519": signature.slice(0, 64) }],
      ["a signature of other letters", body, { ...signed, "x-signature-ed25519": signature.replace(/./, "x") }],
      ["two signatures", body, { ...signed, "x-signature-ed25519": `${signature}, ${signature}` }],
      ["nothing at all", "", {}],
    ];
  };

  test("is refused with 401, without a word in the log and without looking at it", async () => {
    const asked: unknown[] = [];
    const listening: Core = {
      ...core,
      respond: (request) => {
        asked.push(request);
        return core.respond(request);
      },
    };
    const { url, caller, log } = await boot({ core: listening });
    for (const [what, body, headers] of altered(caller, bodyOf(caller)))
      expect((await caller.post(url, body, headers)).status, what).toBe(401);
    expect(asked).toEqual([]);
    expect(log.lines).toEqual([]);
  });

  test("is refused whatever its body and headers are", async () => {
    const { url, caller } = await boot();
    const body = bodyOf(caller);
    const right = caller.signed(body);
    const hex = fc.stringMatching(/^[0-9a-f]{128}$/);
    const header = fc.oneof(hex, fc.stringMatching(/^[\x20-\x7e]{0,140}$/), fc.constant(right["x-signature-ed25519"]));
    const time = fc.oneof(
      fc.integer().map(String),
      fc.stringMatching(/^[\x21-\x7e]{0,20}$/),
      fc.constant(String(nowSeconds())),
    );
    const anyBody = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.json(), fc.constant(body));
    await fc.assert(
      fc.asyncProperty(anyBody, header, time, async (sent, signature = "", timestamp) => {
        const isRight =
          sent === body && signature === right["x-signature-ed25519"] && timestamp === right["x-signature-timestamp"];
        fc.pre(!isRight);
        const headers = { "x-signature-ed25519": signature, "x-signature-timestamp": timestamp };
        expect((await caller.post(url, sent, headers)).status).toBe(401);
      }),
      { numRuns: 300 },
    );
  });

  test("is refused where the key is no point of the curve", async () => {
    const { url, caller } = await boot({ publicKey: "f".repeat(64) });
    const body = bodyOf(caller);
    expect((await caller.post(url, body, caller.signed(body))).status).toBe(401);
  });

  test("is refused when it is not of now, and a clock that may be wrong is told once", async () => {
    const { url, caller, log } = await boot();
    const send = async (seconds: number) => {
      const body = bodyOf(caller);
      return (await caller.post(url, body, caller.signed(body, seconds))).status;
    };
    expect(await send(nowSeconds() - 290)).toBe(200);
    expect(await send(nowSeconds() + 290)).toBe(200);
    log.lines.length = 0;
    for (const seconds of [nowSeconds() - 310, nowSeconds() + 310, 0, nowSeconds() * 1000])
      expect(await send(seconds), String(seconds)).toBe(401);
    expect(log.lines).toHaveLength(1);
    expect(log.lines[0]).toMatchObject({ level: "warn", message: expect.stringContaining("clock") });
  });

  test("is not answered twice when it is sent again, and no later than its time allows", async () => {
    let now = Date.now();
    const { url, caller } = await boot({ now: () => now });
    const body = bodyOf(caller);
    const headers = caller.signed(body);
    expect((await caller.post(url, body, headers)).status).toBe(200);
    for (let again = 0; again < 3; again += 1) expect((await caller.post(url, body, headers)).status).toBe(409);
    now += 6 * 60_000;
    expect((await caller.post(url, body, headers)).status).toBe(401);
  });

  test("another method is told which one is right, and other addresses are not there", async () => {
    const { url, caller } = await boot();
    for (const method of ["GET", "PUT", "DELETE", "PATCH", "OPTIONS"]) {
      const response = await fetch(`${url}discord/interactions`, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get("allow")).toBe("POST");
    }
    const body = bodyOf(caller);
    for (const path of ["", "discord", "discord/interactions/more", "Discord/interactions"])
      expect((await fetch(url + path, { method: "POST", body, headers: caller.signed(body) })).status).toBe(404);
  });
});

describe("what is signed and no interaction", () => {
  test.each<readonly [string, string | Uint8Array]>([
    ["nothing", ""],
    ["JSON that was cut", '{"type":2,"id":"1","data":{"name":"po'],
    ["JSON with more behind it", '{"type":2,"id":"1"} {}'],
    ["another charset", Buffer.from(JSON.stringify({ ...port53, id: "1" }), "utf16le")],
    ["bytes that are no UTF-8", Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
    ["a list", "[]"],
    ["null", "null"],
    ["a text", '"PING"'],
    ["no type", '{"id":"1"}'],
    ["no id", JSON.stringify(port53)],
    ["an id that is no text", '{"type":2,"id":5}'],
    ["a kind of interaction that is not known", '{"type":99,"id":"2"}'],
    ["a kind of command that is not known", '{"type":2,"id":"3","data":{"type":77,"name":"port"}}'],
    ["a form, which Portly never sends", '{"type":5,"id":"4","data":{"custom_id":"x","components":[]}}'],
    ["brackets without end", "[".repeat(200_000)],
  ])("%s is refused with 400, without a word in the log", async (_what, body) => {
    const { url, caller, log } = await boot();
    expect((await caller.post(url, body, caller.signed(body))).status).toBe(400);
    expect(log.lines).toEqual([]);
  });

  test("two megabytes are refused before they are read", async () => {
    const { url, caller, log } = await boot();
    const body = "x".repeat(2_000_000);
    expect((await caller.post(url, body, caller.signed(body))).status).toBe(413);
    expect(log.lines).toEqual([]);
  });

  test("anything signed gets an answer or a refusal, and never a failure", async () => {
    const { url, caller, log } = await boot();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(1, 2, 3, 4, 5, 99, "2"), async (data, type) => {
        const body = bodyOf(caller, { type, data, locale: data, member: data, message: data });
        const { status } = await caller.post(url, body, caller.signed(body));
        expect([200, 400]).toContain(status);
      }),
      { numRuns: 200 },
    );
    expect(log.lines.filter(({ level }) => level !== "info")).toEqual([]);
  });

  test("a request that never ends holds up nobody", async () => {
    const { url, caller } = await boot();
    const stuck = connect(Number(new URL(url).port), "127.0.0.1");
    stuck.on("error", () => {});
    const signed = Object.entries(caller.signed("x")).map(([name, value]) => `${name}: ${value}\r\n`);
    stuck.write(`POST /discord/interactions HTTP/1.1\r\nhost: x\r\ncontent-length: 500\r\n${signed.join("")}\r\n{`);
    expect((await caller.interact(url, port53)).data.embeds[0].title).toBe("Port 53: DNS");
    stuck.destroy();
  });
});

describe("an answer that fails", () => {
  test("in time is told privately, with the words by which the log is searched", async () => {
    const broken: Core = {
      ...core,
      respond: () => {
        throw new Error("the reason");
      },
    };
    const { url, caller, log } = await boot({ core: broken });
    const told = await caller.interact(url, commandInteraction("port", { query: "53" }, "ko"));
    expect(told).toMatchObject({ type: 4, data: { flags: 64, embeds: [{ title: "저한테 문제가 생겼어요" }] } });
    expect(told.data.embeds[0].description).toMatch(/`[0-9a-f]{12}`/);
    expect(log.lines).toHaveLength(1);
    expect(log.lines[0]).toMatchObject({
      level: "error",
      fields: { err: expect.objectContaining({ message: "the reason" }) },
    });
    expect(caller.problems).toEqual([]);
  });

  test("while somebody types suggests nothing", async () => {
    const broken: Core = {
      ...core,
      complete: () => {
        throw new Error("the reason");
      },
    };
    const { url, caller } = await boot({ core: broken });
    const told = await caller.interact(url, completionInteraction("port", "query", "53"));
    expect(told).toEqual({ type: 8, data: { choices: [] } });
  });

  test("so that not even its words are found is a calm 500", async () => {
    const fail = () => {
      throw new Error("the reason");
    };
    const { url, caller, log } = await boot({ core: { ...core, respond: fail, answerFault: fail } });
    const body = bodyOf(caller);
    const response = await caller.post(url, body, caller.signed(body));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("reason");
    expect(log.lines.map(({ level }) => level)).toContain("error");
  });

  test("to come within Discord's three seconds is told privately in time", async () => {
    const { url, caller, log } = await boot({ core: slowly(4000) });
    const since = performance.now();
    const told = await caller.interact(url, port53);
    expect(performance.now() - since).toBeLessThan(2800);
    expect(told).toMatchObject({ type: 4, data: { flags: 64 } });
    expect(log.lines.map(({ level }) => level)).toEqual(["error"]);
  });

  test("to find anybody waiting for it is logged", async () => {
    const person = new AbortController();
    const { url, caller, log } = await boot({ core: slowly(300, () => person.abort()) });
    const body = bodyOf(caller);
    const gone = fetch(`${url}discord/interactions`, {
      method: "POST",
      body,
      headers: caller.signed(body),
      signal: person.signal,
    });
    await expect(gone).rejects.toThrow();
    await until(() => log.lines.length > 0);
    expect(log.lines[0]).toMatchObject({ level: "warn", message: "an answer could not be sent" });
  });
});

describe("a replica", () => {
  test("sends what is under way when it stops, and stops within five seconds", async () => {
    let isAsked = false;
    const onAsked = () => {
      isAsked = true;
    };
    const { url, caller, stop } = await boot({ core: slowly(300, onAsked) });
    const answered = caller.interact(url, port53);
    await until(() => isAsked);
    const since = performance.now();
    await stop();
    expect(performance.now() - since).toBeLessThan(5000);
    expect((await answered).data.embeds[0].title).toBe("Port 53: DNS");
  });

  test("posts only with a token", () => {
    const { publicKey } = createHttpCaller();
    const log = createMemoryLog();
    expect(createDiscordHttpAdapter({ publicKey, core, log }).poster).toBeUndefined();
    expect(createDiscordHttpAdapter({ publicKey, core, log, token: "x" }).poster).toBeDefined();
  });

  test("starts without reaching Discord, and says so", async () => {
    const { url, caller, log } = await boot({ token: "a-token", apiUrl: "http://127.0.0.1:9/api" });
    expect((await caller.interact(url, port53)).type).toBe(4);
    await until(() => log.lines.some(({ level }) => level === "warn"));
    expect(log.text()).not.toContain("a-token");
  });

  test("says that Discord does not accept the token, or that the key is another application's", async () => {
    const caller = createHttpCaller();
    const fake = await createFakeDiscord();
    running.push(fake.stop);
    const { apiUrl } = fake;
    const wrong = await boot({ token: "a-wrong-token", apiUrl }, caller);
    await until(() => wrong.log.lines.length > 0);
    expect(wrong.log.text()).toContain("DISCORD_TOKEN: Discord does not accept it");
    expect(wrong.log.text()).not.toContain("a-wrong-token");
    fake.application.verify_key = createHttpCaller().publicKey;
    const others = await boot({ token: fake.token, apiUrl }, caller);
    await until(() => others.log.lines.length > 0);
    expect(others.log.text()).toContain("DISCORD_PUBLIC_KEY: it is another application's");
    fake.application.verify_key = caller.publicKey;
    const right = await boot({ token: fake.token, apiUrl }, caller);
    await caller.interact(right.url, port53);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(right.log.lines.map(({ level }) => level)).toEqual(["info"]);
  });

  test("takes the key as the Developer Portal shows it", () => {
    const { publicKey } = generateKeyPairSync("ed25519");
    const hex = Buffer.from(publicKey.export({ format: "jwk" }).x ?? "", "base64url").toString("hex");
    expect(() => createDiscordHttpAdapter({ publicKey: hex, core, log: createMemoryLog() })).not.toThrow();
  });
});
