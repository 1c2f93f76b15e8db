// Talks with Slack over HTTP: Slack calls the bot.

import { Hono } from "hono";
import type { Adapter, Core, Log, Meter } from "../adapter.ts";

export interface SlackHttpParts {
  readonly signingSecret: string;
  /** For the workspace that it belongs to. */
  readonly botToken?: string;
  readonly apiUrl?: string;
  readonly core: Core;
  readonly log: Log;
  readonly meter?: Meter;
}

export function createSlackHttpAdapter(_parts: SlackHttpParts): Adapter {
  return { name: "slack", routes: new Hono(), start: async () => {}, stop: async () => {} };
}
