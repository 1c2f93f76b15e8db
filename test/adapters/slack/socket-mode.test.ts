import { afterEach, describe, expect, test } from "vitest";
import { type Core, PlatformRefused } from "../../../src/adapters/adapter.ts";
import { createSlackAdapter } from "../../../src/adapters/slack/index.ts";
import { createRedraw } from "../../../src/daily/redraw.ts";
import { messages } from "../../../src/messages/index.ts";
import { createFakeSlack, type FakeSlack, type FakeSlackOptions } from "../../fakes/slack/index.ts";
import { buttonPress, slashCommand } from "../../fakes/slack/payloads.ts";
import { core } from "../../helpers/answer-in.ts";
import { createMemoryLog, type MemoryLog } from "../../helpers/memory-log.ts";
import { openPlace } from "../../helpers/place.ts";
import { describeAdapter } from "../contract.ts";
import { createSlackHarness } from "./harness.ts";

describeAdapter("Slack", createSlackHarness);

const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop();
});

async function boot(
  options: FakeSlackOptions = {},
  withCore: Core = core,
): Promise<{ fake: FakeSlack; log: MemoryLog }> {
  const fake = await createFakeSlack(options);
  running.push(fake.stop);
  const log = createMemoryLog();
  const { apiUrl, botToken, appToken } = fake;
  const adapter = createSlackAdapter({ apiUrl, botToken, appToken, core: withCore, log });
  running.push(adapter.stop);
  await adapter.start();
  return { fake, log };
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; !isTrue(); tries += 1) {
    if (tries > 500) throw new Error("it never came");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const title = (message: { blocks: { text: { text: string } }[] }) => message.blocks[0]?.text.text;

describe("Slack's Socket Mode", () => {
  test("answers in Korean where the text has Hangul, and never asks for a language without the scope", async () => {
    const { fake } = await boot();
    expect(title(await fake.ask("slash_commands", slashCommand("/port", "레디스")))).toBe("Redis: 6379번 포트");
    expect(title(await fake.ask("slash_commands", slashCommand("/port", "redis")))).toBe("Redis: port 6379");
    expect(fake.calls).not.toContain("users.info");
  });

  test("answers everybody in their own language with the scope, and asks for it once", async () => {
    const { fake } = await boot({ scopes: ["commands", "users:read"], locales: { U1: "ko-KR", U2: "fr-FR" } });
    for (let time = 0; time < 2; time += 1) {
      expect(title(await fake.ask("slash_commands", slashCommand("/classify", "80", "U1")))).toBe(
        "80은 시스템 포트예요",
      );
      expect(title(await fake.ask("slash_commands", slashCommand("/classify", "80", "U2")))).toBe(
        "80 is a System Port",
      );
    }
    expect(fake.calls.filter((call) => call === "users.info")).toHaveLength(2);
  });

  test("a button of a Korean card answers in Korean where nothing else is known", async () => {
    const { fake } = await boot();
    const shown = await fake.ask("slash_commands", slashCommand("/port", "레디스"));
    const actions = shown.blocks.at(-1).elements;
    const pressed = await fake.ask("interactive", buttonPress(actions.at(-1).value));
    expect(title(pressed)).toBe("포트의 세 범위");
    expect(pressed).toMatchObject({ response_type: "ephemeral", replace_original: false });
  });

  test("tells that a button is too old, privately, and leaves its card alone", async () => {
    const { fake } = await boot();
    const pressed = await fake.ask("interactive", buttonPress("from-an-old-version"));
    expect(pressed).toMatchObject({ response_type: "ephemeral", replace_original: false });
  });

  test("answers a redelivered command once", async () => {
    const { fake } = await boot();
    await fake.ask("slash_commands", slashCommand("/port", "53"));
    await fake.redeliver();
    await fake.ask("slash_commands", slashCommand("/port", "80"));
    expect(fake.problems).toEqual([]);
  });

  test.each(["refresh", "abrupt"] as const)("comes back after a %s and answers again", async (how) => {
    const { fake } = await boot();
    fake.drop(how);
    await until(() => fake.connections() === 2);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(title(await fake.ask("slash_commands", slashCommand("/port", "53")))).toBe("Port 53: DNS");
  });

  test("sends an answer again when Slack is busy or fails for a moment", async () => {
    const { fake } = await boot();
    fake.refuseNext(429, 503);
    expect(title(await fake.ask("slash_commands", slashCommand("/port", "53")))).toBe("Port 53: DNS");
  });

  test("an answer that can not be sent is logged, and the next one is sent", async () => {
    const { fake, log } = await boot();
    fake.refuseNext(404);
    void fake.ask("slash_commands", slashCommand("/port", "53")).catch(() => {});
    await until(() => log.lines.some(({ level }) => level === "error"));
    expect(title(await fake.ask("slash_commands", slashCommand("/port", "80")))).toContain("80");
  });

  test.each([
    ["SLACK_BOT_TOKEN", { botToken: "xoxb-wrong" }],
    ["SLACK_APP_TOKEN", { appToken: "xapp-wrong" }],
  ])("a wrong %s is a refusal that names it, not its value", async (variable, wrong) => {
    const fake = await createFakeSlack();
    running.push(fake.stop);
    const { apiUrl, botToken, appToken } = fake;
    const adapter = createSlackAdapter({ apiUrl, botToken, appToken, ...wrong, core, log: createMemoryLog() });
    const refusal = await adapter.start().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(PlatformRefused);
    expect(String(refusal)).toContain(variable);
    expect(String(refusal)).not.toContain("wrong");
    await adapter.stop();
  });

  test("an unreachable Slack is no refusal, and can be started again", async () => {
    const adapter = createSlackAdapter({
      apiUrl: "http://127.0.0.1:9/api/",
      botToken: "xoxb-1",
      appToken: "xapp-1",
      core,
      log: createMemoryLog(),
    });
    for (let time = 0; time < 2; time += 1) {
      const error = await adapter.start().catch((failure: unknown) => failure);
      expect(error).toBeInstanceOf(Error);
      expect(error).not.toBeInstanceOf(PlatformRefused);
    }
    await adapter.stop();
  });

  test("writes one line a request, without what was typed, who typed it, or a secret", async () => {
    const { fake, log } = await boot();
    await fake.ask("slash_commands", slashCommand("/port", "very-private-words", "USECRET"));
    await until(() => log.lines.length > 0);
    expect(log.lines).toHaveLength(1);
    expect(log.lines[0]?.fields).toMatchObject({ platform: "slack", command: "port", ok: false, locale: "en" });
    for (const secret of ["very-private-words", fake.botToken, fake.appToken, "USECRET"])
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
    const fake = await createFakeSlack();
    const { apiUrl, botToken, appToken } = fake;
    const adapter = createSlackAdapter({ apiUrl, botToken, appToken, core: slow, log: createMemoryLog() });
    await adapter.start();
    const answered = fake.ask("slash_commands", slashCommand("/port", "53"));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const since = performance.now();
    await adapter.stop();
    expect(performance.now() - since).toBeLessThan(5000);
    expect(title(await answered)).toBe("Port 53: DNS");
    await fake.stop();
  });
});

describe("somebody's name on Slack", () => {
  const shown = async (options: FakeSlackOptions) => {
    const place = openPlace();
    running.push(place.close);
    const { fake } = await boot(options, place.core);
    const told = await fake.ask("slash_commands", slashCommand("/trivia", "name show"));
    expect(fake.problems).toEqual([]);
    return JSON.stringify(told.blocks);
  };

  test("is the one they chose, where the workspace lets us ask, else their login", async () => {
    expect(await shown({ scopes: ["commands", "users:read"], names: { U1: "Ann of Infra" } })).toContain(
      "Ann of Infra",
    );
    expect(await shown({ scopes: ["commands", "users:read"] })).toContain("someone");
    expect(await shown({ names: { U1: "Ann of Infra" } })).toContain("someone");
  });
});

describe("a question asked by a slash command", () => {
  test("shows how many answered through what the presses handed over, without the bot being in the channel", async () => {
    const place = openPlace();
    running.push(place.close);
    const fake = await createFakeSlack();
    running.push(fake.stop);
    const { apiUrl, botToken, appToken } = fake;
    const adapter = createSlackAdapter({ apiUrl, botToken, appToken, core: place.core, log: createMemoryLog() });
    running.push(adapter.stop);
    await adapter.start();
    const { poster } = adapter;
    if (!poster) throw new Error("no poster");
    const { programme } = place.core;
    const parts = { platform: "slack", poster, rounds: place.storage.rounds, programme, log: createMemoryLog() };
    const redraw = createRedraw({ ...parts, now: () => place.now });
    const redrawAll = async () => {
      for (const round of await redraw.find(10)) await redraw.draw(round);
    };

    const asked = await fake.ask("slash_commands", slashCommand("/trivia", "now"));
    const [letter] = asked.blocks.find(({ type }: { type: string }) => type === "actions").elements;
    for (const user of ["U1", "U2", "U3"]) {
      await fake.ask("interactive", buttonPress(letter.value, letter.action_id, user));
      if (user !== "U1") await redrawAll();
    }
    const texts = fake.replaced.map((message) => JSON.stringify(message));
    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain(messages.en.quiz.answered(2));
    expect(texts[1]).toContain(messages.en.quiz.answered(3));
    expect(fake.replaced[0].response_type).toBe("in_channel");
    expect(fake.calls).not.toContain("chat.update");
    expect(fake.problems).toEqual([]);
  });
});
