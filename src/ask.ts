// `npm run ask`: one question, or one a line, answered on the standard output.

import { parseArgs } from "node:util";
import type { Core } from "./adapters/adapter.ts";
import { answerLine } from "./adapters/terminal/answer-line.ts";
import { colourStyle, plainStyle, toJson, toText } from "./adapters/terminal/to-text.ts";
import type { Answer } from "./core/answer.ts";
import { locales } from "./core/locale.ts";
import { readWhereabouts } from "./environment.ts";
import { createCore } from "./portly.ts";
import { readCatalogueFiles } from "./ports/catalogue.ts";
import { createKnowledge } from "./ports/knowledge.ts";
import { createQuickCatalogue } from "./ports/quick-catalogue.ts";
import { openRegistry } from "./registry/open-registry.ts";

/** Draws an answer as one of the forms of `--as`. */
type Draw = (input: string, answer: Answer) => string;

const usage = `Usage: npm run -s ask -- [options] "/port 53"
  --locale en|ko                 the language of the answer
  --as text|json|discord|slack   how to print it (discord, slack: the payload that would be sent)
  --stdin                        read one question a line from the standard input`;

/** Exit codes: answered, the question was at fault, the call was at fault. */
const exitCodes = { answered: 0, inputAtFault: 1, callAtFault: 2 } as const;

const useColour = () => process.stdout.isTTY === true && process.stdout.hasColors();

const forms: Readonly<Record<string, () => Promise<Draw>>> = {
  text: async () => (_input, answer) => toText(answer.card, useColour() ? colourStyle : plainStyle),
  json: async () => toJson,
  discord: async () => {
    const { toEmbed } = await import("./adapters/discord/to-embed.ts");
    return (_input, answer) => JSON.stringify(toEmbed(answer));
  },
  slack: async () => {
    const { toBlocks } = await import("./adapters/slack/to-blocks.ts");
    return (_input, answer) => JSON.stringify(toBlocks(answer));
  },
};

function readArgs(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      locale: { type: "string" },
      as: { type: "string", default: "text" },
      stdin: { type: "boolean", default: false },
    },
  });
  const locale = locales.find((candidate) => candidate === values.locale);
  if (values.locale !== undefined && locale === undefined) throw new Error(`--locale is ${locales.join(" or ")}`);
  const form = Object.hasOwn(forms, values.as) ? forms[values.as] : undefined;
  if (!form) throw new Error(`--as is one of ${Object.keys(forms).join(", ")}`);
  if (values.stdin && positionals.length > 0) throw new Error("--stdin takes its questions from the standard input");
  return { locale, form, stdin: values.stdin, line: positionals.length > 0 ? positionals.join(" ") : undefined };
}

/** A single answer reads only what it needs of the catalogue, which the bot checks at its start, and the tests do. */
async function createQuickCore(): Promise<Core> {
  const where = await readWhereabouts();
  const knowledge = createKnowledge(openRegistry(where.dataDir), createQuickCatalogue(readCatalogueFiles()));
  return createCore({ knowledge: () => knowledge, where });
}

async function* linesOfInput(): AsyncGenerator<string> {
  const { createInterface } = await import("node:readline");
  yield* createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
}

/**
 * `ask`: answers its arguments, the lines of the standard input, or a person at a prompt.
 * @returns 0 answered, 1 a question was at fault, 2 the call was
 */
export async function ask(args: readonly string[]): Promise<number> {
  let call: ReturnType<typeof readArgs>;
  try {
    call = readArgs(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    return exitCodes.callAtFault;
  }
  const { line, stdin, locale, form } = call;
  if (line === undefined && !stdin) {
    if (!process.stdin.isTTY) {
      console.error(usage);
      return exitCodes.callAtFault;
    }
    const { createTerminalAdapter } = await import("./adapters/terminal/index.ts");
    await createTerminalAdapter({ core: await createQuickCore(), locale }).start();
    return exitCodes.answered;
  }
  const core = await createQuickCore();
  const draw = await form();
  let allAnswered = true;
  const print = async (input: string) => {
    const answer = await answerLine(input, core, locale);
    allAnswered &&= answer.ok;
    console.log(draw(input, answer));
  };
  if (line !== undefined) await print(line);
  else for await (const input of linesOfInput()) await print(input);
  return allAnswered ? exitCodes.answered : exitCodes.inputAtFault;
}
