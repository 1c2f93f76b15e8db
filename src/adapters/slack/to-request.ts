// A slash command, a pressed button or a message shortcut of Slack → what is asked.

import type { CommandTree, MessageCommand } from "../../core/command.ts";
import { type Fault, fault, isFault } from "../../core/fault.ts";
import { type Locale, localeOfText } from "../../core/locale.ts";
import { parseLine } from "../../core/parse-line.ts";
import { decodePress, settleEffect } from "../../core/press.ts";
import type { Asker, Request } from "../../core/request.ts";
import { shorten } from "../../core/shorten.ts";
import { toExplanation } from "../to-question.ts";
import { askerOf, type Where } from "./asker.ts";
import { callbackIdOf } from "./manifest.ts";
import { messageText } from "./message-text.ts";
import { toPlainWords } from "./plain-words.ts";

export interface Asked {
  readonly asked: Request | Fault;
  readonly locale: Locale;
  readonly asker: Asker;
  /** What the answer does; a slash command's is always a reply. */
  readonly effect: "reply" | "update";
  /** Whether the answer is for who asks alone, whatever the command says. */
  readonly isPrivate: boolean;
}

/** The part of a slash command's payload that is read. */
export interface CommandPayload {
  readonly command: string;
  readonly text?: string;
  readonly channel_id?: string;
  readonly user_name?: string;
}

/**
 * Reads a slash command.
 * @param known the user's own language, where Slack told it; else the text decides
 */
export function toRequest<C>(
  { command, text: sent = "", channel_id: channel, user_name: name }: CommandPayload,
  user: string,
  team: string | undefined,
  known: Locale | undefined,
  commands: CommandTree<C>,
): Asked {
  const text = toPlainWords(sent);
  const locale = known ?? localeOfText(text);
  const call = parseLine(commands, `${command} ${text}`);
  const asker = askerOf(user, team, { channel, name });
  return { asked: isFault(call) ? call : { ...call, locale, asker }, locale, asker, effect: "reply", isPrivate: false };
}

/**
 * Reads a pressed button.
 * @param known the user's own language, where Slack told it; else the card's
 * @param isCardPrivate whether only the presser sees the card
 */
export function toPressRequest(
  value: string | undefined,
  user: string,
  team: string | undefined,
  known: Locale | undefined,
  isCardPrivate = false,
  where: Where = {},
): Asked {
  const press = decodePress(value ?? "");
  const asker = askerOf(user, team, where);
  if (!press) {
    return { asked: fault("stale-button", {}), locale: known ?? "en", asker, effect: "reply", isPrivate: true };
  }
  const locale = known ?? press.locale;
  const asked = { ...press.call, locale, asker };
  const effect = settleEffect(press.effect, isCardPrivate);
  // A reply to a press is private, and what takes the place of a private card stays private.
  return { asked, locale, asker, effect, isPrivate: effect === "reply" || isCardPrivate };
}

/**
 * Reads a shortcut that was called on a message.
 * @param known the user's own language, where Slack told it; else the message's
 */
export function toShortcutRequest(
  callbackId: string,
  message: unknown,
  asker: Asker,
  known: Locale | undefined,
  messageCommands: readonly MessageCommand[],
): Asked {
  const text = messageText(message);
  const locale = known ?? localeOfText(text);
  const command = messageCommands.find(({ path }) => callbackIdOf(path) === callbackId)?.path;
  const asked =
    command === undefined
      ? fault("unknown-command", { given: shorten(callbackId) })
      : { ...toExplanation(text, asker, locale), command };
  return { asked, locale, asker, effect: "reply", isPrivate: true };
}
