// Posts messages of Portly's own in Discord's channels, and changes them.

import type { EditOutcome, Mention, Post, Poster, PostOutcome, Refusal, Retry } from "../../core/post.ts";
import { toAnswer } from "../../core/post.ts";
import { limits } from "./limits.ts";
import { toEmbed } from "./to-embed.ts";
import { userAgent } from "./user-agent.ts";

export interface PosterParts {
  readonly token: string;
  /** Base of the REST API, without version: `http://127.0.0.1:4010/api`. */
  readonly apiUrl?: string;
}

const timeoutMs = 10_000;

/** Discord's numbers for what is wrong with a channel. */
const refusals: Readonly<Record<number, Refusal>> = {
  10003: "channel-gone",
  50001: "not-a-member",
  50013: "forbidden",
  50083: "archived",
  160005: "archived",
};

/** Numbers for a message that can not be changed any more. */
const goneMessages: readonly unknown[] = [10_003, 10_008, 50_001, 50_005, 50_013, 50_083, 160_005];

/** Nothing was sent when the connection could not be made. */
const neverSent: readonly unknown[] = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"];

interface Reply {
  /** 0 where none came: "unsent" where the request surely never left. */
  readonly status: number | "unsent";
  readonly code?: number;
  readonly id?: string;
  /** Seconds. */
  readonly retryAfter?: number;
  readonly isGlobal?: boolean;
}

function read(status: number, text: string): Reply {
  try {
    const { code, id, retry_after: retryAfter, global: isGlobal } = JSON.parse(text);
    return { status, code, id, retryAfter, isGlobal };
  } catch {
    return { status };
  }
}

/** Only the mention that was set up pings anybody. */
function toContent(mention: Mention | undefined) {
  if (mention?.kind !== "role") return {};
  return { content: `<@&${mention.id}>`, allowed_mentions: { parse: [], roles: [mention.id] } };
}

/** What holds for posting and for editing alike; undefined where it depends. */
function toRetry({ status, retryAfter = 1, isGlobal = false }: Reply): Retry | undefined {
  if (status === "unsent") return { kind: "retry" };
  if (status === 429) return { kind: "retry", afterMs: retryAfter * 1000, isForAll: isGlobal };
  return status === 401 ? { kind: "retry", afterMs: limits.unauthorizedRestMs, isForAll: true } : undefined;
}

function toRefusal({ status, code = 0 }: Reply): Refusal | undefined {
  const known = refusals[code];
  if (known) return known;
  if (status === 403) return "forbidden";
  return status === 404 ? "channel-gone" : undefined;
}

function toOutcome(reply: Reply): PostOutcome {
  const { status, id, code } = reply;
  if (id !== undefined && Number(status) < 300) return { kind: "posted", message: id };
  const retry = toRetry(reply);
  if (retry) return retry;
  const reason = toRefusal(reply);
  if (reason) return { kind: "refused", reason };
  const isTheirs = status === 0 || Number(status) >= 500 || Number(status) < 300;
  return isTheirs ? { kind: "uncertain" } : { kind: "failed", why: `discord ${code ?? status}` };
}

function toEditOutcome(reply: Reply): EditOutcome {
  const { status, code } = reply;
  if (typeof status === "number" && status >= 200 && status < 300) return { kind: "edited" };
  return goneMessages.includes(code) || status === 404 ? { kind: "gone" } : (toRetry(reply) ?? { kind: "retry" });
}

/**
 * Builds the poster. It goes past discord.js's own client, which would wait by itself where the delivery has to know, and would
 * keep a queue for each of many thousand channels.
 */
export function createPoster({ token, apiUrl = "https://discord.com/api" }: PosterParts): Poster {
  const headers = {
    authorization: `Bot ${token}`,
    "content-type": "application/json",
    "user-agent": userAgent,
  };

  async function call(method: string, path: string, body?: object): Promise<Reply> {
    try {
      const signal = AbortSignal.timeout(timeoutMs);
      const content = body === undefined ? {} : { body: JSON.stringify(body) };
      const response = await fetch(`${apiUrl}/v10/channels/${path}`, { method, headers, signal, ...content });
      return read(response.status, await response.text());
    } catch (error) {
      const { cause } = error as { cause?: { code?: unknown } };
      return { status: neverSent.includes(cause?.code) ? "unsent" : 0 };
    }
  }

  const draw = (post: Post) => toEmbed(toAnswer(post));

  return {
    perSecond: limits.postsPerSecond,
    repeatableMs: limits.nonceMs,
    post: async ({ channel }, nonce, post) => {
      const body = { ...draw(post), ...toContent(post.mention), nonce, enforce_nonce: true };
      return toOutcome(await call("POST", `${channel}/messages`, body));
    },
    edit: async ({ channel }, message, post) =>
      toEditOutcome(await call("PATCH", `${channel}/messages/${message}`, draw(post))),
    check: async ({ channel }) => {
      const reply = await call("GET", channel);
      if (reply.status === 200) return "unknown";
      return (toRetry(reply) ? undefined : toRefusal(reply)) ?? "unknown";
    },
  };
}
