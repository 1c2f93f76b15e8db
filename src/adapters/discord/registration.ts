// Commands as Discord registers them, with everything Korean beside the English.

import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import {
  type Command,
  type CommandTree,
  type Group,
  type MessageCommand,
  type Option,
  offered,
} from "../../core/command.ts";
import type { Localized } from "../../core/locale.ts";
import { limits } from "./limits.ts";

type Node<C> = Command<C> | Group<C>;

const described = ({ en, ko }: Localized) => ({ description: en, description_localizations: { ko } });

function toOption<C>(name: string, option: Option<C>): APIApplicationCommandBasicOption {
  const shared = { name, name_localizations: { ko: option.name.ko }, ...described(option.description) };
  switch (option.type) {
    case "flag":
      return { ...shared, type: ApplicationCommandOptionType.Boolean, required: false };
    case "mention":
      return { ...shared, type: ApplicationCommandOptionType.Role, required: false };
    case "choice": {
      const choices = option.choices.map((value) => ({ name: value, value }));
      return { ...shared, type: ApplicationCommandOptionType.String, required: false, choices };
    }
    case "text":
      return {
        ...shared,
        type: ApplicationCommandOptionType.String,
        required: option.required,
        max_length: Math.min(option.maxLength, limits.optionLength),
        ...(option.complete ? { autocomplete: true } : {}),
      } as APIApplicationCommandBasicOption;
  }
}

function toOptions<C>(command: Command<C>): APIApplicationCommandBasicOption[] {
  const options = Object.entries(command.options).map(([name, option]) => toOption(name, option));
  return options.sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false));
}

function toSubcommand<C>(node: Node<C>): APIApplicationCommandOption {
  const shared = { name: node.name, ...described(node.description) };
  if (node.kind === "command") {
    return { ...shared, type: ApplicationCommandOptionType.Subcommand, options: toOptions(node) };
  }
  const options = node.commands.map(toSubcommand);
  return { ...shared, type: ApplicationCommandOptionType.SubcommandGroup, options } as APIApplicationCommandOption;
}

/** In servers and for single users; in servers, in direct messages with the bot, and in those with others. */
const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

function toCommand<C>(node: Node<C>) {
  return {
    type: ApplicationCommandType.ChatInput as const,
    name: node.name,
    ...described(node.description),
    options: node.kind === "command" ? toOptions(node) : node.commands.map(toSubcommand),
    ...everywhere,
  };
}

/** In the menu of a message. Discord takes no description there. */
function toMessageCommand({ name }: MessageCommand) {
  return {
    type: ApplicationCommandType.Message as const,
    name: name.en,
    name_localizations: { ko: name.ko },
    ...everywhere,
  };
}

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: unknown;
  readonly description_localizations?: unknown;
  readonly value?: unknown;
  readonly options?: readonly Named[];
  readonly choices?: readonly Named[];
}

const longest = (text: string, localizations: unknown) =>
  Math.max(text.length, ...Object.values(localizations ?? {}).map((words) => String(words).length));

/** Everything that counts toward the limit of a command, and each fault found on the way. */
function weigh(node: Named, path: string, faults: string[]): number {
  const name = longest(node.name, node.name_localizations);
  const description = longest(node.description ?? "", node.description_localizations);
  if (name > limits.commandName || node.name === "")
    faults.push(`${path}: the name is not of 1 to ${limits.commandName}`);
  if (description > limits.description) faults.push(`${path}: the description is longer than ${limits.description}`);
  if ((node.options?.length ?? 0) > limits.options) faults.push(`${path}: more than ${limits.options} options`);
  if ((node.choices?.length ?? 0) > limits.choices) faults.push(`${path}: more than ${limits.choices} choices`);
  const below = [...(node.options ?? [])].map((child) => weigh(child, `${path} ${child.name}`, faults));
  const choices = (node.choices ?? []).map((choice) => choice.name.length + String(choice.value).length);
  return name + description + [...below, ...choices].reduce((sum, part) => sum + part, 0);
}

/**
 * Builds the body for `PUT /applications/{id}/commands`.
 * @throws Error that names every command that breaks a limit of Discord
 */
export function toRegistration<C>(
  tree: CommandTree<C>,
  messageCommands: readonly MessageCommand[] = [],
): RESTPutAPIApplicationCommandsJSONBody {
  const body = [...offered(tree).map(toCommand), ...messageCommands.map(toMessageCommand)];
  const faults: string[] = [];
  for (const command of body) {
    const weight = weigh(command as unknown as Named, `/${command.name}`, faults);
    if (weight > limits.commandTotal)
      faults.push(`/${command.name}: ${weight} characters, over ${limits.commandTotal}`);
  }
  if (faults.length > 0) throw new Error(`Discord would not take these commands:\n${faults.join("\n")}`);
  return body as unknown as RESTPutAPIApplicationCommandsJSONBody;
}
