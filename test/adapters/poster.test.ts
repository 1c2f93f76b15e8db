import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createPoster as createDiscordPoster } from "../../src/adapters/discord/poster.ts";
import { createMessageLinks } from "../../src/adapters/slack/message-links.ts";
import { createPoster as createSlackPoster } from "../../src/adapters/slack/poster.ts";
import { plain } from "../../src/core/card.ts";
import type { Mention, Poster } from "../../src/core/post.ts";
import { createFakeChannels, discordToken, type FakeChannels, slackToken } from "../fakes/channels.ts";
import { everyBlock } from "../helpers/sample-cards.ts";
import { silent } from "../helpers/schedules.ts";

let fake: FakeChannels;
beforeEach(async () => {
  fake = await createFakeChannels();
});
afterEach(async () => {
  await fake.stop();
  expect(fake.problems).toEqual([]);
});

const card = {
  title: "Port of the day",
  tone: "answer",
  blocks: [{ kind: "text", text: [plain("@everyone <!here>")] }],
} as const;
const post = { card, locale: "en" } as const;
const nonce = "0123456789abcdef";
const target = { place: "g1", channel: "C1" };

const discord = () => createDiscordPoster({ token: discordToken, apiUrl: fake.discordUrl });
const links = createMessageLinks();
const slack = () => createSlackPoster({ tokenOf: async () => slackToken, links, apiUrl: fake.slackUrl, log: silent });
const json = (status: number, body: object, headers = {}) => ({ status, body, headers });

describe("on Discord", () => {
  test("a post with the same nonce is the same post", async () => {
    const first = await discord().post(target, nonce, post);
    expect(await discord().post(target, nonce, post)).toEqual(first);
    expect(first).toEqual({ kind: "posted", message: fake.messages[0]?.id });
    expect(fake.messages).toHaveLength(1);
    expect(fake.messages[0]?.body).toMatchObject({ nonce, enforce_nonce: true, allowed_mentions: { parse: [] } });
  });

  test("only the role that was set up is mentioned", async () => {
    const mention: Mention = { kind: "role", id: "900000000000000001" };
    await discord().post(target, nonce, { ...post, mention });
    expect(fake.messages[0]?.body).toMatchObject({
      content: "<@&900000000000000001>",
      allowed_mentions: { parse: [], roles: ["900000000000000001"] },
    });
  });

  test.each([
    [json(403, { code: 50_013 }), { kind: "refused", reason: "forbidden" }],
    [json(403, { code: 50_001 }), { kind: "refused", reason: "not-a-member" }],
    [json(404, { code: 10_003 }), { kind: "refused", reason: "channel-gone" }],
    [json(400, { code: 50_083 }), { kind: "refused", reason: "archived" }],
    [json(400, { code: 50_035 }), { kind: "failed", why: "discord 50035" }],
    [json(401, { code: 0 }), { kind: "retry", afterMs: 60_000, isForAll: true }],
    [json(429, { retry_after: 1.5, global: true }), { kind: "retry", afterMs: 1500, isForAll: true }],
    [json(429, { retry_after: 0.25 }), { kind: "retry", afterMs: 250, isForAll: false }],
    [json(502, {}), { kind: "uncertain" }],
    ["hang up", { kind: "uncertain" }],
  ] as const)("%j means %j", async (interference, outcome) => {
    fake.interfere(() => interference);
    expect(await discord().post(target, nonce, post)).toEqual(outcome);
  });

  test("it may post where it may look, as far as can be told", async () => {
    expect(await discord().check(target)).toBe("unknown");
    fake.interfere(() => json(404, { code: 10_003 }));
    expect(await discord().check(target)).toBe("channel-gone");
    expect(fake.messages).toEqual([]);
  });
});

describe("on Slack", () => {
  test("only the group that was set up is mentioned", async () => {
    await slack().post(target, nonce, { ...post, mention: { kind: "group", id: "S012AB" } });
    const [message] = fake.messages;
    expect(message?.body.text).toMatch(/^<!subteam\^S012AB> /);
    expect(message?.body.blocks[0].elements[0].elements).toEqual([{ type: "usergroup", usergroup_id: "S012AB" }]);
  });

  test("a mention that is no group's id mentions nobody", async () => {
    await slack().post(target, nonce, { ...post, mention: { kind: "group", id: "here>" } });
    expect(JSON.stringify(fake.messages[0]?.body)).not.toMatch(/usergroup|subteam/);
  });

  const error = (word: string) => json(200, { ok: false, error: word });
  test.each([
    [error("channel_not_found"), { kind: "refused", reason: "channel-gone" }],
    [error("not_in_channel"), { kind: "refused", reason: "not-a-member" }],
    [error("is_archived"), { kind: "refused", reason: "archived" }],
    [error("restricted_action"), { kind: "refused", reason: "forbidden" }],
    [error("invalid_blocks"), { kind: "failed", why: "slack invalid_blocks" }],
    [error("token_revoked"), { kind: "retry", afterMs: 60_000, isForAll: true }],
    [error("internal_error"), { kind: "uncertain" }],
    [json(429, {}, { "retry-after": "7" }), { kind: "retry", afterMs: 7000, isForAll: true }],
    [json(503, {}), { kind: "uncertain" }],
    ["hang up", { kind: "uncertain" }],
  ] as const)("%j means %j", async (interference, outcome) => {
    fake.interfere(() => interference);
    expect(await slack().post(target, nonce, post)).toEqual(outcome);
  });

  test.each([
    [200, { kind: "edited" }],
    [404, { kind: "gone" }],
    [429, { kind: "retry", afterMs: 3000 }],
    [500, { kind: "retry" }],
  ])("a message that answered a command is changed by a response_url: %i means %j", async (status, outcome) => {
    const bodies: string[] = [];
    const server = createServer(async (request, response) => {
      for await (const chunk of request) bodies.push(String(chunk));
      response.writeHead(status, { "retry-after": "3" }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/actions/1`;
    const link = links.close(url);
    expect(await slack().edit(target, link, post)).toEqual(outcome);
    expect(bodies.map((body) => JSON.parse(body))).toMatchObject([{ replace_original: true }]);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    if (status === 200) expect(await slack().edit(target, link, post)).toEqual({ kind: "retry" });
  });

  test("a response_url is kept sealed, and opens with the same key alone", async () => {
    const url = "https://hooks.slack.com/actions/T1/1/secret";
    const keys = ["a".repeat(32)];
    const kept = createMessageLinks(keys).close(url);
    expect(kept).not.toContain("hooks.slack.com");
    expect(Buffer.from(kept.slice(5), "base64url").toString("latin1")).not.toContain("secret");
    expect(createMessageLinks([...["b".repeat(32)], ...keys]).open(kept)).toBe(url);
    expect(createMessageLinks(["b".repeat(32)]).open(kept)).toBeUndefined();
    expect(createMessageLinks().open("1712345678.000100")).toBeUndefined();
    expect(await slack().edit(target, kept, post)).toEqual({ kind: "gone" });
  });

  test("whether it may post is found out without anybody seeing it", async () => {
    expect(await slack().check(target)).toBe("allowed");
    expect(fake.calls).toEqual(["POST chat.scheduleMessage", "POST chat.deleteScheduledMessage"]);
    fake.interfere(() => error("not_in_channel"));
    expect(await slack().check(target)).toBe("not-a-member");
    expect(fake.messages).toEqual([]);
  });
});

describe.each([
  ["Discord", discord],
  ["Slack", slack],
] as const)("on %s", (_name, create: () => Poster) => {
  test("a message is posted, changed, and missed when it is gone", async () => {
    const posted = await create().post(target, nonce, post);
    const id = posted.kind === "posted" ? posted.message : "";
    expect(await create().edit(target, id, { ...post, card: { ...card, title: "Changed" } })).toEqual({
      kind: "edited",
    });
    expect(JSON.stringify(fake.messages[0]?.edits)).toContain("Changed");
    expect(await create().edit(target, "999", post)).toEqual({ kind: "gone" });
  });

  test("every kind of block is taken", async () => {
    for (const text of ["port", "포트 ".repeat(100)]) {
      const full = { title: text, tone: "answer", blocks: everyBlock(text) } as const;
      expect(await create().post(target, nonce, { card: full, locale: "ko" })).toMatchObject({ kind: "posted" });
    }
  });

  test("a platform that can not be reached has surely not posted", async () => {
    await fake.stop();
    expect(await create().post(target, nonce, post)).toEqual({ kind: "retry" });
    expect(await create().edit(target, "1", post)).toEqual({ kind: "retry" });
  });
});
