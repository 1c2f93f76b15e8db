// Typed text → Call, for every place where a command is typed as words (Slack, the terminal).

import { type Command, type CommandTree, type Group, offered } from "./command.ts";
import { type Fault, fault, isFault } from "./fault.ts";
import { isMention, parseMention } from "./mention.ts";
import type { Call, OptionValue } from "./request.ts";
import { shorten } from "./shorten.ts";

interface Found<C> {
  readonly path: string;
  readonly command: Command<C>;
  readonly words: readonly string[];
}

function descend<C>(node: Command<C> | Group<C>, path: string, words: readonly string[]): Found<C> | Fault {
  if (node.kind === "command") return { path, command: node, words };
  const [first, ...rest] = words;
  const wanted = first?.toLowerCase() ?? node.otherwise;
  const next = node.commands.find((child) => child.name === wanted);
  if (next) return descend(next, `${path} ${next.name}`, first === undefined ? words : rest);
  const known = offered(node.commands).map((child) => child.name);
  return fault("unknown-subcommand", { command: path, given: shorten(first ?? ""), known });
}

function takeOption<C>(command: Command<C>, word: string): readonly [string, OptionValue] | undefined {
  for (const [name, option] of Object.entries(command.options)) {
    if (option.type === "flag" && word === name) return [name, true];
    if (option.type === "choice" && option.choices.includes(word)) return [name, word];
    if (option.type === "mention" && isMention(word)) return [name, word];
  }
  return undefined;
}

/** A word that can be nothing but a mention is one wherever it stands. */
function takeMention<C>(command: Command<C>, words: string[]): Call["options"] {
  const name = Object.keys(command.options).find((option) => command.options[option]?.type === "mention");
  const index = name === undefined ? -1 : words.findIndex((word) => parseMention(word) !== undefined);
  const [mention] = index < 0 ? [] : words.splice(index, 1);
  return name === undefined || mention === undefined ? {} : { [name]: mention };
}

/**
 * Words at either end that name a choice, a flag or a mention are options (`postgres udp private`); what is left is the text. A text
 * that has to be there keeps its last word (`/port udp`).
 */
function readOptions<C>(command: Command<C>, words: readonly string[]): Call["options"] {
  const rest = [...words];
  const options: Record<string, OptionValue> = { ...takeMention(command, rest) };
  const [textName, text] = Object.entries(command.options).find(([, { type }]) => type === "text") ?? [];
  const keep = text?.type === "text" && text.required ? 1 : 0;
  for (const end of [-1, 0] as const) {
    while (rest.length > keep) {
      const word = rest.at(end) as string;
      const found = takeOption(command, isMention(word) ? word : word.toLowerCase());
      if (!found || Object.hasOwn(options, found[0])) break;
      options[found[0]] = found[1];
      rest.splice(end, 1);
    }
  }
  if (textName !== undefined && rest.length > 0) options[textName] = rest.join(" ");
  return options;
}

/**
 * Reads a typed command.
 * @param line with or without the leading slash: `/port postgres udp`, `socket explain`
 * @returns the call, or a fault when the line names no command
 */
export function parseLine<C>(tree: CommandTree<C>, line: string): Call | Fault {
  const [first = "", ...words] = line.trim().split(/\s+/u);
  const name = first.replace(/^[/／]/u, "").toLowerCase();
  const node = tree.find((candidate) => candidate.name === name);
  if (!node) return fault("unknown-command", { given: shorten(first) });
  const found = descend(node, node.name, words);
  if (isFault(found)) return found;
  return { command: found.path, options: readOptions(found.command, found.words) };
}
