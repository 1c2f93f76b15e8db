// Posts messages of Portly's own in Slack's channels, and changes them.

import { type types, webApi } from "@slack/bolt";
import {
  type EditOutcome,
  type Mention,
  type Post,
  type Poster,
  type PostOutcome,
  type Refusal,
  type Retry,
  toAnswer,
} from "../../core/post.ts";
import { type ClientParts, createClients, once } from "./clients.ts";
import { limits } from "./limits.ts";
import { isMessageLink, type MessageLinks } from "./message-links.ts";
import { replaceByUrl } from "./response-url.ts";
import { toBlocks } from "./to-blocks.ts";

export interface PosterParts extends ClientParts {
  /** The token of a workspace; undefined where the bot is not installed. Rejects where that can not be told now. */
  readonly tokenOf: (workspace: string) => Promise<string | undefined>;
  /** Opens what was kept of messages that answered a slash command. */
  readonly links: MessageLinks;
  /** Whether the tokens are those of workspaces that installed the bot: then each has its own limits, and may lose its token. */
  readonly isMany?: boolean;
}

const unauthorizedRestMs = 60_000;

/** Slack's words for what is wrong with a channel. */
const refusals: Readonly<Record<string, Refusal>> = {
  channel_not_found: "channel-gone",
  is_archived: "archived",
  not_in_channel: "not-a-member",
  restricted_action: "forbidden",
  restricted_action_non_threadable_channel: "forbidden",
  restricted_action_read_only_channel: "forbidden",
  restricted_action_thread_only_channel: "forbidden",
  no_permission: "forbidden",
  team_access_not_granted: "forbidden",
  ekm_access_denied: "forbidden",
};

const unauthorized: readonly string[] = [
  ...["invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired", "org_login_required"],
  ...["missing_scope", "access_denied", "not_allowed_token_type"],
];

/** With these words Slack says that a workspace has taken the token back. */
const leftWords: readonly string[] = ["invalid_auth", "account_inactive", "token_revoked"];

const uninstalled = { kind: "refused", reason: "uninstalled" } as const;

/** With these words Slack says that it may have done it all the same. */
const unclear: readonly string[] = ["internal_error", "fatal_error", "service_unavailable", "request_timeout"];

const goneMessages: readonly string[] = [
  ...["message_not_found", "cant_update_message", "edit_window_closed", "channel_not_found", "is_archived"],
  ...["not_in_channel", "is_inactive"],
];

const neverSent: readonly unknown[] = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"];

/** What the client's errors tell. */
interface Failure {
  /** Slack's own word; empty where it said nothing. */
  readonly word: string;
  readonly retry: Retry | undefined;
}

/** The system's word for why there is no connection, however deep it lies. */
function systemCode(error: unknown): unknown {
  if (typeof error !== "object" || error === null) return undefined;
  const { code, cause, original } = error as { code?: unknown; cause?: unknown; original?: unknown };
  return neverSent.includes(code) ? code : (systemCode(cause) ?? systemCode(original));
}

function readFailure(error: unknown): Failure {
  const { code, data, retryAfter } = error as { code?: string; data?: { error?: string }; retryAfter?: number };
  const word = data?.error ?? "";
  if (code === webApi.ErrorCode.RateLimitedError)
    return { word, retry: { kind: "retry", afterMs: (retryAfter ?? 1) * 1000, isForAll: true } };
  if (word === "ratelimited" || word === "rate_limited" || word === "message_limit_exceeded")
    return { word, retry: { kind: "retry", afterMs: unauthorizedRestMs, isForAll: true } };
  if (unauthorized.includes(word))
    return { word, retry: { kind: "retry", afterMs: unauthorizedRestMs, isForAll: true } };
  return { word, retry: systemCode(error) === undefined ? undefined : { kind: "retry" } };
}

function toOutcome(error: unknown): PostOutcome {
  const { word, retry } = readFailure(error);
  if (retry) return retry;
  const reason = refusals[word];
  if (reason) return { kind: "refused", reason };
  return word === "" || unclear.includes(word) ? { kind: "uncertain" } : { kind: "failed", why: `slack ${word}` };
}

function toEditOutcome(error: unknown): EditOutcome {
  const { word, retry } = readFailure(error);
  return goneMessages.includes(word) ? { kind: "gone" } : (retry ?? { kind: "retry" });
}

const idForm = /^[A-Z0-9]+$/;

/** Only the group that was set up is mentioned. */
function mentionBlock(mention: Mention): types.KnownBlock {
  const element: types.RichTextElement = { type: "usergroup", usergroup_id: mention.id };
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements: [element] }] };
}

function draw(post: Post) {
  const { text, blocks, unfurl_links, unfurl_media } = toBlocks(toAnswer(post));
  const { mention } = post;
  const plain = { text, blocks: [...blocks], unfurl_links, unfurl_media };
  if (mention?.kind !== "group" || !idForm.test(mention.id)) return plain;
  const room = limits.blocks - 1;
  return {
    ...plain,
    text: `<!subteam^${mention.id}> ${text}`.slice(0, limits.fallbackText),
    blocks: [mentionBlock(mention), ...blocks.slice(0, room)],
  };
}

/**
 * Builds the poster. Slack knows no nonce, and only who may read a channel's history could look whether a message is there: so a
 * post whose outcome is uncertain stays uncertain, and is never tried again.
 */
export function createPoster({ tokenOf, links, isMany = false, ...parts }: PosterParts): Poster {
  const clientOf = createClients(parts, once);

  /** Undefined where the bot is not installed; a retry where nobody knows. */
  async function reach(place: string): Promise<webApi.WebClient | Retry | undefined> {
    try {
      const token = await tokenOf(place);
      return token === undefined ? undefined : clientOf(token);
    } catch {
      return { kind: "retry" };
    }
  }

  /** What one workspace of many answers is said of that workspace alone. */
  function settle(error: unknown): PostOutcome {
    const outcome = toOutcome(error);
    if (!isMany || outcome.kind !== "retry") return outcome;
    if (leftWords.includes(readFailure(error).word)) return uninstalled;
    return { ...outcome, isForAll: false };
  }

  return {
    perSecond: isMany ? limits.postsPerSecondOfMany : limits.postsPerSecond,
    repeatableMs: 0,
    post: async ({ place, channel }, _nonce, post) => {
      const client = await reach(place);
      if (client === undefined) return uninstalled;
      if ("kind" in client) return client;
      try {
        const { ts } = await client.chat.postMessage({ channel, ...draw(post) });
        return ts === undefined ? { kind: "uncertain" } : { kind: "posted", message: ts };
      } catch (error) {
        return settle(error);
      }
    },
    // What answered a slash command was not posted by the bot, for Slack: only who pressed its buttons hands over a way to it.
    edit: async ({ place, channel }, ts, post) => {
      if (isMessageLink(ts)) {
        const url = links.open(ts);
        return url === undefined ? { kind: "gone" } : replaceByUrl(url, toBlocks(toAnswer(post)));
      }
      const client = await reach(place);
      if (client === undefined) return { kind: "gone" };
      if ("kind" in client) return client;
      try {
        const { text, blocks } = draw(post);
        await client.chat.update({ channel, ts, text, blocks });
        return { kind: "edited" };
      } catch (error) {
        const outcome = toEditOutcome(error);
        return isMany && outcome.kind === "retry" ? { ...outcome, isForAll: false } : outcome;
      }
    },
    // A message far in the future, taken back at once: it meets the same refusals as a post, and nobody ever sees it.
    check: async ({ place, channel }) => {
      const client = await reach(place);
      if (client === undefined) return "uninstalled";
      if ("kind" in client) return "unknown";
      try {
        const post_at = Math.floor(Date.now() / 1000) + limits.scheduleAheadSeconds;
        const { scheduled_message_id: id } = await client.chat.scheduleMessage({ channel, post_at, text: "…" });
        await client.chat.deleteScheduledMessage({ channel, scheduled_message_id: id as string });
        return "allowed";
      } catch (error) {
        const outcome = settle(error);
        return outcome.kind === "refused" ? outcome.reason : "unknown";
      }
    },
  };
}
