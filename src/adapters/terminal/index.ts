// A person at a terminal: a prompt with completion and history.

import { createInterface, type Interface } from "node:readline";
import { listCommands, offered } from "../../core/command.ts";
import type { Locale } from "../../core/locale.ts";
import type { Adapter, Core } from "../adapter.ts";
import { answerLine } from "./answer-line.ts";
import { colourStyle, plainStyle, toText } from "./to-text.ts";

export interface TerminalParts {
  readonly core: Core;
  /** The language to answer in; undefined to follow what is typed. */
  readonly locale: Locale | undefined;
  readonly input?: NodeJS.ReadableStream;
  readonly output?: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** Completes command names, then the option being typed. */
function completeLine(line: string, core: Core): [string[], string] {
  const paths = listCommands(offered(core.commands)).map(({ path }) => `/${path}`);
  const path = paths.find((candidate) => line.startsWith(`${candidate} `));
  if (!path) return [paths.filter((candidate) => candidate.startsWith(line)), line];
  const command = path.slice(1);
  const typed = line.slice(path.length + 1);
  const declared = listCommands(core.commands).find((entry) => entry.path === command)?.command.options ?? {};
  const option = Object.keys(declared)[0] ?? "";
  const asker = { platform: "terminal", user: "terminal" };
  const choices = core.complete({ command, options: {}, option, typed, locale: "en", asker });
  return [choices.map(({ value }) => `${path} ${value}`), line];
}

/** Builds the prompt. It ends by itself when the person leaves (Ctrl+D). */
export function createTerminalAdapter(parts: TerminalParts): Adapter {
  const { core, locale, input = process.stdin, output = process.stdout } = parts;
  const isTerminal = "isTTY" in output && output.isTTY === true;
  const style = isTerminal && process.stdout.hasColors?.() ? colourStyle : plainStyle;
  let lines: Interface | undefined;
  let leave = () => {};
  const ended = new Promise<void>((resolve) => {
    leave = resolve;
  });

  async function answer(line: string): Promise<void> {
    if (line.trim() === "") return;
    const { card } = await answerLine(line, core, locale);
    output.write(`\n${toText(card, style)}\n\n`);
  }

  return {
    name: "terminal",
    ended,
    start: async () => {
      const completer = (line: string) => completeLine(line, core);
      lines = createInterface({ input, output, terminal: isTerminal, completer, prompt: "portly> ", historySize: 200 });
      lines.on("line", async (line) => {
        await answer(line);
        lines?.prompt();
      });
      lines.once("close", leave);
      const welcome = await core.respond({
        command: "portly help",
        options: {},
        locale: locale ?? "en",
        asker: { platform: "terminal", user: "terminal" },
      });
      output.write(`${toText(welcome.card, style)}\n\n`);
      lines.prompt();
    },
    stop: async () => lines?.close(),
  };
}
