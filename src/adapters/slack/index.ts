// Talks with Slack over Socket Mode.

import type { Adapter, Core, Log, Meter } from "../adapter.ts";
import { createBot } from "./bot.ts";
import { createClients, patient } from "./clients.ts";
import { createConnection } from "./connection.ts";
import { createMessageLinks } from "./message-links.ts";
import { explainRefusal, readOwnWorkspace } from "./own-workspace.ts";
import { createPoster } from "./poster.ts";
import { createQuietLogger } from "./quiet-logger.ts";
import type { Workspace } from "./workspace.ts";

export interface SlackParts {
  readonly botToken: string;
  readonly appToken: string;
  /** Base of the Web API: `http://127.0.0.1:4020/api/`. */
  readonly apiUrl?: string;
  /** Seal what is kept of messages; the first closes, all open. */
  readonly encryptionKeys?: readonly string[];
  readonly core: Core;
  readonly log: Log;
  readonly meter?: Meter;
}

/** Builds the adapter. It connects when it is started. */
export function createSlackAdapter({
  botToken,
  appToken,
  encryptionKeys,
  core,
  log,
  meter,
  ...api
}: SlackParts): Adapter {
  const links = createMessageLinks(encryptionKeys);
  const { apiUrl: slackApiUrl } = api;
  const client = createClients({ ...api, log }, patient)(botToken);
  const connection = createConnection({
    appToken,
    ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
    logger: createQuietLogger(log),
    log,
    onLost: () => meter?.reconnected("slack"),
  });
  let own: Workspace | undefined;
  const bot = createBot({
    receiver: connection.receiver,
    find: async () => own,
    links,
    core,
    log,
    ...(meter === undefined ? {} : { meter }),
    ...api,
  });

  async function connect(): Promise<void> {
    own = await readOwnWorkspace(client);
    await connection.open().catch((error) => {
      throw explainRefusal(error, "SLACK_APP_TOKEN");
    });
  }

  return {
    name: "slack",
    isReachable: connection.isUp,
    poster: createPoster({ tokenOf: async () => botToken, links, log, ...api }),
    start: connect,
    stop: async () => {
      await bot.drain();
      await connection.close();
    },
  };
}
