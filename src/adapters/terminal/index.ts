// A person at a terminal: a prompt with completion, and a history that ends with the run, for Portly keeps no questions.

import { createInterface, type Interface } from "node:readline";
import { completeLine } from "../../core/complete-line.ts";
import { type Locale, localeOfText } from "../../core/locale.ts";
import type { Adapter, Core } from "../adapter.ts";
import { answerLine } from "./answer-line.ts";
import { asker } from "./to-request.ts";
import { colourStyle, plainStyle, toText } from "./to-text.ts";

export interface TerminalParts {
  readonly core: Core;
  /** The language to answer in; undefined to follow what is typed. */
  readonly locale: Locale | undefined;
  readonly input?: NodeJS.ReadableStream;
  readonly output?: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** What the prompt puts in the place of the line when Tab is pressed. */
function complete(line: string, core: Core, locale: Locale | undefined): [string[], string] {
  const choices = completeLine(core.commands, core.complete, { line, locale: locale ?? localeOfText(line), asker });
  return [choices.map((choice) => choice.line), line];
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
      const completer = (line: string) => complete(line, core, locale);
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
        asker,
      });
      output.write(`${toText(welcome.card, style)}\n\n`);
      lines.prompt();
    },
    stop: async () => lines?.close(),
  };
}
