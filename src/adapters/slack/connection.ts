// A Socket Mode connection that always comes back.

import { setTimeout as sleep } from "node:timers/promises";
import { type Logger, SocketModeReceiver } from "@slack/bolt";
import type { Log } from "../adapter.ts";

export interface ConnectionParts {
  readonly appToken: string;
  readonly slackApiUrl?: string;
  readonly logger: Logger;
  readonly log: Log;
  /** Told whenever the connection is lost. */
  readonly onLost: () => void;
}

export interface Connection {
  readonly receiver: SocketModeReceiver;
  /** Connects for the first time. Rejects where that fails. */
  open(): Promise<void>;
  readonly isUp: () => boolean;
  /** Ends the connection for good. */
  close(): Promise<void>;
}

const firstWaitMs = 250;
const longestWaitMs = 30_000;
const longestCloseMs = 1500;

/**
 * Builds the connection. The client's own reconnecting is turned off: it waits five seconds even when Slack only asks for a
 * new connection, and gives up for good when Slack answers with an HTTP error.
 */
export function createConnection({ appToken, slackApiUrl, logger, log, onLost }: ConnectionParts): Connection {
  const api = slackApiUrl === undefined ? {} : { slackApiUrl };
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: { ...api, retryConfig: { retries: 0 }, timeout: 10_000 } },
  });
  const { client } = receiver;
  const closing = new AbortController();
  let isOpen = false;

  async function reconnect(): Promise<void> {
    for (let wait = firstWaitMs; !closing.signal.aborted; wait = Math.min(wait * 2, longestWaitMs)) {
      try {
        await client.start();
        log.info({ platform: "slack" }, "connection is back");
        return;
      } catch {
        log.warn({ platform: "slack", retryMs: wait }, "Slack can not be reached");
        await sleep(wait, undefined, { signal: closing.signal }).catch(() => {});
      }
    }
  }

  let isReconnecting = false;
  client.on("disconnected", () => {
    if (!isOpen || isReconnecting || closing.signal.aborted) return;
    isReconnecting = true;
    log.warn({ platform: "slack" }, "connection lost, reconnecting");
    onLost();
    void reconnect().finally(() => {
      isReconnecting = false;
    });
  });

  return {
    receiver,
    isUp: () => isOpen && !isReconnecting,
    open: async () => {
      await client.start();
      isOpen = true;
    },
    close: async () => {
      closing.abort();
      if (!isOpen) return;
      await Promise.race([client.disconnect(), sleep(longestCloseMs, undefined, { ref: false })]);
    },
  };
}
