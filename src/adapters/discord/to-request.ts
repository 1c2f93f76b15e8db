// A raw interaction of Discord's API → what is asked. The same for the gateway and for HTTP.

import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
  InteractionType,
  MessageFlags,
} from "discord-api-types/v10";
import type { MessageCommand } from "../../core/command.ts";
import type { CompletionRequest } from "../../core/complete.ts";
import { type Fault, fault } from "../../core/fault.ts";
import { type Locale, localeOfTag } from "../../core/locale.ts";
import { decodePress, settleEffect } from "../../core/press.ts";
import type { OptionValue, Request } from "../../core/request.ts";
import { shorten } from "../../core/shorten.ts";
import { toExplanation } from "../to-question.ts";
import { askerOf } from "./asker.ts";
import { isObject, type Json, listAt, objectAt, textAt } from "./json.ts";
import { messageText } from "./message-text.ts";

export type Asked =
  | { readonly kind: "command"; readonly request: Request }
  | { readonly kind: "press"; readonly request: Request; readonly effect: "reply" | "update" }
  | { readonly kind: "completion"; readonly request: CompletionRequest }
  | { readonly kind: "fault"; readonly fault: Fault; readonly locale: Locale }
  /** Not for us: a ping, or something a newer Discord sends. */
  | { readonly kind: "ignored" };

interface Path {
  readonly command: string;
  readonly options: readonly Json[];
}

/** Subcommands stand nested in the options. */
function descend(command: string, options: readonly Json[]): Path {
  const nested = options.find(
    ({ type }) =>
      type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup,
  );
  return nested ? descend(`${command} ${textAt(nested, "name")}`, listAt(nested, "options")) : { command, options };
}

/** The role that everybody has, which Portly never mentions, has the server's id. */
function readValue({ type, value }: Json, guild: string): unknown {
  if (type !== ApplicationCommandOptionType.Role) return value;
  return value === guild ? "@everyone" : `role:${value}`;
}

function valuesOf(options: readonly Json[], guild: string): Readonly<Record<string, OptionValue>> {
  const pairs = options.map((option): [string, unknown] => [textAt(option, "name"), readValue(option, guild)]);
  return Object.fromEntries(
    pairs.flatMap(([name, value]): [string, OptionValue][] => {
      if (typeof value === "string" || typeof value === "boolean") return [[name, value]];
      return typeof value === "number" ? [[name, String(value)]] : [];
    }),
  );
}

/** A command called on somebody's message. Discord names it by its English name, whatever the reader's language. */
function readMessageCommand(interaction: Json, locale: Locale, known: readonly MessageCommand[]): Asked {
  const data = objectAt(interaction, "data");
  const name = textAt(data, "name");
  const command = known.find((candidate) => candidate.name.en === name)?.path;
  if (command === undefined)
    return { kind: "fault", fault: fault("unknown-command", { given: shorten(name) }), locale };
  const message = objectAt(objectAt(objectAt(data, "resolved"), "messages"), textAt(data, "target_id"));
  return {
    kind: "command",
    request: { ...toExplanation(messageText(message), askerOf(interaction), locale), command },
  };
}

function readCommand(interaction: Json, locale: Locale): Asked {
  const data = objectAt(interaction, "data");
  const { command, options } = descend(textAt(data, "name"), listAt(data, "options"));
  const request: Request = {
    command,
    options: valuesOf(options, textAt(interaction, "guild_id")),
    locale,
    asker: askerOf(interaction),
  };
  if (interaction.type === InteractionType.ApplicationCommand) return { kind: "command", request };
  const focused = options.find((option) => option.focused === true) ?? {};
  const typed = String(focused.value ?? "");
  return { kind: "completion", request: { ...request, option: textAt(focused, "name"), typed } };
}

/** Whether nobody but the presser sees the message with the button. */
function isSeenByOne(interaction: Json): boolean {
  const flags = Number(objectAt(interaction, "message").flags ?? 0);
  return (flags & MessageFlags.Ephemeral) !== 0 || interaction.context === InteractionContextType.BotDM;
}

function readPress(interaction: Json, locale: Locale): Asked {
  const press = decodePress(textAt(objectAt(interaction, "data"), "custom_id"));
  if (!press) return { kind: "fault", fault: fault("stale-button", {}), locale };
  const effect = settleEffect(press.effect, isSeenByOne(interaction));
  return { kind: "press", request: { ...press.call, locale, asker: askerOf(interaction) }, effect };
}

/**
 * Reads an interaction, in the language of the person who acts. Never throws, whatever it is given.
 * @param messageCommands what can be called on a message
 */
export function toRequest(interaction: unknown, messageCommands: readonly MessageCommand[]): Asked {
  if (!isObject(interaction)) return { kind: "ignored" };
  const locale = localeOfTag(textAt(interaction, "locale")) ?? "en";
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
    case InteractionType.ApplicationCommandAutocomplete:
      switch (objectAt(interaction, "data").type ?? ApplicationCommandType.ChatInput) {
        case ApplicationCommandType.ChatInput:
          return readCommand(interaction, locale);
        case ApplicationCommandType.Message:
          return readMessageCommand(interaction, locale, messageCommands);
        default:
          return { kind: "ignored" };
      }
    case InteractionType.MessageComponent:
      return readPress(interaction, locale);
    default:
      return { kind: "ignored" };
  }
}
