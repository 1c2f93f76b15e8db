// The connections to Discord's gateway: which shards, what is asked for, what is told of them, and when Discord wants none.

import { Client, type ClientOptions, GatewayCloseCodes, GatewayIntentBits, Options, Status } from "discord.js";
import { type Log, type Meter, PlatformRefused } from "../adapter.ts";
import { limits } from "./limits.ts";

/** Which shards of the bot this process connects. */
export interface Shards {
  /** Of how many; undefined where Discord recommends a number. */
  readonly count?: number;
  /** Which of them; undefined for all. */
  readonly ids?: readonly number[];
}

/** discord.js would remember every user, member and message that it meets. */
const cacheNothing = Options.cacheWithLimits({
  DMMessageManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  MessageManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
});

/**
 * Messages, without the privileged intent for their content: Discord shows the text of those that mention the bot or come to
 * it directly, and of no others. Interactions need no intent; the one for servers would cost 150 MB.
 */
const intents = [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

function toOptions(shards: Shards | undefined): Pick<ClientOptions, "shards" | "shardCount"> {
  if (shards === undefined) return { shards: [0], shardCount: 1 };
  const { count, ids } = shards;
  if (count === undefined) return { shards: "auto" };
  return { shardCount: count, shards: ids ? [...ids] : Array.from({ length: count }, (_, id) => id) };
}

/**
 * Builds the client, which waits between shards as long as Discord says (`max_concurrency`) and starts none where Discord
 * has no more starts left for today.
 * @param shards left out, one for everything
 */
export function createClient(apiUrl: string | undefined, shards: Shards | undefined): Client {
  return new Client({
    intents,
    allowedMentions: { parse: [] },
    makeCache: cacheNothing,
    rest: { timeout: limits.firstResponseMs * 3, retries: 1, ...(apiUrl === undefined ? {} : { api: apiUrl }) },
    ...toOptions(shards),
  });
}

const howToShard =
  "Set DISCORD_SHARDS=auto for as many shards as Discord recommends, all in this process, or share them out: DISCORD_SHARDS=0-1/4 here, 2-3/4 in another process";

/** What to change where Discord closes for good because of the number of shards. */
const shardFaults: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.ShardingRequired]: `DISCORD_SHARDS: Discord demands more shards for a bot in so many servers. ${howToShard}`,
  [GatewayCloseCodes.InvalidShard]: `DISCORD_SHARDS: Discord knows no such shard. ${howToShard}`,
};

/** What discord.js's errors say for these two codes, which it leaves out. */
const shardErrors: Readonly<Record<string, number>> = {
  "Sharding is required": GatewayCloseCodes.ShardingRequired,
  "Invalid shard": GatewayCloseCodes.InvalidShard,
};

/** discord.js's own numbers: TokenInvalid as an error, 4004 as a reason to close. */
function isTokenRefused({
  code,
  status,
  message = "",
}: {
  code?: unknown;
  status?: unknown;
  message?: string;
}): boolean {
  return code === "TokenInvalid" || status === 401 || /\b(4004|authentication failed)\b/i.test(message);
}

/** An error of connecting as what is to be changed, where trying again is useless; else as it is. */
export function explain(error: unknown): unknown {
  if (isTokenRefused(error as Error)) return new PlatformRefused("DISCORD_TOKEN: Discord does not accept it");
  const code = shardErrors[(error as Error).message];
  return code === undefined ? error : new PlatformRefused(shardFaults[code]);
}

/** Tells of connections lost and found; discord.js brings them back by itself. */
export function watchConnection(client: Client, log: Log, meter: Meter | undefined): void {
  const platform = "discord";
  const lost = new Set<number>();
  client.on("error", (error) => log.error({ platform, err: error }, "client error"));
  client.on("shardError", (error, shard) => log.warn({ platform, shard, err: error }, "connection error"));
  client.on("shardReconnecting", (shard) => {
    lost.add(shard);
    meter?.reconnected(platform);
    log.warn({ platform, shard }, "connection lost, reconnecting");
  });
  client.on("shardResume", (shard) => {
    lost.delete(shard);
    log.info({ platform, shard }, "connection resumed");
  });
  client.on("shardReady", (shard) => {
    if (lost.delete(shard)) log.info({ platform, shard }, "connection made anew");
  });
  client.on("shardDisconnect", ({ code }, shard) =>
    log.error({ platform, shard, code }, shardFaults[code] ?? "connection closed for good"),
  );
  client.on("invalidated", () => log.error({ platform }, "session invalidated"));
}

/** Whether every shard of this process is connected. */
export const isConnected = (client: Client): boolean =>
  client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready);
