// Talks with Discord over HTTP: Discord calls the bot.

import { Hono } from "hono";
import type { Adapter, Core, Log, Meter } from "../adapter.ts";

export interface DiscordHttpParts {
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  /** For the daily post; without it there is none. */
  readonly token?: string;
  readonly apiUrl?: string;
  readonly core: Core;
  readonly log: Log;
  readonly meter?: Meter;
}

export function createDiscordHttpAdapter(_parts: DiscordHttpParts): Adapter {
  return { name: "discord", routes: new Hono(), start: async () => {}, stop: async () => {} };
}
