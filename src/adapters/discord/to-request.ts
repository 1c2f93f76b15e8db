// A raw interaction of Discord's API → what is asked. The same for the gateway and for HTTP.

import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
} from "discord-api-types/v10";
import type { CompletionRequest } from "../../core/complete.ts";
import { type Fault, fault } from "../../core/fault.ts";
import { type Locale, localeOfTag } from "../../core/locale.ts";
import { decodePress, settleEffect } from "../../core/press.ts";
import type { OptionValue, Request } from "../../core/request.ts";
import { askerOf } from "./asker.ts";
import { isObject, type Json, listAt, objectAt, textAt } from "./json.ts";

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

function readCommand(interaction: Json, locale: Locale): Asked {
  const data = objectAt(interaction, "data");
  if ((data.type ?? ApplicationCommandType.ChatInput) !== ApplicationCommandType.ChatInput) return { kind: "ignored" };
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

function readPress(interaction: Json, locale: Locale): Asked {
  const press = decodePress(textAt(objectAt(interaction, "data"), "custom_id"));
  if (!press) return { kind: "fault", fault: fault("stale-button", {}), locale };
  const flags = Number(objectAt(interaction, "message").flags ?? 0);
  const effect = settleEffect(press.effect, (flags & MessageFlags.Ephemeral) !== 0);
  return { kind: "press", request: { ...press.call, locale, asker: askerOf(interaction) }, effect };
}

/** Reads an interaction, in the language of the person who acts. Never throws, whatever it is given. */
export function toRequest(interaction: unknown): Asked {
  if (!isObject(interaction)) return { kind: "ignored" };
  const locale = localeOfTag(textAt(interaction, "locale")) ?? "en";
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
    case InteractionType.ApplicationCommandAutocomplete:
      return readCommand(interaction, locale);
    case InteractionType.MessageComponent:
      return readPress(interaction, locale);
    default:
      return { kind: "ignored" };
  }
}
