// Talks with Discord over its gateway.

import { Client, GatewayDispatchEvents, GatewayIntentBits, Options, Routes, Status } from "discord.js";
import { type Adapter, type Core, type Log, type Meter, PlatformRefused } from "../adapter.ts";
import { createRecentIds } from "../recent-ids.ts";
import { createReport } from "../report.ts";
import { inRequest } from "../request-id.ts";
import { answerMessage } from "./answer-message.ts";
import { limits } from "./limits.ts";
import { createPoster } from "./poster.ts";
import { toCallback } from "./to-callback.ts";

export interface DiscordParts {
  readonly token: string;
  /** Base of the REST API, without version: `http://127.0.0.1:4010/api`. */
  readonly apiUrl?: string;
  readonly core: Core;
  readonly log: Log;
  readonly meter?: Meter;
}

/** How long stopping waits for answers under way. */
const longestDrainMs = 3000;

/** discord.js's own numbers: TokenInvalid as an error, 4004 and 4014 as reasons to close. */
function isRefusal(error: unknown): boolean {
  const { code, status, message = "" } = error as { code?: unknown; status?: unknown; message?: string };
  return code === "TokenInvalid" || status === 401 || /\b(4004|authentication failed)\b/i.test(message);
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

function createClient(apiUrl: string | undefined): Client {
  return new Client({
    intents,
    allowedMentions: { parse: [] },
    makeCache: cacheNothing,
    rest: { timeout: limits.firstResponseMs * 3, retries: 1, ...(apiUrl === undefined ? {} : { api: apiUrl }) },
  });
}

/** Tells of connections lost and found; discord.js brings them back by itself. */
function watchConnection(client: Client, log: Log, meter: Meter | undefined): void {
  client.on("error", (error) => log.error({ platform: "discord", err: error }, "client error"));
  client.on("shardError", (error) => log.warn({ platform: "discord", err: error }, "connection error"));
  client.on("shardReconnecting", () => {
    meter?.reconnected("discord");
    log.warn({ platform: "discord" }, "connection lost, reconnecting");
  });
  client.on("shardResume", () => log.info({ platform: "discord" }, "connection resumed"));
  client.on("shardDisconnect", ({ code }) => log.error({ platform: "discord", code }, "connection closed for good"));
  client.on("invalidated", () => log.error({ platform: "discord" }, "session invalidated"));
}

/** Builds the adapter. It connects when it is started and never asks for a privileged intent. */
export function createDiscordAdapter({ token, apiUrl, core, log, meter }: DiscordParts): Adapter {
  let client: Client | undefined;
  const underWay = new Set<Promise<void>>();
  const isNew = createRecentIds();
  const report = createReport("discord", log, meter);

  function work(task: Promise<void>): void {
    const running = task.finally(() => underWay.delete(running));
    underWay.add(running);
  }

  async function answer(
    interaction: { readonly id: string; readonly token: string },
    rest: Client["rest"],
  ): Promise<void> {
    const since = performance.now();
    try {
      const answered = await toCallback(interaction, core);
      if (!answered) return;
      const { callback, about } = answered;
      await rest.post(Routes.interactionCallback(interaction.id, interaction.token), { body: callback, auth: false });
      const isTyping = !("embeds" in callback.data);
      if (!isTyping) report.answered(about, since);
    } catch (error) {
      const { status, code } = error as { status?: number; code?: number };
      report.unsent({}, since, { status, code, reason: (error as Error).name });
    }
  }

  async function connect(): Promise<void> {
    const next = createClient(apiUrl);
    watchConnection(next, log, meter);
    next.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: { id: string; token: string }) => {
      work(inRequest(interaction.id, () => answer(interaction, next.rest)));
    });
    next.ws.on(GatewayDispatchEvents.MessageCreate, (message: { id: string }) => {
      const self = next.user?.id;
      if (self !== undefined) work(answerMessage(message, { self, core, report, isNew, rest: next.rest }));
    });
    const ready = new Promise<void>((resolve) => next.once("clientReady", () => resolve()));
    await next.login(token);
    await ready;
    client = next;
  }

  return {
    name: "discord",
    // A client is ready for good once it was; its shards are not.
    isReachable: () => client?.ws.shards.every(({ status }) => status === Status.Ready) === true,
    poster: createPoster({ token, ...(apiUrl === undefined ? {} : { apiUrl }) }),
    start: () =>
      connect().catch((error) => {
        throw isRefusal(error) ? new PlatformRefused("DISCORD_TOKEN: Discord does not accept it") : error;
      }),
    stop: async () => {
      const drained = Promise.allSettled(underWay);
      await Promise.race([drained, new Promise((resolve) => setTimeout(resolve, longestDrainMs).unref())]);
      await client?.destroy();
    },
  };
}
