import { describe, expect, type TestContext, test } from "vitest";
import { type Adapter, type Meter, PlatformRefused } from "../../../src/adapters/adapter.ts";
import type { Shards } from "../../../src/adapters/discord/connection.ts";
import { createDiscordAdapter } from "../../../src/adapters/discord/index.ts";
import type { Respond } from "../../../src/core/respond.ts";
import { shardOfGuild } from "../../fakes/discord/gateway.ts";
import { createFakeDiscord, type FakeDiscord } from "../../fakes/discord/index.ts";
import { commandInteraction } from "../../fakes/discord/interactions.ts";
import { directMessage, mention } from "../../fakes/discord/messages.ts";
import { core } from "../../helpers/answer-in.ts";
import { createMemoryLog, type MemoryLog } from "../../helpers/memory-log.ts";

type Stop = () => Promise<void>;

/** What a test started, by its Discord: these tests wait for Discord's five seconds, so they run at the same time. */
const startedWith = new Map<FakeDiscord, Stop[]>();

/** A process, as far as Discord can tell. */
interface Part {
  readonly adapter: Adapter;
  readonly log: MemoryLog;
  /** Servers of those who asked, in order; "" in a direct message. */
  readonly asked: string[];
  readonly reconnects: () => number;
}

function createPart(fake: FakeDiscord, shards: Shards | undefined): Part {
  const asked: string[] = [];
  let reconnects = 0;
  const log = createMemoryLog();
  const meter: Meter = {
    answered: () => {},
    refused: () => {},
    reconnected: () => {
      reconnects += 1;
    },
  };
  const respond: Respond = (request) => {
    asked.push(request.asker.isDirect ? "" : (request.asker.place ?? ""));
    return core.respond(request);
  };
  const { token, apiUrl } = fake;
  const parts = { token, apiUrl, core: { ...core, respond }, log, meter, ...(shards ? { shards } : {}) };
  const adapter = createDiscordAdapter(parts);
  startedWith.get(fake)?.push(adapter.stop);
  return { adapter, log, asked, reconnects: () => reconnects };
}

type Rules = Partial<FakeDiscord["gateway"]["rules"]>;

async function startFake(
  { onTestFinished }: Pick<TestContext, "onTestFinished">,
  rules: Rules = {},
): Promise<FakeDiscord> {
  const fake = await createFakeDiscord();
  Object.assign(fake.gateway.rules, rules);
  const stops = [fake.stop];
  startedWith.set(fake, stops);
  onTestFinished(async () => {
    for (const stop of stops.reverse()) await stop();
  });
  return fake;
}

async function startPart(fake: FakeDiscord, shards: Shards | undefined): Promise<Part> {
  const part = createPart(fake, shards);
  await part.adapter.start();
  return part;
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; !isTrue(); tries += 1) {
    if (tries > 1000) throw new Error("it never came");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Servers of a shard, by their ids. */
const guildsOf = (shard: number, count: number): readonly string[] =>
  Array.from({ length: 200 }, (_, index) => String((600_000_000_000n + BigInt(index * 7)) << 22n))
    .filter((guild) => shardOfGuild(guild, count) === shard)
    .slice(0, 5);

const inServer = (guild: string) => ({ ...commandInteraction("port", { query: "53" }), guild_id: guild });
const shardsOf = (fake: FakeDiscord) => fake.gateway.identified.map(({ shard }) => shard).sort();

describe.concurrent("several shards", () => {
  test("in two processes: each answers its own servers, and direct messages come to the first", async (context) => {
    const fake = await startFake(context);
    const [first, second] = [
      await startPart(fake, { count: 2, ids: [0] }),
      await startPart(fake, { count: 2, ids: [1] }),
    ];
    expect(shardsOf(fake)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    const [ofFirst, ofSecond] = [guildsOf(0, 2), guildsOf(1, 2)];
    for (const guild of [...ofFirst, ...ofSecond])
      expect((await fake.interact(inServer(guild))).data.embeds[0].title).toBe("Port 53: DNS");
    expect([first.asked, second.asked]).toEqual([ofFirst, ofSecond]);
    const guild = guildsOf(1, 2)[0] as string;
    await fake.converse(mention("what is port 53?", { guild_id: guild }));
    await fake.converse(directMessage("what is port 53?"));
    expect([first.asked.at(-1), second.asked.at(-1)]).toEqual(["", guild]);
    expect(fake.posted).toHaveLength(2);
    expect(fake.problems).toEqual([]);
  });

  test("one process restarts and the other one answers on, undisturbed", async (context) => {
    const fake = await startFake(context);
    const first = await startPart(fake, { count: 2, ids: [0] });
    const second = await startPart(fake, { count: 2, ids: [1] });
    const [ours, theirs] = [guildsOf(0, 2)[0] as string, guildsOf(1, 2)[0] as string];
    await second.adapter.stop();
    expect((await fake.interact(inServer(ours))).type).toBe(4);
    const again = await startPart(fake, { count: 2, ids: [1] });
    expect((await fake.interact(inServer(theirs))).type).toBe(4);
    expect(again.asked).toEqual([theirs]);
    expect(first.reconnects()).toBe(0);
    expect(first.log.lines.filter(({ level }) => level !== "info")).toEqual([]);
  });

  test("in one process, all or some of them, or as many as Discord recommends", async (context) => {
    const fake = await startFake(context, { recommended: 3 });
    await startPart(fake, { count: 2 });
    await startPart(fake, { count: 4, ids: [1, 2] });
    await startPart(fake, {});
    await startPart(fake, undefined);
    expect(shardsOf(fake)).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [1, 4],
      [2, 3],
      [2, 4],
    ]);
  });

  test("a lost one is counted and told by its number, and the process is not reachable until it is back", async (context) => {
    const fake = await startFake(context);
    const { adapter, log, asked, reconnects } = await startPart(fake, { count: 2 });
    expect(adapter.isReachable?.()).toBe(true);
    fake.gateway.drop(4000, 1);
    await until(() => adapter.isReachable?.() === false);
    const ours = guildsOf(0, 2)[0] as string;
    expect((await fake.interact(inServer(ours))).type).toBe(4);
    await until(() => adapter.isReachable?.() === true);
    expect(reconnects()).toBe(1);
    expect(fake.gateway.resumed).toEqual(["session-1-2"]);
    const told = log.lines.filter(({ message }) => message.startsWith("connection"));
    expect(told.map(({ message, fields }) => [message, (fields as { shard: number }).shard])).toEqual([
      ["connection lost, reconnecting", 1],
      ["connection resumed", 1],
    ]);
    const theirs = guildsOf(1, 2)[0] as string;
    expect((await fake.interact(inServer(theirs))).type).toBe(4);
    expect(asked).toEqual([ours, theirs]);
  });

  test("a session that Discord forgot is made anew", async (context) => {
    const fake = await startFake(context);
    const { adapter, log } = await startPart(fake, { count: 2 });
    fake.gateway.drop(1000, 1);
    await until(() => log.lines.some(({ message }) => message === "connection made anew"));
    await until(() => adapter.isReachable?.() === true);
    expect(shardsOf(fake)).toEqual([
      [0, 2],
      [1, 2],
      [1, 2],
    ]);
    expect(fake.gateway.resumed).toEqual([]);
  }, 15_000);
});

describe.concurrent("Discord's rules for shards", () => {
  test("a bot that needs several is told what to set, once and for good", async (context) => {
    const fake = await startFake(context, { fewest: 2 });
    const { adapter, log } = createPart(fake, undefined);
    const refusal = await adapter.start().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(PlatformRefused);
    expect(String(refusal)).toMatch(/DISCORD_SHARDS=auto.*DISCORD_SHARDS=0-1\/4/);
    expect(log.text()).toMatch(/"shard":0,"code":4011.*DISCORD_SHARDS=auto/);
    await startPart(fake, { count: 2 });
  });

  test("a bot that grew while it ran is told the same, and is not reachable", async (context) => {
    const fake = await startFake(context);
    const { adapter, log } = await startPart(fake, undefined);
    fake.gateway.drop(4011);
    await until(() => log.text().includes("DISCORD_SHARDS=auto"));
    expect(adapter.isReachable?.()).toBe(false);
  });

  test("a shard that is none is told by its variable", async (context) => {
    const fake = await startFake(context);
    const { adapter } = createPart(fake, { count: 2, ids: [2] });
    const refusal = await adapter.start().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(PlatformRefused);
    expect(String(refusal)).toContain("DISCORD_SHARDS: Discord knows no such shard");
  });

  test("where no more sessions may be started today, none is", async (context) => {
    const fake = await startFake(context, { startsLeft: 1 });
    const { adapter } = createPart(fake, { count: 2 });
    const error = await adapter.start().catch((failure: unknown) => failure);
    expect(String(error)).toContain("Not enough sessions remaining");
    expect(error).not.toBeInstanceOf(PlatformRefused);
    expect(fake.gateway.identified).toEqual([]);
  });

  test("so many identify at once as Discord allows, the next five seconds later", async (context) => {
    const fake = await startFake(context, { maxConcurrency: 2, windowMs: 5000 });
    const { adapter } = await startPart(fake, { count: 3 });
    const at = Object.fromEntries(fake.gateway.identified.map(({ shard: [id], at }) => [id, at])) as Record<
      number,
      number
    >;
    const [zero = 0, one = 0, two = 0] = [at[0], at[1], at[2]];
    expect(Math.abs(zero - one)).toBeLessThan(1000);
    expect(two - zero).toBeGreaterThanOrEqual(4990);
    expect(fake.gateway.hasty()).toBe(0);
    expect(adapter.isReachable?.()).toBe(true);
  }, 15_000);

  test("processes that start together come in one after the other", async (context) => {
    const fake = await startFake(context, { maxConcurrency: 1, windowMs: 1000 });
    const parts = [createPart(fake, { count: 2, ids: [0] }), createPart(fake, { count: 2, ids: [1] })];
    await Promise.all(parts.map(({ adapter }) => adapter.start()));
    expect(fake.gateway.hasty()).toBeGreaterThan(0);
    for (const { adapter } of parts) expect(adapter.isReachable?.()).toBe(true);
  }, 15_000);
});
