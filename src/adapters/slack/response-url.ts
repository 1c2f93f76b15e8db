// Sends an answer to a response_url, patiently but not forever.

import { setTimeout as sleep } from "node:timers/promises";
import type { SlackMessage } from "./to-blocks.ts";

/** A message for a response_url, with what it does to the message whose button was pressed. */
export interface ResponseMessage extends SlackMessage {
  readonly replace_original: boolean;
  /** The thread that a new message goes to. */
  readonly thread_ts?: string;
}

const timeoutMs = 10_000;
const attempts = 3;
const pauseMs = 500;
/** Slack may ask to wait; beyond this the answer is no answer any more. */
const longestWaitMs = 30_000;

/** Milliseconds to wait before the next attempt; undefined where another one is useless. */
function waitFor(response: Response | undefined): number | undefined {
  if (response === undefined || response.status >= 500) return pauseMs;
  if (response.status !== 429) return undefined;
  const seconds = Number(response.headers.get("retry-after") ?? 1);
  return seconds * 1000 <= longestWaitMs ? seconds * 1000 : undefined;
}

/**
 * Posts a message.
 * @returns the HTTP status of the last attempt, 0 where Slack could not be reached
 */
export async function postResponse(url: string, message: ResponseMessage): Promise<number> {
  let status = 0;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(timeoutMs),
    }).catch(() => undefined);
    status = response?.status ?? 0;
    await response?.body?.cancel();
    if (response?.ok) return status;
    const wait = waitFor(response);
    if (wait === undefined || attempt === attempts) return status;
    await sleep(wait);
  }
  return status;
}
