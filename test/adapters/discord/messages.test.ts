import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { createDiscordAdapter } from "../../../src/adapters/discord/index.ts";
import { messageText } from "../../../src/adapters/discord/message-text.ts";
import { toMessageRequest } from "../../../src/adapters/discord/to-message-request.ts";
import { createFakeDiscord, type FakeDiscord } from "../../fakes/discord/index.ts";
import { commandInteraction, messageInteraction, pressInteraction } from "../../fakes/discord/interactions.ts";
import {
  botId,
  directMessage,
  forwarded,
  fromSelf,
  fromWebhook,
  mention,
  replyToBot,
  replyToOther,
  serverMessage,
} from "../../fakes/discord/messages.ts";
import { core } from "../../helpers/answer-in.ts";
import { createMemoryLog, type MemoryLog } from "../../helpers/memory-log.ts";

const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop();
});

async function boot(): Promise<{ fake: FakeDiscord; log: MemoryLog }> {
  const fake = await createFakeDiscord();
  running.push(fake.stop);
  const log = createMemoryLog();
  const adapter = createDiscordAdapter({ token: fake.token, apiUrl: fake.apiUrl, core, log });
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

const read = (message: object) => toMessageRequest(message, botId, core.commands);
const title = ({ message }: { message: { embeds: { title: string }[] } }) => message.embeds[0]?.title;

describe("a message on Discord", () => {
  test("is answered by a reply to it, in its channel or thread", async () => {
    const { fake } = await boot();
    const asked = mention("what is port 53?", { channel_id: "500000000000000777", channel_type: 11 });
    const { channel, message } = await fake.converse(asked);
    expect(channel).toBe("500000000000000777");
    expect(message).toMatchObject({
      message_reference: { message_id: asked.id, fail_if_not_exists: false },
      nonce: asked.id,
      enforce_nonce: true,
      allowed_mentions: { parse: [], replied_user: false },
    });
    expect(fake.problems).toEqual([]);
  });

  test.each([
    ["other people's talk", serverMessage("")],
    ["a webhook", mention("what is port 53?", fromWebhook)],
    ["the bot itself", mention("what is port 53?", fromSelf)],
    ["a private answer of the bot, which comes as a direct message", directMessage("port 53", { flags: 64 })],
    ["a message without an author", directMessage("port 53", { author: undefined })],
    ["somebody joining", serverMessage("", { type: 7 })],
    ["a pinned message", mention("port 53", { type: 6 })],
    ["everyone", serverMessage("@everyone what is port 53?", { mention_everyone: true })],
    ["a role", serverMessage(`<@&${botId}> what is port 53?`, { mention_roles: [botId] })],
    ["a reply with nothing but a sticker", replyToBot("")],
  ])("is left alone where it is from or to %s", (_what, message) => {
    expect(read(message)).toBeUndefined();
  });

  test("loses the bot's mention, wherever it stands, and no other", () => {
    const text = `hey <@!${botId}>, what is port 53 <@800000000000000009>? <@${botId}>`;
    const message = serverMessage(text);
    expect(read(message)?.asked).toMatchObject({
      command: "ask",
      options: { question: "hey  , what is port 53 <@800000000000000009>?" },
    });
  });

  test.each(["{}, what is port 53?", "{}: what is port 53?"])("may call the bot as in a letter: %s", (text) => {
    const message = serverMessage(text.replace("{}", `<@${botId}>`));
    expect(read(message)?.asked).toMatchObject({ options: { question: "what is port 53?" } });
  });

  test("that replies to the bot goes on with the talk where it is understood, and is left alone where it is not", async () => {
    const { fake } = await boot();
    expect(title(await fake.converse(replyToBot("and what is port 443?")))).toBe("Port 443: HTTPS");
    fake.say(replyToBot("thanks a lot!"));
    expect(title(await fake.converse(mention("what is port 80?")))).toContain("80");
    expect(fake.posted).toHaveLength(2);
  });

  test("that replies to a log without words explains it where Discord shows it", async () => {
    const { fake } = await boot();
    const { message } = await fake.converse(replyToOther("", "connect ECONNREFUSED 10.0.0.1:6379"));
    expect(message.embeds[0].title).toBe("In this message: 1 port, 1 error");
  });

  test("that replies to a hidden message without words tells of the shortcut", async () => {
    const { fake } = await boot();
    const { message } = await fake.converse(replyToOther("", ""));
    expect(message.embeds[0].description).toContain("Explain ports");
    expect(message).not.toHaveProperty("flags");
  });

  test("that forwards another one explains what it forwards", async () => {
    const { fake } = await boot();
    expect(title(await fake.converse(forwarded("listening on 0.0.0.0:8080")))).toBe("In this message: 1 port");
  });

  test("without words is answered in Korean where the name is", async () => {
    const { fake } = await boot();
    const author = { id: "800000000000000007", username: "minji", global_name: "김민지" };
    expect(title(await fake.converse(mention("", { author })))).toBe("이런 걸 물어볼 수 있어요");
    expect(title(await fake.converse(mention("")))).toBe("What you can ask me");
  });

  test("is answered without a reference where the bot may not read the channel's history", async () => {
    const { fake, log } = await boot();
    fake.refusePost(400, 160_002);
    const { message } = await fake.converse(mention("what is port 53?"));
    expect(message).not.toHaveProperty("message_reference");
    expect(fake.attempts()).toBe(2);
    await until(() => log.lines.length > 0);
    expect(log.lines.map(({ level }) => level)).toEqual(["info"]);
  });

  test.each([
    [403, 50_013],
    [403, 50_001],
    [404, 10_003],
  ])("that can not be answered (%i, %i) is tried once, and is a warning without its text", async (status, code) => {
    const { fake, log } = await boot();
    fake.refusePost(status, code);
    fake.say(mention("very-private-words on port 53?"));
    await until(() => log.lines.length > 0);
    expect(log.lines).toMatchObject([{ level: "warn", fields: { platform: "discord", status, code } }]);
    expect(fake.attempts()).toBe(1);
    expect(log.text()).not.toContain("very-private-words");
  });

  test("writes one line, without what was said, who said it, or where", async () => {
    const { fake, log } = await boot();
    const message = mention("very-private-words on port 53?");
    await fake.converse(message);
    await until(() => log.lines.length > 0);
    expect(log.lines).toMatchObject([{ level: "info", fields: { platform: "discord", command: "port", ok: true } }]);
    for (const secret of ["very-private-words", message.author.id, message.channel_id, message.id])
      expect(log.text()).not.toContain(secret);
  });

  test("that comes again after the connection was resumed is answered once", async () => {
    const { fake } = await boot();
    const asked = mention("what is port 53?");
    await fake.converse(asked);
    fake.gateway.drop(4000);
    await until(() => fake.gateway.resumed.length > 0);
    fake.say(asked);
    await fake.converse(mention("what is port 80?"));
    expect(fake.attempts()).toBe(2);
  });

  test("is read without an exception, whatever comes", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (data, other) => {
        expect(() => read(data as object)).not.toThrow();
        const message = { ...directMessage("x"), content: data, embeds: other, message_snapshots: data };
        expect(() => read(message)).not.toThrow();
        expect(() => read({ ...message, author: other, mentions: data, referenced_message: other })).not.toThrow();
      }),
    );
  });
});

describe("Explain ports on Discord", () => {
  test("reads the content, the embeds, and what is forwarded", () => {
    const text = messageText({
      content: "listening on :8080",
      embeds: [{ title: "alert", description: "redis:6379", fields: [{ name: "host", value: "db:5432" }] }],
      message_snapshots: [{ message: { content: "mysql:3306", embeds: [{ title: "nested" }] } }],
    });
    expect(text).toBe("listening on :8080\nalert\nredis:6379\nhost: db:5432\nmysql:3306\nnested");
  });

  test("answers for the reader alone, in the reader's language", async () => {
    const { fake } = await boot();
    const message = serverMessage("", { embeds: [{ description: "connect ECONNREFUSED 127.0.0.1:5432" }] });
    const { data } = await fake.interact(messageInteraction("Explain ports", message, "ko"));
    expect(data).toMatchObject({ flags: 64, embeds: [{ title: "이 메시지에 나온 포트 1개, 오류 1개" }] });
  });

  test("a command of an older version is told to be unknown", async () => {
    const { fake } = await boot();
    const { data } = await fake.interact(messageInteraction("Explain sockets", serverMessage("x")));
    expect(data.flags).toBe(64);
    expect(data.embeds[0].description).toContain("Explain sockets");
  });
});

test("in a direct message the tour turns its pages in place", async () => {
  const { fake } = await boot();
  const tour = await fake.interact(commandInteraction("socket explain", {}));
  const { custom_id } = tour.data.components[0].components[0];
  expect((await fake.interact(pressInteraction(custom_id))).type).toBe(4);
  expect((await fake.interact({ ...pressInteraction(custom_id), context: 1 })).type).toBe(7);
});
