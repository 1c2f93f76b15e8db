// What somebody asks who writes a message to the bot instead of a command. The same on every platform.

import type { CommandTree } from "../core/command.ts";
import { isFault } from "../core/fault.ts";
import { type Locale, localeOfText } from "../core/locale.ts";
import { parseLine } from "../core/parse-line.ts";
import type { Asker, Call, Request } from "../core/request.ts";

/** What answers a message without words, and the greeting of places of the bot's own. */
export const helpCall: Call = { command: "portly help", options: {} };

/** Code marks and doubled marks of bold and strike-through. A single `*` or `_` may belong to what is asked (`*:80`). */
const markup = /`+|\*\*|~~/g;

/** What follows a name that is called: "Portly, …", "Portly: …". `:8080` is no such thing. */
const afterCall = /^\s*(?:[,，]|:\s)/;

/** A command that somebody typed as text: only with its slash, as "port 22 or 80?" is a question. */
function toTypedCall<C>(text: string, commands: CommandTree<C>): Call | undefined {
  if (!text.startsWith("/")) return undefined;
  const call = parseLine(commands, text);
  return isFault(call) ? undefined : call;
}

/**
 * Reads what is left of a message when the bot's mention is cut: a question, a typed command (`/port 53 udp`), or nothing,
 * which asks for help.
 * @param reader the language for a message without words; with words, it is theirs
 */
export function toQuestion<C>(message: string, asker: Asker, commands: CommandTree<C>, reader: Locale): Request {
  const text = message.replace(afterCall, "").replaceAll(markup, "").trim();
  if (text === "") return { ...helpCall, locale: reader, asker };
  const call = toTypedCall(text, commands) ?? { command: "ask", options: { question: text } };
  return { ...call, locale: localeOfText(text), asker };
}

/** Asks for every port and error in somebody's message. */
export function toExplanation(message: string, asker: Asker, locale: Locale): Request {
  return { command: "explain ports", options: { message }, locale, asker };
}
