import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import type { Core, Log } from "../../../src/adapters/adapter.ts";
import { PlatformRefused } from "../../../src/adapters/adapter.ts";
import { createDiscordAdapter } from "../../../src/adapters/discord/index.ts";
import { toRequest } from "../../../src/adapters/discord/to-request.ts";
import { createFakeDiscord, type FakeDiscord } from "../../fakes/discord/index.ts";
import { commandInteraction, completionInteraction, pressInteraction } from "../../fakes/discord/interactions.ts";
import { core } from "../../helpers/answer-in.ts";
import { createMemoryLog } from "../../helpers/memory-log.ts";
import { describeAdapter } from "../contract.ts";
import { createDiscordHarness } from "./harness.ts";

describeAdapter("Discord", createDiscordHarness);

const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop();
});

async function boot(log: Log, withCore: Core = core): Promise<FakeDiscord> {
  const fake = await createFakeDiscord();
  running.push(fake.stop);
  const adapter = createDiscordAdapter({ token: fake.token, apiUrl: fake.apiUrl, core: withCore, log });
  running.push(adapter.stop);
  await adapter.start();
  return fake;
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; !isTrue(); tries += 1) {
    if (tries > 500) throw new Error("it never came");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe("Discord's gateway", () => {
  test("is asked for messages without their content, and for nothing else", async () => {
    const fake = await boot(createMemoryLog());
    const [guildMessages, directMessages] = [1 << 9, 1 << 12];
    expect(fake.gateway.identified).toMatchObject([{ intents: guildMessages | directMessages, shard: [0, 1] }]);
  });

  test("answers in the language of the reader, for commands, buttons and completion", async () => {
    const fake = await boot(createMemoryLog());
    const command = await fake.interact(commandInteraction("classify", { ports: "3306" }, "ko"));
    expect(command.data.embeds[0].title).toBe("3306은 사용자 포트예요");
    const { custom_id } = command.data.components[0].components[1];
    const pressed = await fake.interact(pressInteraction(custom_id, "en-GB"));
    expect(pressed).toMatchObject({ type: 4, data: { flags: 64, embeds: [{ title: "The three ranges of ports" }] } });
    const completed = await fake.interact(completionInteraction("socket explain", "topic", "", "ko"));
    expect(completed.data.choices[1]).toEqual({ name: "포트의 세 범위", value: "ranges" });
  });

  test("tells that a button is too old, privately", async () => {
    const fake = await boot(createMemoryLog());
    expect(await fake.interact(pressInteraction("from-an-old-version"))).toMatchObject({
      type: 4,
      data: { flags: 64 },
    });
  });

  test("comes back after a lost connection and answers again", async () => {
    const fake = await boot(createMemoryLog());
    fake.gateway.drop(4000);
    await until(() => fake.gateway.resumed.length > 0);
    expect((await fake.interact(commandInteraction("port", { query: "53" }))).data.embeds[0].title).toBe(
      "Port 53: DNS",
    );
  });

  test("an answer that Discord refuses is logged, and the next one is sent", async () => {
    const log = createMemoryLog();
    const fake = await boot(log);
    fake.refuseNext(404);
    void fake.interact(commandInteraction("port", { query: "53" })).catch(() => {});
    await until(() => log.lines.some(({ level }) => level === "error"));
    expect(await fake.interact(commandInteraction("port", { query: "80" }))).toMatchObject({ type: 4 });
  });

  test("a wrong token is a refusal that names the variable, not the value", async () => {
    const fake = await createFakeDiscord();
    running.push(fake.stop);
    const adapter = createDiscordAdapter({ token: "wrong-token", apiUrl: fake.apiUrl, core, log: createMemoryLog() });
    const refusal = await adapter.start().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(PlatformRefused);
    expect(String(refusal)).toMatch(/DISCORD_TOKEN/);
    expect(String(refusal)).not.toContain("wrong-token");
    await adapter.stop();
  });

  test("an unreachable Discord is no refusal", async () => {
    const adapter = createDiscordAdapter({
      token: "x",
      apiUrl: "http://127.0.0.1:9/api",
      core,
      log: createMemoryLog(),
    });
    const error = await adapter.start().catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(PlatformRefused);
    await adapter.stop();
  });

  test("writes one line a request, without what was typed, who typed it, or a secret", async () => {
    const log = createMemoryLog();
    const fake = await boot(log);
    await fake.interact(commandInteraction("port", { query: "very-private-words" }));
    await until(() => log.lines.length > 0);
    expect(log.lines).toHaveLength(1);
    expect(log.lines[0]?.fields).toMatchObject({ platform: "discord", command: "port", ok: false, locale: "en" });
    for (const secret of ["very-private-words", fake.token, "800000000000000001"])
      expect(log.text()).not.toContain(secret);
  });

  test("waits for an answer under way when it stops, and stops within five seconds", async () => {
    const slow: Core = {
      ...core,
      respond: async (request) => {
        await new Promise((resolve) => setTimeout(resolve, 200));
        return core.respond(request);
      },
    };
    const fake = await createFakeDiscord();
    const adapter = createDiscordAdapter({
      token: fake.token,
      apiUrl: fake.apiUrl,
      core: slow,
      log: createMemoryLog(),
    });
    await adapter.start();
    const answered = fake.interact(commandInteraction("port", { query: "53" }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const since = performance.now();
    await adapter.stop();
    expect(performance.now() - since).toBeLessThan(5000);
    expect((await answered).data.embeds[0].title).toBe("Port 53: DNS");
    await fake.stop();
  });

  test("reads any interaction without an exception", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(1, 2, 3, 4, 5, 99), (data, type) => {
        expect(toRequest(data, core.messageCommands)).toHaveProperty("kind");
        const interaction = { type, data, locale: data, member: data };
        expect(toRequest(interaction, core.messageCommands)).toHaveProperty("kind");
      }),
    );
  });
});
