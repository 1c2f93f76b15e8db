// Brings answers to Slack: to a response_url, as a message in a channel, or into somebody's Home tab.

import type { webApi } from "@slack/bolt";
import type { Answer } from "../../core/answer.ts";
import type { About, Report } from "../report.ts";
import { postResponse } from "./response-url.ts";
import { toBlocks } from "./to-blocks.ts";
import { type Home, toHome } from "./to-home.ts";
import type { Asked } from "./to-request.ts";

export interface SendParts {
  /** Undefined where the bot is not installed, or not any more. */
  readonly client: webApi.WebClient | undefined;
  readonly report: Report;
}

/** Where an interaction is answered. */
export interface ResponsePlace {
  readonly url: string;
  /** The thread that the interaction comes from. */
  readonly thread: string | undefined;
}

/** Where a message is answered. */
export interface MessagePlace {
  readonly channel: string;
  readonly thread: string | undefined;
}

const describe = ({ intent: command, ok, locale }: Answer): About => ({ command, ok, locale });

/** What Slack says against a call: its own word (`not_in_channel`), else the kind of failure. Never a text of the call. */
function reasonOf(error: unknown): string {
  const { data, code, name } = error as { data?: { error?: string }; code?: string; name?: string };
  return data?.error ?? code ?? name ?? "unknown";
}

const notInstalled = { reason: "not installed" };

/** Answers an interaction. */
export async function sendResponse(
  { url, thread }: ResponsePlace,
  answer: Answer,
  effect: Asked["effect"],
  since: number,
  { report }: Pick<SendParts, "report">,
): Promise<void> {
  // A fault never takes a good card's place.
  const replace = effect === "update" && answer.ok;
  const inThread = replace || thread === undefined ? {} : { thread_ts: thread };
  const status = await postResponse(url, { ...toBlocks(answer), replace_original: replace, ...inThread });
  if (status === 200) report.answered(describe(answer), since);
  else report.unsent(describe(answer), since, { status });
}

/**
 * Answers a message with a message that all in its channel see. A channel that is gone or closed to the bot is a warning, and
 * is not tried again; when Slack asks to wait, the client waits and tries once more.
 */
export async function sendMessage(
  { channel, thread }: MessagePlace,
  answer: Answer,
  since: number,
  { client, report }: SendParts,
): Promise<void> {
  const { text, blocks, unfurl_links, unfurl_media } = toBlocks(answer);
  const inThread = thread === undefined ? {} : { thread_ts: thread };
  const message = { channel, text, blocks: [...blocks], unfurl_links, unfurl_media, ...inThread };
  if (!client) return report.unsent(describe(answer), since, notInstalled, "warn");
  try {
    await client.chat.postMessage(message);
    report.answered(describe(answer), since);
  } catch (error) {
    report.unsent(describe(answer), since, { reason: reasonOf(error) }, "warn");
  }
}

/** Draws somebody's Home tab. */
export async function publishHome(
  user: string,
  home: Home,
  since: number,
  { client, report }: SendParts,
): Promise<void> {
  const about = describe(home.answer ?? home.guide);
  if (!client) return report.unsent(about, since, notInstalled, "warn");
  try {
    const { type, blocks, private_metadata } = toHome(home);
    await client.views.publish({ user_id: user, view: { type, blocks, private_metadata } });
    report.answered(about, since);
  } catch (error) {
    report.unsent(about, since, { reason: reasonOf(error) }, "warn");
  }
}
