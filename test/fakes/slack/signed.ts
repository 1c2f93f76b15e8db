// Requests as Slack sends them over HTTP, signed.

import { createHmac } from "node:crypto";

// biome-ignore lint/suspicious/noExplicitAny: an envelope as Socket Mode has it
type Any = any;

export interface SignOptions {
  /** Seconds since 1970; now where it is left out. */
  readonly timestamp?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface SignedRequest {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

export const sign = (secret: string, timestamp: number | string, body: string): string =>
  `v0=${createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex")}`;

/** A body with the headers that prove it. */
export function signBody(
  body: string,
  type: string,
  secret: string,
  { timestamp = Math.floor(Date.now() / 1000), headers = {} }: SignOptions = {},
): SignedRequest {
  return {
    body,
    headers: {
      "content-type": type,
      "x-slack-request-timestamp": String(timestamp),
      "x-slack-signature": sign(secret, timestamp, body),
      ...headers,
    },
  };
}

export const form = "application/x-www-form-urlencoded";

/** What Socket Mode puts into an envelope, as a signed request. */
export function signEnvelope({ type, payload, retry_attempt, retry_reason }: Any, secret: string): SignedRequest {
  const retry = retry_attempt
    ? { headers: { "x-slack-retry-num": String(retry_attempt), "x-slack-retry-reason": retry_reason } }
    : {};
  if (type === "events_api") return signBody(JSON.stringify(payload), "application/json", secret, retry);
  const fields = type === "slash_commands" ? payload : { payload: JSON.stringify(payload) };
  return signBody(new URLSearchParams(fields).toString(), form, secret, retry);
}
