// The playground put together: its routes with the real drawers, on the HTTP server.

import type { Adapter, Core, Log } from "./adapters/adapter.ts";
import { toEmbed } from "./adapters/discord/to-embed.ts";
import { createPlayground } from "./adapters/playground/index.ts";
import type { WithSamples } from "./adapters/playground/samples.ts";
import { toBlocks } from "./adapters/slack/to-blocks.ts";
import { toHome } from "./adapters/slack/to-home.ts";
import { toText } from "./adapters/terminal/to-text.ts";
import type { Config } from "./config.ts";
import { createHttpServer } from "./http/server.ts";
import { loadPage } from "./load-page.ts";
import { playgroundExamples, playgroundPeople, playgroundWords } from "./messages/playground.ts";
import { createKnowledge, type Knowledge } from "./ports/knowledge.ts";

export interface PlaygroundServerParts {
  readonly http: Config["http"];
  readonly core: Core;
  readonly createSampleCore: () => Core;
  readonly log: Log;
  /** What the gallery's cards know; loaded when the gallery is opened, where nobody shares theirs. */
  readonly knowledge?: () => Knowledge;
  /** Told the address once the page is served. */
  readonly onListening?: (url: string) => void;
}

const always = (knowledge: Knowledge) => () => knowledge;

/** The gallery's samples, which are loaded with the first card of it. */
function createLateSamples(knowledge: PlaygroundServerParts["knowledge"], log: Log): WithSamples {
  let loading: Promise<WithSamples> | undefined;
  async function load(): Promise<WithSamples> {
    const { createSamples } = await import("./samples/index.ts");
    const report = (error: unknown, reference: string) =>
      log.error({ platform: "playground", err: error, reference }, "a sample failed");
    return createSamples({ knowledge: knowledge ?? always(createKnowledge()), report });
  }
  return async (work) => {
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    return (await loading)(work);
  };
}

/** The server of `npm start` where the playground is on. */
export function createPlaygroundServer({
  http,
  core,
  createSampleCore,
  log,
  knowledge,
  onListening,
}: PlaygroundServerParts): Adapter {
  const playground = createPlayground({
    core,
    createSampleCore,
    withSamples: createLateSamples(knowledge, log),
    log,
    draw: {
      discord: toEmbed,
      slack: toBlocks,
      home: (home) => toHome({ ...home, chosen: undefined }),
      text: ({ card }) => toText(card),
    },
    about: { words: playgroundWords, people: playgroundPeople, examples: playgroundExamples },
    loadPage,
    isLocal: http.host === undefined,
  });
  return createHttpServer({ ...http, routes: [playground], log, ...(onListening ? { onListening } : {}) });
}
