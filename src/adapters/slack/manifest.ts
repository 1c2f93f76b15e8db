// The app manifest that sets Portly up in Slack.

import {
  type Command,
  type CommandTree,
  type Group,
  listCommands,
  type MessageCommand,
  offered,
} from "../../core/command.ts";
import type { Localized } from "../../core/locale.ts";
import { limits } from "./limits.ts";

/** The least that the bot needs: of messages, those that mention it and those to it alone. */
export const botScopes: readonly string[] = ["app_mentions:read", "chat:write", "commands", "im:history"];
/** What a workspace may refuse. */
export const optionalScopes: readonly string[] = ["users:read"];

type Node<C> = Command<C> | Group<C>;

/** By what Slack names a shortcut when it is called: `explain_ports`. */
export const callbackIdOf = (path: string): string => path.replaceAll(" ", "_");

/** More choices than these are not listed in the hint behind a command. */
const mostInHint = 4;

function hintOf<C>(node: Node<C>): string {
  if (node.kind === "group") {
    const hints = node.commands.map((child) => {
      const hint = hintOf(child);
      return `${child.name} ${child.kind === "group" ? `(${hint})` : hint}`.trim();
    });
    return hints.join(" | ");
  }
  const words = Object.entries(node.options).map(([name, option]) => {
    if (option.type === "flag") return `[${name}]`;
    if (option.type === "mention") return "[@group]";
    if (option.type === "choice") return `[${option.choices.length > mostInHint ? name : option.choices.join("|")}]`;
    return option.required ? `<${name}>` : `[${name}]`;
  });
  return words.join(" ");
}

const takesMention = <C>(node: Node<C>): boolean =>
  listCommands([node]).some(({ command }) => Object.values(command.options).some(({ type }) => type === "mention"));

function toCommand<C>(node: Node<C>) {
  const hint = hintOf(node);
  return {
    command: `/${node.name}`,
    description: node.description.en,
    ...(hint === "" ? {} : { usage_hint: hint }),
    // Only so does Slack tell which group of people was named.
    should_escape: takesMention(node),
  };
}

/** In the menu of a message; Slack shows it in one language only. */
function toShortcut({ path, name, description }: MessageCommand) {
  return {
    name: name.en,
    type: "message" as const,
    callback_id: callbackIdOf(path),
    description: description.en,
  };
}

/** Faults of a manifest, each in words. */
function findFaults(
  commands: readonly ReturnType<typeof toCommand>[],
  shortcuts: readonly ReturnType<typeof toShortcut>[],
  description: string,
): readonly string[] {
  const faults: string[] = [];
  if (shortcuts.length > limits.shortcuts) faults.push(`more than ${limits.shortcuts} shortcuts`);
  for (const { name, description: words } of shortcuts) {
    if (name.length > limits.shortcutName) faults.push(`${name}: name over ${limits.shortcutName}`);
    if (words.length > limits.shortcutDescription)
      faults.push(`${name}: description over ${limits.shortcutDescription}`);
  }
  if (commands.length > limits.commands) faults.push(`more than ${limits.commands} commands`);
  if (description.length > limits.manifestDescription) faults.push(`description over ${limits.manifestDescription}`);
  for (const { command, description: words, usage_hint: hint = "" } of commands) {
    if (command.length > limits.commandName) faults.push(`${command}: name over ${limits.commandName}`);
    if (words.length > limits.commandDescription)
      faults.push(`${command}: description over ${limits.commandDescription}`);
    if (hint.length > limits.usageHint) faults.push(`${command}: usage hint over ${limits.usageHint}`);
  }
  return faults;
}

const botEvents = ["app_home_opened", "app_mention", "message.im"];
/** A workspace removed the bot, or took its token back. */
const leavingEvents = ["app_uninstalled", "tokens_revoked"];

/**
 * Builds the manifest, with the least scopes.
 * @param url the server's address from outside, without a slash at the end, where Slack calls the bot; left out, for Socket Mode
 * @throws Error that names what breaks a limit of Slack
 */
export function toManifest<C>(
  tree: CommandTree<C>,
  messageCommands: readonly MessageCommand[],
  about: Localized,
  url?: string,
) {
  const commands = offered(tree).map(toCommand);
  const shortcuts = messageCommands.map(toShortcut);
  const description = `${about.en} ${about.ko}`;
  const faults = findFaults(commands, shortcuts, description);
  if (faults.length > 0) throw new Error(`Slack would not take this manifest:\n${faults.join("\n")}`);
  const isHttp = url !== undefined;
  const request_url = `${url}/slack/events`;
  return {
    display_information: { name: "Portly", description, background_color: "#1f3a5f" },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: "Portly", always_online: true },
      shortcuts,
      slash_commands: isHttp ? commands.map((command) => ({ ...command, url: request_url })) : commands,
    },
    oauth_config: {
      ...(isHttp ? { redirect_urls: [`${url}/slack/oauth_redirect`] } : {}),
      scopes: { bot: botScopes, bot_optional: optionalScopes },
    },
    settings: {
      event_subscriptions: {
        ...(isHttp ? { request_url } : {}),
        bot_events: [...botEvents, ...(isHttp ? leavingEvents : [])],
      },
      interactivity: { is_enabled: true, ...(isHttp ? { request_url } : {}) },
      org_deploy_enabled: false,
      socket_mode_enabled: !isHttp,
      // Nothing of token rotation: an app that has it turned on can not turn it off again.
    },
  };
}
