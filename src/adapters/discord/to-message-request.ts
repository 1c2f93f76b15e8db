// A raw MESSAGE_CREATE of Discord's gateway → what is asked, where the message is meant for the bot.

import { MessageFlags, MessageReferenceType, MessageType } from "discord-api-types/v10";
import type { CommandTree } from "../../core/command.ts";
import { type Fault, fault, isFault } from "../../core/fault.ts";
import { type Locale, localeOfText } from "../../core/locale.ts";
import type { Asker, Request } from "../../core/request.ts";
import { toExplanation, toQuestion } from "../to-question.ts";
import { isObject, type Json, listAt, objectAt, textAt } from "./json.ts";
import { messageText } from "./message-text.ts";

/** A message that is meant for the bot. */
export interface AskedInMessage {
  readonly asked: Request | Fault;
  readonly locale: Locale;
  readonly channel: string;
  readonly message: string;
  /**
   * True where only Discord mentioned the bot, because somebody replied to its message. It may be the next question ("and
   * 443?") or a "thanks!" to colleagues: it is answered where it is understood, and left alone where it is not.
   */
  readonly isOnlyReply: boolean;
}

const fromPeople: ReadonlySet<unknown> = new Set([MessageType.Default, MessageType.Reply]);

/**
 * Whether a person wrote it. Bots and webhooks are never answered, so that no two bots talk for ever. Discord also sends us our
 * own private answers, as direct messages; they carry the flag.
 */
function isFromPerson(message: Json, self: string): boolean {
  const author = objectAt(message, "author");
  const isHidden = (Number(message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const id = textAt(author, "id");
  if (id === "" || id === self || author.bot === true || author.system === true) return false;
  return !isHidden && message.webhook_id === undefined && fromPeople.has(message.type ?? MessageType.Default);
}

/**
 * The language of somebody who wrote no words. The gateway tells neither theirs nor, without the intent for servers, their
 * server's; a name in Hangul is all there is to go by.
 */
function guessReader(message: Json): Locale {
  const author = objectAt(message, "author");
  const names = [
    textAt(objectAt(message, "member"), "nick"),
    textAt(author, "global_name"),
    textAt(author, "username"),
  ];
  return localeOfText(names.join(" "));
}

/** The message that this one replies to, where Discord shows it; a forwarded message is no reply. */
function repliedTo(message: Json): Json | undefined {
  const isForward = objectAt(message, "message_reference").type === MessageReferenceType.Forward;
  return !isForward && isObject(message.referenced_message) ? message.referenced_message : undefined;
}

/**
 * A message without words. In reply to somebody else's, it asks about theirs: Discord shows us that one only where it is a
 * direct message or mentions us, too; else the shortcut has to be used. A forwarded message asks about what it forwards.
 */
function readWordless(message: Json, self: string, asker: Asker, reader: Locale): Request | Fault | undefined {
  const forwarded = messageText({ ...message, content: "" });
  if (forwarded !== "") return toExplanation(forwarded, asker, reader);
  const other = repliedTo(message);
  if (!other || textAt(objectAt(other, "author"), "id") === self) return undefined;
  const text = messageText(other);
  return text === "" ? fault("message-hidden", {}) : toExplanation(text, asker, reader);
}

/**
 * Reads a message.
 * @param self the bot's own user id
 * @returns undefined for what is not for us: other people's talk, bots, webhooks, system messages, mentions of roles and of
 * everyone. Never throws, whatever it is given.
 */
export function toMessageRequest<C>(
  message: unknown,
  self: string,
  commands: CommandTree<C>,
): AskedInMessage | undefined {
  if (!isObject(message) || !isFromPerson(message, self)) return undefined;
  const isDirect = textAt(message, "guild_id") === "";
  const isMentioned = listAt(message, "mentions").some((user) => textAt(user, "id") === self);
  if (!isDirect && !isMentioned) return undefined;
  const content = textAt(message, "content");
  const text = content.replaceAll(new RegExp(`<@!?${self}>`, "g"), " ").trim();
  const isOnlyReply = !isDirect && !new RegExp(`<@!?${self}>`).test(content);
  if (isOnlyReply && text === "") return undefined;
  const channel = textAt(message, "channel_id");
  const asker: Asker = {
    ...{ platform: "discord", user: textAt(objectAt(message, "author"), "id"), channel },
    place: textAt(message, "guild_id") || channel,
    // What its author may do in a server a message does not tell.
    ...(isDirect ? { isDirect, mayManage: true } : {}),
  };
  const reader = guessReader(message);
  const wordless = text === "" ? readWordless(message, self, asker, reader) : undefined;
  const asked = wordless ?? toQuestion(text, asker, commands, reader);
  const locale = isFault(asked) ? reader : asked.locale;
  return { asked, locale, channel, message: textAt(message, "id"), isOnlyReply };
}
