// The playground put together: its routes with the real drawers.

import type { Adapter, Core, Log, Meter } from "./adapters/adapter.ts";
import { toEmbed } from "./adapters/discord/to-embed.ts";
import { createPlayground } from "./adapters/playground/index.ts";
import type { WithSamples } from "./adapters/playground/samples.ts";
import { toBlocks } from "./adapters/slack/to-blocks.ts";
import { toHome } from "./adapters/slack/to-home.ts";
import { drawZoneMenu } from "./adapters/slack/zone-menu.ts";
import { toText } from "./adapters/terminal/to-text.ts";
import type { Config } from "./config.ts";
import { createHttpServer, type HttpParts } from "./http/server.ts";
import { loadPage } from "./load-page.ts";
import { playgroundExamples, playgroundPeople, playgroundWords } from "./messages/playground.ts";
import { createKnowledge, type Knowledge } from "./ports/knowledge.ts";

export interface PlaygroundParts {
  readonly core: Core;
  readonly createSampleCore: () => Core;
  readonly log: Log;
  readonly meter?: Meter;
  /** What the gallery's cards know; loaded when the gallery is opened, where nobody shares theirs. */
  readonly knowledge?: () => Knowledge;
  /** Whether only this machine reaches the server. */
  readonly isLocal: boolean;
}

const always = (knowledge: Knowledge) => () => knowledge;

/** The gallery's samples, which are loaded with the first card of it. */
function createLateSamples(knowledge: PlaygroundParts["knowledge"], log: Log): WithSamples {
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

/** For whom a Home tab is drawn that nobody opened. */
const reader = { platform: "slack", user: "U0" };

/** The playground as an adapter, which the HTTP server serves. */
export function createPlaygroundAdapter({ knowledge, ...parts }: PlaygroundParts): Adapter {
  const routes = createPlayground({
    ...parts,
    withSamples: createLateSamples(knowledge, parts.log),
    draw: {
      discord: toEmbed,
      slack: toBlocks,
      home: (home) => {
        const { locale } = home.guide;
        return toHome({ ...home, chosen: undefined, menus: drawZoneMenu(parts.core, { locale, asker: reader }) });
      },
      text: ({ card }) => toText(card),
    },
    about: { words: playgroundWords, people: playgroundPeople, examples: playgroundExamples },
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
