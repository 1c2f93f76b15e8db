// Reads what Slack sends over HTTP, once it is proved to be Slack's.
// https://docs.slack.dev/authentication/verifying-requests-from-slack

import { isValidSlackRequest } from "@slack/bolt";

/** How far Slack's clock and ours may differ, in seconds, before a request is too old. */
const windowSeconds = 5 * 60;

const timestampForm = /^\d{1,12}$/;

export interface Proof {
  readonly signature: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
}

/**
 * Reads the headers that prove a request, before its body is read.
 * @param now milliseconds since 1970
 * @returns undefined where they are missing, malformed, or too old
 */
export function readProof(header: (name: string) => string | undefined, now: number): Proof | undefined {
  const signature = header("x-slack-signature");
  const given = header("x-slack-request-timestamp") ?? "";
  if (signature === undefined || !timestampForm.test(given)) return undefined;
  const timestamp = Number(given);
  return Math.abs(now / 1000 - timestamp) <= windowSeconds ? { signature, timestamp } : undefined;
}

/** @returns whether Slack signed exactly this body with the secret */
export const isProved = ({ signature, timestamp }: Proof, body: string, signingSecret: string, now: number): boolean =>
  isValidSlackRequest({
    signingSecret,
    body,
    headers: { "x-slack-signature": signature, "x-slack-request-timestamp": timestamp },
    nowMilliseconds: now,
  });

type Payload = Readonly<Record<string, unknown>>;

function readJson(text: string): Payload | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === "object" && read !== null && !Array.isArray(read) ? (read as Payload) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads a body: events come as JSON, interactions as JSON in a form, commands as a form.
 * @returns undefined for any other type of content, and for what can not be read
 */
export function readBody(body: string, contentType = ""): Payload | undefined {
  const [type = ""] = contentType.toLowerCase().split(";", 1);
  if (type.trim() === "application/json") return readJson(body);
  if (type.trim() !== "application/x-www-form-urlencoded") return undefined;
  const form = new URLSearchParams(body);
  const payload = form.get("payload");
  return payload === null ? Object.fromEntries(form) : readJson(payload);
}
