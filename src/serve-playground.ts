// The playground put together: its routes with the real drawers.

import type { Adapter, Core, Log, Meter } from "./adapters/adapter.ts";
import { toEmbed } from "./adapters/discord/to-embed.ts";
import { createPlayground } from "./adapters/playground/index.ts";
import { toBlocks } from "./adapters/slack/to-blocks.ts";
import { toText } from "./adapters/terminal/to-text.ts";
import type { Config } from "./config.ts";
import { createHttpServer, type HttpParts } from "./http/server.ts";
import { loadPage } from "./load-page.ts";
import { playgroundExamples, playgroundMessage, playgroundPeople, playgroundWords } from "./messages/playground.ts";

export interface PlaygroundParts {
  readonly core: Core;
  readonly createSampleCore: () => Core;
  readonly log: Log;
  readonly meter?: Meter;
  /** Whether only this machine reaches the server. */
  readonly isLocal: boolean;
}

/** The playground as an adapter, which the HTTP server serves. */
export function createPlaygroundAdapter(parts: PlaygroundParts): Adapter {
  const routes = createPlayground({
    ...parts,
    draw: { discord: toEmbed, slack: toBlocks, text: ({ card }) => toText(card) },
    about: { words: playgroundWords, people: playgroundPeople, examples: playgroundExamples },
    sampleMessage: playgroundMessage,
    loadPage,
  });
  return { name: "playground", routes, start: async () => {}, stop: async () => {} };
}

/** A server with nothing but the playground. */
export function createPlaygroundServer({
  http,
  onListening,
  ...parts
}: Omit<PlaygroundParts, "isLocal"> & Pick<HttpParts, "onListening"> & Pick<Config, "http">): Adapter {
  const { routes } = createPlaygroundAdapter({ ...parts, isLocal: http.host === undefined });
  const told = onListening ? { onListening } : {};
  return createHttpServer({ ...http, routes: routes ? [routes] : [], log: parts.log, ...told });
}
