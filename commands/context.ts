// What a command may use, and how one is declared.

import { type Command, type CommandTree, type Context, defineCommand, type Options } from "../src/core/command.ts";
import type { Lessons } from "../src/lessons/library.ts";
import type { Messages } from "../src/messages/index.ts";
import type { Knowledge } from "../src/ports/knowledge.ts";

export interface PortlyContext extends Context {
  /** Every sentence, in the language of the request. */
  readonly words: Messages;
  readonly knowledge: Knowledge;
  readonly lessons: Lessons;
  /** All commands, for the help. */
  readonly commands: CommandTree<PortlyContext>;
}

type Declaration<O extends Options<PortlyContext>> = Parameters<typeof defineCommand<PortlyContext, O>>[0];

/** Declares one of Portly's commands; the types of its options reach `answer`. */
export function command<const O extends Options<PortlyContext>>(declaration: Declaration<O>): Command<PortlyContext> {
  return defineCommand<PortlyContext, O>(declaration);
}
