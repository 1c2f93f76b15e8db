// Suggestions while somebody types an option.

import { type Choice, type CommandTree, listCommands } from "./command.ts";
import type { Request } from "./request.ts";

export interface CompletionRequest extends Request {
  /** The option being typed. */
  readonly option: string;
  readonly typed: string;
}

/** Suggestions, best first; empty where the option has none. Answers from memory and never throws. */
export type Complete = (request: CompletionRequest) => readonly Choice[];

/** Builds {@link Complete} over a tree of commands. */
export function createComplete<C>(tree: CommandTree<C>, contextOf: (request: Request) => C): Complete {
  const commands = new Map(listCommands(tree).map(({ path, command }) => [path, command]));
  return (request) => {
    const command = commands.get(request.command);
    const option =
      command && Object.hasOwn(command.options, request.option) ? command.options[request.option] : undefined;
    if (option?.type !== "text" || !option.complete) return [];
    return option.complete(request.typed, contextOf(request));
  };
}
