// Talks with Discord over its gateway.

import { type Client, GatewayDispatchEvents, Routes } from "discord.js";
import type { Adapter, Core, Log, Meter } from "../adapter.ts";
import { createRecentIds } from "../recent-ids.ts";
import { createReport } from "../report.ts";
import { inRequest } from "../request-id.ts";
import { answerMessage } from "./answer-message.ts";
import { createClient, explain, isConnected, type Shards, watchConnection } from "./connection.ts";
import { createPoster } from "./poster.ts";
import { toCallback } from "./to-callback.ts";

export interface DiscordParts {
  readonly token: string;
  /** Base of the REST API, without version: `http://127.0.0.1:4010/api`. */
  readonly apiUrl?: string;
  /** Left out, one shard for everything. */
  readonly shards?: Shards;
  readonly core: Core;
  readonly log: Log;
  readonly meter?: Meter;
}

/** How long stopping waits for answers under way. */
const longestDrainMs = 3000;

/**
 * Builds the adapter. It connects when it is started and never asks for a privileged intent. Of several shards each gets the
 * events of its servers, wherever its process runs; direct messages come to shard 0.
 */
export function createDiscordAdapter({ token, apiUrl, shards, core, log, meter }: DiscordParts): Adapter {
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
    const next = createClient(apiUrl, shards);
    // With many shards this takes a while, and stopping must end it, too.
    client = next;
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
  }

  return {
    name: "discord",
    isReachable: () => client !== undefined && isConnected(client),
    poster: createPoster({ token, ...(apiUrl === undefined ? {} : { apiUrl }) }),
    start: () =>
      connect().catch((error) => {
        throw explain(error);
      }),
    stop: async () => {
      const drained = Promise.allSettled(underWay);
      await Promise.race([drained, new Promise((resolve) => setTimeout(resolve, longestDrainMs).unref())]);
      await client?.destroy();
    },
  };
}
