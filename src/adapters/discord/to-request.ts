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
import type { Asker, OptionValue, Request } from "../../core/request.ts";

export type Asked =
  | { readonly kind: "command"; readonly request: Request }
  | { readonly kind: "press"; readonly request: Request; readonly effect: "reply" | "update" }
  | { readonly kind: "completion"; readonly request: CompletionRequest }
  | { readonly kind: "fault"; readonly fault: Fault; readonly locale: Locale }
  /** Not for us: a ping, or something a newer Discord sends. */
  | { readonly kind: "ignored" };

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const objectAt = (value: Json, key: string): Json => (isObject(value[key]) ? value[key] : {});
const textAt = (value: Json, key: string): string => (typeof value[key] === "string" ? value[key] : "");
const listAt = (value: Json, key: string): readonly Json[] =>
  Array.isArray(value[key]) ? value[key].filter(isObject) : [];

/** In servers the user stands in `member`, in direct messages beside it. */
function askerOf(interaction: Json): Asker {
  const user = objectAt(objectAt(interaction, "member"), "user");
  const id = textAt(user, "id") || textAt(objectAt(interaction, "user"), "id");
  const place = textAt(interaction, "guild_id") || textAt(interaction, "channel_id");
  return { platform: "discord", user: id, ...(place === "" ? {} : { place }) };
}

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

function valuesOf(options: readonly Json[]): Readonly<Record<string, OptionValue>> {
  const pairs = options.map((option): [string, unknown] => [textAt(option, "name"), option.value]);
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
  const request: Request = { command, options: valuesOf(options), locale, asker: askerOf(interaction) };
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
