// Sends an answer to a response_url, patiently but not forever, or changes the message behind it.

import { setTimeout as sleep } from "node:timers/promises";
import type { EditOutcome } from "../../core/post.ts";
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

/** Milliseconds that Slack asks to wait. */
const askedWait = (response: Response) => Number(response.headers.get("retry-after") ?? 1) * 1000;

/** Milliseconds to wait before the next attempt; undefined where another one is useless. */
function waitFor(response: Response | undefined): number | undefined {
  if (response === undefined || response.status >= 500) return pauseMs;
  if (response.status !== 429) return undefined;
  const wait = askedWait(response);
  return wait <= longestWaitMs ? wait : undefined;
}

/** Posts a message once. @returns undefined where Slack could not be reached */
async function post(url: string, message: ResponseMessage): Promise<Response | undefined> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify(message),
    signal: AbortSignal.timeout(timeoutMs),
  }).catch(() => undefined);
  await response?.body?.cancel();
  return response;
}

/**
 * Posts a message.
 * @returns the HTTP status of the last attempt, 0 where Slack could not be reached
 */
export async function postResponse(url: string, message: ResponseMessage): Promise<number> {
  let status = 0;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const response = await post(url, message);
    status = response?.status ?? 0;
    if (response?.ok) return status;
    const wait = waitFor(response);
    if (wait === undefined || attempt === attempts) return status;
    await sleep(wait);
  }
  return status;
}

/** Puts a message in the place of the one whose button was pressed: once, as whoever changes messages tries again by itself. */
export async function replaceByUrl(url: string, message: SlackMessage): Promise<EditOutcome> {
  const response = await post(url, { ...message, replace_original: true });
  if (response?.ok) return { kind: "edited" };
  if (response?.status === 429) return { kind: "retry", afterMs: askedWait(response) };
  // Half an hour has gone by, or it was used five times.
  return response && response.status < 500 ? { kind: "gone" } : { kind: "retry" };
}
