// Answers a message of the gateway that is meant for the bot, with a message.

import { type REST, Routes } from "discord.js";
import { isFault } from "../../core/fault.ts";
import type { Core } from "../adapter.ts";
import type { Report } from "../report.ts";
import { inRequest } from "../request-id.ts";
import { toMessageRequest } from "./to-message-request.ts";
import { type DiscordReply, toReply } from "./to-reply.ts";

interface Parts {
  /** The bot's own user id. */
  readonly self: string;
  readonly core: Core;
  readonly report: Report;
  readonly rest: REST;
  /** False for the id of a message that was answered before. */
  readonly isNew: (id: string) => boolean;
}

/** Discord's number for: a reply needs the permission to read the channel's history. */
const mayNotReply = 160_002;

/** Posts a reply; as a message of its own where the bot may write in the channel but not read back. */
async function post(channel: string, reply: DiscordReply, rest: REST): Promise<void> {
  const { message_reference: _missing, ...alone } = reply;
  await rest.post(Routes.channelMessages(channel), { body: reply }).catch((error: { code?: unknown }) => {
    if (error.code !== mayNotReply) throw error;
    return rest.post(Routes.channelMessages(channel), { body: alone });
  });
}

type Read = NonNullable<ReturnType<typeof toMessageRequest>>;

async function answer(read: Read, since: number, { core, report, rest }: Parts): Promise<void> {
  const { asked, locale: language, channel, isOnlyReply } = read;
  try {
    const reply = isFault(asked) ? core.answerFault(asked, language) : await core.respond(asked);
    if (isOnlyReply && !reply.ok) return;
    const { intent: command, ok, locale } = reply;
    await post(channel, toReply(reply, read.message), rest);
    report.answered({ command, ok, locale }, since);
  } catch (error) {
    const { status, code } = error as { status?: number; code?: number };
    report.unsent({}, since, { status, code, reason: (error as Error).name }, "warn");
  }
}

/**
 * Answers a raw MESSAGE_CREATE once. Never rejects: a channel that is gone or that the bot may not write in is a warning in
 * the log, and nothing more is tried (429 is waited for by discord.js).
 */
export async function answerMessage(message: unknown, parts: Parts): Promise<void> {
  const since = performance.now();
  const read = toMessageRequest(message, parts.self, parts.core.commands);
  if (!read || !parts.isNew(read.message)) return;
  await inRequest(read.message, () => answer(read, since, parts));
}
