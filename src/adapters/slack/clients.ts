// Clients of the Web API, one for each token: what a client has learnt serves the next call.

import { webApi } from "@slack/bolt";
import { keepRecent } from "../../core/keep-recent.ts";
import type { Log } from "../adapter.ts";
import { createQuietLogger } from "./quiet-logger.ts";

export interface ClientParts {
  /** Base of the Web API: `http://127.0.0.1:4020/api/`. */
  readonly apiUrl?: string;
  readonly log: Log;
}

const timeoutMs = 10_000;
const most = 2_000;

/** For answers, which are tried once more. */
export const patient = { retryConfig: { retries: 1 } } as const;

/** For what must never be done twice, and for whoever has a pace of its own. */
export const once = { retryConfig: { retries: 0 }, rejectRateLimitedCalls: true } as const;

/** Builds a function that gives the client of a token; those used last stay. */
export function createClients({ apiUrl, log }: ClientParts, options: typeof patient | typeof once) {
  const logger = createQuietLogger(log);
  const clients = new Map<string, webApi.WebClient>();
  const shared = { ...options, logger, timeout: timeoutMs, ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }) };
  return (token: string): webApi.WebClient => {
    const client = clients.get(token) ?? new webApi.WebClient(token, shared);
    keepRecent(clients, token, client, most);
    return client;
  };
}
