// The playground put together: its routes with the real drawers, on the HTTP server.

import type { Adapter, Core, Log } from "./adapters/adapter.ts";
import { toEmbed } from "./adapters/discord/to-embed.ts";
import { createPlayground } from "./adapters/playground/index.ts";
import { toBlocks } from "./adapters/slack/to-blocks.ts";
import { toText } from "./adapters/terminal/to-text.ts";
import type { Config } from "./config.ts";
import { createHttpServer } from "./http/server.ts";
import { loadPage } from "./load-page.ts";
import { playgroundExamples, playgroundMessage, playgroundPeople, playgroundWords } from "./messages/playground.ts";

export interface PlaygroundServerParts {
  readonly http: Config["http"];
  readonly core: Core;
  readonly createSampleCore: () => Core;
  readonly log: Log;
  /** Told the address once the page is served. */
  readonly onListening?: (url: string) => void;
}

/** The server of `npm start` where the playground is on. */
export function createPlaygroundServer({
  http,
  core,
  createSampleCore,
  log,
  onListening,
}: PlaygroundServerParts): Adapter {
  const playground = createPlayground({
    core,
    createSampleCore,
    log,
    draw: { discord: toEmbed, slack: toBlocks, text: ({ card }) => toText(card) },
    about: { words: playgroundWords, people: playgroundPeople, examples: playgroundExamples },
    sampleMessage: playgroundMessage,
    loadPage,
    isLocal: http.host === undefined,
  });
  return createHttpServer({ ...http, routes: [playground], log, ...(onListening ? { onListening } : {}) });
}
