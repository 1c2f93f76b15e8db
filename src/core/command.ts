// What a command is. From one declaration come registration, parsing, completion and help on every platform.

import type { Outcome } from "./answer.ts";
import type { Locale, Localized } from "./locale.ts";
import type { Asker, OptionValue } from "./request.ts";

export interface Context {
  readonly locale: Locale;
  readonly asker: Asker;
}

/** Something to pick while typing: what is shown, and what it stands for. */
export interface Choice {
  readonly label: string;
  readonly value: string;
}

interface Described {
  /** The option's name as each language shows it; the English one is its key. */
  readonly name: Localized;
  readonly description: Localized;
}

export interface TextOption<C> extends Described {
  readonly type: "text";
  readonly required: boolean;
  /** In UTF-16 code units. */
  readonly maxLength: number;
  /** Suggestions for what is typed so far, best first; answers from memory. */
  complete?(typed: string, context: C): readonly Choice[];
}

export interface ChoiceOption extends Described {
  readonly type: "choice";
  readonly choices: readonly string[];
}

export interface FlagOption extends Described {
  readonly type: "flag";
}

/** A role or a group of people: `role:123`, `group:S123`. */
export interface MentionOption extends Described {
  readonly type: "mention";
}

export type Option<C> = TextOption<C> | ChoiceOption | FlagOption | MentionOption;
export type Options<C> = Readonly<Record<string, Option<C>>>;

type ValueOf<O> = O extends { type: "text"; required: true }
  ? string
  : O extends { type: "text" }
    ? string | undefined
    : O extends { type: "choice"; choices: readonly (infer V)[] }
      ? V | undefined
      : O extends { type: "mention" }
        ? string | undefined
        : boolean;

type ValuesOf<O> = { readonly [K in keyof O]: ValueOf<O[K]> };

export interface Command<C = Context> {
  readonly kind: "command";
  readonly name: string;
  readonly description: Localized;
  readonly options: Options<C>;
  /** What only buttons ask: it can be typed, but is offered nowhere. */
  readonly isHidden?: boolean;
  /** Inputs that show what the command does, as a person types them after its name. */
  readonly examples: readonly string[];
  answer(options: Readonly<Record<string, OptionValue | undefined>>, context: C): Outcome | Promise<Outcome>;
}

/** A command that is called on a message: its path in requests, and how the platforms' menus call it. */
export interface MessageCommand {
  readonly path: string;
  readonly name: Localized;
  readonly description: Localized;
}

/** Commands that share their first word. `otherwise` is the one that answers when no second word is given. */
export interface Group<C = Context> {
  readonly kind: "group";
  readonly name: string;
  readonly description: Localized;
  readonly commands: readonly (Command<C> | Group<C>)[];
  readonly otherwise?: string;
}

export type CommandTree<C = Context> = readonly (Command<C> | Group<C>)[];

interface CommandDeclaration<C, O> {
  readonly name: string;
  readonly description: Localized;
  readonly options: O;
  readonly isHidden?: boolean;
  readonly examples: readonly string[];
  answer(options: ValuesOf<O>, context: C): Outcome | Promise<Outcome>;
}

/** Declares a command; the types of its options reach `answer`. */
export function defineCommand<C, const O extends Options<C>>(declaration: CommandDeclaration<C, O>): Command<C> {
  return { kind: "command", ...declaration } as unknown as Command<C>;
}

/** Declares commands that share their first word. */
export function defineGroup<C>(declaration: Omit<Group<C>, "kind">): Group<C> {
  return { kind: "group", ...declaration };
}

/** A tree without its hidden commands: what platforms offer. */
export function offered<C>(tree: CommandTree<C>): CommandTree<C> {
  return tree.flatMap((node): CommandTree<C> => {
    if (node.kind === "group") return [{ ...node, commands: offered(node.commands) }];
    return node.isHidden ? [] : [node];
  });
}

export interface NamedCommand<C> {
  /** The whole path in words: "socket explain". */
  readonly path: string;
  readonly command: Command<C>;
}

/** Every command of a tree with its whole path, in order. */
export function listCommands<C>(tree: CommandTree<C>, prefix = ""): readonly NamedCommand<C>[] {
  return tree.flatMap((node) =>
    node.kind === "command"
      ? [{ path: prefix + node.name, command: node }]
      : listCommands(node.commands, `${prefix}${node.name} `),
  );
}
