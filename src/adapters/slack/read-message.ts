// An event of Slack about a message → who says what to the bot, and where the answer belongs.

import { readMarkup } from "./message-text.ts";

/** The part of `app_mention` and `message` events that is read. */
export interface MessageEvent {
  readonly type: string;
  readonly subtype?: string;
  readonly channel?: string;
  readonly channel_type?: string;
  readonly user?: string;
  readonly bot_id?: string;
  readonly hidden?: boolean;
  readonly edited?: unknown;
  readonly text?: string;
  readonly ts?: string;
  readonly thread_ts?: string;
}

/** A message that is meant for the bot. */
export interface ReadMessage {
  /** What is said, without markup and without the bot's mention; "" where there are no words. */
  readonly text: string;
  readonly user: string;
  readonly channel: string;
  /** The thread that the answer goes to; undefined in a direct message outside of threads. */
  readonly thread: string | undefined;
  /** The same for every event about this message. */
  readonly key: string;
}

/** Words beside a picture, and a word in a thread that was sent to the channel as well. All others are no messages of people. */
const saidByPeople: ReadonlySet<string | undefined> = new Set([undefined, "file_share", "thread_broadcast"]);

/** Slack's own voice, which is no bot to Slack. */
const slackbot = "USLACKBOT";

/**
 * Reads a message. An edited one is not answered again: Slack sends a new event for every mention that is edited.
 * @param self the bot's own user id
 * @returns undefined for what is not for us: bots, ourselves, edits and removals, talk in channels
 */
export function readMessage(event: MessageEvent, self: string | undefined): ReadMessage | undefined {
  const { type, subtype, channel, user, ts, thread_ts: inThread, text = "" } = event;
  const isDirect = type === "message" && event.channel_type === "im";
  if (!isDirect && type !== "app_mention") return undefined;
  if (event.bot_id !== undefined || event.hidden === true || event.edited !== undefined) return undefined;
  if (!saidByPeople.has(subtype)) return undefined;
  if (channel === undefined || ts === undefined || user === undefined || user === self || user === slackbot)
    return undefined;
  const thread = isDirect ? inThread : (inThread ?? ts);
  return { text: readMarkup(text, self).trim(), user, channel, thread, key: `${channel} ${ts}` };
}
