// What answers on Slack, however its events arrive: one App of Bolt, wired once, and the work under way.

import { App, type Receiver } from "@slack/bolt";
import type { Core, Log, Meter } from "../adapter.ts";
import { createReport } from "../report.ts";
import { inRequest } from "../request-id.ts";
import { listen } from "./listen.ts";
import type { MessageLinks } from "./message-links.ts";
import { createPeople } from "./people.ts";
import { createQuietLogger } from "./quiet-logger.ts";
import { type FindWorkspace, toContext } from "./workspace.ts";

export interface BotParts {
  readonly receiver: Receiver;
  readonly find: FindWorkspace;
  readonly links: MessageLinks;
  /** How many events are told apart; left out, as many as a connection of the bot's own needs. */
  readonly rememberedIds?: number;
  readonly core: Core;
  readonly log: Log;
  readonly meter?: Meter;
  /** Base of the Web API: `http://127.0.0.1:4020/api/`. */
  readonly apiUrl?: string;
}

export interface Bot {
  readonly app: App;
  /** Counts work that stopping waits for. */
  track(running: Promise<void>): void;
  /** Waits for answers under way, but not forever. */
  drain(): Promise<void>;
}

/** How long stopping waits for answers under way. */
const longestDrainMs = 2500;

/** Wires it to its receiver. */
export function createBot({ receiver, find, links, core, log, meter, apiUrl, ...ids }: BotParts): Bot {
  const report = createReport("slack", log, meter);
  const underWay = new Set<Promise<void>>();

  function track(running: Promise<void>): void {
    const done = () => void underWay.delete(running);
    underWay.add(running);
    running.then(done, done);
  }

  function work(event: string, task: () => Promise<void>): Promise<void> {
    const running = inRequest(event, task).catch((error) =>
      report.unsent({}, performance.now(), { reason: (error as Error).name }),
    );
    track(running);
    return running;
  }

  const app = new App({
    receiver,
    // Commands and buttons are answered at their response_url, which asks for no token: they are, whatever is out of reach.
    authorize: async ({ teamId }) => {
      const workspace = await find(teamId).catch((error) => {
        log.warn(
          { platform: "slack", reason: (error as Error).message },
          "a workspace's installation could not be looked up",
        );
        return undefined;
      });
      return toContext(workspace, teamId);
    },
    logger: createQuietLogger(log),
    convoStore: false,
    clientOptions: apiUrl === undefined ? {} : { slackApiUrl: apiUrl },
  });
  listen(app, { core, log, report, people: createPeople(), links, work, ...ids });

  return {
    app,
    track,
    drain: async () => {
      const drained = Promise.allSettled(underWay);
      await Promise.race([drained, new Promise((resolve) => setTimeout(resolve, longestDrainMs).unref())]);
    },
  };
}
