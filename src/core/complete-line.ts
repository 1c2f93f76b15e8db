// Suggestions while somebody types a whole line, as the platforms give them: commands, then values, then options.

import { type Command, type CommandTree, listCommands, type NamedCommand, type Option, offered } from "./command.ts";
import type { Complete } from "./complete.ts";
import type { Locale } from "./locale.ts";
import type { Asker } from "./request.ts";

/** Something to pick: the whole line as it becomes, what is shown of it, and what it means. */
export interface LineChoice {
  readonly line: string;
  readonly label: string;
  readonly description: string;
}

export interface LineCompletion {
  /** What stands before the cursor. */
  readonly line: string;
  readonly locale: Locale;
  readonly asker: Asker;
}

/** As many as Discord shows. */
const mostChoices = 25;

function completePath<C>(entries: readonly NamedCommand<C>[], { line, locale }: LineCompletion): readonly LineChoice[] {
  const typed = line.toLowerCase();
  return entries
    .filter(({ path }) => `/${path}`.startsWith(typed))
    .map(({ path, command }) => {
      const takesMore = Object.keys(command.options).length > 0;
      return { line: `/${path}${takesMore ? " " : ""}`, label: `/${path}`, description: command.description[locale] };
    });
}

/** The words that set an option: each choice, or the name of a flag. */
function wordsOf<C>(name: string, option: Option<C>): readonly string[] {
  if (option.type === "choice") return option.choices;
  return option.type === "flag" ? [name] : [];
}

/** Options that are not set yet, by the word being typed at the end of the line. */
function completeOptions<C>(
  command: Command<C>,
  rest: string,
  { line, locale }: LineCompletion,
): readonly LineChoice[] {
  const words = rest.toLowerCase().split(/\s+/u);
  const last = words.at(-1) ?? "";
  const given = words.slice(0, -1).filter((word) => word !== "");
  const needsText = Object.values(command.options).some((option) => option.type === "text" && option.required);
  if (needsText && given.length === 0) return [];
  const before = line.slice(0, line.length - last.length);
  return Object.entries(command.options).flatMap(([name, option]) => {
    const all = wordsOf(name, option);
    if (all.some((word) => given.includes(word))) return [];
    const fitting = all.filter((word) => word.startsWith(last) && word !== last);
    const description = `${option.name[locale]}: ${option.description[locale]}`;
    return fitting.map((word) => ({ line: before + word, label: word, description }));
  });
}

/** Values of the first text option: what is typed behind the command is its text. */
function completeValues<C>(
  { path, command }: NamedCommand<C>,
  rest: string,
  complete: Complete,
  { locale, asker }: LineCompletion,
): readonly LineChoice[] {
  const option = Object.entries(command.options).find(([, { type }]) => type === "text")?.[0];
  if (option === undefined) return [];
  const found = complete({ command: path, options: {}, option, typed: rest.trimStart(), locale, asker });
  return found.map(({ value, label }) => ({ line: `/${path} ${value}`, label, description: "" }));
}

/**
 * Completes a typed line that begins with a slash; of anything else, nothing.
 * @returns best first, at most 25
 */
export function completeLine<C>(
  tree: CommandTree<C>,
  complete: Complete,
  asked: LineCompletion,
): readonly LineChoice[] {
  const { line } = asked;
  if (!line.startsWith("/")) return [];
  const entries = listCommands(offered(tree));
  const entry = entries.find(({ path }) => line.toLowerCase().startsWith(`/${path} `));
  if (!entry) return completePath(entries, asked).slice(0, mostChoices);
  const rest = line.slice(entry.path.length + 2);
  const values = completeValues(entry, rest, complete, asked);
  const options = completeOptions(entry.command, rest, asked);
  // A blank ends a word: what comes next is more likely an option.
  const choices = /\S\s$/u.test(rest) ? [...options, ...values] : [...values, ...options];
  return choices.slice(0, mostChoices);
}
