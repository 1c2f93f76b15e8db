import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { createSlackAdapter } from "../../../src/adapters/slack/index.ts";
import { messageText, readMarkup } from "../../../src/adapters/slack/message-text.ts";
import { readMessage } from "../../../src/adapters/slack/read-message.ts";
import { createFakeSlack, type FakeSlack, type FakeSlackOptions } from "../../fakes/slack/index.ts";
import { appMention, buttonPress, directMessage, messageShortcut } from "../../fakes/slack/payloads.ts";
import { core } from "../../helpers/answer-in.ts";
import { createMemoryLog, type MemoryLog } from "../../helpers/memory-log.ts";

const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop();
});

async function boot(options: FakeSlackOptions = {}): Promise<{ fake: FakeSlack; log: MemoryLog }> {
  const fake = await createFakeSlack(options);
  running.push(fake.stop);
  const log = createMemoryLog();
  const { apiUrl, botToken, appToken } = fake;
  const adapter = createSlackAdapter({ apiUrl, botToken, appToken, core, log });
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

const aWhile = () => new Promise((resolve) => setTimeout(resolve, 100));
const title = (message: { blocks: { text: { text: string } }[] }) => message.blocks[0]?.text.text;
const withLocales: FakeSlackOptions = {
  scopes: ["commands", "chat:write", "app_mentions:read", "im:history", "users:read"],
  locales: { UKOREAN: "ko-KR" },
};

describe("a message on Slack", () => {
  test("in a channel is answered in its thread, or begins one", async () => {
    const { fake } = await boot();
    const event = appMention("what is port 53?");
    expect(await fake.converse(event)).toMatchObject({ channel: "C1", thread_ts: event.ts, unfurl_links: false });
    const inThread = appMention("what is port 80?", { thread_ts: "1600000000.000001" });
    expect(await fake.converse(inThread)).toMatchObject({ thread_ts: "1600000000.000001" });
    expect(fake.problems).toEqual([]);
  });

  test("to the bot alone is answered beside it, or in its thread", async () => {
    const { fake } = await boot();
    expect(await fake.converse(directMessage("what is port 53?"))).not.toHaveProperty("thread_ts");
    const inThread = directMessage("what is port 80?", { thread_ts: "1600000000.000001" });
    expect(await fake.converse(inThread)).toMatchObject({ channel: "D1", thread_ts: "1600000000.000001" });
  });

  test("to the bot alone may mention it, and may come with a picture", async () => {
    const { fake } = await boot();
    expect(title(await fake.converse(directMessage("<@UBOT> what is port 53?")))).toBe("Port 53: DNS");
    const withPicture = directMessage("what is port 80?", { subtype: "file_share", files: [{ id: "F1" }] });
    expect(title(await fake.converse(withPicture))).toContain("80");
  });

  test.each([
    ["another bot", appMention("port 53?", { bot_id: "B9" })],
    ["an edit, for which Slack sends a new mention", appMention("port 53?", { edited: { user: "U1", ts: "2.0" } })],
    ["the bot itself", directMessage("port 53?", { user: "UBOT" })],
    ["Slackbot", directMessage("port 53?", { user: "USLACKBOT" })],
    ["nobody", directMessage("port 53?", { user: undefined })],
    ["a changed message", directMessage("", { subtype: "message_changed", hidden: true })],
    ["a removed message", directMessage("", { subtype: "message_deleted", hidden: true })],
    ["somebody who joined", appMention("", { subtype: "channel_join" })],
    ["people among themselves", directMessage("port 53?", { channel_type: "channel", channel: "C1" })],
  ])("from %s is left alone", (_who, event) => {
    expect(readMessage(event, "UBOT")).toBeUndefined();
  });

  test("that comes as two events is answered once", async () => {
    const { fake } = await boot();
    const event = directMessage("what is port 53?");
    await fake.converse(event);
    await fake.tell({ ...event, type: "app_mention" }, "EvOther");
    await fake.tell(appMention("what is port 80?"), "EvSame");
    await fake.tell(appMention("what is port 443?"), "EvSame");
    await until(() => fake.posted.length === 2);
    await aWhile();
    expect(fake.posted).toHaveLength(2);
  });

  test("without words is answered in the language of the reader, where it is known", async () => {
    const { fake } = await boot(withLocales);
    expect(title(await fake.converse(appMention("", { user: "UKOREAN" })))).toBe("이런 걸 물어볼 수 있어요");
    expect(title(await fake.converse(appMention("")))).toBe("What you can ask me");
  });

  test("with words is answered in their language, and nobody's own is asked for", async () => {
    const { fake } = await boot(withLocales);
    expect(title(await fake.converse(appMention("what is port 53?", { user: "UKOREAN" })))).toBe("Port 53: DNS");
    expect(fake.calls).not.toContain("users.info");
  });

  test.each(["not_in_channel", "channel_not_found", "is_archived", "restricted_action"])(
    "that can not be answered (%s) is tried once, and is a warning without its text",
    async (error) => {
      const { fake, log } = await boot();
      fake.refuseCall("chat.postMessage", error);
      await fake.tell(appMention("very-private-words on port 53?"));
      await until(() => log.lines.length > 0);
      expect(log.lines).toMatchObject([{ level: "warn", fields: { platform: "slack", reason: error } }]);
      expect(fake.calls.filter((call) => call === "chat.postMessage")).toHaveLength(1);
      expect(log.text()).not.toContain("very-private-words");
    },
  );

  test("is answered after the wait that Slack asks for", async () => {
    const { fake } = await boot();
    fake.refuseCall("chat.postMessage", "ratelimited");
    expect(title(await fake.converse(appMention("what is port 53?")))).toBe("Port 53: DNS");
    expect(fake.calls.filter((call) => call === "chat.postMessage")).toHaveLength(2);
  });

  test("writes one line, without what was said, who said it, or where", async () => {
    const { fake, log } = await boot();
    await fake.converse(appMention("very-private-words on port 53?", { user: "USECRET", channel: "CSECRET" }));
    await until(() => log.lines.length > 0);
    expect(log.lines).toMatchObject([{ level: "info", fields: { platform: "slack", command: "port", ok: true } }]);
    for (const secret of ["very-private-words", "USECRET", "CSECRET"]) expect(log.text()).not.toContain(secret);
  });

  test("a button under an answer in a thread answers privately in that thread", async () => {
    const { fake } = await boot();
    const shown = await fake.converse(appMention("what is port 53?", { thread_ts: "1600000000.000001" }));
    const { value, action_id } = shown.blocks.at(-1).elements.at(-1);
    for (const isPrivate of [false, true]) {
      const press = buttonPress(value, action_id, "U1", isPrivate, "1600000000.000001");
      const pressed = await fake.ask("interactive", press);
      expect(pressed).toMatchObject({ response_type: "ephemeral", thread_ts: "1600000000.000001" });
    }
  });
});

describe("Slack's markup", () => {
  test.each([
    ["what is <http://redis.example.com:6379|redis.example.com:6379>?", "what is redis.example.com:6379?"],
    ["<https://example.com:8443/health>", "https://example.com:8443/health"],
    ["<https://example.com:8443|our dashboard>", "our dashboard https://example.com:8443"],
    ["<tel:5432|5432>", "5432"],
    ["<mailto:a@example.com|a@example.com>", "a@example.com"],
    ["<@U2> and <@U3|jane> in <#C1|general> <#C2|>", " and @jane in #general "],
    ["<!here> <!subteam^S1|@ops> <!date^1700000000^{date}|14 November>", " @ops 14 November"],
    ["a &lt;b&gt; &amp;&amp; c &amp;lt;", "a <b> && c &lt;"],
    ["*port 53* on *:8080 or *:9090", "port 53 on *:8080 or *:9090"],
    ["TIME_WAIT ~no~ `53`", "TIME_WAIT ~no~ `53`"],
    ["<@UBOT> port 53", "  port 53"],
    ["1 < 2 > 3 <", "1 < 2 > 3 <"],
  ])("%s is read as %s", (text, read) => {
    expect(readMarkup(text, "UBOT")).toBe(read);
  });

  test("of any text is read without an exception, and decoded once", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = text.replace(/[&<>]/g, (mark) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[mark] ?? mark);
        if (!text.includes("*")) expect(readMarkup(escaped)).toBe(text);
        expect(() => readMarkup(text, "UBOT")).not.toThrow();
      }),
    );
  });
});

describe("Explain ports on Slack", () => {
  test("reads the blocks and attachments of a message whose text says less", () => {
    const message = {
      text: "Alert",
      blocks: [
        { type: "header", text: { type: "plain_text", text: "Alert" } },
        { type: "section", text: { type: "mrkdwn", text: "*db* at <http://db:5432|db:5432>" }, fields: [] },
        {
          type: "rich_text",
          elements: [
            {
              type: "rich_text_section",
              elements: [
                { type: "text", text: "see " },
                { type: "link", url: "https://x.example:8443" },
              ],
            },
          ],
        },
      ],
      attachments: [
        { title: "redis", text: "10.0.0.1:6379", fields: [{ title: "port", value: "6379" }], fallback: "nothing new" },
        { fallback: "mysql:3306" },
        {
          message_blocks: [
            { message: { blocks: [{ type: "section", text: { type: "mrkdwn", text: "mongo:27017" } }] } },
          ],
        },
      ],
    };
    expect(messageText(message)).toBe(
      "Alert\ndb at db:5432\nsee https://x.example:8443\nredis\n10.0.0.1:6379\nport: 6379\nmysql:3306\nmongo:27017",
    );
  });

  test("reads a text once, though its blocks say it again", () => {
    const elements = [{ type: "rich_text_section", elements: [{ type: "text", text: "port 53" }] }];
    expect(messageText({ text: "port 53", blocks: [{ type: "rich_text", elements }] })).toBe("port 53");
  });

  test("reads anything without an exception", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(() => messageText(data)).not.toThrow();
        expect(() => messageText({ text: data, blocks: data, attachments: data })).not.toThrow();
        expect(() =>
          messageText({ blocks: [data, { elements: data, rows: data }], attachments: [data] }),
        ).not.toThrow();
      }),
    );
  });

  test("answers for the reader alone, in the thread of the message, in a channel that the bot is not in", async () => {
    const { fake } = await boot(withLocales);
    const message = { text: "connect ECONNREFUSED 127.0.0.1:5432", thread_ts: "1600000000.000001" };
    const shown = await fake.ask("interactive", messageShortcut(message, "UKOREAN"));
    expect(title(shown)).toBe("이 메시지에 나온 포트 1개, 오류 1개");
    expect(shown).toMatchObject({ response_type: "ephemeral", thread_ts: "1600000000.000001" });
    expect(fake.calls).not.toContain("chat.postMessage");
  });

  test("answers a redelivered shortcut once", async () => {
    const { fake } = await boot();
    await fake.ask("interactive", messageShortcut({ text: "port 53" }));
    await fake.redeliver();
    await fake.ask("interactive", messageShortcut({ text: "port 80" }));
    expect(fake.problems).toEqual([]);
  });

  test("a shortcut of an older version is told to be unknown", async () => {
    const { fake } = await boot();
    const shown = await fake.ask("interactive", messageShortcut({ text: "port 53" }, "U1", "explain_sockets"));
    expect(shown.response_type).toBe("ephemeral");
    expect(shown.text).toContain("explain_sockets");
  });
});
